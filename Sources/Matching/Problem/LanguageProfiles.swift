import AssetMap

/// What people speak, once for all who speak the same.
struct LanguageProfiles: Sendable {
  /// The tongues of all profiles; those of profile `p` from `starts[p]` to `starts[p + 1]`, by
  /// language, then distance, then own language.
  private(set) var tongues: [Tongue] = []
  private(set) var starts: [Int] = [0]
  private var indices: [[Ability]: Int32] = [:]
  /// What was asked for before, as it was asked for.
  private var known: [[LanguageAbility]: Int32] = [:]

  /// A language someone has, be it through another: then at a distance.
  struct Tongue: Sendable {
    var language: Int32
    /// The language they named.
    var own: Int32
    var distance: Int32
    var level: SpokenLevel
  }

  private struct Ability: Hashable {
    var language: Int32
    var level: SpokenLevel
  }

  /// The profile of someone with these abilities.
  mutating func profile(_ abilities: [LanguageAbility], in table: LanguageTable) -> Int32 {
    if let known = known[abilities] { return known }
    let profile = newProfile(abilities, in: table)
    known[abilities] = profile
    return profile
  }

  /// The profile of someone with abilities that were not asked for before, in this order.
  private mutating func newProfile(
    _ abilities: [LanguageAbility],
    in table: LanguageTable
  ) -> Int32 {
    let key =
      abilities
      .map { Ability(language: table.index(of: $0.language), level: $0.level) }
      .sorted { ($0.language, $0.level) < ($1.language, $1.level) }
    if let known = indices[key] { return known }
    let profile = Int32(starts.count - 1)
    indices[key] = profile
    var found: [Tongue] = []
    for ability in key {
      let own = ability.language
      found.append(Tongue(language: own, own: own, distance: 0, level: ability.level))
      for reach in table.reaches(of: own) {
        found.append(
          Tongue(
            language: reach.language,
            own: own,
            distance: reach.distance,
            level: ability.level
          )
        )
      }
    }
    tongues += found.sorted {
      ($0.language, $0.distance, $0.own, $0.level) < ($1.language, $1.distance, $1.own, $1.level)
    }
    starts.append(tongues.count)
    return profile
  }

  /// The tongues of a profile as indices of ``tongues``.
  func range(of profile: Int32) -> Range<Int> { starts[Int(profile)]..<starts[Int(profile) + 1] }

  /// The best level at which someone with a profile has a language, be it through another.
  func level(of language: Int32, in profile: Int32) -> SpokenLevel? {
    tongues[range(of: profile)].lazy.filter { $0.language == language }.map(\.level).max()
  }

  /// All languages that someone with a profile has, ascending, each once.
  func allLanguages(of profile: Int32) -> [Int32] {
    var languages = tongues[range(of: profile)].map(\.language)
    // Tongues go by language.
    var last: Int32 = -1
    languages.removeAll { language in
      defer { last = language }
      return language == last
    }
    return languages
  }

  /// The languages named, without those taken to be had too.
  func ownLanguages(of profile: Int32) -> [Int32] {
    tongues[range(of: profile)].filter { $0.distance == 0 && $0.own == $0.language }.map(\.own)
  }

  /// The languages of a profile as bits, some sharing one.
  func languages(of profile: Int32) -> UInt64 {
    tongues[range(of: profile)].reduce(0) { $0 | Self.bit($1.language) }
  }

  @inline(__always)
  static func bit(_ language: Int32) -> UInt64 { 1 << UInt64(language & 63) }
}
