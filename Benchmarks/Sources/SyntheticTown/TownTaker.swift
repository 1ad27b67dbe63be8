/// What takes a town in, row by row: neighbourhoods first, then round tables, then each participant
/// with the cards they hold.
package protocol TownTaker {
  mutating func take(_ neighbourhood: TownNeighbourhood) throws
  mutating func take(_ table: TownTable) throws
  mutating func take(_ participant: TownParticipant) throws
  /// Takes a card of the participant taken last.
  mutating func take(_ card: TownCard) throws
}

extension TownTaker {
  /// Round tables mean nothing to matching.
  package mutating func take(_ table: TownTable) {}
}

/// A neighbourhood and those next to it.
package struct TownNeighbourhood: Sendable {
  package let name: String
  package let adjacent: [String]
}

/// A round table.
package struct TownTable: Sendable {
  package let reference: String
  package let neighbourhood: String
  package let language: String
  package let day: CalendarDay
}

/// A participant in the words of `participants.csv`; empty where not stated.
package struct TownParticipant: Sendable {
  package var reference: String
  package var isOrganisation = false
  package var givenName = ""
  package var familyName = ""
  /// An organisation's.
  package var name = ""
  package var gender = ""
  /// Such as `ti:native`.
  package var languages: [String]
  package var neighbourhood: String
  package var contact: String
  package var times = ""
  package var checks: String
  package var preference = ""
  package var consents: String
  package var consentLanguage: String
  package var registered: CalendarDay
}

/// A card in the words of `cards.csv`; empty where not stated.
package struct TownCard: Sendable {
  /// Counted from 1 through the town.
  package let number: Int
  package let holder: String
  let table: (reference: String, number: Int)?
  let plan: CardPlan
  let motherTongue: String
  let phrases: Phrases.Choice
  package let times: String
  package let written: CalendarDay

  package var isNeed: Bool { plan.isNeed }
  package var theme: String { plan.theme.code }
  package var about: String { plan.about }
  package var count: Int { plan.count }
  package var isUrgent: Bool { plan.isUrgent }
}
