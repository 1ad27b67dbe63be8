internal import GRDB

/// A number by which two rows of a file are told apart: 64-bit FNV-1a over their values.
///
/// Source: Fowler, Noll and Vo, draft-eastlake-fnv. Two different rows of the same record share one
/// with a chance of 2⁻⁶⁴.
struct Fingerprint: Equatable {
  private(set) var value: Int64 = Int64(bitPattern: 0xCBF2_9CE4_8422_2325)

  init(value: Int64) { self.value = value }

  init(of values: some Sequence<(any DatabaseValueConvertible)?>) {
    for value in values { add(value.map { "\($0)" } ?? "\u{0}") }
  }

  /// Adds a list of values, and their number.
  mutating func add(_ values: [String?]) {
    add(String(values.count))
    for value in values { add(value ?? "\u{0}") }
  }

  /// Adds a value, and its end.
  mutating func add(_ text: String) {
    var hash = UInt64(bitPattern: value)
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    value = Int64(bitPattern: hash)
  }
}
