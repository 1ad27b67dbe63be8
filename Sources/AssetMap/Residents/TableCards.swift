/// What lies on a round table: pictures of the themes, the two questions, blank cards.
package struct TableCards: Hashable, Sendable {
  package var head: ReportHead
  /// The language spoken at the table.
  package var language: LanguageTag
  /// The table they are for; `nil` where there is none yet.
  package var table: RoundTable?
  /// The themes that new cards may have, by code, each top theme before its sub-themes.
  package var themes: [Theme]
  /// How many cards a sheet of A4 holds.
  package var perPage: PerPage

  /// How many cards a sheet holds.
  package enum PerPage: Int, CaseIterable, Sendable {
    case four = 4
    case eight = 8
  }

  package init(
    head: ReportHead,
    language: LanguageTag,
    table: RoundTable? = nil,
    themes: [Theme],
    perPage: PerPage = .four
  ) {
    self.head = head
    self.language = language
    self.table = table
    self.themes = themes.filter(\.isActive).sorted { $0.code < $1.code }
    self.perPage = perPage
  }
}
