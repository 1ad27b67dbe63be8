/// The ways in which a mapping may say where a text comes from, beside a column's plain name.
enum SourceForm: String, CaseIterable {
  case column, constant, join, first
}

/// Where a mapping takes a text from: as ``Source``, but by the columns' names.
indirect enum MappedSource: Sendable {
  case column(String)
  case constant(String)
  case joined([MappedSource], separator: String)
  case first([MappedSource])
  case translated(String, table: [String: String], otherwise: String?)

  /// Reads a source as a mapping has it.
  ///
  ///     "services_ar"
  ///     { "constant": "ar" }
  ///     { "join": ["services_ar", "place_ar"], "with": " – " }
  ///     { "first": ["services_ar", "activity_ar"] }
  ///     { "column": "category", "values": { "FOOD": "everyday" }, "otherwise": "" }
  init(_ json: JSONValue, _ reader: MappingReader) throws(MappingProblem) {
    guard case .object(let object) = json else {
      guard case .text(let name) = json else { throw reader.problem(.noSource) }
      self = .column(name)
      return
    }
    let forms = SourceForm.allCases.filter { object[$0.rawValue] != nil }
    guard forms.count == 1, let form = forms.first, let main = object[form.rawValue] else {
      throw reader.problem(.noSource)
    }
    try reader.allow(form.names, in: object)
    switch form {
    case .constant: self = .constant(try reader.at("constant").text(main))
    case .join:
      let separator = try object["with"].map { json throws(MappingProblem) in
        try reader.at("with").text(json)
      }
      self = .joined(try reader.at("join").sources(main), separator: separator ?? " ")
    case .first: self = .first(try reader.at("first").sources(main))
    case .column:
      let name = try reader.at("column").text(main)
      guard let values = object["values"] else {
        guard object["otherwise"] == nil else { throw reader.problem(.missing("values")) }
        self = .column(name)
        return
      }
      let otherwise = try object["otherwise"].map { json throws(MappingProblem) in
        try reader.at("otherwise").text(json)
      }
      let table = try reader.at("values").table(values)
      self = .translated(name, table: table, otherwise: otherwise)
    }
  }

  /// The names of the foreign columns it looks at.
  var columns: [String] {
    switch self {
    case .column(let name), .translated(let name, _, _): [name]
    case .constant: []
    case .joined(let sources, _), .first(let sources): sources.flatMap(\.columns)
    }
  }

  /// The source with the columns' places; all of ``columns`` must be among them.
  func resolved(_ places: [String: Int]) -> Source {
    switch self {
    case .column(let name): .foreign(places[name, default: 0])
    case .constant(let text): .constant(text)
    case .joined(let sources, let separator):
      .joined(sources.map { $0.resolved(places) }, separator: separator)
    case .first(let sources): .first(sources.map { $0.resolved(places) })
    case .translated(let name, let table, let otherwise):
      .translated(.foreign(places[name, default: 0]), table: table, otherwise: otherwise)
    }
  }
}

extension SourceForm {
  /// The names that may stand in an object of this form.
  var names: [String] {
    switch self {
    case .column: ["column", "values", "otherwise"]
    case .join: ["join", "with"]
    case .constant, .first: [rawValue]
    }
  }
}
