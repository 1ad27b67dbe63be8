package import AssetMap
internal import Matching
package import Register

extension Office {
  /// What a council could do for the needs that nobody serves, each change tried on the plan as it
  /// would be made today; nothing is stored.
  ///
  /// A change is in the report where it would serve a need that the filter admits. Needs and cards
  /// whose holders do not consent to *review* are counted, not shown.
  ///
  /// - Parameters:
  ///   - filter: which needs are of interest.
  ///   - limit: how many changes at most.
  ///   - names: why names are shown; `nil` leaves the report pseudonymous.
  /// - Returns: the report, the best change first.
  /// - Throws: ``RegisterError``.
  package func adviceReport(
    _ filter: ReportFilter = ReportFilter(),
    limit: Int,
    names: String? = nil
  ) throws(RegisterError) -> AdviceReport {
    let desk = try desk(names: names)
    let found = Recommendations(for: desk.snapshot, limit: limit) { code in
      desk.views.view(code).map { filter.admits($0) } ?? false
    }
    func entries(_ recommendations: [Recommendation]) -> [AdviceReport.Entry] {
      recommendations.map { desk.entry($0, on: acting.day) }
    }
    return AdviceReport(
      head: desk.head(filter, on: acting.day, names: names),
      plan: found.plan,
      alone: entries(found.alone),
      inOrder: entries(found.inOrder),
      leftOut: LeftOut(cardsWithoutMatch: desk.snapshot.cardsWithoutConsent)
    )
  }
}

extension Desk {
  fileprivate func entry(_ found: Recommendation, on day: Day) -> AdviceReport.Entry {
    let shown = found.unlocked.compactMap { views.view($0) }.filter { mayReview($0, on: day) }
    var card: CardView?
    if case .place(let code, _, _) = found.change {
      card = views.view(code).flatMap { mayReview($0, on: day) ? $0 : nil }
    }
    return AdviceReport.Entry(
      change: found.change,
      gain: found.gain,
      bound: found.bound,
      card: card,
      unlocked: shown,
      unlockedUnshown: found.unlocked.count - shown.count,
      displaced: found.displaced.count
    )
  }
}
