package import AssetMap

/// A list of records for a command to print: a heading a column, a row a record.
///
/// ```
/// Listing("Themes", columns: [.init("code", "Code"), .init("label", "Label")],
///   rows: [[.code("housing"), .text("Housing")]])
/// ```
package struct Listing: Sendable {
  /// A column: its name in CSV and JSON, and its heading for people.
  package struct Column: Hashable, Sendable {
    package var key: String
    package var heading: Phrase

    /// A column with a heading of our own words.
    package init(_ key: String, _ heading: String) {
      self.init(key, .words(heading))
    }

    /// A column with this heading.
    package init(_ key: String, _ heading: Phrase) {
      self.key = key
      self.heading = heading
    }
  }

  package var title: Phrase
  package var columns: [Column]
  /// The cells, row by row, each row as long as `columns`.
  package var rows: [[Cell]]

  /// A list of these rows.
  package init(_ title: Phrase, columns: [Column], rows: [[Cell]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for each column")
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// A list under a title of our own words.
  package init(_ title: String, columns: [Column], rows: [[Cell]]) {
    self.init(.words(title), columns: columns, rows: rows)
  }
}

extension Listing: Renderable {
  /// A table, without the columns in which no row says anything.
  package func page(for reader: Reader) -> Page {
    var page = Page(language: reader.wording.language, title: title)
    guard !rows.isEmpty else {
      page.blocks = [.paragraph(reader.wording[.emptyList])]
      return page
    }
    let shown = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let table = TextTable(
      columns: shown.map { column in
        .init(
          columns[column].heading,
          isNumeric: rows.allSatisfy { $0[column].isNumber || $0[column].isEmpty }
        )
      },
      rows: rows.map { row in shown.map { row[$0].phrase(for: reader) } }
    )
    page.blocks = [.table(table)]
    return page
  }

  /// The keys, then the rows.
  package func cells(for reader: Reader) -> [[String]] {
    [columns.map(\.key)] + rows.map { $0.map(\.plain) }
  }

  /// An array with an object a row.
  package func data(for reader: Reader) -> JSONValue {
    .array(
      rows.map { row in
        .object(zip(columns, row).map { (key: $0.key, value: $1.data) })
      }
    )
  }
}
