package import AssetMap
internal import Matching
package import Register

extension Office {
  /// The matches in these states that a filter admits, with their reasons as of today.
  ///
  /// Matches of which a holder does not consent to *review* are counted, not shown.
  ///
  /// - Parameters:
  ///   - filter: what the report is narrowed to.
  ///   - states: which matches are shown.
  ///   - names: why names are shown; `nil` leaves the report pseudonymous.
  /// - Returns: the report, by neighbourhood, theme and points.
  /// - Throws: ``RegisterError``.
  package func matchReport(
    _ filter: ReportFilter = ReportFilter(),
    states: Set<MatchState> = [.proposed, .accepted, .introduced],
    names: String? = nil
  ) throws(RegisterError) -> MatchReport {
    let desk = try desk(names: names)
    var leftOut = LeftOut(cardsWithoutMatch: desk.snapshot.cardsWithoutConsent)
    var entries: [MatchReport.Entry] = []
    for match in try register.matches(in: states) {
      guard let entry = desk.entry(match, on: acting.day),
        filter.admits(entry.need, entry.capability)
      else { continue }
      if desk.mayReview(entry, on: acting.day) {
        entries.append(entry)
      } else {
        leftOut.matchesWithoutReview += 1
      }
    }
    return MatchReport(
      head: desk.head(filter, on: acting.day, names: names),
      plan: try register.latestPlan(),
      entries: entries.sorted(by: \.order, <),
      leftOut: leftOut
    )
  }

  /// The open needs that no match serves, with their causes.
  ///
  /// Needs whose holders do not consent to *match* and *review* are not shown.
  package func gapReport(
    _ filter: ReportFilter = ReportFilter(),
    names: String? = nil
  ) throws(RegisterError) -> GapReport {
    let desk = try desk(names: names)
    let proposed = try register.matches(in: [.proposed])
      .filter { desk.problem.explanation(of: $0) != nil }
    var leftOut = LeftOut(cardsWithoutMatch: desk.snapshot.cardsWithoutConsent)
    var entries: [GapReport.Entry] = []
    let gaps = desk.problem.gaps(
      serving: proposed.map { (need: $0.need, capability: $0.capability) },
      through: proposed.compactMap(\.interpreter)
    )
    for gap in gaps {
      guard let need = desk.views.view(gap.need), filter.admits(need) else { continue }
      guard desk.views.consents(need, to: .review, on: acting.day) else {
        leftOut.matchesWithoutReview += 1
        continue
      }
      let nearBy = gap.nearBy.compactMap { desk.views.view($0) }
        .filter { desk.views.consents($0, to: .review, on: acting.day) }
        .map { GapReport.NearBy(card: $0.code, theme: $0.terms.theme) }
      entries.append(
        GapReport.Entry(gap: desk.pseudonymous(gap, on: acting.day), need: need, nearBy: nearBy)
      )
    }
    return GapReport(
      head: desk.head(filter, on: acting.day, names: names),
      plan: try register.latestPlan(),
      entries: entries.sorted(by: \.order, <),
      leftOut: leftOut
    )
  }
}

extension MatchReport.Entry {
  /// By neighbourhood of the need, theme, points from high to low, code.
  fileprivate var order: (String, ThemeCode, Int, MatchCode) {
    (need.neighbourhood ?? "\u{10FFFF}", need.terms.theme, -match.points, match.code)
  }
}

extension GapReport.Entry {
  /// By cause, urgent first, theme, code.
  fileprivate var order: (Int, Int, ThemeCode, CardCode) {
    (
      GapCause.Name.allCases.firstIndex(of: gap.cause.name) ?? 0, gap.isUrgent ? 0 : 1, gap.theme,
      gap.need
    )
  }
}

extension Array {
  /// The elements in the order of their keys, each of which is found once; large elements are moved
  /// once.
  fileprivate func sorted<Key>(by key: (Element) -> Key, _ isBefore: (Key, Key) -> Bool)
    -> [Element]
  {
    let keys = map(key)
    return indices.sorted { isBefore(keys[$0], keys[$1]) }.map { self[$0] }
  }
}
