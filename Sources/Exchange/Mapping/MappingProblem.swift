/// What is wrong with a mapping, where in it, and how to mend it.
package struct MappingProblem: Error, Hashable, Sendable {
  /// The mapping's file.
  package let file: String
  /// The names on the way to the fault, such as `cards`, `columns`, `theme`.
  package let path: [String]
  package let fault: Fault

  /// What is wrong.
  package enum Fault: Hashable, Sendable {
    case noUTF8
    /// The file is no JSON: what should stand where.
    case noJSON(line: Int, column: Int, expected: String)
    case noObject
    case noText
    case noSource
    case noTable
    case emptyMapping
    case missing(String)
    /// A name that stands for nothing here, and those that do.
    case unknownName(String, allowed: [String])
    case twice(String)
  }
}

extension MappingProblem: CustomStringConvertible {
  /// One plain sentence: `map.json: cards.columns.theme: …`, or `map.json:3:7: …`.
  package var description: String {
    var place = file
    if case .noJSON(let line, let column, _) = fault { place += ":\(line):\(column)" }
    if !path.isEmpty { place += ": " + path.joined(separator: ".") }
    return "\(place): \(sentence)"
  }

  private var sentence: String {
    switch fault {
    case .noUTF8: "the file is not UTF-8; save it as UTF-8"
    case .noJSON(_, _, let expected): "this is no JSON; here should stand \(expected)"
    case .noObject: "an object in braces must stand here"
    case .noText: "a text in quotes must stand here"
    case .noSource:
      "this names no source; write a column's name in quotes, or an object with one of "
        + SourceForm.allCases.map(\.rawValue).joined(separator: ", ")
    case .noTable: "a table of texts in braces must stand here"
    case .emptyMapping: "the mapping makes no records; name at least one kind, such as cards"
    case .missing(let name): "“\(name)” is missing"
    case .unknownName(let name, let allowed):
      "“\(name)” is not known here; allowed: \(allowed.joined(separator: ", "))"
    case .twice(let name): "“\(name)” stands both in columns and in constants; keep one of them"
    }
  }
}
