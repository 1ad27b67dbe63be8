package import AssetMap

/// A value of a list or a record.
package enum Cell: Hashable, Sendable {
  /// Nothing was said.
  case none
  /// Words that were typed by others.
  case text(String)
  /// A code, shown in one piece.
  case code(String)
  case number(Int)
  case flag(Bool)
  case day(Day)
  /// Several values.
  case list([Cell])
  /// Several values, too many for people: all of them, and what people are shown.
  case shortened([Cell], Phrase)
  /// A word of our own, by its name in files and as the reader's words.
  case term(String, Phrase)

  /// Words that were typed by others, or nothing.
  package static func text(ifAny text: String?) -> Cell { text.map { .text($0) } ?? .none }

  /// Whether it says nothing.
  package var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text), .code(let text): text.isEmpty
    case .list(let cells): cells.allSatisfy(\.isEmpty)
    case .term(_, let phrase), .shortened(_, let phrase): phrase.isEmpty
    case .number, .flag, .day: false
    }
  }

  /// Whether it stands at the right edge.
  var isNumber: Bool { if case .number = self { true } else { false } }

  /// The value for people.
  func phrase(for reader: Reader) -> Phrase {
    switch self {
    case .none: Phrase()
    case .text(let text): .foreign(text)
    case .code(let code): .code(code)
    case .number(let number): reader.wording.number(number)
    case .flag(let flag): reader.answer(flag)
    case .day(let day): .code(day.description)
    case .list(let cells): reader.apart(cells.map { $0.phrase(for: reader) })
    case .term(_, let phrase), .shortened(_, let phrase): phrase
    }
  }

  /// The value for CSV: lists with `; ` between, as the files of an import have it.
  var plain: String {
    switch self {
    case .none: ""
    case .text(let text), .code(let text), .term(let text, _): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .day(let day): day.description
    case .list(let cells), .shortened(let cells, _): cells.map(\.plain).joined(separator: "; ")
    }
  }

  /// The value for JSON.
  var data: JSONValue {
    switch self {
    case .none: .null
    case .text(let text), .code(let text), .term(let text, _): .string(text)
    case .number(let number): .number(number)
    case .flag(let flag): .bool(flag)
    case .day(let day): .string(day.description)
    case .list(let cells), .shortened(let cells, _): .array(cells.map(\.data))
    }
  }
}
