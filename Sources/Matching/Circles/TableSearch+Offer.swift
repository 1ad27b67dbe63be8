import AssetMap

extension TableSearch {
  /// The table in codes, with who cannot come and what must come first.
  func offer(_ table: Table) -> GroupOffer {
    let tags = problem.languages.table.tags
    let interpreter = table.setting.interpreter.map { rule.interpreters[$0] }
    let rows = table.seats.sorted { guests[$0].sitting < guests[$1].sitting }
      .map { (guest: guests[$0], need: problem.needs[guests[$0].need]) }
    let parties = hosts(table.setting) + rows.map(\.need.party)
    var conditions: [Condition] = []
    for (_, need) in rows {
      var found = problem.conditions(need, helper)
      if let interpreter {
        found += problem.conditions(need, helper, through: interpreter.party)
      }
      conditions += found.filter { !conditions.contains($0) }
    }
    return GroupOffer(
      capability: helper.code,
      seats: rows.map { guest, need in
        .init(need: need.code, isInPlan: guest.isInPlan, saidWhen: need.party.times != 0)
      },
      language: tags[Int(table.setting.language)],
      interpreter: interpreter.map {
        TableInterpreter(
          code: $0.code,
          helperLanguage: tags[Int(table.setting.helperLanguage)],
          saidWhen: $0.party.times != 0
        )
      },
      times: TimesOfWeek(commonTo: parties.map(\.times)),
      helperSaidWhen: helper.party.times != 0,
      absent: absent(from: table),
      conditions: conditions,
      wishes: problem.openWishes(among: rows.map(\.need.party.holder)),
      placesLeft: places - rows.count { !$0.guest.isInPlan }
    )
  }

  /// People of the plan who cannot come, by code, with what keeps them away first.
  private func absent(from table: Table) -> [GroupOffer.Absent] {
    let seated = Set(table.seats.map { problem.needs[guests[$0].need].party.holder })
    return guests.filter { guest in
      guest.isInPlan && !seated.contains(problem.needs[guest.need].party.holder)
    }
    .sorted { $0.need < $1.need }
    .map { guest in
      let need = problem.needs[guest.need]
      let obstacle: Obstacle =
        if !speaks(guest, table.setting) {
          .noCommonLanguage
        } else if need.party.times != 0 && need.party.times & table.slot == 0 {
          .noCommonTime
        } else {
          .preference
        }
      return GroupOffer.Absent(need: need.code, obstacle: obstacle)
    }
  }
}

extension TableGuest {
  /// Urgent needs first, then by code.
  fileprivate var sitting: (Int, Int) { (isUrgent ? 0 : 1, need) }
}
