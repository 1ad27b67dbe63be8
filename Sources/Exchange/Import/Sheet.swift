import AssetMap

/// A table read as rows of one kind of record: where each of our columns comes from.
final class Sheet {
  let kind: RecordKind
  let table: CSVTable
  /// Which rows of the table are read.
  let rows: [Int]
  private let sources: [Column: Source]
  /// The columns of labels, in `themes.csv`.
  let labels: [(language: LanguageTag, column: Int)]

  init(
    kind: RecordKind,
    table: CSVTable,
    sources: [Column: Source],
    labels: [(language: LanguageTag, column: Int)] = [],
    rows: [Int]
  ) {
    self.kind = kind
    self.table = table
    self.sources = sources
    self.labels = labels
    self.rows = rows
  }

  /// Whether the file, or the mapping, has such a column at all.
  func has(_ column: Column) -> Bool { sources[column] != nil }

  /// What stands in a column of a row; `nil` where it is empty or there is no such column.
  func field(_ column: Column, row: Int) -> Field? {
    guard let source = sources[column] else { return nil }
    if case .column(let index) = source { return field(at: index, row: row) }
    return source.field(for: column, row: row, in: table)
  }

  /// What stands in a column of the table itself.
  func field(at index: Int, row: Int) -> Field? {
    guard !table.isEmpty(row: row, column: index) else { return nil }
    return Field(
      text: table.text(row: row, column: index),
      line: table.line(row: row, column: index),
      column: index + 1,
      header: table.header[index]
    )
  }

  /// A field without text, to say what is missing where.
  func emptyField(_ column: Column, row: Int) -> Field {
    let index = sources[column]?.firstColumn
    return Field(
      text: "",
      line: table.line(row: row, column: index ?? 0),
      column: index.map { $0 + 1 },
      header: index.map { table.header[$0] } ?? column.rawValue
    )
  }
}

/// The text of a column in one row, and where it stands.
struct Field {
  var text: String
  var line: Int
  /// The number of the cell, from 1; `nil` for a mapping's constant.
  var column: Int?
  var header: String
  /// Whether it is a mapping's constant, the same in each row.
  var isConstant = false
  /// What a mapping could not make of it.
  var fault: ImportFault?
}
