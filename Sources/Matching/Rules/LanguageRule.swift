import AssetMap

/// Whether a language works between two people, and which is best.
struct LanguageRule: Sendable {
  let table: LanguageTable
  var profiles: LanguageProfiles
  let levelPoints: [Int]
  let step: Int
  let working: Int32

  init(table: LanguageTable, profiles: LanguageProfiles, policy: Policy, working: Int32) {
    self.table = table
    self.profiles = profiles
    self.working = working
    levelPoints = policy.languageLevels
    step = policy.languageStep
  }

  /// What a pair of themes asks of languages.
  struct Terms: Sendable, Equatable {
    /// What the theme of the need takes.
    var level: SpokenLevel
    /// The language learnt; −1 where the cards are about none.
    var learnt: Int32 = -1
    /// How well the helper must speak the language learnt.
    var helperLevel = SpokenLevel.a1
    /// Whether the helper interprets.
    var isInterpreting = false
  }

  /// The language, or pair of languages, in which two people meet.
  struct Bond: Sendable {
    var kind: Kind
    var points: Int
    /// The language they meet in.
    var common: Int32
    /// What the need-holder, and the helper, named.
    var needOwn: Int32
    var needLevel: SpokenLevel
    var capabilityOwn: Int32
    var capabilityLevel: SpokenLevel

    enum Kind: Sendable {
      case common, learnt, interprets
    }
  }

  /// The level at which an interpreter must speak both languages, and the need-holder theirs.
  static let interpretingLevel = SpokenLevel.b2

  /// The best language between the profiles of a need-holder and a helper; `nil` where none works.
  ///
  /// - Parameters:
  ///   - need: The profile of the need-holder.
  ///   - capability: The profile of the helper.
  ///   - terms: What their themes ask.
  ///   - language: The only one that they may meet in; `nil` for any.
  /// - Returns: The languages of both, and what they earn.
  /// - Complexity: O(tongues of both); allocates nothing.
  func bond(
    need: Int32,
    capability: Int32,
    on terms: Terms,
    in language: Int32? = nil
  ) -> Bond? {
    var learnt: Bond?
    if terms.learnt >= 0 {
      guard let found = learning(need, capability, terms) else { return nil }
      if language ?? found.common == found.common { learnt = found }
    }
    if terms.isInterpreting { return interpreting(need, capability, terms, in: language) }
    let common = common(need, capability, level: terms.level, besides: -1, in: language)
    guard let learnt, common?.points ?? -1 <= learnt.points else { return common }
    return learnt
  }

  /// The bond through the language learnt: at the learner's level, even A1, which is also that of a
  /// learner who does not list it.
  private func learning(_ need: Int32, _ capability: Int32, _ terms: Terms) -> Bond? {
    guard let helper = level(of: terms.learnt, in: capability), helper >= terms.helperLevel else {
      return nil
    }
    let learner = level(of: terms.learnt, in: need) ?? .a1
    return Bond(
      kind: .learnt,
      points: levelPoints[min(learner, helper).rawValue - 1],
      common: terms.learnt,
      needOwn: terms.learnt,
      needLevel: learner,
      capabilityOwn: terms.learnt,
      capabilityLevel: helper
    )
  }

  /// The best level at which a profile names a language, in whatever script.
  private func level(of language: Int32, in profile: Int32) -> SpokenLevel? {
    var best: SpokenLevel?
    for index in profiles.range(of: profile) {
      let tongue = profiles.tongues[index]
      // The language they named, not one they are taken to have through it.
      guard table.spoken[Int(tongue.own)] == table.spoken[Int(language)] else { continue }
      if best.map({ $0 < tongue.level }) ?? true { best = tongue.level }
    }
    return best
  }

  /// The bond with an interpreter: a language of the need-holder other than the working language,
  /// which both speak well, where the interpreter also has the working language.
  private func interpreting(
    _ need: Int32,
    _ capability: Int32,
    _ terms: Terms,
    in language: Int32?
  ) -> Bond? {
    guard speaksWorkingLanguage(capability) else { return nil }
    let level = max(terms.level, Self.interpretingLevel)
    var bond = common(need, capability, level: level, besides: working, in: language)
    bond?.kind = .interprets
    return bond
  }

  /// Whether a profile has the working language well enough to interpret.
  func speaksWorkingLanguage(_ profile: Int32) -> Bool {
    profiles.tongues[profiles.range(of: profile)].contains {
      $0.language == working && $0.level >= Self.interpretingLevel
    }
  }

  /// The best language that both have at a level or better: by points, then by tag.
  ///
  /// A language `besides` does not count, nor do others had through it; −1 for none. Where a language
  /// is given only that one counts.
  private func common(
    _ need: Int32,
    _ capability: Int32,
    level: SpokenLevel,
    besides: Int32,
    in language: Int32?
  ) -> Bond? {
    var best: Bond?
    var (one, other) = (profiles.range(of: need), profiles.range(of: capability))
    while let index = one.first, let otherIndex = other.first {
      let (mine, theirs) = (profiles.tongues[index], profiles.tongues[otherIndex])
      if mine.language > theirs.language {
        other.removeFirst()
        continue
      }
      one.removeFirst()
      if mine.language < theirs.language || mine.level < level { continue }
      if language ?? mine.language != mine.language { continue }
      // Whoever has a language in two ways has two tongues for it.
      for index in other {
        let theirs = profiles.tongues[index]
        if theirs.language != mine.language { break }
        if theirs.level < level { continue }
        if besides >= 0, [mine.own, theirs.own, mine.language].contains(besides) { continue }
        let points = points(mine, theirs)
        if points > best?.points ?? -1 {
          best = Bond(
            kind: .common,
            points: points,
            common: mine.language,
            needOwn: mine.own,
            needLevel: mine.level,
            capabilityOwn: theirs.own,
            capabilityLevel: theirs.level
          )
        }
      }
    }
    return best
  }

  @inline(__always)
  private func points(
    _ mine: LanguageProfiles.Tongue,
    _ theirs: LanguageProfiles.Tongue
  ) -> Int {
    let lower = min(mine.level.rawValue, theirs.level.rawValue)
    return max(0, levelPoints[lower - 1] - step * (Int(mine.distance) + Int(theirs.distance)))
  }
}
