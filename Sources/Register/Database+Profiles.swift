import AssetMap
internal import GRDB

/// What matching may know of participants, read from the tables beside theirs.
struct Profiles {
  /// The columns of a participant's own row that ``profile(of:in:from:)`` reads.
  static let columns = "kind, gender, neighbourhood, times"

  private let neighbourhoods: [Int64: String]
  private var languages: RowsBeside<LanguageAbility>
  private var checks: RowsBeside<Check>
  private var preferences: RowsBeside<Preference>

  /// Of every participant, or of the one with this code.
  init(_ database: Database, only code: ParticipantCode? = nil) throws {
    neighbourhoods = try database.neighbourhoodNames()
    languages = try database.rowsBesideParticipants(
      "SELECT participant, language, level, reads FROM language_ability",
      by: "language",
      only: code
    ) { try LanguageAbility($0.language(1), $0.value(2), reads: $0.cellIfAny(3)) }
    checks = try database.rowsBesideParticipants(
      "SELECT participant, kind, issued_on, valid_until FROM participant_check",
      by: "kind, issued_on",
      only: code
    ) { try Check($0.value(1), issuedOn: $0.day(2), validUntil: $0.dayIfAny(3)) }
    preferences = try database.rowsBesideParticipants(
      "SELECT participant, preference FROM preference",
      by: "position",
      only: code
    ) { Preference(stored: try $0.cell(1)) }
  }

  /// The profile of the participant in a row; asked for by code.
  ///
  /// - Parameters:
  ///   - code: The participant's.
  ///   - row: Where ``columns`` are.
  ///   - index: The first of them.
  /// - Returns: The profile.
  /// - Throws: ``UnreadableRow``.
  mutating func profile(
    of code: ParticipantCode,
    in row: StoredRow,
    from index: Int
  ) throws -> Profile {
    Profile(
      kind: try row.value(index),
      gender: try row.valueIfAny(index + 1),
      languages: try languages.values(of: code.number),
      neighbourhood: try row.cellIfAny(index + 2).flatMap { neighbourhoods[$0] },
      times: try row.times(index + 3),
      checks: try checks.values(of: code.number),
      preferences: try preferences.values(of: code.number)
    )
  }
}

extension Database {
  /// The rows of a table beside that of the participants.
  ///
  /// - Parameters:
  ///   - selection: A query with the participant in its first column, up to its order.
  ///   - order: The columns by which the rows of one participant go.
  ///   - code: Whose rows alone are wanted.
  ///   - read: Reads a row.
  /// - Returns: The rows by participant, the first of them read.
  /// - Throws: ``UnreadableRow``, or what SQLite reports.
  func rowsBesideParticipants<Value>(
    _ selection: String,
    by order: String,
    only code: ParticipantCode? = nil,
    _ read: @escaping (StoredRow) throws -> Value
  ) throws -> RowsBeside<Value> {
    try RowsBeside(
      rows(
        "\(selection) \(code == nil ? "" : "WHERE participant = ?") ORDER BY participant, \(order)",
        code.map { [$0.number] } ?? []
      ),
      read
    )
  }
}

/// Rows that are read side by side with those of another table: both by the same key.
struct RowsBeside<Value> {
  private let rows: StoredRows
  private let read: (StoredRow) throws -> Value
  private var next: (key: Int64, value: Value)?
  private var asked = Int64.min

  /// - Parameters:
  ///   - rows: By key, which is their first column.
  ///   - read: Reads a row.
  /// - Throws: ``UnreadableRow``, or what SQLite reports.
  init(_ rows: StoredRows, _ read: @escaping (StoredRow) throws -> Value) throws {
    self.rows = rows
    self.read = read
    try advance()
  }

  /// The values under a key that is greater than the one asked for before.
  mutating func values(of key: Int64) throws -> [Value] {
    guard key > asked else { throw UnreadableRow(what: "rows are not in order") }
    asked = key
    var values: [Value] = []
    while let found = next, found.key <= key {
      if found.key == key { values.append(found.value) }
      try advance()
    }
    return values
  }

  private mutating func advance() throws {
    let last = next?.key ?? .min
    next = nil
    guard let row = try rows.next() else { return }
    let key: Int64 = try row.cell(0)
    guard key >= last else { throw UnreadableRow(what: "rows are not in order") }
    next = (key, try read(row))
  }
}
