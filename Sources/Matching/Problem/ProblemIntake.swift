import AssetMap

/// Turns a snapshot's rows into numbered ones.
struct ProblemIntake {
  /// By code.
  let holders: [Holder]
  let themes: ThemeTable
  let languages: LanguageTable
  let places: PlaceTable
  private(set) var profiles = LanguageProfiles()
  /// Those of holders who consent first, each part by code.
  private(set) var needs: [CardRow] = []
  private(set) var capabilities: [CardRow] = []

  init(_ snapshot: Snapshot) {
    let holders = snapshot.holders.ordered(by: \.code)
    let cards = snapshot.cards.ordered(by: \.code)
    let indices = Dictionary(holders.indices.map { (holders[$0].code, $0) }) { first, _ in first }
    let held = cards.indices.map { indices[cards[$0].holder] }
    let known = cards.indices.filter { held[$0] != nil }

    themes = ThemeTable(of: snapshot.town, cards: Set(known.map { cards[$0].terms.theme }))
    let abilities = Set(holders.indices.map { holders[$0].profile.languages }).joined()
    let tags = abilities.map(\.language) + known.compactMap { cards[$0].terms.about }
    languages = LanguageTable(
      tags + [snapshot.town.workingLanguage],
      distances: snapshot.town.distances
    )
    places = PlaceTable(
      of: snapshot.town,
      named: Set(holders.indices.compactMap { holders[$0].profile.neighbourhood })
    )
    self.holders = holders

    let reader = CardReader(
      themes: themes,
      languages: languages,
      places: places,
      day: snapshot.day
    )
    let traits = holders.indices.map { reader.traits(of: holders[$0], &profiles) }
    var others: (needs: [CardRow], capabilities: [CardRow]) = ([], [])
    for card in known {
      guard let holder = held[card] else { continue }
      let row = reader.row(of: cards[card], holder: holder, traits[holder])
      switch (cards[card].terms.kind, row.isConsenting) {
      case (.need, true): needs.append(row)
      case (.need, false): others.needs.append(row)
      case (.capability, true): capabilities.append(row)
      case (.capability, false): others.capabilities.append(row)
      }
    }
    needs += others.needs
    capabilities += others.capabilities
  }
}

extension Array {
  /// The elements by a key, alike ones as they come; costs little where they are so already.
  fileprivate func ordered<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
    let isOrdered = indices.dropFirst().allSatisfy { key(self[$0 - 1]) <= key(self[$0]) }
    return isOrdered ? self : sorted { key($0) < key($1) }
  }
}
