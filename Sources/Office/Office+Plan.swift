package import AssetMap
package import Matching
package import Register

extension Office {
  /// Computes the best plan for the whole register, and makes its pairs the proposals.
  ///
  /// - Parameters:
  ///   - isDryRun: only say what would change.
  ///   - watch: is told how far it is, and may end the search with the best plan so far.
  ///   - keeps: whether a plan so found is stored; asked once, before anything is.
  /// - Returns: what the plan achieves, what it changes, and who was left out.
  /// - Throws: ``RegisterError``; the proposals are then as they were.
  package func plan(
    isDryRun: Bool,
    watch: PlanWatch = PlanWatch(),
    keeps: () -> Bool = { true }
  ) throws(RegisterError) -> PlanReport {
    var generator = try generator()
    return try plan(isDryRun: isDryRun, watch: watch, keeps: keeps, using: &generator)
  }

  /// The same, with the codes of new matches from `generator`.
  func plan(
    isDryRun: Bool,
    watch: PlanWatch = PlanWatch(),
    keeps: () -> Bool = { true },
    using generator: inout some RandomNumberGenerator
  ) throws(RegisterError) -> PlanReport {
    let (problem, leftOut) = try currentProblem()
    var plan = Plan(of: problem, watch: watch)
    if plan.isCutShort { plan = plan.keeping(try register.matches(in: [.proposed]), in: problem) }
    let isDryRun = isDryRun || !keeps()
    let proposals = try proposals(of: plan, using: &generator)
    return PlanReport(
      summary: plan.summary,
      changes: isDryRun
        ? try register.changes(proposing: proposals)
        : try register.propose(proposals, summary: plan.summary, acting: acting),
      leftOut: leftOut,
      isDryRun: isDryRun,
      isCutShort: plan.isCutShort
    )
  }

  /// The register's own matching problem in the form in which solvers exchange problems
  /// (``AssignmentProblem/text``).
  ///
  /// Needs and capabilities are numbered in the order of their codes, from 0.
  ///
  /// - Parameter best: How many pairs of each need; `nil` for all that are eligible.
  /// - Returns: Its bytes, some 16 a pair.
  /// - Throws: ``RegisterError``.
  package func problemText(best: Int? = nil) throws(RegisterError) -> [UInt8] {
    let problem = Problem(try register.snapshot(on: acting.day))
    return Candidates(of: problem, perNeed: best ?? .max).assignment.text
  }

  /// The problem as of now, and who is left out; the snapshot is then no longer kept.
  private func currentProblem() throws(RegisterError) -> (Problem, LeftOut) {
    let snapshot = try register.snapshot(on: acting.day)
    return (Problem(snapshot), LeftOut(cardsWithoutMatch: snapshot.cardsWithoutConsent))
  }

  private func proposals(
    of plan: Plan,
    using generator: inout some RandomNumberGenerator
  ) throws(RegisterError) -> [Match] {
    var taken = try register.matchCodes()
    return plan.pairs.map { pair in
      Match(
        code: .fresh(&taken, using: &generator),
        need: pair.need,
        capability: pair.capability,
        interpreter: pair.interpreter,
        points: pair.points,
        proposedOn: acting.day
      )
    }
  }
}

extension Snapshot {
  /// Open cards whose holders do not consent to *keep* and *match*.
  package var cardsWithoutConsent: Int {
    let consenting = Set(holders.lazy.filter(\.consentsToMatching).map(\.code))
    return cards.count { !consenting.contains($0.holder) }
  }
}

extension Code {
  /// A random code that is not among those taken, and is taken now.
  fileprivate static func fresh(
    _ taken: inout Set<Code>,
    using generator: inout some RandomNumberGenerator
  ) -> Code {
    while true {
      let code = Code(using: &generator)
      if taken.insert(code).inserted { return code }
    }
  }
}
