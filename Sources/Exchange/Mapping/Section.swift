import AssetMap

extension Mapping {
  /// How the rows of a foreign table make records of one kind.
  struct Section: Sendable {
    let kind: RecordKind
    var entries: [Column: Entry]

    /// Where a column comes from, and what is put before it.
    struct Entry: Sendable {
      var source: MappedSource
      var prefix = ""
    }

    init(_ kind: RecordKind, _ json: JSONValue, _ reader: MappingReader) throws(MappingProblem) {
      let object = try reader.object(json)
      try reader.allow(["key", "prefix", "columns", "constants"], in: object)
      guard let key = object["key"] else { throw reader.problem(.missing("key")) }
      var entries: [Column: Entry] = [:]
      for (column, json, reader) in try Self.named("columns", kind, object, reader) {
        entries[column] = Entry(source: try MappedSource(json, reader))
      }
      for (column, json, inner) in try Self.named("constants", kind, object, reader) {
        guard entries[column] == nil else { throw reader.problem(.twice(column.rawValue)) }
        entries[column] = Entry(source: .constant(try inner.text(json)))
      }
      let prefix = try object["prefix"].map { json throws(MappingProblem) in
        try reader.at("prefix").text(json)
      }
      entries[kind.key ?? .reference] = Entry(
        source: try MappedSource(key, reader.at("key")),
        prefix: prefix ?? ""
      )
      self.kind = kind
      self.entries = entries
    }

    /// The foreign columns it looks at.
    var columns: [String] { entries.values.flatMap(\.source.columns) }

    /// A foreign table's rows as rows of this kind.
    ///
    /// Rows without a key make no participant, neighbourhood or round table; of those with the same
    /// key the first one does.
    func sheet(of table: CSVTable, rows: [Int], places: [String: Int]) -> Sheet {
      let sources = entries.mapValues { entry in
        let source = entry.source.resolved(places)
        return entry.prefix.isEmpty ? source : .prefixed(entry.prefix, source)
      }
      let all = Sheet(kind: kind, table: table, sources: sources, rows: rows)
      guard kind != .cards, let key = kind.key else { return all }
      var seen = Set<String>()
      let first = rows.filter { row in
        guard let text = all.field(key, row: row)?.text else { return false }
        // Neighbourhoods are found by their name whatever its case, references only as they are.
        return seen.insert(kind == .neighbourhoods ? TextKey(text).folded : text).inserted
      }
      return Sheet(kind: kind, table: table, sources: sources, rows: first)
    }

    /// The entries of an object within the section, by our own columns.
    private static func named(
      _ name: String,
      _ kind: RecordKind,
      _ object: [String: JSONValue],
      _ reader: MappingReader
    ) throws(MappingProblem) -> [(Column, JSONValue, MappingReader)] {
      guard let json = object[name] else { return [] }
      let columns = FileFormat(kind).columns.filter { $0 != kind.key }
      let inner = reader.at(name)
      let entries = try inner.object(json)
      try inner.allow(columns.map(\.rawValue), in: entries)
      return columns.compactMap { column in
        entries[column.rawValue].map { (column, $0, inner.at(column.rawValue)) }
      }
    }
  }
}
