import AssetMap
internal import GRDB

extension Database {
  /// Records who did what to which record; no personal text.
  func audit(_ acting: Acting, _ action: String, record: String? = nil) throws {
    try execute(
      sql: "INSERT INTO audit (at, by, action, record) VALUES (?, ?, ?, ?)",
      arguments: [acting.at, try acting.by.stored("name of who acts"), action, record]
    )
  }

  /// Runs a statement that is compiled once for each connection.
  func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }

  /// The rows of a query that is compiled once for each connection.
  func rows(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws -> RowCursor
  {
    try Row.fetchCursor(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }

  /// The first row of such a query.
  func row(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }
}

extension String {
  /// The text for the store, which keeps it byte for byte.
  ///
  /// SQLite's text functions end at a NUL, so that a text with one would come back cut.
  func stored(_ field: String) throws(RegisterError) -> String {
    guard !utf8.contains(0) else { throw .nulCharacter(field: field) }
    return self
  }
}

extension Row {
  /// The day in a column.
  func day(_ index: Int) throws -> Day {
    let text: String = self[index]
    guard let day = Day(text) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "“\(text)” is no day")
    }
    return day
  }

  /// The day in a column, if there is one.
  func dayIfAny(_ index: Int) throws -> Day? { hasNull(atIndex: index) ? nil : try day(index) }

  /// The case that a column names.
  func value<Value: RawRepresentable>(_ index: Int) throws -> Value
  where Value.RawValue: DatabaseValueConvertible & StatementColumnConvertible & Sendable {
    let raw: Value.RawValue = self[index]
    guard let value = Value(rawValue: raw) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "“\(raw)” is not understood")
    }
    return value
  }

  /// The language in a column, if there is one.
  func language(_ index: Int) -> LanguageTag? {
    (self[index] as String?).map { LanguageTag(stored: $0) }
  }

  /// The code in a column, if there is one.
  func code<Record>(_ index: Int) -> Code<Record>? {
    (self[index] as Int64?).map { Code(number: $0) }
  }
}
