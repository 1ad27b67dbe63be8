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
  private var traits: [Traits] = []
  private let day: Day

  /// What all cards of a holder share.
  private struct Traits {
    var profile: Int32
    var place: Int32
    var gender: UInt8
    var admits: UInt8
    var isConsenting: Bool
  }

  init(_ snapshot: Snapshot) {
    day = snapshot.day
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
    traits = holders.map { holder in
      let profile = holder.profile
      return Traits(
        profile: profiles.profile(profile.languages, in: languages),
        place: places.index(of: profile.neighbourhood),
        gender: Party.gender(profile.personalGender),
        admits: Party.admitted(by: profile.preferences),
        isConsenting: holder.purposes.isSuperset(of: [.keep, .match])
      )
    }
  }

  /// The rows of all cards of a kind: those whose holders consent first, each part by code.
  func rows(_ kind: CardKind) -> [CardRow] {
    let rows = cards.filter { $0.card.terms.kind == kind }.map { row($0.card, of: $0.holder) }
    return rows.filter(\.isConsenting) + rows.filter { !$0.isConsenting }
  }

  private func row(_ card: HeldCard, of holder: Int) -> CardRow {
    let (terms, traits) = (card.terms, traits[holder])
    let times = terms.times.isEmpty ? holders[holder].profile.times : terms.times
    return CardRow(
      code: card.code,
      group: CardGroup(
        theme: themes.index(of: terms.theme),
        about: terms.about.map(languages.index(of:)) ?? -1,
        profile: traits.profile
      ),
      party: Party(
        holder: Int32(holder),
        place: traits.place,
        times: times.rawValue,
        gender: traits.gender,
        admits: traits.admits
      ),
      isUrgent: terms.isUrgent,
      isForGroup: terms.isForGroup,
      isConsenting: traits.isConsenting,
      count: Int32(clamping: terms.count),
      weeks: max(0, day.days(since: terms.writtenOn)) / 7
    )
  }

  /// Where each card stands.
  static func indices(of rows: [CardRow]) -> [CardCode: Int] {
    Dictionary(rows.enumerated().map { ($1.code, $0) }) { first, _ in first }
  }
}
