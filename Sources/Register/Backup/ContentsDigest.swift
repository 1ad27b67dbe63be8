internal import Crypto
internal import Foundation
internal import GRDB

extension Database {
  /// SHA-256 over every record, table by table in the order of their names and row by row in the
  /// order of their keys; two stores with the same records have the same, however their pages lie.
  ///
  /// The audit is left out: it tells what happened to a store, and its own chain is compared by its
  /// head.
  func contentsDigest() throws -> String {
    var hash = SHA256()
    let tables = try String.fetchAll(
      self,
      sql: """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          AND name NOT IN ('audit', 'audit_anchor', 'grdb_migrations')
        ORDER BY name
        """
    )
    for table in tables {
      hash.update(text: table)
      let rows = try Row.fetchCursor(self, sql: "SELECT * FROM \(table.quotedDatabaseIdentifier)")
      while let row = try rows.next() {
        for value in row.databaseValues { hash.update(value) }
      }
    }
    return Data(hash.finalize()).hexadecimal
  }
}

extension SHA256 {
  fileprivate mutating func update(text: String) {
    update(number: UInt64(text.utf8.count))
    update(data: Array(text.utf8))
  }

  /// Adds a value: its kind, then itself, a text after its length.
  fileprivate mutating func update(_ value: DatabaseValue) {
    switch value.storage {
    case .null: update(data: [0])
    case .int64(let number):
      update(data: [1])
      update(number: UInt64(bitPattern: number))
    case .double(let number):
      update(data: [2])
      update(number: number.bitPattern)
    case .string(let text):
      update(data: [3])
      update(text: text)
    case .blob(let bytes):
      update(data: [4])
      update(number: UInt64(bytes.count))
      update(data: bytes)
    }
  }
}
