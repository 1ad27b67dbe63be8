/// Where the text of one of our columns comes from.
indirect enum Source {
  /// A column of the table, as it is.
  case column(Int)
  /// A column of a foreign table, without the blanks around it.
  case foreign(Int)
  /// The same text in each row.
  case constant(String)
  /// Several texts with something between them; empty ones are left out.
  case joined([Source], separator: String)
  /// The first that is not empty.
  case first([Source])
  /// What a table says of a text; `otherwise` where it has none, and a fault where that is `nil`.
  case translated(Source, table: [String: String], otherwise: String?)
  /// A text with something before it.
  case prefixed(String, Source)

  /// The first column of the table that it looks at.
  var firstColumn: Int? {
    switch self {
    case .column(let index), .foreign(let index): index
    case .constant: nil
    case .joined(let sources, _), .first(let sources): sources.lazy.compactMap(\.firstColumn).first
    case .translated(let source, _, _), .prefixed(_, let source): source.firstColumn
    }
  }

  /// What it gives for a row; `nil` where that is empty.
  func field(for column: Column, row: Int, in table: CSVTable) -> Field? {
    switch self {
    case .column(let index), .foreign(let index):
      let text = table.text(row: row, column: index).trimmed
      guard !text.isEmpty else { return nil }
      let line = table.line(row: row, column: index)
      return Field(text: text, line: line, column: index + 1, header: table.header[index])
    case .constant(let text):
      guard !text.isEmpty else { return nil }
      let line = table.line(row: row)
      return Field(text: text, line: line, header: column.rawValue, isConstant: true)
    case .joined(let sources, let separator):
      let fields = sources.compactMap { $0.field(for: column, row: row, in: table) }
      guard var field = fields.first else { return nil }
      field.text = fields.map(\.text).joined(separator: separator)
      return field
    case .first(let sources):
      return sources.lazy.compactMap { $0.field(for: column, row: row, in: table) }.first
    case .prefixed(let prefix, let source):
      guard var field = source.field(for: column, row: row, in: table) else { return nil }
      field.text = prefix + field.text
      return field
    case .translated(let source, let words, let otherwise):
      guard var field = source.field(for: column, row: row, in: table) else { return nil }
      guard let word = words[field.text] ?? otherwise else {
        field.fault = .notInTable(expected: words.keys.sorted())
        return field
      }
      field.text = word
      return word.isEmpty ? nil : field
    }
  }
}
