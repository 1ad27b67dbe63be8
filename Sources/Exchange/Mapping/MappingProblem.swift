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
    /// The file is no JSON: where, and how to mend it.
    case noJSON(line: Int, column: Int, mend: String)
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
    return "\(place): \(sentence)".inOneLine
  }

  private var sentence: String {
    switch fault {
    case .noUTF8: "the file is not UTF-8; save it as UTF-8"
    case .noJSON(_, _, let mend): "the mapping cannot be read here; \(mend)"
    case .noObject: "write names and their values in braces here"
    case .noText: "write a text in quotes here"
    case .noSource:
      "this does not say where the text comes from; write a column's name in quotes, or braces "
        + "with one of "
        + SourceForm.allCases.map(\.rawValue).joined(separator: ", ")
    case .noTable: "write pairs of texts in braces here, such as { \"KIDS\": \"childcare\" }"
    case .emptyMapping: "the mapping makes no records; name at least one kind, such as cards"
    case .missing(let name): "“\(name)” is missing; add it"
    case .unknownName(let name, let allowed):
      "“\(name)” is not known here; allowed: \(allowed.joined(separator: ", "))"
    case .twice(let name): "“\(name)” stands both in columns and in constants; keep one of them"
    }
  }
}
