/// A participant who may be the same as another, and why.
package struct Likeness: Hashable, Sendable {
  package let participant: ParticipantCode
  /// At least one, the strongest first.
  package let reasons: [LikenessReason]

  package init(participant: ParticipantCode, reasons: [LikenessReason]) {
    self.participant = participant
    self.reasons = reasons
  }

  /// The weight of its reasons: any reason weighs more than all weaker ones.
  var strength: Int {
    reasons.reduce(0) { $0 | 1 << (LikenessReason.allCases.count - $1.rawValue) }
  }
}

/// Why two participants may be the same, the strongest first.
package enum LikenessReason: Int, Hashable, CaseIterable, Sendable {
  /// The same e-mail address or telephone number.
  case sameContact
  /// The same name as ``TextKey`` compares it, however its words are parted.
  case sameName
  /// The same words in another order.
  case sameNameOtherOrder
  /// A few letters differ, or one word is left out.
  case nearlySameName
}
