/// A table of bits, row by row.
struct BitMatrix: Sendable {
  private let stride: Int
  private var words: [UInt64]

  /// - Parameters:
  ///   - size: The bits of a row.
  ///   - rows: How many rows; as many as bits unless it is said.
  init(size: Int, rows: Int? = nil) {
    stride = (size + UInt64.bitWidth - 1) / UInt64.bitWidth
    words = Array(repeating: 0, count: stride * (rows ?? size))
  }

  func contains(_ row: Int, _ bit: Int) -> Bool {
    words[row * stride + bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  mutating func insert(_ row: Int, _ bit: Int) {
    words[row * stride + bit >> 6] |= 1 << UInt64(bit & 63)
  }

  mutating func remove(_ row: Int, _ bit: Int) {
    words[row * stride + bit >> 6] &= ~(1 << UInt64(bit & 63))
  }

  /// How many bits of a row are set.
  func count(of row: Int) -> Int {
    words[row * stride..<(row + 1) * stride].reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// The bits of a row from one on, ascending.
  func forEachBit(of row: Int, from first: Int, _ body: (Int) -> Void) {
    for word in first >> 6..<max(first >> 6, stride) {
      var bits = words[row * stride + word] & Self.mask(word, from: first)
      while bits != 0 {
        body(word << 6 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }

  /// The bits that a row shares with a row of another table and with the only row of a third,
  /// ascending, as long as `body` says to go on.
  func forEachCommonBit(
    of row: Int,
    with other: BitMatrix,
    _ otherRow: Int,
    in third: BitMatrix,
    _ body: (Int) -> Bool
  ) {
    for word in 0..<stride {
      var bits =
        words[row * stride + word] & other.words[otherRow * stride + word] & third.words[word]
      while bits != 0 {
        if !body(word << 6 + bits.trailingZeroBitCount) { return }
        bits &= bits - 1
      }
    }
  }

  /// How many bits from one on a row shares with a row of another table of the same size.
  func commonBits(of row: Int, with other: BitMatrix, _ otherRow: Int, from first: Int) -> Int {
    let word = first >> 6
    if word >= stride { return 0 }
    return words.withUnsafeBufferPointer { mine in
      other.words.withUnsafeBufferPointer { theirs in
        let (one, two) = (row * stride, otherRow * stride)
        var count = (mine[one + word] & theirs[two + word] & Self.mask(word, from: first))
          .nonzeroBitCount
        for index in word + 1..<max(word + 1, stride) {
          count &+= (mine[one &+ index] & theirs[two &+ index]).nonzeroBitCount
        }
        return count
      }
    }
  }

  /// The bits of a word that are not before a bit.
  private static func mask(_ word: Int, from first: Int) -> UInt64 {
    word == first >> 6 ? UInt64.max << UInt64(first & 63) : .max
  }
}
