/// What one card says, but for its words.
struct CardPlan: Sendable {
  let isNeed: Bool
  let theme: ThemeSpread.Theme
  /// The language that a `language.*` card is about; else empty.
  let about: String
  let count: Int
  let isForGroup: Bool
  let isUrgent: Bool

  /// A card of a resident.
  init(need: Bool, of resident: Resident, _ spread: ThemeSpread, using random: inout SplitMix64) {
    isNeed = need
    theme = Self.theme(need: need, of: resident, spread, using: &random)
    about = theme.isLanguage ? Self.about(need, theme, resident, using: &random) : ""
    if need {
      count = random.chance(93) ? 1 : random.number(in: 2...4)
    } else {
      count = random.chance(78) ? 1 : random.number(in: 2...8)
    }
    isForGroup = !need && count >= 4 && random.chance(40)
    isUrgent = need && random.below(8) == 0
  }

  /// A capability of a club or an office, for many.
  init(ofOrganisation spread: ThemeSpread, using random: inout SplitMix64) {
    isNeed = false
    theme = spread.pick(need: false, isNewcomer: false, using: &random)
    about = theme.isLanguage ? "de" : ""
    count = random.number(in: 4...8)
    isForGroup = random.chance(50)
    isUrgent = false
  }

  /// Nobody offers to interpret who cannot.
  private static func theme(
    need: Bool,
    of resident: Resident,
    _ spread: ThemeSpread,
    using random: inout SplitMix64
  ) -> ThemeSpread.Theme {
    while true {
      let theme = spread.pick(need: need, isNewcomer: resident.isNewcomer, using: &random)
      if need || !theme.isInterpreting || resident.canInterpret { return theme }
    }
  }

  private static func about(
    _ need: Bool,
    _ theme: ThemeSpread.Theme,
    _ resident: Resident,
    using random: inout SplitMix64
  ) -> String {
    if theme.code == "language.mother-tongue" { return resident.motherTongue }
    if !need {
      let known = resident.languages.filter { $0.level >= Resident.b2 }.map(\.tag)
      return known.isEmpty ? resident.motherTongue : random.pick(known)
    }
    if resident.isNewcomer { return random.chance(92) ? "de" : "en" }
    let wished = random.pick(["fr", "en", "fr", "en", "es", "it", "ar", "tr", "ru", "uk", "de"])
    return wished == resident.motherTongue ? "fr" : wished
  }
}
