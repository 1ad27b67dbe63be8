import AssetMap
internal import GRDB

extension Database {
  /// Runs a statement that is compiled once for each connection.
  func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }

  /// The rows of a query that is compiled once for each connection.
  func rows(
    _ sql: String,
    _ arguments: [(any DatabaseValueConvertible)?] = []
  ) throws -> StoredRows {
    try StoredRows(cachedStatement(sql: sql), StatementArguments(arguments))
  }

  /// What is read in the first row of such a query, if it has one.
  func first<Value>(
    _ sql: String,
    _ arguments: [(any DatabaseValueConvertible)?],
    _ read: (StoredRow) throws -> Value
  ) throws -> Value? {
    let rows = try rows(sql, arguments)
    return try withExtendedLifetime(rows) { try rows.next().map(read) }
  }

  /// Whether such a query has a row.
  func holds(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> Bool {
    try rows(sql, arguments).next() != nil
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
  /// A damaged file may bring the same row twice. Cheapest where they go by key.
  func refusingTwins<Key: Hashable & Comparable>(_ key: (Element) -> Key) throws -> Self {
    let keys = map(key)
    let isByKey = zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 }
    guard isByKey || Set(keys).count == keys.count else {
      throw UnreadableRow(what: "a row is there twice")
    }
    return self
  }
}
