package import AssetMap

extension Reader {
  /// Times of the week as they are said: `Monday to Friday evening, Saturday all day`.
  ///
  /// Days with the same parts are said together, and three or more that follow each other by the
  /// first and the last.
  package func times(_ times: TimesOfWeek) -> Phrase {
    if times == .any { return wording[.timesAny] }
    let days = Weekday.allCases.map { day in
      (day: day, parts: PartOfDay.allCases.filter { times.contains(TimesOfWeek(day, $0)) })
    }
    return row(
      days.filter { !$0.parts.isEmpty }
        .grouped(by: \.parts)
        .map { said(self.days($0.members.map(\.day)), $0.key) }
    )
  }

  private func said(_ days: Phrase, _ parts: [PartOfDay]) -> Phrase {
    if parts.count == PartOfDay.allCases.count {
      return wording[.timesAllDay, ["days": days]]
    }
    return wording[
      .timesInPart,
      ["days": days, "parts": list(parts.map { part($0) })]
    ]
  }

  private func days(_ days: [Weekday]) -> Phrase {
    var runs: [[Weekday]] = []
    for day in days {
      if let last = runs.last?.last, last.rawValue + 1 == day.rawValue {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
    return list(
      runs.flatMap { run -> [Phrase] in
        guard run.count > 2, let first = run.first, let last = run.last else {
          return run.map(weekday)
        }
        return [wording[.timesDays, ["first": weekday(first), "last": weekday(last)]]]
      }
    )
  }

  private func weekday(_ day: Weekday) -> Phrase {
    switch day {
    case .monday: wording[.dayMonday]
    case .tuesday: wording[.dayTuesday]
    case .wednesday: wording[.dayWednesday]
    case .thursday: wording[.dayThursday]
    case .friday: wording[.dayFriday]
    case .saturday: wording[.daySaturday]
    case .sunday: wording[.daySunday]
    }
  }

  private func part(_ part: PartOfDay) -> Phrase {
    switch part {
    case .morning: wording[.partMorning]
    case .afternoon: wording[.partAfternoon]
    case .evening: wording[.partEvening]
    }
  }
}
