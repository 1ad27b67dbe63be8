/// A set of pairs of a need and a capability, as indices.
struct PairSet: Sendable {
  /// `need << 32 | capability`, ascending, each once.
  private let keys: [UInt64]

  init(_ pairs: some Sequence<(need: Int, capability: Int)>) {
    keys = Set(pairs.map { Self.key($0.need, $0.capability) }).sorted()
  }

  var isEmpty: Bool { keys.isEmpty }

  /// Whether it holds any pair of a need.
  ///
  /// - Complexity: O(log count).
  func holdsAny(of need: Int) -> Bool {
    if keys.isEmpty { return false }
    let first = firstIndex(from: Self.key(need, 0))
    return first < keys.count && keys[first] >> 32 == UInt64(need)
  }

  /// - Complexity: O(log count).
  func contains(need: Int, capability: Int) -> Bool {
    if keys.isEmpty { return false }
    let key = Self.key(need, capability)
    let index = firstIndex(from: key)
    return index < keys.count && keys[index] == key
  }

  /// The pairs, by need, then capability.
  var all: [(need: Int, capability: Int)] {
    keys.map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  private func firstIndex(from key: UInt64) -> Int {
    keys.indices.partitioningIndex { keys[$0] >= key }
  }

  private static func key(_ need: Int, _ capability: Int) -> UInt64 {
    UInt64(need) << 32 | UInt64(capability)
  }
}

extension Range<Int> {
  /// The first number for which a condition holds, where it holds for all after it; else the end.
  @inline(__always)
  func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
