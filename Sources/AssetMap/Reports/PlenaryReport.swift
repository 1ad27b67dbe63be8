/// What round tables said, to be read out or shown in the hall.
package struct PlenaryReport: Hashable, Sendable {
  package var head: ReportHead
  /// In the order in which they were asked for.
  package var tables: [Table]
  /// Cards whose holders do not agree to be kept and shown.
  package var leftOut: Int

  package init(head: ReportHead, tables: [Table], leftOut: Int) {
    self.head = head
    self.tables = tables
    self.leftOut = leftOut
  }

  /// One round table.
  package struct Table: Hashable, Sendable {
    package var table: RoundTable
    /// What was said, by top theme, those of which most was said first.
    package var themes: [Theme]

    /// The sayings of a table, put in order.
    ///
    /// - Parameters:
    ///   - table: the table.
    ///   - sayings: what was said at it, in the order of the papers.
    package init(table: RoundTable, sayings: [Saying]) {
      self.table = table
      let byTheme = Dictionary(grouping: sayings) { $0.theme.top }
      themes = byTheme.map { Theme(theme: $0, sayings: $1) }
        .sorted { ($1.sayings.count, $0.theme) < ($0.sayings.count, $1.theme) }
    }
  }

  /// What was said of one top theme.
  package struct Theme: Hashable, Sendable {
    package var theme: ThemeCode
    package var sayings: [Saying]

    /// What was said of it that asks, or that offers.
    package func sayings(_ kind: CardKind) -> [Saying] { sayings.filter { $0.kind == kind } }
  }

  /// One card, without whose it is.
  package struct Saying: Hashable, Sendable {
    package var kind: CardKind
    package var theme: ThemeCode
    /// The number on the paper.
    package var number: Int?
    package var text: String
    package var language: LanguageTag
    package var rendering: String?

    /// What a card says.
    package init(_ card: Card) {
      kind = card.terms.kind
      theme = card.terms.theme
      number = card.number
      text = card.text
      language = card.textLanguage
      rendering = card.rendering
    }
  }
}
