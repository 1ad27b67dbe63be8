extension Page {
  /// One of several lists that are seen side by side.
  package struct Column: Sendable {
    package var title: Phrase
    package var entries: [Entry]

    /// Words, and what was said where that is something else.
    package struct Entry: Sendable {
      package var words: Phrase
      package var said: Fact?
    }

    /// The lists as a table, as far as lines go: what stands in a row has nothing else in common.
    static func table(of columns: [Column]) -> TextTable {
      TextTable(
        columns: columns.map { .init($0.title, leastWidth: 36) },
        rows: (0..<(columns.map(\.entries.count).max() ?? 0)).map { row in
          columns.map { column in
            guard row < column.entries.count else { return Phrase() }
            let entry = column.entries[row]
            return [entry.words, entry.said?.words ?? Phrase()].joined(by: " · ")
          }
        }
      )
    }
  }
}
