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

/// A row whose values are none that this program writes: the file is damaged, or was altered.
struct UnreadableRow: Error {
  /// What is wrong, without the value: it may be someone's name.
  let what: String
}

extension Row {
  /// The value in a column.
  ///
  /// GRDB's own subscripts end the program where a value is missing or of another type.
  func cell<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value {
    guard let value: Value = try cellIfAny(index) else {
      throw UnreadableRow(what: "a value is missing")
    }
    return value
  }

  /// The value in a column, if there is one.
  func cellIfAny<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value? {
    let stored: DatabaseValue = self[index]
    guard !stored.isNull else { return nil }
    guard let value = Value.fromDatabaseValue(stored) else {
      throw UnreadableRow(what: "a value is of the wrong kind")
    }
    return value
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
  func dayIfAny(_ index: Int) throws -> Day? { hasNull(atIndex: index) ? nil : try day(index) }

  /// The case that a column names.
  func value<Value: RawRepresentable>(_ index: Int) throws -> Value
  where Value.RawValue: DatabaseValueConvertible {
    guard let value = Value(rawValue: try cell(index)) else {
      throw UnreadableRow(what: "a word is not understood")
    }
    return value
  }

  /// The case that a column names, if there is one.
  func valueIfAny<Value: RawRepresentable>(_ index: Int) throws -> Value?
  where Value.RawValue: DatabaseValueConvertible {
    hasNull(atIndex: index) ? nil : try value(index)
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

extension Code {
  /// The code for a number in the store.
  init(stored number: Int64) throws(UnreadableRow) {
    guard (0..<(1 << 35)).contains(number) else { throw UnreadableRow(what: "a key is no code") }
    self.init(number: number)
  }
}

extension Sequence {
  /// The same elements, each with a key of its own.
  ///
  /// A damaged file may bring the same row twice.
  func refusingTwins<Key: Hashable>(_ key: (Element) -> Key) throws -> Self {
    var seen: Set<Key> = []
    for element in self where !seen.insert(key(element)).inserted {
      throw UnreadableRow(what: "a row is there twice")
    }
    return self
  }
}
