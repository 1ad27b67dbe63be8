import AssetMap
internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// The rows of a query, one after the other.
final class StoredRows: Cursor {
  private let statement: Statement
  private let cursor: RowCursor

  init(_ statement: Statement, _ arguments: StatementArguments) throws {
    self.statement = statement
    cursor = try Row.fetchCursor(statement, arguments: arguments)
  }

  func next() throws -> StoredRow? {
    try cursor.next() == nil ? nil : StoredRow(statement: statement.sqliteStatement)
  }
}

/// The row at which a query stands: to be read before the query goes on.
///
/// It reads SQLite's columns itself: GRDB's own subscripts end the program where a value is missing
/// or of another type, and a snapshot reads hundreds of thousands of rows.
struct StoredRow {
  fileprivate let statement: SQLiteStatement

  /// The value in a column.
  func cell<Value: StoredValue>(_ index: Int) throws -> Value {
    guard let value: Value = try cellIfAny(index) else {
      throw UnreadableRow(what: "a value is missing")
    }
    return value
  }

  /// The value in a column, if there is one.
  func cellIfAny<Value: StoredValue>(_ index: Int) throws -> Value? {
    let index = Int32(index)
    let kind = sqlite3_column_type(statement, index)
    if kind == SQLITE_NULL { return nil }
    guard kind == Value.kind, let value = Value.value(statement, index) else {
      throw UnreadableRow(what: "a value is of the wrong kind")
    }
    return value
  }

  /// Whether a column is empty.
  func isNull(_ index: Int) -> Bool {
    sqlite3_column_type(statement, Int32(index)) == SQLITE_NULL
  }

  /// The whole number in a column, which this program keeps within a range.
  func number(_ index: Int, in range: ClosedRange<Int>) throws -> Int {
    let number: Int = try cell(index)
    guard range.contains(number) else { throw UnreadableRow(what: "a number is out of range") }
    return number
  }

  /// The day in a column.
  func day(_ index: Int) throws -> Day {
    guard let day = Day(try cell(index) as String) else {
      throw UnreadableRow(what: "a day cannot be read")
    }
    return day
  }

  /// The day in a column, if there is one.
  func dayIfAny(_ index: Int) throws -> Day? { isNull(index) ? nil : try day(index) }

  /// The case that a column names.
  func value<Value: RawRepresentable>(_ index: Int) throws -> Value
  where Value.RawValue: StoredValue {
    guard let value = Value(rawValue: try cell(index)) else {
      throw UnreadableRow(what: "a word is not understood")
    }
    return value
  }

  /// The case that a column names, if there is one.
  func valueIfAny<Value: RawRepresentable>(_ index: Int) throws -> Value?
  where Value.RawValue: StoredValue {
    isNull(index) ? nil : try value(index)
  }

  /// The language in a column.
  func language(_ index: Int) throws -> LanguageTag { LanguageTag(stored: try cell(index)) }

  /// The language in a column, if there is one.
  func languageIfAny(_ index: Int) throws -> LanguageTag? {
    try cellIfAny(index).map(LanguageTag.init(stored:))
  }

  /// The slots of the week in a column.
  func times(_ index: Int) throws -> TimesOfWeek {
    TimesOfWeek(
      rawValue: UInt32(try number(index, in: 0...Int(TimesOfWeek.any.rawValue)))
    )
  }

  /// The code in a column.
  func code<Record>(_ index: Int) throws -> Code<Record> { try Code(stored: cell(index)) }

  /// The code in a column, if there is one.
  func codeIfAny<Record>(_ index: Int) throws -> Code<Record>? {
    try cellIfAny(index).map { try Code(stored: $0) }
  }
}

/// A row whose values are none that this program writes: the file is damaged, or was altered.
struct UnreadableRow: Error {
  /// What is wrong, without the value: it may be someone's name.
  let what: String
}

/// What a column of a strict table may hold.
protocol StoredValue {
  /// SQLite's number for this kind of value.
  static var kind: Int32 { get }

  /// The value in a column that holds one of this kind.
  static func value(_ statement: SQLiteStatement, _ index: Int32) -> Self?
}

extension Int64: StoredValue {
  static var kind: Int32 { SQLITE_INTEGER }

  static func value(_ statement: SQLiteStatement, _ index: Int32) -> Int64? {
    sqlite3_column_int64(statement, index)
  }
}

extension Int: StoredValue {
  static var kind: Int32 { SQLITE_INTEGER }

  static func value(_ statement: SQLiteStatement, _ index: Int32) -> Int? {
    Int(sqlite3_column_int64(statement, index))
  }
}

extension Bool: StoredValue {
  static var kind: Int32 { SQLITE_INTEGER }

  static func value(_ statement: SQLiteStatement, _ index: Int32) -> Bool? {
    sqlite3_column_int64(statement, index) != 0
  }
}

extension String: StoredValue {
  static var kind: Int32 { SQLITE_TEXT }

  static func value(_ statement: SQLiteStatement, _ index: Int32) -> String? {
    sqlite3_column_text(statement, index).map(String.init(cString:))
  }
}

extension Data: StoredValue {
  static var kind: Int32 { SQLITE_BLOB }

  static func value(_ statement: SQLiteStatement, _ index: Int32) -> Data? {
    sqlite3_column_blob(statement, index).map {
      Data(bytes: $0, count: Int(sqlite3_column_bytes(statement, index)))
    }
  }
}
