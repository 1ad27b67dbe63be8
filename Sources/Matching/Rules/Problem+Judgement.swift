import AssetMap

/// What the rules say of a need and a capability whose themes fit.
struct Judgement: Sendable {
  var theme: ThemeTable.Fit
  /// `nil` where no language works.
  var language: LanguageRule.Bond?
  var meeting: MeetingRule.Meeting
  var waiting: Int
  var obstacles: Obstacles

  /// The sum of the parts.
  var points: Int {
    theme.points + (language?.points ?? 0) + Int(meeting.place) + Int(meeting.time) + waiting
  }
}

extension Problem {
  /// What the rules say of a pair; `nil` where the themes do not fit.
  ///
  /// Candidates are found by the same parts in another order: theme and language once for all cards
  /// of two groups, the meeting for each pair.
  ///
  /// - Complexity: O(1), but for the languages of the two; allocates nothing.
  func judgement(need: Int, capability: Int) -> Judgement? {
    let (one, other) = (needs[need], capabilities[capability])
    guard let theme = fit(one.group, other.group) else { return nil }
    let language = bond(one.group, other.group)
    let meeting = meetings.meeting(one.party, other.party)
    var obstacles = meeting.obstacles
    if language == nil { obstacles.insert(.noCommonLanguage) }
    obstacles.formUnion(standing(need: need, capability: capability))
    return Judgement(
      theme: theme,
      language: language,
      meeting: meeting,
      waiting: waitingPoints(of: one),
      obstacles: obstacles
    )
  }

  /// How the themes of two cards fit; cards about two different languages do not.
  @inline(__always)
  func fit(_ need: CardGroup, _ capability: CardGroup) -> ThemeTable.Fit? {
    if need.about >= 0 && capability.about >= 0 && need.about != capability.about { return nil }
    return themes.fit(need: need.theme, capability: capability.theme)
  }

  /// The language between two cards whose themes fit.
  @inline(__always)
  func bond(_ need: CardGroup, _ capability: CardGroup) -> LanguageRule.Bond? {
    languages.bond(
      need: need.profile,
      capability: capability.profile,
      on: languageTerms(need, capability)
    )
  }

  /// What two themes ask of languages: the level is that of the need's theme; how well the helper
  /// must speak a language learnt, the more specific of the `language.*` themes says.
  @inline(__always)
  func languageTerms(_ need: CardGroup, _ capability: CardGroup) -> LanguageRule.Terms {
    let (one, other) = (themes.rows[Int(need.theme)], themes.rows[Int(capability.theme)])
    var terms = LanguageRule.Terms(level: one.level)
    terms.isInterpreting = one.isInterpreting
    terms.learnt = need.about >= 0 ? need.about : capability.about
    if terms.learnt >= 0 {
      let saysNeed = one.namesALanguage && (!one.isTop || !other.namesALanguage)
      terms.helperLevel = saysNeed ? one.helperLevel : other.helperLevel
    }
    return terms
  }

  /// The obstacles that lie not in the two people but in what stands between them.
  func standing(need: Int, capability: Int) -> Obstacles {
    var obstacles: Obstacles = []
    if excluded.contains(need: need, capability: capability) { obstacles.insert(.declined) }
    if !needs[need].isConsenting || !capabilities[capability].isConsenting {
      obstacles.insert(.consentMissing)
    }
    if capabilities[capability].left == 0, !fixed.contains(need: need, capability: capability) {
      obstacles.insert(.fullyBooked)
    }
    return obstacles
  }

  /// What the weeks that a need has waited earn.
  func waitingPoints(of need: CardRow) -> Int {
    let policy = town.policy
    return policy.waiting * min(need.weeks, policy.fullWeeks) / policy.fullWeeks
  }
}
