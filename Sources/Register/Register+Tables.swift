package import AssetMap
internal import GRDB

extension Register {
  /// Every round table, by date, then code.
  package func tables() throws(RegisterError) -> [RoundTable] { try read { try $0.tables() } }

  /// The round table with this code or reference.
  package func table(named name: String) throws(RegisterError) -> RoundTable {
    let tables = try tables()
    if let table = tables.first(where: { $0.reference == name }) { return table }
    if let code = TableCode(name), let table = tables.first(where: { $0.code == code }) {
      return table
    }
    throw .unknown(kind: "round table", name)
  }

  /// Adds a round table under a code and reference that no other has.
  package func add(_ table: RoundTable, acting: Acting) throws(RegisterError) {
    try write(acting, "table add", record: table.code.description) { database in
      if let reference = table.reference,
        try database.holds("SELECT 1 FROM round_table WHERE reference = ?", [reference])
      {
        throw RegisterError.referenceTaken(kind: "round table", reference)
      }
      try database.insert(table)
    }
  }

  /// Replaces what is written about a round table.
  package func update(_ table: RoundTable, acting: Acting) throws(RegisterError) {
    try write(acting, "table edit", record: table.code.description) { try $0.update(table) }
  }
}

extension Database {
  func tables() throws -> [RoundTable] {
    let names = try neighbourhoodNames()
    let found = try rows(
      """
      SELECT code, reference, event, date, place, neighbourhood, language, facilitator
      FROM round_table ORDER BY date, code
      """
    )
    return try Array(
      found.map { row in
        RoundTable(
          code: try row.code(0),
          reference: try row.cellIfAny(1),
          event: try row.cell(2),
          date: try row.day(3),
          place: try row.cellIfAny(4),
          neighbourhood: try row.cellIfAny(5).flatMap { names[$0] },
          language: try row.languageIfAny(6),
          facilitator: try row.cellIfAny(7)
        )
      }
    )
    .refusingTwins(\.code)
  }

  func insert(_ table: RoundTable) throws {
    try run(
      """
      INSERT INTO round_table (code, reference, event, date, place, neighbourhood, language,
        facilitator)
      VALUES (?, ?, ?, ?, ?, (SELECT id FROM neighbourhood WHERE name = ?), ?, ?)
      """,
      try columns(of: table)
    )
  }

  func update(_ table: RoundTable) throws {
    try run(
      """
      UPDATE round_table SET (reference, event, date, place, neighbourhood, language, facilitator)
        = (?2, ?3, ?4, ?5, (SELECT id FROM neighbourhood WHERE name = ?6), ?7, ?8)
      WHERE code = ?1
      """,
      try columns(of: table)
    )
  }

  func columns(of table: RoundTable) throws -> [(any DatabaseValueConvertible)?] {
    [
      table.code.number, try table.reference?.stored("reference"),
      try table.event.stored("event"), table.date.description, try table.place?.stored("place"),
      table.neighbourhood, table.language?.description,
      try table.facilitator?.stored("facilitator"),
    ]
  }
}
