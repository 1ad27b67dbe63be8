import AssetMap

extension Samples {
  /// A small asset map: many cards in one quarter, few in others, an Arabic name and no name.
  static func assets(least: Int? = nil) -> AssetReport {
    func cards(
      _ count: Int,
      _ kind: CardKind,
      _ theme: String,
      _ neighbourhood: String?,
      _ language: LanguageTag
    ) -> [AssetReport.Counted] {
      Array(
        repeating: .init(
          kind: kind,
          theme: ThemeCode(stored: theme),
          neighbourhood: neighbourhood,
          language: language
        ),
        count: count
      )
    }
    return AssetReport(
      head: head(),
      cards: cards(14, .need, "housing.search", "Kork", arabic)
        + cards(11, .need, "housing.search", "Kreuzmatt", tigrinya)
        + cards(3, .capability, "housing.search", "Kork", german)
        + cards(12, .capability, "language.practice", "Kork", german)
        + cards(1, .need, "childcare.during-class", "الحي", tigrinya)
        + cards(2, .capability, "childcare", "Kreuzmatt", tigrinya)
        + cards(6, .need, "contacts.locals", nil, arabic),
      leftOut: 4,
      least: least
    )
  }
}
