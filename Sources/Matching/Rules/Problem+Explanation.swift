import AssetMap

extension Problem {
  /// The parts of a judgement with their reasons; `nil` where no language works.
  func explanation(of judgement: Judgement, need: Int, capability: Int) -> Explanation? {
    guard let language = judgement.language else { return nil }
    let (one, other) = (needs[need], capabilities[capability])
    let policy = town.policy
    return Explanation(
      parts: [
        PointPart(
          .theme,
          points: judgement.theme.points,
          atMost: policy.sameTheme,
          reason: themeReason(judgement.theme, one, other)
        ),
        PointPart(
          .language,
          points: language.points,
          atMost: policy.points(for: .native),
          reason: languageReason(language)
        ),
        PointPart(
          .place,
          points: Int(judgement.meeting.place),
          atMost: policy.sameNeighbourhood,
          reason: placeReason(one.party, other.party)
        ),
        PointPart(
          .time,
          points: Int(judgement.meeting.time),
          atMost: policy.commonTime,
          reason: timeReason(one.party, other.party)
        ),
        PointPart(
          .waiting,
          points: judgement.waiting,
          atMost: policy.waiting,
          reason: .waited(weeks: one.weeks)
        ),
      ],
      conditions: conditions(one, other)
    )
  }

  func themeReason(
    _ fit: ThemeTable.Fit,
    _ need: CardRow,
    _ capability: CardRow
  ) -> Reason {
    let one = themes.rows[Int(need.group.theme)]
    let other = themes.rows[Int(capability.group.theme)]
    switch fit.kind {
    case .same: return .sameTheme(one.code)
    case .top:
      return .topTheme(one.top, namedBy: Self.side(need: one.isTop, capability: other.isTop))
    case .related: return .relatedTheme(need: one.code, capability: other.code)
    }
  }

  private func languageReason(_ bond: LanguageRule.Bond) -> Reason {
    let tags = languages.table.tags
    let common = tags[Int(bond.common)]
    switch bond.kind {
    case .learnt:
      return .learntLanguage(common, learner: bond.needLevel, helper: bond.capabilityLevel)
    case .interprets: return .interprets(from: tags[Int(bond.needOwn)], to: town.workingLanguage)
    case .common where bond.needOwn == bond.common && bond.capabilityOwn == bond.common:
      return .commonLanguage(common, need: bond.needLevel, capability: bond.capabilityLevel)
    case .common:
      return .nearLanguages(
        need: tags[Int(bond.needOwn)],
        needLevel: bond.needLevel,
        capability: tags[Int(bond.capabilityOwn)],
        capabilityLevel: bond.capabilityLevel,
        common: common
      )
    }
  }

  func placeReason(_ need: Party, _ capability: Party) -> Reason {
    let names = meetings.places.names
    let (one, other) = (names[Int(need.place)], names[Int(capability.place)])
    switch meetings.places.relation(need.place, capability.place) {
    case .same: return .sameNeighbourhood(one)
    case .adjacent: return .adjacentNeighbourhoods(need: one, capability: other)
    case .elsewhere: return .elsewhere(need: one, capability: other)
    case .unknown:
      return .placeUnknown(Self.side(need: need.place == 0, capability: capability.place == 0))
    }
  }

  func timeReason(_ need: Party, _ capability: Party) -> Reason {
    if need.times == 0 || capability.times == 0 {
      return .timesUnknown(Self.side(need: need.times == 0, capability: capability.times == 0))
    }
    return .commonTimes(TimesOfWeek(rawValue: need.times & capability.times))
  }

  /// The side that something holds of, or `nil` where it holds of both.
  private static func side(need: Bool, capability: Bool) -> Side? {
    need && capability ? nil : need ? .need : .capability
  }

  /// What must come before the introduction: the check that the need's theme asks of the helper,
  /// then what each side's preferences leave open, the need's side first.
  func conditions(_ need: CardRow, _ capability: CardRow) -> [Condition] {
    let asker = holders[Int(need.party.holder)].profile
    let helper = holders[Int(capability.party.holder)].profile
    var conditions: [Condition] = []
    if let check = themes.rows[Int(need.group.theme)].check,
      !helper.checks.contains(where: { $0.kind == check && $0.holds(on: day) })
    {
      conditions.append(.check(check))
    }
    for (side, holder, other) in [(Side.need, asker, helper), (.capability, helper, asker)] {
      for preference in holder.preferences
      where preference.verdict(on: other.personalGender) == .unknown {
        conditions.append(.askFirst(side: side, preference))
      }
    }
    return conditions
  }
}
