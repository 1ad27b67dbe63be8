internal import AssetMap

extension Reader {
  /// A month as it is said: `November 2016`; `earlier` for all that was before those shown.
  func month(_ month: Month?) -> Phrase {
    guard let (year, number) = month?.parts else { return wording[.monthEarlier] }
    return wording[
      .valueMonth,
      ["month": wording[Self.months[number - 1]], "year": wording.number(year, isGrouped: false)]
    ]
  }

  /// A share as a whole percentage; nothing where there is nothing to share or it is hidden.
  func share(_ count: Int?, of total: Int?) -> Phrase {
    guard let count, let total, total > 0 else { return Phrase() }
    return wording[.valueShare, ["number": .count((count * 200 + total) / (2 * total))]]
  }

  /// A count, or a dot where it is hidden.
  func count(_ count: Int?) -> Phrase { count.map { wording.number($0) } ?? .words("•") }

  /// Whether somebody gives, receives, or both.
  func exchange(_ exchange: OverviewReport.Exchange) -> Phrase {
    switch exchange {
    case .gives: wording[.givesOnly]
    case .receives: wording[.receivesOnly]
    case .both: wording[.givesAndReceives]
    case .neither: wording[.givesNothing]
    }
  }

  /// Where a need stands.
  func stand(_ stand: OverviewReport.NeedStand) -> Phrase {
    switch stand {
    case .introduced: wording[.needIntroduced]
    case .accepted: wording[.needAccepted]
    case .proposed: wording[.needProposed]
    case .nobody: wording[.needNobody]
    case .closed: wording[.needClosed]
    case .ofTable: wording[.needOfTable]
    }
  }

  /// How far a need is served.
  func served(_ served: OverviewReport.Served) -> Phrase {
    switch served {
    case .introduced: wording[.needIntroduced]
    case .planned: wording[.needPlanned]
    case .nobody: wording[.needNobody]
    }
  }

  /// Where a match stands, with what ended told apart.
  func stand(_ stand: OverviewReport.MatchStand) -> Phrase {
    switch stand {
    case .proposed: state(.proposed)
    case .accepted: state(.accepted)
    case .introduced: state(.introduced)
    case .completed: state(.completed)
    case .declined: state(.declined)
    case .endedBefore: wording[.stateEndedBefore]
    case .endedAfter: wording[.stateEndedAfter]
    }
  }

  /// How many weeks.
  func weeks(_ weeks: OverviewReport.Weeks) -> Phrase {
    if weeks == .lessThanOne { return wording[.weeksUnderOne] }
    let first = Wording.Argument.count(weeks.rawValue)
    guard let last = weeks.last else { return wording[.weeksFrom, ["first": first]] }
    return wording[.weeksBetween, ["first": first, "last": .count(last)]]
  }
}
