/// Who of many members has which language: for each language one bit a member, so that those who have
/// a rare one are found 64 members at a time.
///
/// Source: bit-sliced indexes (O'Neil and Quass, "Improved query performance with variant indexes",
/// 1997).
struct LanguagePlanes: ~Copyable {
  /// The words of the first language, then those of the next.
  private let words: UnsafeMutablePointer<UInt64>
  private let wordCount: Int

  /// - Parameters:
  ///   - languages: Those of each member as bits.
  ///   - count: How many members there are.
  /// - Complexity: O(languages of all members); 8 bytes a member.
  init(_ languages: UnsafePointer<UInt64>, count: Int) {
    wordCount = (count + 63) / 64
    words = .allocate(capacity: 64 * wordCount)
    words.initialize(repeating: 0, count: 64 * wordCount)
    for index in 0..<count {
      var left = languages[index]
      while left != 0 {
        words[left.trailingZeroBitCount * wordCount + index >> 6] |= 1 << UInt64(index & 63)
        left &= left &- 1
      }
    }
  }

  deinit { words.deallocate() }

  /// Those of 64 members who have one of some languages.
  ///
  /// - Parameters:
  ///   - word: Which members: from `64 · word` on.
  ///   - languages: As bits; all 64 bits where it does not matter.
  /// - Returns: One bit a member.
  @inline(__always)
  func members(_ word: Int, having languages: UInt64) -> UInt64 {
    if languages == .max { return .max }
    var found: UInt64 = 0
    var left = languages
    while left != 0 {
      found |= words[left.trailingZeroBitCount &* wordCount &+ word]
      left &= left &- 1
    }
    return found
  }
}
