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
  /// The solver's own answer, with all prices.
  package let assignment: AssignmentPlan
  /// What the verifier said of it.
  package let verdict: PlanVerifier.Verdict

  /// Finds the best plan over all eligible pairs, listing no more of them than that takes.
  package init(of problem: Problem) {
    let listed = ListedPlan(of: problem)
    let verdict = PlanVerifier.verify(listed.plan, of: listed.assignment, in: problem)
    self.init(listed.plan, of: listed.assignment, in: problem, verdict)
  }

  /// Finds the best plan among these candidates.
  package init(of candidates: Candidates) {
    let plan = PlanSolver.solve(candidates.assignment)
    let verdict = PlanVerifier.verify(plan, of: candidates.assignment)
    self.init(plan, of: candidates.assignment, in: candidates.problem, verdict)
  }

  private init(
    _ plan: AssignmentPlan,
    of assignment: AssignmentProblem,
    in problem: Problem,
    _ verdict: PlanVerifier.Verdict
  ) {
    var pairs: [PlannedPair] = []
    pairs.reserveCapacity(plan.chosen.count)
    var need = 0
    for index in plan.chosen {
      while assignment.rowStarts[need + 1] <= index { need += 1 }
      let pair = assignment.pairs[index]
      pairs.append(
        PlannedPair(
          need: problem.needs[need].code,
          capability: problem.capabilities[Int(pair.capability)].code,
          points: Int(pair.points)
        )
      )
    }
    pairs.sort { ($0.need, $0.capability) < ($1.need, $1.capability) }
    var prices: [CardCode: Int] = [:]
    for (index, price) in plan.capabilityPrices.enumerated() where price > 0 {
      prices[problem.capabilities[index].code] = price
    }
    summary = PlanSummary(
      needs: assignment.needs.count,
      urgentNeeds: assignment.needs.count { $0.isUrgent },
      served: verdict.tiers.served,
      urgentServed: verdict.tiers.urgent,
      pairs: pairs.count,
      points: pairs.reduce(0) { $0 + $1.points },
      netPoints: verdict.tiers.netQuality,
      isProvenBest: verdict.isProvenBest
    )
    self.pairs = pairs
    self.assignment = plan
    self.verdict = verdict
    capabilityPrices = prices
  }
}

/// One pair that a plan proposes.
package struct PlannedPair: Sendable, Hashable {
  package var need: CardCode
  package var capability: CardCode
  package var points: Int

  package init(need: CardCode, capability: CardCode, points: Int) {
    self.need = need
    self.capability = capability
    self.points = points
  }
}
