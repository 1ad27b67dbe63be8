package import AssetMap

/// The best set of candidates for the whole register at one moment.
package struct Plan: Sendable {
  /// The pairs to propose, by code of the need, then of the capability.
  package let pairs: [PlannedPair]
  package let summary: PlanSummary
  /// What one more place on a capability would be worth at most, in points, by code; those worth
  /// nothing are left out.
  ///
  /// The charge of that place still goes off. A price of a first helper's bonus
  /// (``AssignmentPlan/firstHelperBonus``) or more says that one need more could be served.
  package let capabilityPrices: [CardCode: Int]
  /// The solver's own answer, with all prices: among the ``Candidates``, or, where interpreters carry
  /// matches, in the problem that ``BridgeSolver`` states.
  package let assignment: AssignmentPlan
  /// What the verifier said of it: of bridged matches only that the choice of pairs is the best;
  /// ``PlanSummary/isProvenBest`` says it of the whole.
  package let verdict: PlanVerifier.Verdict

  /// How many pairs, needs and pieces that search may look at: about a second's work.
  package static let bridgeWork = 2_000_000

  /// Finds the best plan over all eligible pairs.
  ///
  /// Where interpreters could carry matches, every pair is listed, for a bridge may move any of them;
  /// else no more pairs are listed than the proof takes.
  package init(of problem: Problem) {
    guard Interpreter.all(of: problem).allSatisfy({ $0.left <= 0 }) else {
      self.init(of: Candidates(of: problem))
      return
    }
    let listed = ListedPlan(of: problem)
    let verdict = PlanVerifier.verify(listed.plan, of: listed.assignment, in: problem)
    self.init(
      problem,
      pairs: Self.pairs(of: listed.plan, problem, listed.assignment),
      solution: (listed.plan, verdict),
      tiers: verdict.tiers,
      bound: verdict.isProvenBest ? verdict.tiers : nil
    )
  }

  /// Solves, verifies, lets interpreters carry what nobody helps directly, and counts.
  ///
  /// - Parameters:
  ///   - candidates: The direct pairs.
  ///   - bridgeWork: How many pairs the search for a better use of the interpreters may look at; with
  ///     0 the first plan stands, be it proven best or not.
  package init(of candidates: Candidates, bridgeWork: Int = Plan.bridgeWork) {
    let (problem, assignment) = (candidates.problem, candidates.assignment)
    let direct = PlanSolver.solve(assignment)
    let verdict = PlanVerifier.verify(direct, of: assignment)
    var solver = BridgeSolver(candidates, after: direct, work: bridgeWork)
    let bridging = solver.solve()
    let isVerified = verdict.isProvenBest && bridging?.isVerified ?? true
    let deal = bridging?.plan.isBridged == true ? bridging?.plan : nil
    let tiers = deal?.tiers ?? verdict.tiers
    self.init(
      problem,
      pairs: deal.map { $0.pairs.joined().map { Self.pair($0, problem, solver.rule) } }
        ?? Self.pairs(of: direct, problem, assignment),
      solution: deal.map { solver.prices(of: $0) } ?? (direct, verdict),
      tiers: tiers,
      bound: isVerified ? bridging?.bound ?? tiers : nil
    )
  }

  /// A plan with what it achieves; `bound` is what no plan exceeds, `nil` where that was not verified.
  private init(
    _ problem: Problem,
    pairs: [PlannedPair],
    solution: (plan: AssignmentPlan, verdict: PlanVerifier.Verdict),
    tiers: PlanVerifier.Tiers,
    bound: PlanVerifier.Tiers?
  ) {
    (assignment, verdict) = solution
    self.pairs = pairs.sorted { ($0.need, $0.capability) < ($1.need, $1.capability) }
    var prices: [CardCode: Int] = [:]
    for (index, price) in assignment.capabilityPrices.enumerated() where price > 0 {
      prices[problem.capabilities[index].code] = price
    }
    capabilityPrices = prices
    let needs = problem.needs[..<problem.needCount]
    summary = PlanSummary(
      needs: needs.count,
      urgentNeeds: needs.count { $0.facts.isUrgent },
      served: tiers.served,
      urgentServed: tiers.urgent,
      pairs: pairs.count,
      bridgedPairs: pairs.count { $0.interpreter != nil },
      points: pairs.reduce(0) { $0 + $1.points },
      netPoints: tiers.netQuality,
      isProvenBest: tiers == bound,
      bound: bound.map {
        PlanBound(urgentServed: $0.urgent, served: $0.served, netPoints: $0.netQuality)
      }
    )
  }

  private static func pairs(
    of plan: AssignmentPlan,
    _ problem: Problem,
    _ assignment: AssignmentProblem
  ) -> [PlannedPair] {
    var need = 0
    return plan.chosen.map { index in
      while assignment.rowStarts[need + 1] <= index { need += 1 }
      let pair = assignment.pairs[index]
      return PlannedPair(
        need: problem.needs[need].code,
        capability: problem.capabilities[Int(pair.capability)].code,
        points: Int(pair.points)
      )
    }
  }

  private static func pair(
    _ pair: BridgeSolver.Pair,
    _ problem: Problem,
    _ rule: BridgeRule
  ) -> PlannedPair {
    PlannedPair(
      need: problem.needs[pair.need].code,
      capability: problem.capabilities[pair.capability].code,
      interpreter: pair.interpreter.map { rule.interpreters[$0].code },
      points: Int(pair.points)
    )
  }
}

/// One pair that a plan proposes.
package struct PlannedPair: Sendable, Hashable {
  package var need: CardCode
  package var capability: CardCode
  /// Who interprets between the two, where they share no language.
  package var interpreter: ParticipantCode?
  package var points: Int

  package init(
    need: CardCode,
    capability: CardCode,
    interpreter: ParticipantCode? = nil,
    points: Int
  ) {
    self.need = need
    self.capability = capability
    self.interpreter = interpreter
    self.points = points
  }
}
