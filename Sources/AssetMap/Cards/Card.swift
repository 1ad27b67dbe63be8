/// One need or one capability, in the words that were said.
package struct Card: Hashable, Sendable {
  package let code: CardCode
  /// The key that a file gave, if it came in one.
  package let reference: String?
  /// Who holds it; `nil` where it belongs to the round table as a whole.
  package let participant: ParticipantCode?
  /// Where it was written; `nil` at the office.
  package let table: TableCode?
  /// The number written on the paper card.
  package let number: Int?
  package let terms: CardTerms
  /// The words that were said.
  package let text: String
  package let textLanguage: LanguageTag
  /// The facilitator's rendering into the working language.
  package let rendering: String?
  /// The last day on which it was open; `nil` while it is.
  package let closedOn: Day?

  /// - Throws: ``CardFault`` where the parts do not go together.
  package init(
    code: CardCode,
    reference: String? = nil,
    participant: ParticipantCode?,
    table: TableCode? = nil,
    number: Int? = nil,
    terms: CardTerms,
    text: String,
    textLanguage: LanguageTag,
    rendering: String? = nil,
    closedOn: Day? = nil
  ) throws(CardFault) {
    guard participant != nil || table != nil else { throw .noHolder }
    guard number == nil || table != nil else { throw .numberWithoutTable }
    guard number.map({ (1...99_999).contains($0) }) ?? true else { throw .number }
    guard !text.allSatisfy(\.isWhitespace) || !(rendering ?? "").allSatisfy(\.isWhitespace) else {
      throw .noWords
    }
    self.code = code
    self.reference = reference
    self.participant = participant
    self.table = table
    self.number = number
    self.terms = terms
    self.text = text
    self.textLanguage = textLanguage
    self.rendering = rendering
    self.closedOn = closedOn
  }

  /// Whether it asks or offers now.
  package var isOpen: Bool { closedOn == nil }
}

/// Whether a card asks or offers.
package enum CardKind: String, Hashable, Codable, CaseIterable, Sendable {
  case need, capability
}

/// All of a card that matching looks at: everything but words and persons.
package struct CardTerms: Hashable, Sendable {
  package let kind: CardKind
  package let theme: ThemeCode
  /// In `language.*`: the language to be learnt, practised or taught.
  package let about: LanguageTag?
  /// Helpers wanted (a need), or people it can serve at once (a capability).
  package let count: Int
  /// Whether it is offered to a group (capabilities).
  package let isForGroup: Bool
  /// When; empty where the holder's own times hold.
  package let times: TimesOfWeek
  package let isUrgent: Bool
  package let writtenOn: Day

  /// - Throws: ``CardFault`` where the parts do not go together.
  package init(
    kind: CardKind,
    theme: ThemeCode,
    about: LanguageTag? = nil,
    count: Int = 1,
    isForGroup: Bool = false,
    times: TimesOfWeek = [],
    isUrgent: Bool = false,
    writtenOn: Day
  ) throws(CardFault) {
    guard (1...CardTerms.greatestCount).contains(count) else { throw .count }
    guard !theme.namesALanguage || about != nil else { throw .aboutMissing }
    guard theme.namesALanguage || about == nil else { throw .aboutElsewhere }
    guard kind == .need || !isUrgent else { throw .urgentCapability }
    guard kind == .capability || !isForGroup else { throw .groupNeed }
    self.kind = kind
    self.theme = theme
    self.about = about
    self.count = count
    self.isForGroup = isForGroup
    self.times = times
    self.isUrgent = isUrgent
    self.writtenOn = writtenOn
  }

  /// The greatest count a card may state.
  package static let greatestCount = 9999
}

/// Why the parts of a card do not go together.
package enum CardFault: String, Error, CaseIterable, Sendable {
  case noHolder
  case numberWithoutTable
  case number
  case noWords
  case count
  case aboutMissing
  case aboutElsewhere
  case urgentCapability
  case groupNeed

  /// The column or option that is at fault.
  package var field: String {
    switch self {
    case .noHolder: "participant"
    case .numberWithoutTable: "table"
    case .number: "number"
    case .noWords: "text"
    case .count: "count"
    case .aboutMissing, .aboutElsewhere: "about"
    case .urgentCapability: "urgency"
    case .groupNeed: "group"
    }
  }
}

extension CardFault: CustomStringConvertible {
  /// What is wrong and how to mend it, without a full stop.
  package var description: String {
    switch self {
    case .noHolder: "a card belongs to a participant or to a round table: name one of them"
    case .numberWithoutTable: "a card's number belongs to a round table: name the table"
    case .number: "a card's number is a whole number from 1 to 99999"
    case .noWords: "a card has words: write what was said, or its rendering"
    case .count: "a count is a whole number from 1 to \(CardTerms.greatestCount)"
    case .aboutMissing:
      "a card in a language theme names the language it is about, such as de or German"
    case .aboutElsewhere: "only cards in a language theme name a language: leave it empty"
    case .urgentCapability: "only a need can be urgent: leave it empty for a capability"
    case .groupNeed: "only a capability is offered to a group: leave it empty for a need"
    }
  }
}

extension Card {
  /// The card with other words or terms.
  ///
  /// - Throws: ``CardFault`` where the parts do not go together.
  package func with(
    terms: CardTerms,
    text: String,
    textLanguage: LanguageTag,
    rendering: String?,
    number: Int?
  ) throws(CardFault) -> Card {
    try Card(
      code: code,
      reference: reference,
      participant: participant,
      table: table,
      number: number,
      terms: terms,
      text: text,
      textLanguage: textLanguage,
      rendering: rendering,
      closedOn: closedOn
    )
  }

  /// The card closed on a day, or open again where `nil`.
  package func closed(on day: Day?) -> Card { Card(self, closedOn: day) }

  /// The card in the hands of someone else, which only a merge brings about.
  package func held(by holder: ParticipantCode) -> Card {
    Card(self, closedOn: closedOn, participant: holder)
  }

  private init(_ card: Card, closedOn: Day?, participant: ParticipantCode? = nil) {
    code = card.code
    reference = card.reference
    self.participant = participant ?? card.participant
    table = card.table
    number = card.number
    terms = card.terms
    text = card.text
    textLanguage = card.textLanguage
    rendering = card.rendering
    self.closedOn = closedOn
  }
}
