package import AssetMap
internal import GRDB

/// Which cards a list is narrowed to.
package struct CardFilter: Sendable {
  package var participant: ParticipantCode?
  package var table: TableCode?
  package var kind: CardKind?
  /// A sub-theme, or a top theme with all below it.
  package var theme: ThemeCode?
  /// Whether closed ones are listed too.
  package var includesClosed: Bool

  package init(
    participant: ParticipantCode? = nil,
    table: TableCode? = nil,
    kind: CardKind? = nil,
    theme: ThemeCode? = nil,
    includesClosed: Bool = false
  ) {
    self.participant = participant
    self.table = table
    self.kind = kind
    self.theme = theme
    self.includesClosed = includesClosed
  }

  func admits(_ card: Card) -> Bool {
    if let participant, card.participant != participant { return false }
    if let table, card.table != table { return false }
    if let kind, card.terms.kind != kind { return false }
    if let theme, card.terms.theme != theme, card.terms.theme.top != theme { return false }
    return includesClosed || card.isOpen
  }
}

extension Register {
  /// The cards a filter admits: by table and number, then by code.
  package func cards(_ filter: CardFilter = CardFilter()) throws(RegisterError) -> [Card] {
    try read { try $0.cards().filter(filter.admits) }
      .sorted {
        ($0.table?.number ?? .max, $0.number ?? .max, $0.code.number)
          < ($1.table?.number ?? .max, $1.number ?? .max, $1.code.number)
      }
  }

  /// The card with this code.
  package func card(_ code: CardCode) throws(RegisterError) -> Card {
    try read { database in
      guard let card = try database.cards(where: "WHERE code = ?", [code.number]).first else {
        throw RegisterError.unknown(kind: "card", code.description)
      }
      return card
    }
  }

  /// Adds a card under a code that no other has.
  ///
  /// - Parameters:
  ///   - card: the card, under its code.
  ///   - batch: the batch it was entered in, so that it can be undone with it.
  ///   - acting: who acts.
  /// - Throws: ``RegisterError/noConsentToKeep(_:)`` where its holder has not consented to *keep*.
  package func add(
    _ card: Card,
    batch: Int64? = nil,
    acting: Acting
  ) throws(RegisterError) {
    try write(acting, "card add", record: card.code.description) { database in
      try database.refuseTakenNumber(card)
      try database.refuseWithoutConsent(card, on: acting.day)
      if let reference = card.reference,
        try database.holds("SELECT 1 FROM card WHERE reference = ?", [reference])
      {
        throw RegisterError.referenceTaken(kind: "card", reference)
      }
      try database.insert(card, batch: batch)
    }
  }

  /// Replaces what is written on a card, or closes or reopens it.
  ///
  /// - Parameters:
  ///   - card: the card as it is from now on.
  ///   - action: the command in a word or two, for the audit.
  ///   - acting: who acts.
  /// - Throws: ``RegisterError/numberTaken(table:number:)`` or
  ///   ``RegisterError/noConsentToKeep(_:)``.
  package func update(
    _ card: Card,
    action: String = "card edit",
    acting: Acting
  ) throws(RegisterError) {
    try write(acting, action, record: card.code.description) { database in
      try database.refuseTakenNumber(card)
      try database.refuseWithoutConsent(card, on: acting.day)
      try database.refuseAnotherMatter(card)
      try database.dropProposals(for: card.code)
      try database.update(card)
      // Whoever edits or reopens a card has it from the holder that it holds.
      try database.confirm(card.code, on: acting.day)
      try database.dropProposals(for: card.code)
    }
  }

  /// Opens a batch of cards that are entered together.
  package func beginBatch(
    table: TableCode?,
    acting: Acting
  ) throws(RegisterError) -> Int64 {
    try write(acting, "table enter", record: table?.description) { database in
      try database.beginBatch(kind: "entry", table: table, acting: acting)
    }
  }

  /// The cards of a table's newest batch, or all of the table's cards.
  package func batch(
    of table: TableCode,
    all: Bool
  ) throws(RegisterError) -> [Card] {
    try read { database in
      try database.cards(
        where: all
          ? "WHERE round_table = ?1"
          : "WHERE round_table = ?1 AND batch = (SELECT max(batch) FROM card WHERE round_table = ?1)",
        [table.number]
      )
    }
  }

  /// Takes cards out again, with what was proposed for them.
  ///
  /// - Throws: ``RegisterError/cardsDecided(_:)`` where a match on one of them was decided.
  package func remove(_ cards: [CardCode], acting: Acting) throws(RegisterError) {
    try write(acting, "card undo", record: cards.count == 1 ? cards[0].description : nil) {
      database in
      var decided: [CardCode] = []
      for card in cards {
        let isDecided = try database.holds(
          """
          SELECT 1 FROM match WHERE state <> 'proposed' AND (need = ?1 OR capability = ?1) LIMIT 1
          """,
          [card.number]
        )
        if isDecided { decided.append(card) }
      }
      guard decided.isEmpty else { throw RegisterError.cardsDecided(decided) }
      for card in cards {
        try database.dropProposals(for: card)
        try database.run("DELETE FROM card WHERE code = ?", [card.number])
        try database.run(
          "DELETE FROM imported WHERE kind = 'cards' AND record = ?",
          [card.description]
        )
      }
    }
  }
}

extension Database {
  /// What was only proposed rests on a card as it was, be it through who interprets; the next plan
  /// proposes anew.
  func dropProposals(for card: CardCode) throws {
    try run(
      """
      DELETE FROM match WHERE state = 'proposed' AND (need = ?1 OR capability = ?1
        OR interpreter IN (SELECT participant FROM card WHERE code = ?1 AND \(Self.isInterpreting)))
      """,
      [card.number]
    )
  }

  /// The condition on a card that its holder offers to interpret.
  static let isInterpreting =
    "kind = 'capability' AND (theme = 'interpreting' OR theme GLOB 'interpreting.*')"

  /// While a match rests on a card, the card stays what it was about.
  func refuseAnotherMatter(_ card: Card) throws {
    let present = try cards(where: "WHERE code = ?", [card.code.number]).first
    guard let terms = present?.terms,
      terms.kind != card.terms.kind || terms.theme != card.terms.theme
        || terms.about != card.terms.about
    else { return }
    let match: MatchCode? = try first(
      """
      SELECT code FROM match
      WHERE state IN ('accepted', 'introduced') AND (need = ?1 OR capability = ?1) LIMIT 1
      """,
      [card.code.number]
    ) { try $0.code(0) }
    if let match { throw RegisterError.cardMatched(card.code, match) }
  }

  func refuseTakenNumber(_ card: Card) throws {
    guard let table = card.table, let number = card.number else { return }
    let reference: String? = try first(
      """
      SELECT coalesce(t.reference, '') FROM card c JOIN round_table t ON t.code = c.round_table
      WHERE c.round_table = ? AND c.number = ? AND c.code <> ?
      """,
      [table.number, number, card.code.number]
    ) { try $0.cell(0) }
    if let reference {
      throw RegisterError.numberTaken(
        table: reference.isEmpty ? table.description : reference,
        number: number
      )
    }
  }

  func refuseWithoutConsent(_ card: Card, on day: Day) throws {
    guard let code = card.participant else { return }
    let keeps = try holds(
      """
      SELECT 1 FROM consent WHERE participant = ?2 AND purpose = 'keep' AND \(Self.isInForce)
      """,
      [day.description, code.number]
    )
    guard keeps else { throw RegisterError.noConsentToKeep(code) }
  }

  func beginBatch(kind: String, table: TableCode?, acting: Acting) throws -> Int64 {
    try run(
      "INSERT INTO batch (kind, round_table, at, by) VALUES (?, ?, ?, ?)",
      [kind, table?.number, acting.at, acting.by]
    )
    return lastInsertedRowID
  }

  /// The cards a constant condition selects, by code.
  func cards(
    where condition: String = "",
    _ arguments: [(any DatabaseValueConvertible)?] = []
  ) throws -> [Card] {
    let found = try rows(
      """
      SELECT code, reference, participant, round_table, number, kind, theme, about, count,
        is_for_group, times, is_urgent, written_on, text, text_language, rendering, closed_on
      FROM card \(condition) ORDER BY code
      """,
      arguments
    )
    var cards: [Card] = []
    while let row = try found.next() {
      cards.append(
        try Card(
          code: row.code(0),
          reference: row.cellIfAny(1),
          participant: row.codeIfAny(2),
          table: row.codeIfAny(3),
          number: row.cellIfAny(4),
          terms: row.terms(from: 5),
          text: row.cell(13),
          textLanguage: row.language(14),
          rendering: row.cellIfAny(15),
          closedOn: row.dayIfAny(16)
        )
      )
    }
    return try cards.refusingTwins(\.code)
  }

  func insert(_ card: Card, batch: Int64?) throws {
    try run(
      """
      INSERT INTO card (code, reference, participant, round_table, number, kind, theme, about,
        count, is_for_group, times, is_urgent, written_on, text, text_language, rendering,
        closed_on, batch)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      try columns(of: card) + [batch]
    )
  }

  func update(_ card: Card) throws {
    try run(
      """
      UPDATE card SET (reference, participant, round_table, number, kind, theme, about, count,
        is_for_group, times, is_urgent, written_on, text, text_language, rendering, closed_on)
        = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
      WHERE code = ?1
      """,
      try columns(of: card)
    )
  }

  /// What a file stated of a card, but for the day of writing where nobody stated it.
  func fingerprint(of stated: Card, _ unstated: Unstated) throws -> Fingerprint {
    var columns = try columns(of: stated)
    columns[0] = nil
    if unstated.writtenOn.contains(stated.code) { columns[12] = nil }
    return Fingerprint(of: columns)
  }

  /// The values of a card's columns: the code first, the day of writing thirteenth.
  private func columns(of card: Card) throws -> [(any DatabaseValueConvertible)?] {
    let terms = card.terms
    return [
      card.code.number, try card.reference?.stored("reference"), card.participant?.number,
      card.table?.number, card.number, terms.kind.rawValue, terms.theme.description,
      terms.about?.description, terms.count, terms.isForGroup, terms.times.rawValue,
      terms.isUrgent, terms.writtenOn.description, try card.text.stored("words"),
      card.textLanguage.description, try card.rendering?.stored("rendering"),
      card.closedOn?.description,
    ]
  }
}

extension StoredRow {
  /// A card's terms from eight columns: kind, theme, about, count, group, times, urgent, written.
  func terms(from index: Int) throws -> CardTerms {
    try CardTerms(
      kind: value(index),
      theme: ThemeCode(stored: cell(index + 1)),
      about: languageIfAny(index + 2),
      count: cell(index + 3),
      isForGroup: cell(index + 4),
      times: times(index + 5),
      isUrgent: cell(index + 6),
      writtenOn: day(index + 7)
    )
  }
}
