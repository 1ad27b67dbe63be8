import AssetMap

/// Turns a snapshot's rows into numbered ones.
struct ProblemIntake {
  let holders: [Holder]
  let themes: ThemeTable
  let languages: LanguageTable
  let places: PlaceTable
  private(set) var profiles = LanguageProfiles()
  /// By code.
  private let cards: [(card: HeldCard, holder: Int)]
  private var traits: [CardReader.Traits] = []
  private let reader: CardReader

  init(_ snapshot: Snapshot) {
    let holders = snapshot.holders.sorted { $0.code < $1.code }
    let indices = Dictionary(holders.enumerated().map { ($1.code, $0) }) { first, _ in first }
    let cards = snapshot.cards.sorted { $0.code < $1.code }
      .compactMap { card in indices[card.holder].map { (card: card, holder: $0) } }
    themes = ThemeTable(of: snapshot.town, cards: Set(cards.map(\.card.terms.theme)))
    var tags = Set(cards.compactMap(\.card.terms.about))
    tags.insert(snapshot.town.workingLanguage)
    for holder in holders { tags.formUnion(holder.profile.languages.map(\.language)) }
    languages = LanguageTable(tags, distances: snapshot.town.distances)
    places = PlaceTable(
      of: snapshot.town,
      named: Set(holders.compactMap(\.profile.neighbourhood))
    )
    self.holders = holders
    self.cards = cards
    reader = CardReader(themes: themes, languages: languages, places: places, day: snapshot.day)
    traits = holders.map { reader.traits(of: $0, &profiles) }
  }

  /// The rows of all cards of a kind: those whose holders consent first, each part by code.
  func rows(_ kind: CardKind) -> [CardRow] {
    let rows = cards.filter { $0.card.terms.kind == kind }
      .map { reader.row(of: $0.card, holder: $0.holder, traits[$0.holder]) }
    return rows.filter(\.isConsenting) + rows.filter { !$0.isConsenting }
  }

  /// Where each card stands.
  static func indices(of rows: [CardRow]) -> [CardCode: Int] {
    Dictionary(rows.enumerated().map { ($1.code, $0) }) { first, _ in first }
  }
}
