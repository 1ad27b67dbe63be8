/// The asset map: open needs against open capabilities, by top theme and neighbourhood and by top
/// theme and language.
package struct AssetReport: Hashable, Sendable {
  package var head: ReportHead
  /// The rows of the tables: top themes of which there is a card, by code.
  package var themes: [ThemeCode]
  /// The columns of both groups of the tables.
  package var neighbourhoods: [String?]
  package var languages: [LanguageTag?]
  package var needs: CountTable
  package var capabilities: CountTable
  /// Themes that somebody asks for or offers, and nobody does the other; the most cards first.
  package var onlyAsked: [ThemeCount]
  package var onlyOffered: [ThemeCount]
  /// Open cards whose holders do not agree to be kept and shown to the council.
  package var leftOut: Int
  /// The least count that is shown; `nil` where all are.
  package var least: Int?

  /// How many cards there are in a theme.
  package struct ThemeCount: Hashable, Sendable {
    package var theme: ThemeCode
    package var count: Int

    package init(theme: ThemeCode, count: Int) {
      self.theme = theme
      self.count = count
    }
  }

  /// One open card, as far as it counts.
  package struct Counted: Hashable, Sendable {
    package var kind: CardKind
    package var theme: ThemeCode
    /// Where its holder lives, or its table was; `nil` where that is not known.
    package var neighbourhood: String?
    /// In which language it was said.
    package var language: LanguageTag

    package init(
      kind: CardKind,
      theme: ThemeCode,
      neighbourhood: String?,
      language: LanguageTag
    ) {
      self.kind = kind
      self.theme = theme
      self.neighbourhood = neighbourhood
      self.language = language
    }
  }

  /// The map of these cards.
  ///
  /// With `least` it is for readers outside the office: no count from 1 to `least` − 1 is in it or
  /// can be reckoned from it, languages with fewer cards are put together, and what is asked for or
  /// offered alone is told by top themes, from the tables alone.
  ///
  /// - Parameters:
  ///   - head: the head; its themes give the order.
  ///   - cards: the cards that may count.
  ///   - leftOut: how many may not.
  ///   - least: the least count that is shown; `nil` shows all.
  package init(head: ReportHead, cards: [Counted], leftOut: Int, least: Int? = nil) {
    self.head = head
    self.leftOut = leftOut
    self.least = least
    let themes = Set(cards.map(\.theme.top)).sorted()
    let places = Set(cards.map(\.neighbourhood))
    let neighbourhoods: [String?] =
      places.compactMap(\.self).sorted() + (places.contains(nil) ? [nil] : [])
    let languages = Self.columns(cards.map(\.language), least: least ?? 1)
    let groups = [neighbourhoods.count, languages.count]
    let empty = CountTable(rows: themes.count, groups: groups)
    var tables: [CardKind: CountTable] = [.need: empty, .capability: empty]
    let row = Self.places(themes)
    let (place, language) = (Self.places(neighbourhoods), Self.places(languages))
    for card in cards {
      guard let row = row[card.theme.top], let place = place[card.neighbourhood],
        let language = language[card.language] ?? language[nil]
      else { continue }
      tables[card.kind]?.count(row: row, columns: [place, neighbourhoods.count + language])
    }
    func table(_ kind: CardKind) -> CountTable {
      let table = tables[kind] ?? empty
      return least.map(table.suppressed) ?? table
    }
    self.themes = themes
    self.neighbourhoods = neighbourhoods
    self.languages = languages
    needs = table(.need)
    capabilities = table(.capability)
    if least == nil {
      onlyAsked = Self.alone(.need, in: cards)
      onlyOffered = Self.alone(.capability, in: cards)
    } else {
      onlyAsked = Self.alone(needs, without: capabilities, themes)
      onlyOffered = Self.alone(capabilities, without: needs, themes)
    }
  }

  /// Languages that get a column, by tag, at most twelve; `nil` last where others are left.
  static func columns(_ languages: [LanguageTag], least: Int) -> [LanguageTag?] {
    let counts = languages.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let frequent = counts.filter { $0.value >= least }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map(\.key)
    return frequent.sorted() + (frequent.count < counts.count ? [nil] : [])
  }

  private static func places<Value: Hashable>(_ values: [Value]) -> [Value: Int] {
    Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
  }

  /// Themes with cards of one kind alone; a card that names only the top theme may go with any below.
  private static func alone(_ kind: CardKind, in cards: [Counted]) -> [ThemeCount] {
    let others = Set(cards.filter { $0.kind != kind }.map(\.theme))
    let tops = Set(others.map(\.top))
    let counts = cards.reduce(into: [ThemeCode: Int]()) { counts, card in
      guard card.kind == kind, !others.contains(card.theme), !others.contains(card.theme.top),
        !(card.theme.isTop && tops.contains(card.theme))
      else { return }
      counts[card.theme, default: 0] += 1
    }
    return sorted(counts.map { ThemeCount(theme: $0, count: $1) })
  }

  /// Rows with shown counts in one table and none in the other.
  private static func alone(
    _ table: CountTable,
    without other: CountTable,
    _ themes: [ThemeCode]
  ) -> [ThemeCount] {
    sorted(
      themes.indices.compactMap { row in
        guard other.total(ofRow: row) == 0, let count = table.total(ofRow: row), count > 0 else {
          return nil
        }
        return ThemeCount(theme: themes[row], count: count)
      }
    )
  }

  private static func sorted(_ counts: [ThemeCount]) -> [ThemeCount] {
    counts.sorted { ($1.count, $0.theme) < ($0.count, $1.theme) }
  }
}
