/// The records of a register, or those a set of files brings to it.
package struct RegisterContents: Sendable {
  /// `nil` where the files say nothing of settings.
  package var settings: [Setting]
  package var themes: [Theme]
  package var relations: [ThemeRelation]
  package var distances: [LanguageDistance]
  package var wording: [LanguageCorrection]
  package var neighbourhoods: [Neighbourhood]
  package var participants: [Participant]
  /// Consents that a file of their own brings, beside those of `participants`.
  package var consents: [ParticipantConsent]
  package var checks: [ParticipantCheck]
  package var tables: [RoundTable]
  package var cards: [Card]
  /// What files did not say of the records.
  package var unstated = Unstated()

  package init(
    settings: [Setting] = [],
    themes: [Theme] = [],
    relations: [ThemeRelation] = [],
    distances: [LanguageDistance] = [],
    wording: [LanguageCorrection] = [],
    neighbourhoods: [Neighbourhood] = [],
    participants: [Participant] = [],
    consents: [ParticipantConsent] = [],
    checks: [ParticipantCheck] = [],
    tables: [RoundTable] = [],
    cards: [Card] = []
  ) {
    self.settings = settings
    self.themes = themes
    self.relations = relations
    self.distances = distances
    self.wording = wording
    self.neighbourhoods = neighbourhoods
    self.participants = participants
    self.consents = consents
    self.checks = checks
    self.tables = tables
    self.cards = cards
  }
}

/// A named setting of the store and its value, as text.
package struct Setting: Hashable, Sendable {
  package var name: String
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// A consent and who gave it.
package struct ParticipantConsent: Hashable, Sendable {
  package var participant: ParticipantCode
  package var consent: Consent

  package init(participant: ParticipantCode, consent: Consent) {
    self.participant = participant
    self.consent = consent
  }
}

/// A check and who holds it.
package struct ParticipantCheck: Hashable, Sendable {
  package var participant: ParticipantCode
  package var check: Check

  package init(participant: ParticipantCode, check: Check) {
    self.participant = participant
    self.check = check
  }
}

/// What a register knows already, as far as reading files must know it.
package struct KnownRecords: Sendable {
  /// Codes by the files' own reference.
  package var participantReferences: [String: ParticipantCode]
  package var tableReferences: [String: TableCode]
  package var cardReferences: [String: CardCode]
  /// Every participant, and whether they consent to *keep*.
  package var participants: [ParticipantCode: Bool]
  /// Every round table with its language and day, for the cards' defaults.
  package var tables: [TableCode: RoundTable]
  /// Every card with its table and number on paper.
  package var cards: [CardCode: PaperPlace?]

  package init(
    participantReferences: [String: ParticipantCode] = [:],
    tableReferences: [String: TableCode] = [:],
    cardReferences: [String: CardCode] = [:],
    participants: [ParticipantCode: Bool] = [:],
    tables: [TableCode: RoundTable] = [:],
    cards: [CardCode: PaperPlace?] = [:]
  ) {
    self.participantReferences = participantReferences
    self.tableReferences = tableReferences
    self.cardReferences = cardReferences
    self.participants = participants
    self.tables = tables
    self.cards = cards
  }
}

extension Card {
  /// Where it lies on paper, if it has a number there.
  package var paperPlace: PaperPlace? {
    table.flatMap { table in number.map { PaperPlace(table: table, number: $0) } }
  }
}

/// Where a card lies on paper.
package struct PaperPlace: Hashable, Sendable {
  package var table: TableCode
  package var number: Int

  package init(table: TableCode, number: Int) {
    self.table = table
    self.number = number
  }
}

/// How many records of a kind an import found.
package struct ImportCount: Hashable, Sendable {
  package var new = 0
  package var changed = 0
  package var same = 0

  package init(new: Int = 0, changed: Int = 0, same: Int = 0) {
    self.new = new
    self.changed = changed
    self.same = same
  }
}

/// What an import did, or would do, by kind of record.
package struct ImportResult: Hashable, Sendable {
  /// In the order in which the kinds depend on each other.
  package var counts: [(kind: RecordKind, count: ImportCount)] = []

  package init() {}

  package static func == (left: ImportResult, right: ImportResult) -> Bool {
    left.counts.elementsEqual(right.counts) { $0 == $1 }
  }

  package func hash(into hasher: inout Hasher) {
    for (kind, count) in counts {
      hasher.combine(kind)
      hasher.combine(count)
    }
  }
}

/// A kind of record, and of file: named as its file is.
package enum RecordKind: String, Hashable, CaseIterable, Sendable {
  case settings
  case themes
  case themeRelations = "theme-relations"
  case languageDistances = "language-distances"
  case wording
  case neighbourhoods
  case participants
  case consents
  case checks
  case roundTables = "round-tables"
  case cards
}
