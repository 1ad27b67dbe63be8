/// A set of interpreters, as indices of ``BridgeRule/interpreters``.
struct InterpreterSet: Sendable, Hashable {
  /// Bit `i % 64` of word `i / 64`; no zero words at the end, so that equal sets are equal values.
  private var words: [UInt64] = []

  var isEmpty: Bool { words.isEmpty }

  /// Its members, ascending.
  var members: [Int] {
    var members: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        members.append(index * UInt64.bitWidth + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return members
  }

  func contains(_ member: Int) -> Bool {
    let index = member / UInt64.bitWidth
    return index < words.count && words[index] >> UInt64(member % UInt64.bitWidth) & 1 == 1
  }

  mutating func insert(_ member: Int) {
    let index = member / UInt64.bitWidth
    while words.count <= index { words.append(0) }
    words[index] |= 1 << UInt64(member % UInt64.bitWidth)
  }

  func union(_ other: InterpreterSet) -> InterpreterSet {
    var result = words.count < other.words.count ? other : self
    let shorter = words.count < other.words.count ? words : other.words
    for index in shorter.indices { result.words[index] |= shorter[index] }
    return result
  }

  mutating func formUnion(_ other: InterpreterSet) { self = union(other) }

  func intersection(_ other: InterpreterSet) -> InterpreterSet {
    var result = InterpreterSet()
    result.words = zip(words, other.words).map { $0 & $1 }
    result.trim()
    return result
  }

  func subtracting(_ other: InterpreterSet) -> InterpreterSet {
    var result = self
    for index in words.indices.prefix(other.words.count) {
      result.words[index] &= ~other.words[index]
    }
    result.trim()
    return result
  }

  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
  }
}
