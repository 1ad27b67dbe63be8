/// What is wrong with a mapping, where in it, and how to mend it.
package struct MappingProblem: Error, Hashable, Sendable {
  /// The mapping's file.
  package let file: String
  /// The names on the way to the fault, such as `cards`, `columns`, `theme`.
  package let path: [String]
  package let fault: Fault

  /// What is wrong.
  package enum Fault: Hashable, Sendable {
    /// The file is no JSON; what the parser said of it.
    case noJSON(String?)
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
  /// One plain sentence: `jordan.json: cards.columns.theme: …`.
  package var description: String {
    let place = path.isEmpty ? file : "\(file): \(path.joined(separator: "."))"
    return "\(place): \(sentence)"
  }

  private var sentence: String {
    switch fault {
    case .noJSON(let reason?): "this is no JSON (\(reason)); mend it there"
    case .noJSON(nil): "this is no JSON; a mapping is one object in braces"
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
