internal import AssetMap

extension ReportHead {
  /// Council and day, what the plan achieves, what was left out (of what is not shown to the council
  /// it says `unshown`) and what is shown.
  func blocks(
    plan: PlanSummary?,
    leftOut: LeftOut,
    unshown: Wording.Key,
    for reader: Reader
  ) -> [Page.Block] {
    let wording = reader.wording
    var phrases = [councilAndDay(for: reader)]
    if let plan {
      phrases.append(plan.served(wording))
      phrases += plan.bridges(wording)
      phrases.append(
        plan.isCurrent
          ? plan.standing(wording)
          : wording[.headStale, ["command": .code("seewhat match")]]
      )
    } else {
      phrases.append(noPlan(wording))
    }
    if leftOut.cardsWithoutMatch > 0 {
      phrases.append(wording[.headLeftOutCards, ["count": .count(leftOut.cardsWithoutMatch)]])
    }
    if leftOut.matchesWithoutReview > 0 {
      phrases.append(
        wording[unshown, ["count": .count(leftOut.matchesWithoutReview)]]
      )
    }
    return (phrases + shown(for: reader, isUnderTotals: plan != nil)).map { .paragraph($0) }
  }

  /// The line under the title.
  func councilAndDay(for reader: Reader) -> Phrase {
    let day = reader.day(day)
    guard !council.isEmpty else { return day }
    return reader.wording[
      .headCouncil,
      ["council": .foreign(council), "day": day]
    ]
  }

  /// What the report was narrowed to, and why names stand in it.
  func shown(for reader: Reader, isUnderTotals: Bool = false) -> [Phrase] {
    let wording = reader.wording
    var phrases: [Phrase] = []
    if !filters.isEmpty {
      let filters = reader.row(filters.map { Phrase.foreign($0) })
      phrases.append(
        wording[isUnderTotals ? .headFiltersBelow : .headFilters, ["filters": filters]]
      )
    }
    if let namesReason {
      phrases.append(wording[.headNames, ["reason": .foreign(namesReason)]])
    }
    return phrases
  }

  /// What a reader who was not there before may want to know.
  func notes(for reader: Reader, isWithFit: Bool) -> [Page.Block] {
    let wording = reader.wording
    var notes = [wording[.footLevels]]
    if isWithFit { notes.append(wording[.footFit]) }
    if namesReason == nil { notes.append(wording[.headCodes]) }
    return notes.map { .note($0) }
  }

  private func noPlan(_ wording: Wording) -> Phrase {
    [wording[.headNoPlan], wording[.nextMatch, ["command": .code("seewhat match")]]]
      .joined(by: " ")
  }

  /// What an empty report says, and the command that leads on.
  func empty(
    _ sentence: Wording.Key,
    next: Wording.Key,
    command: String,
    _ wording: Wording
  ) -> [Page.Block] {
    if !filters.isEmpty { return [.paragraph(wording[.emptyFiltered])] }
    let next = wording[next, ["command": .code(command)]]
    return [.paragraph([wording[sentence], next].joined(by: " "))]
  }
}
