extension TimesOfWeek {
  /// The set in as few values as can say it, such as `sat; weekdays-evening`.
  ///
  /// Empty for the empty set. ``init(_:)`` reads it back to the same set.
  ///
  /// Any shortest list can be made of longest runs of days, each with one part or the whole day.
  /// Runs of the same part do not overlap, so once it is settled which whole days are written as
  /// such, the rest is forced; there are at most four such runs to choose from.
  package var text: String {
    if self == .any { return "any" }
    let whole = runs { contains(TimesOfWeek(from: $0, through: $0)) }
      .map { TimesRun(first: $0.lowerBound, last: $0.upperBound, part: nil) }
    let parts = PartOfDay.allCases.flatMap { part in
      runs { contains(TimesOfWeek($0, part)) }
        .map { TimesRun(first: $0.lowerBound, last: $0.upperBound, part: part) }
    }
    let lists = (0..<(1 << whole.count)).map { choice in
      let chosen = whole.indices.filter { choice >> $0 & 1 == 1 }.map { whole[$0] }
      let covered = chosen.reduce(into: TimesOfWeek()) { $0.formUnion($1.slots) }
      return chosen + parts.compactMap { $0.shortest(without: covered) }
    }
    let texts = lists.map { ($0.count, Self.text(of: $0)) }
    return texts.min { ($0.0, $0.1.count, $0.1) < ($1.0, $1.1.count, $1.1) }?.1 ?? ""
  }

  private static func text(of runs: [TimesRun]) -> String {
    runs.sorted { ($0.first, $0.part?.rawValue ?? -1) < ($1.first, $1.part?.rawValue ?? -1) }
      .map(\.text)
      .joined(separator: "; ")
  }

  /// The longest runs of days that satisfy `isIn`, as numbers of days.
  private func runs(where isIn: (Weekday) -> Bool) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for day in Weekday.allCases where isIn(day) {
      if let last = runs.last, last.upperBound == day.rawValue - 1 {
        runs[runs.count - 1] = last.lowerBound...day.rawValue
      } else {
        runs.append(day.rawValue...day.rawValue)
      }
    }
    return runs
  }
}

/// A run of days with one part of the day, or with all three.
private struct TimesRun {
  let first: Int
  let last: Int
  let part: PartOfDay?

  var slots: TimesOfWeek {
    let days = (first...last).reduce(into: TimesOfWeek()) { slots, number in
      for part in PartOfDay.allCases { slots.insert(slot(number, part)) }
    }
    return part.map { days.intersection(TimesOfWeek($0)) } ?? days
  }

  var text: String {
    let days =
      switch (first, last) {
      case (0, 6): part == nil ? "any" : ""
      case (0, 4): "weekdays"
      case (5, 6): "weekend"
      case let (first, last) where first == last: word(first)
      default: "\(word(first))-\(word(last))"
      }
    return [days, part?.word ?? ""].filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// The run from the first to the last day that is not covered; `nil` where all are covered.
  ///
  /// A part of every day stays whole: "mon; evening" is easier than "mon; tue-sun-evening".
  func shortest(without covered: TimesOfWeek) -> TimesRun? {
    guard let part else { return self }
    let open = (first...last).filter { !covered.isSuperset(of: slot($0, part)) }
    guard let start = open.first, let end = open.last else { return nil }
    return first == 0 && last == 6 ? self : TimesRun(first: start, last: end, part: part)
  }

  private func slot(_ number: Int, _ part: PartOfDay) -> TimesOfWeek {
    Weekday(rawValue: number).map { TimesOfWeek($0, part) } ?? []
  }

  private func word(_ number: Int) -> String { Weekday(rawValue: number)?.word ?? "" }
}
