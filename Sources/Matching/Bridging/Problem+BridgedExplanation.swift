package import AssetMap

extension Problem {
  /// Why a pair that an interpreter carries fits, and what must come first.
  ///
  /// A match that is decided is judged like any other: its interpreter may have no load left.
  ///
  /// - Returns: `nil` where the three do not fit, or the two need nobody between them.
  package func bridgedExplanation(
    need: CardCode,
    capability: CardCode,
    interpreter: ParticipantCode
  ) -> Explanation? {
    guard let one = needIndex(of: need), let other = capabilityIndex(of: capability) else {
      return nil
    }
    var rule = BridgeRule(self)
    guard let index = rule.interpreters.firstIndex(where: { $0.code == interpreter }),
      let able = rule.interpreters(need: needs[one].group, capability: capabilities[other].group),
      able.contains(index), !standing(need: one, capability: other).contains(.consentMissing)
    else { return nil }
    return explanation(need: one, capability: other, through: index, by: rule)
  }

  /// The parts of a bridged pair with their reasons; `nil` where the three cannot meet.
  func explanation(
    need: Int,
    capability: Int,
    through index: Int,
    by rule: BridgeRule
  ) -> Explanation? {
    let (one, other) = (needs[need], capabilities[capability])
    let (interpreter, policy) = (rule.interpreters[index], town.policy)
    let meeting = rule.meeting(one.party, other.party, through: interpreter.party)
    let level = themes.rows[Int(one.group.theme)].level
    guard meeting.obstacles.isEmpty, let fit = fit(one.group, other.group),
      let first = rule.language(of: interpreter.profile, with: one.group.profile, level),
      let second = rule.language(of: interpreter.profile, with: other.group.profile, level)
    else { return nil }
    let tags = languages.table.tags
    return Explanation(
      parts: [
        PointPart(
          .theme,
          points: fit.points,
          atMost: policy.sameTheme,
          reason: themeReason(fit, one, other)
        ),
        PointPart(
          .language,
          points: policy.bridged,
          atMost: policy.points(for: .native),
          reason: .bridged(need: tags[Int(first)], capability: tags[Int(second)])
        ),
        PointPart(
          .place,
          points: Int(meeting.place),
          atMost: policy.sameNeighbourhood,
          reason: placeReason(one.party, other.party)
        ),
        PointPart(
          .time,
          points: Int(meeting.time),
          atMost: policy.commonTime,
          reason: timeReason(one.party, other.party, through: interpreter.party)
        ),
        PointPart(
          .waiting,
          points: waitingPoints(of: one),
          atMost: policy.waiting,
          reason: .waited(weeks: one.weeks)
        ),
      ],
      conditions: conditions(one, other) + conditions(one, other, through: interpreter.party)
    )
  }

  /// As between two, but the slots common to all three.
  private func timeReason(_ need: Party, _ capability: Party, through other: Party) -> Reason {
    var together = need
    if need.times != 0 && capability.times != 0 && other.times != 0 {
      together.times &= other.times
    }
    return timeReason(together, capability)
  }

  /// The interpreter is asked; then what preferences leave open between them and each side.
  func conditions(
    _ need: CardRow,
    _ capability: CardRow,
    through other: Party
  ) -> [Condition] {
    let profile = holders[Int(other.holder)].profile
    var conditions: [Condition] = [.askInterpreter]
    for (side, party) in [(Side.need, need.party), (.capability, capability.party)] {
      let asker = holders[Int(party.holder)].profile
      for preference in asker.preferences
      where preference.verdict(on: profile.personalGender) == .unknown {
        conditions.append(.askAboutInterpreter(side: side, preference))
      }
      for preference in profile.preferences
      where preference.verdict(on: asker.personalGender) == .unknown {
        let condition = Condition.askAboutInterpreter(side: nil, preference)
        if !conditions.contains(condition) { conditions.append(condition) }
      }
    }
    return conditions
  }
}
