/// Two participants who are likely one person, and what speaks for and against it.
///
/// Nothing follows from it by itself: whether they are one is for people to say.
package struct Duplicate: Hashable, Sendable {
  /// The one registered first; on the same day the one with the lower code.
  package var first: ParticipantCode
  package var second: ParticipantCode
  /// How likely it is, 0 to 99 in a hundred; never certain.
  package var score: Int
  /// What speaks for it, the strongest first, then what speaks against it.
  package var signs: [DuplicateSign]

  package init(
    first: ParticipantCode,
    second: ParticipantCode,
    score: Int,
    signs: [DuplicateSign]
  ) {
    self.first = first
    self.second = second
    self.score = score
    self.signs = signs
  }
}

/// What speaks for two participants being one person, or against it; its name stands in files.
package enum DuplicateSign: String, Hashable, CaseIterable, Sendable {
  case sameContact = "same-contact"
  /// Telephone numbers with one slip between them.
  case nearlySameContact = "nearly-same-contact"
  case sameName = "same-name"
  case sameNameOtherOrder = "same-name-other-order"
  /// Once in Latin letters and once in Arabic, Ethiopic, Cyrillic or Greek ones.
  case sameNameOtherScript = "same-name-other-script"
  /// A few letters differ.
  case nearlySameName = "nearly-same-name"
  /// One name has a word more.
  case partOfName = "part-of-name"
  case sameNeighbourhood = "same-neighbourhood"
  case sameGender = "same-gender"
  case sharedLanguage = "shared-language"
  case otherWordInName = "other-word-in-name"
  case otherContact = "other-contact"
  case otherNeighbourhood = "other-neighbourhood"
  case otherGender = "other-gender"
  case noSharedLanguage = "no-shared-language"

  /// Whether it speaks for one person.
  package var speaksFor: Bool {
    switch self {
    case .sameContact, .nearlySameContact, .sameName, .sameNameOtherOrder, .sameNameOtherScript,
      .nearlySameName, .partOfName, .sameNeighbourhood, .sameGender, .sharedLanguage:
      true
    case .otherWordInName, .otherContact, .otherNeighbourhood, .otherGender, .noSharedLanguage:
      false
    }
  }
}
