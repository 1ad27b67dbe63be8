import AssetMap

/// One import on its way: reads kind after kind, each knowing what those before it brought.
struct ImportRun {
  let importer: Importer
  let log: ProblemLog
  private let sheets: [Sheet]
  /// The register's town with what the files bring.
  var town: Town
  var vocabulary: Vocabulary
  var contents = RegisterContents()
  var participants = RecordKeys<Participant>()
  var tables = RecordKeys<RoundTable>()
  var cards = RecordKeys<Card>()
  /// Whether each participant consents to keep.
  var keeps: [ParticipantCode: Bool]
  var tablesByCode: [TableCode: RoundTable]
  /// The kinds of which rows could not be read, so that an unknown record may be no fault.
  let incomplete: Set<RecordKind>

  init(_ importer: Importer, sheets: [Sheet], incomplete: Set<RecordKind>, log: ProblemLog) {
    self.importer = importer
    self.sheets = sheets
    self.incomplete = incomplete
    self.log = log
    town = importer.town
    vocabulary = Vocabulary(of: importer.town, incomplete: incomplete)
    keeps = importer.known.participants
    tablesByCode = importer.known.tables
  }

  /// Reads all sheets; `step` is called for each row.
  mutating func read(using generator: inout some RandomNumberGenerator, step: () -> Void) {
    settleKeys(using: &generator)
    readSettings(step)
    readThemes(step)
    readRelations(step)
    readDistances(step)
    readWording(step)
    readNeighbourhoods(step)
    readParticipants(step)
    readConsents(step)
    readChecks(step)
    readTables(step)
    readCards(step)
  }

  /// The rows of all files of a kind, in the order in which the files were given.
  func rows(of kind: RecordKind) -> [Row] {
    sheets.filter { $0.kind == kind }.flatMap { sheet in
      sheet.rows.map { Row(sheet: sheet, index: $0, log: log) }
    }
  }

  private mutating func settleKeys(using generator: inout some RandomNumberGenerator) {
    let known = importer.known
    participants = RecordKeys(
      rows(of: .participants),
      references: known.participantReferences,
      isKnown: { known.participants[$0] != nil },
      using: &generator
    )
    tables = RecordKeys(
      rows(of: .roundTables),
      references: known.tableReferences,
      isKnown: { known.tables[$0] != nil },
      using: &generator
    )
    cards = RecordKeys(
      rows(of: .cards),
      references: known.cardReferences,
      isKnown: { known.cards[$0] != nil },
      using: &generator
    )
  }

  /// The participant whom a row names by reference or code.
  func participant(_ row: Row) -> ParticipantCode? {
    let known = importer.known
    return record(
      row,
      .participant,
      participants,
      known.participantReferences,
      isKnown: { known.participants[$0] != nil }
    )
  }

  /// The round table that a row names by reference or code.
  func table(_ row: Row) -> TableCode? {
    let known = importer.known
    return record(
      row,
      .table,
      tables,
      known.tableReferences,
      isKnown: { known.tables[$0] != nil }
    )
  }

  private func record<Record>(
    _ row: Row,
    _ column: Column,
    _ keys: RecordKeys<Record>,
    _ references: [String: Code<Record>],
    isKnown: (Code<Record>) -> Bool
  ) -> Code<Record>? {
    guard let text = row.word(column) else { return nil }
    if let code = keys.byReference[text] { return code }
    // A record of these files has the reference that they state, not the one it had.
    if let code = references[text], !keys.codes.contains(code) { return code }
    if let code = Code<Record>(text), keys.codes.contains(code) || isKnown(code) { return code }
    let kind = column == .table ? RecordKind.roundTables : .participants
    // What is refused already is not told again of those who name it.
    guard !incomplete.contains(kind), !keys.unsettled.contains(text) else { return nil }
    return row.refuse(column, .unknownRecord(kind))
  }

  /// What a row makes; `nil` where anything was wrong with it.
  func sound<Value>(_ make: () -> Value?) -> Value? {
    let findings = log.findings
    let value = make()
    return log.findings == findings ? value : nil
  }
}

/// Remembers where a key was first seen.
struct FirstSeen<Key: Hashable> {
  private var rows: [Key: Row] = [:]

  /// Whether the key is new; a repeated one is reported at the column.
  mutating func isNew(_ key: Key, _ row: Row, _ column: Column) -> Bool {
    guard let first = rows[key] else {
      rows[key] = row
      return true
    }
    row.report(column, .repeated(line: first.line, file: first.sheet.table.file))
    return false
  }
}
