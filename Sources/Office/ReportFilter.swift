package import AssetMap

/// What a report or a list of matches is narrowed to.
package struct ReportFilter: Sendable {
  /// The name of a neighbourhood: that of the need or of the capability.
  package var neighbourhood: String?
  /// A sub-theme, or a top theme with all below it.
  package var theme: ThemeCode?
  /// A language that one of the holders speaks.
  package var language: LanguageTag?
  /// A round table at which one of the cards was written.
  package var table: RoundTable?

  package init(
    neighbourhood: String? = nil,
    theme: ThemeCode? = nil,
    language: LanguageTag? = nil,
    table: RoundTable? = nil
  ) {
    self.neighbourhood = neighbourhood
    self.theme = theme
    self.language = language
    self.table = table
  }

  /// What was asked for, in words for a report's head.
  package var words: [String] {
    [
      neighbourhood.map { "neighbourhood \($0)" },
      theme.map { "theme \($0)" },
      language.map { "language \($0)" },
      table.map { "table \($0.reference ?? $0.code.description)" },
    ]
    .compactMap(\.self)
  }

  /// Whether one of the cards lets its match or gap into the report.
  func admits(_ cards: CardView...) -> Bool { admits(cards) }

  /// Whether one of the cards lets what they make up into the report.
  func admits(_ cards: [CardView]) -> Bool {
    func any(_ test: (CardView) -> Bool) -> Bool { cards.contains(where: test) }
    if let neighbourhood, !any({ $0.neighbourhood == neighbourhood }) { return false }
    if let theme, !any({ $0.terms.theme == theme || $0.terms.theme.top == theme }) { return false }
    if let language, !any({ $0.languages.contains { $0.language == language } }) { return false }
    if let table, !any({ $0.table == table.reference ?? table.code.description }) { return false }
    return true
  }
}
