package import AssetMap

extension Reader {
  /// Times of the week as they are said: `Monday to Friday evening, Saturday all day`.
  ///
  /// Days that follow each other and have the same parts are said as one.
  package func times(_ times: TimesOfWeek) -> Phrase {
    if times == .any { return wording[.timesAny] }
    let days = Weekday.allCases.map { day in
      (day: day, parts: PartOfDay.allCases.filter { times.contains(TimesOfWeek(day, $0)) })
    }
    var runs: [(first: Weekday, last: Weekday, parts: [PartOfDay])] = []
    for (day, parts) in days where !parts.isEmpty {
      if let run = runs.last, run.last.rawValue + 1 == day.rawValue, run.parts == parts {
        runs[runs.count - 1].last = day
      } else {
        runs.append((day, day, parts))
      }
    }
    return runs.map { said(self.days($0.first, $0.last), $0.parts) }.joined(by: ", ")
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

  private func days(_ first: Weekday, _ last: Weekday) -> Phrase {
    if first == last { return weekday(first) }
    let (one, other) = (weekday(first), weekday(last))
    if first.rawValue + 1 == last.rawValue { return list([one, other]) }
    return wording[.timesDays, ["first": one, "last": other]]
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
