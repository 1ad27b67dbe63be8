/// The form in which a report or a list is written.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For reading on a terminal, or aloud.
  case text
  /// For programs; documented in Documentation/Reports.md.
  case json
  /// For spreadsheets: one row a match, need, suggestion or record.
  case csv
  /// For pages such as those on GitHub.
  case markdown
  /// For a browser or for paper: one file that needs nothing beside it.
  case html
}

/// How wide a text is, and whether it goes where direction marks are understood.
package struct TextLayout: Hashable, Sendable {
  /// The columns of a line.
  package var width: Int
  /// Whether foreign words that may run from right to left are wrapped in isolates.
  package var isIsolating: Bool

  /// A layout of at least 40 columns.
  package init(width: Int = 80, isIsolating: Bool = true) {
    self.width = max(40, width)
    self.isIsolating = isIsolating
  }
}
