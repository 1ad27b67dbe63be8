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

  /// What a table said: a need in Arabic, one in Tigrinya without rendering, a capability in German.
  static let plenary: PlenaryReport = {
    func saying(
      _ number: Int,
      _ terms: CardTerms,
      _ text: String,
      _ language: LanguageTag,
      _ rendering: String? = nil
    ) -> PlenaryReport.Saying {
      do {
        return try PlenaryReport.Saying(
          Card(
            code: code(Int64(30 + number)),
            participant: nil,
            table: code(41),
            number: number,
            terms: terms,
            text: text,
            textLanguage: language,
            rendering: rendering
          )
        )
      } catch { fatalError("\(error)") }
    }
    let table = RoundTable(
      code: code(41),
      reference: "kreuzmatt",
      event: "Runder Tisch Kreuzmatt",
      date: day,
      place: "Stadtteiltreff",
      neighbourhood: "Kreuzmatt",
      language: tigrinya,
      facilitator: "Letebrhan Okbay"
    )
    return PlenaryReport(
      head: head(),
      tables: [
        .init(
          table: table,
          sayings: [
            saying(
              1,
              terms(.need, "housing.search"),
              housingNeed.text,
              arabic,
              housingNeed.rendering
            ),
            saying(2, terms(.need, "childcare.during-class"), childcareNeed.text, tigrinya),
            saying(3, terms(.capability, "housing.search"), housingOffer.text, german),
          ]
        )
      ],
      leftOut: 1
    )
  }()
}
