import AssetMap

/// What the columns of a foreign table mean: which records its rows make, and of what.
///
/// One row may make several records, such as an organisation and its card. Participants,
/// neighbourhoods and round tables are made once for each key, from the first row that has it; cards
/// are made from every row.
package struct Mapping: Sendable {
  /// What each row makes, in the order in which the kinds depend on each other.
  private let sections: [Section]
  /// Values of columns whose rows are passed over.
  private let skipped: [String: [String]]

  /// Reads a mapping from JSON.
  ///
  /// - Throws: ``MappingProblem`` with the place in the file.
  package init(file: String, bytes: [UInt8]) throws(MappingProblem) {
    let reader = MappingReader(file: file)
    let object = try reader.object(try JSONParser.value(file: file, bytes: bytes))
    let kinds = RecordKind.allCases.filter { $0.key != nil }
    try reader.allow(["about", "skip"] + kinds.map(\.rawValue), in: object)
    var sections: [Section] = []
    for kind in kinds {
      guard let json = object[kind.rawValue] else { continue }
      sections.append(try Section(kind, json, reader.at(kind.rawValue)))
    }
    guard !sections.isEmpty else { throw reader.problem(.emptyMapping) }
    self.sections = Self.linked(sections)
    skipped = try Self.skipped(object["skip"], reader.at("skip"))
  }

  /// The table as rows of each kind that the mapping makes; what is missing is reported.
  func sheets(of table: CSVTable, log: ProblemLog) -> [Sheet] {
    let names = table.header.map(\.headerName)
    let wanted = Set(sections.flatMap(\.columns) + skipped.keys).sorted()
    var places: [String: Int] = [:]
    for name in wanted {
      let found = names.indices.filter { names[$0] == name.headerName }
      if found.count == 1 { places[name] = found[0] }
      if let fault = Self.fault(name, found: found, among: names) {
        log.report(
          ImportProblem(file: table.file, line: table.headerLine, header: name, fault: fault)
        )
      }
    }
    guard places.count == wanted.count else { return [] }
    let rows = table.filledRows.filter { row in
      !skipped.contains { name, values in
        values.contains(table.text(row: row, column: places[name, default: 0]).trimmed)
      }
    }
    return sections.map { $0.sheet(of: table, rows: rows, places: places) }
  }

  private static func fault(
    _ name: String,
    found: [Int],
    among names: [String]
  ) -> ImportFault? {
    switch found.count {
    case 0: .missingColumn(nearest: Nearest.words(to: name, among: names))
    case 1: nil
    default: .repeatedColumn(first: found[0] + 1)
    }
  }

  /// A card belongs to the participant and the table of its own row, unless it says otherwise.
  private static func linked(_ sections: [Section]) -> [Section] {
    func key(of kind: RecordKind) -> Section.Entry? {
      sections.first { $0.kind == kind }.flatMap { $0.entries[.reference] }
    }
    return sections.map { section in
      guard section.kind == .cards else { return section }
      var linked = section
      linked.entries[.participant] = section.entries[.participant] ?? key(of: .participants)
      linked.entries[.table] = section.entries[.table] ?? key(of: .roundTables)
      return linked
    }
  }

  private static func skipped(
    _ json: JSONValue?,
    _ reader: MappingReader
  ) throws(MappingProblem) -> [String: [String]] {
    guard let json else { return [:] }
    var skipped: [String: [String]] = [:]
    for (name, value) in try reader.object(json) {
      guard case .list(let items) = value else {
        skipped[name] = [try reader.at(name).text(value)]
        continue
      }
      for item in items { skipped[name, default: []].append(try reader.at(name).text(item)) }
    }
    return skipped
  }
}

extension RecordKind {
  /// The column by which a mapping's records are told apart; `nil` for kinds that it cannot make.
  var key: Column? {
    switch self {
    case .neighbourhoods: .name
    case .participants, .roundTables, .cards: .reference
    default: nil
    }
  }
}
