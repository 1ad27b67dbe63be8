/// A capability offered to a group, as a table: who comes, in which language, and when.
package struct GroupOffer: Hashable, Sendable {
  package var capability: CardCode
  /// Those who can all come: at least two, urgent needs first, then by code.
  package var seats: [Seat]
  /// What is spoken with all of them.
  package var language: LanguageTag
  /// Who interprets between the helper and the others; `nil` where nobody has to.
  package var interpreter: TableInterpreter?
  /// The slots in which all can who said when; empty where nobody said.
  package var times: TimesOfWeek
  /// Whether the helper said when they can.
  package var helperSaidWhen: Bool
  /// People whom the plan or an earlier decision gives to the capability and who cannot come.
  package var absent: [Absent]
  /// What must come first, each once.
  package var conditions: [Condition]
  /// Wishes of people at the table about whom somebody else at it never said enough: ask first.
  package var wishes: [Preference]
  /// Places it has left beside all those people and the table.
  package var placesLeft: Int

  package init(
    capability: CardCode,
    seats: [Seat],
    language: LanguageTag,
    interpreter: TableInterpreter? = nil,
    times: TimesOfWeek,
    helperSaidWhen: Bool,
    absent: [Absent] = [],
    conditions: [Condition] = [],
    wishes: [Preference] = [],
    placesLeft: Int = 0
  ) {
    self.capability = capability
    self.seats = seats
    self.language = language
    self.interpreter = interpreter
    self.times = times
    self.helperSaidWhen = helperSaidWhen
    self.absent = absent
    self.conditions = conditions
    self.wishes = wishes
    self.placesLeft = placesLeft
  }

  /// Somebody at the table.
  package struct Seat: Hashable, Sendable {
    package var need: CardCode
    /// Whether the plan or a decision gives them to this capability already; else nobody serves them.
    package var isInPlan: Bool
    /// Whether they said when they can.
    package var saidWhen: Bool

    package init(need: CardCode, isInPlan: Bool, saidWhen: Bool) {
      self.need = need
      self.isInPlan = isInPlan
      self.saidWhen = saidWhen
    }
  }

  /// Somebody who cannot come, and why: no common language, no common time, or a preference.
  package struct Absent: Hashable, Sendable {
    package var need: CardCode
    package var obstacle: Obstacle

    package init(need: CardCode, obstacle: Obstacle) {
      self.need = need
      self.obstacle = obstacle
    }
  }
}

/// Who interprets at a table.
package struct TableInterpreter: Hashable, Sendable {
  package var code: ParticipantCode
  /// What they speak with the helper.
  package var helperLanguage: LanguageTag
  /// Whether they said when they can.
  package var saidWhen: Bool

  package init(code: ParticipantCode, helperLanguage: LanguageTag, saidWhen: Bool) {
    self.code = code
    self.helperLanguage = helperLanguage
    self.saidWhen = saidWhen
  }
}

/// The tables of all group offers.
package struct GroupOffers: Hashable, Sendable {
  /// By code of the capability.
  package var offers: [GroupOffer]
  /// The group offers for which fewer than two people can come together, by code.
  package var without: [CardCode]

  package init(offers: [GroupOffer], without: [CardCode]) {
    self.offers = offers
    self.without = without
  }
}
