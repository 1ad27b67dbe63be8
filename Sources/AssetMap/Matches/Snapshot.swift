/// All that matching looks at, at one moment: no names, no contacts, no words.
package struct Snapshot: Sendable {
  package var town: Town
  /// The day for which consents, checks and waiting are judged.
  package var day: Day
  package var holders: [Holder]
  /// The open cards that belong to a participant.
  package var cards: [HeldCard]
  /// Decided pairs that use up demand and capacity: accepted, introduced.
  package var fixed: [FixedPair]
  /// Pairs that are not to be proposed: declined for a reason that still stands, or completed.
  package var excluded: [CardPair]

  package init(
    town: Town,
    day: Day,
    holders: [Holder],
    cards: [HeldCard],
    fixed: [FixedPair] = [],
    excluded: [CardPair] = []
  ) {
    self.town = town
    self.day = day
    self.holders = holders
    self.cards = cards
    self.fixed = fixed
    self.excluded = excluded
  }
}

/// A participant as matching sees it.
package struct Holder: Hashable, Sendable {
  package var code: ParticipantCode
  package var profile: Profile
  /// The purposes consented to on the snapshot's day.
  package var purposes: Set<Purpose>

  package init(code: ParticipantCode, profile: Profile, purposes: Set<Purpose>) {
    self.code = code
    self.profile = profile
    self.purposes = purposes
  }

  /// Whether their cards may be matched: they consent to *keep* and *match*.
  package var consentsToMatching: Bool { purposes.contains(.keep) && purposes.contains(.match) }
}

/// A card as matching sees it.
package struct HeldCard: Hashable, Sendable {
  package var code: CardCode
  package var holder: ParticipantCode
  package var table: TableCode?
  package var terms: CardTerms

  package init(
    code: CardCode,
    holder: ParticipantCode,
    table: TableCode? = nil,
    terms: CardTerms
  ) {
    self.code = code
    self.holder = holder
    self.table = table
    self.terms = terms
  }
}

/// A need and a capability that are already together.
package struct FixedPair: Hashable, Sendable {
  package var need: CardCode
  package var capability: CardCode
  /// Who interprets between them, where they share no language.
  package var interpreter: ParticipantCode?

  package init(need: CardCode, capability: CardCode, interpreter: ParticipantCode? = nil) {
    self.need = need
    self.capability = capability
    self.interpreter = interpreter
  }
}

/// A need and a capability.
package struct CardPair: Hashable, Sendable {
  package var need: CardCode
  package var capability: CardCode

  package init(need: CardCode, capability: CardCode) {
    self.need = need
    self.capability = capability
  }
}
