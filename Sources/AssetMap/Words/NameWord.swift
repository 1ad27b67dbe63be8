/// One word of a name, as names are compared when people may have slipped.
struct NameWord: Hashable, Sendable {
  /// The word as ``TextKey`` has it.
  let folded: String
  /// The word with each doubled letter written once: Mohammed is Mohamed.
  let squeezed: [Unicode.Scalar]
  /// Whether its script writes vowels and consonants alike.
  let isInAlphabet: Bool
  /// The slips that may lie between it and the same word.
  ///
  /// In alphabets one from four letters on and two from eight; in scripts that write few vowels or
  /// whole syllables, one from six on: حسن and حسين are two names, as are محمد and احمد.
  private let slips: Int
  /// What stays the same when a name is written in Latin letters by ear; `nil` in other scripts and
  /// where fewer than three consonants are left.
  private let sound: Sound?

  init(_ folded: String) {
    self.folded = folded
    var squeezed: [Unicode.Scalar] = []
    for scalar in folded.unicodeScalars where squeezed.last != scalar { squeezed.append(scalar) }
    self.squeezed = squeezed
    sound = Sound(of: squeezed)
    isInAlphabet =
      squeezed.first.map { $0.value < 0x590 || (0x10A0..<0x1100) ~= $0.value } ?? true
    slips =
      switch (isInAlphabet, squeezed.count) {
      case (true, 8...): 2
      case (true, 4...), (false, 6...): 1
      default: 0
      }
  }

  /// How near two words are.
  enum Nearness: UInt8, Comparable {
    case same
    case sameButForDoubledLetters
    case near

    static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
  }

  /// How near another word is; `nil` where it is another name.
  func nearness(to other: NameWord) -> Nearness? {
    if folded == other.folded { return .same }
    if squeezed == other.squeezed { return .sameButForDoubledLetters }
    let limit = mostSlips(to: other)
    guard limit > 0, abs(squeezed.count - other.squeezed.count) <= limit,
      beginsLike(other), !differsByFeminineEnding(from: other),
      EditDistance.distance(squeezed, other.squeezed, atMost: limit) != nil
    else { return nil }
    return .near
  }

  /// The slips that may lie between two words that are near each other.
  func mostSlips(to other: NameWord) -> Int {
    sound != nil && sound == other.sound ? 2 : min(slips, other.slips)
  }

  /// The frame of a name that hearing keeps: Yusuf and Yousef, Muhammad and Mohamed, but neither
  /// Hasan and Husain nor Selam and Salma.
  private struct Sound: Hashable {
    private let consonants: [Unicode.Scalar]
    private let firstVowelIsBack: Bool
    private let endsInVowel: Bool

    init?(of word: [Unicode.Scalar]) {
      let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u"]
      consonants = word.filter { !vowels.contains($0) }
      guard consonants.count >= 3, word.allSatisfy(\.isASCII) else { return nil }
      let firstVowel = word.first(where: vowels.contains)
      firstVowelIsBack = firstVowel == "o" || firstVowel == "u"
      endsInVowel = word.last.map(vowels.contains) ?? false
    }
  }

  /// Whether the first letters are the same or sound alike: Hamad is not Ahmad, Jusuf is Yusuf.
  func beginsLike(_ other: NameWord) -> Bool {
    guard let first = squeezed.first, let otherFirst = other.squeezed.first else { return false }
    let alike: [Set<Unicode.Scalar>] = [["a", "e", "i", "o", "u"], ["c", "k", "q"], ["j", "y"]]
    return first == otherFirst || alike.contains { $0.contains(first) && $0.contains(otherFirst) }
  }

  /// Whether one has just a feminine ending more: Amin and Amina are two people.
  func differsByFeminineEnding(from other: NameWord) -> Bool {
    let (shorter, longer) =
      squeezed.count < other.squeezed.count
      ? (squeezed, other.squeezed) : (other.squeezed, squeezed)
    let endings: Set<Unicode.Scalar> = ["a", "а", "\u{627}", "\u{647}"]
    guard longer.count == shorter.count + 1, let last = longer.last else { return false }
    return endings.contains(last) && longer.dropLast() == shorter[...]
  }
}
