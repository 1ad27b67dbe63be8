import AssetMap

/// Turns cards and their holders into numbered rows, by tables that know their words.
struct CardReader: Sendable {
  let themes: ThemeTable
  let languages: LanguageTable
  let places: PlaceTable
  /// The day for which waiting is judged.
  let day: Day

  /// What all cards of a holder share.
  struct Traits {
    var times: TimesOfWeek
    var profile: Int32
    var place: Int32
    var gender: UInt8
    var admits: UInt8
    var isConsenting: Bool
  }

  /// Whether the tables have all words of a holder.
  func knows(_ holder: Holder) -> Bool {
    holder.profile.languages.allSatisfy { languages.contains($0.language) }
      && holder.profile.neighbourhood.map { places.index(of: $0) > 0 } ?? true
  }

  /// Whether the tables have all words of a card.
  func knows(_ card: HeldCard) -> Bool {
    themes.contains(card.terms.theme) && card.terms.about.map(languages.contains) ?? true
  }

  /// What all cards of a holder share.
  ///
  /// - Parameters:
  ///   - holder: Whose cards.
  ///   - profiles: Where what they speak is found, or added.
  /// - Returns: It in numbers.
  /// - Precondition: the tables know the holder.
  func traits(of holder: Holder, _ profiles: inout LanguageProfiles) -> Traits {
    let profile = holder.profile
    return Traits(
      times: profile.times,
      profile: profiles.profile(profile.languages, in: languages),
      place: places.index(of: profile.neighbourhood),
      gender: Party.gender(profile.personalGender),
      admits: Party.admitted(by: profile.preferences),
      isConsenting: holder.consentsToMatching
    )
  }

  /// A card as a row of a problem.
  ///
  /// - Parameters:
  ///   - card: Open, and held by somebody.
  ///   - holder: The number of its holder.
  ///   - traits: Those of the holder.
  /// - Returns: It, with nothing taken of its count yet.
  /// - Precondition: the tables know the card.
  func row(of card: HeldCard, holder: Int, _ traits: Traits) -> CardRow {
    let terms = card.terms
    let times = terms.times.isEmpty ? traits.times : terms.times
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
}
