import AssetMap

extension PlanVerifier {
  /// Checks that a plan is the best of all pairs that the rules allow, listed or not.
  ///
  /// A pair that was left out cannot improve a plan if its points less the capability's price do not
  /// exceed the need's price. So beside what ``verify(_:of:)`` checks, every eligible pair must have
  /// that or be chosen, and every chosen pair must be one that the rules allow, with its points. Of
  /// the lists nothing is taken on trust: the pairs are gone through by the rules anew, but for
  /// those that the greatest points of their theme, place and languages rule out.
  ///
  /// - Complexity: O(pairs of fitting themes) at worst.
  public static func verify(
    _ plan: AssignmentPlan,
    of listed: AssignmentProblem,
    in problem: Problem
  ) -> Verdict {
    var verdict = verify(plan, of: listed)
    if verdict.violations.contains(.shape) || verdict.violations.contains(.chosenOrder) {
      return verdict
    }
    var check = OmissionCheck(plan, listed, problem)
    guard check.factsAgree else {
      verdict.violations.append(.otherProblem)
      return verdict
    }
    check.run()
    verdict.violations += check.violations
    return verdict
  }
}

/// One pass over the eligible pairs of a problem.
private struct OmissionCheck: ~Copyable {
  private let plan: AssignmentPlan
  private let listed: AssignmentProblem
  private let problem: Problem
  private(set) var violations: [PlanVerifier.Violation] = []

  init(_ plan: AssignmentPlan, _ listed: AssignmentProblem, _ problem: Problem) {
    (self.plan, self.listed, self.problem) = (plan, listed, problem)
  }

  /// Whether the solver was given the needs and capabilities of the problem.
  var factsAgree: Bool {
    listed.needs == problem.needs[..<problem.needCount].map(\.facts)
      && listed.capabilities == problem.capabilities[..<problem.capabilityCount].map(\.places)
      && listed.loadCharge == problem.town.policy.loadCharge
  }

  mutating func run() {
    let chosenStarts = checkChosen()
    checkBonus()
    var offers = OfferScan(problem, at: plan.capabilityPrices)
    for need in problem.needGroups.members.map({ Int($0) })
    where need < problem.needCount && problem.needs[need].left > 0 {
      if violations.count >= PlanVerifier.Verdict.listed { return }
      let price = plan.needPrices[need]
      let chosen = chosenStarts[need]..<chosenStarts[need + 1]
      offers.walk(need, worthMoreThan: price) { capability, _ in
        let isChosen = plan.chosen[chosen].contains { listed.pairs[$0].capability == capability }
        if !isChosen {
          violations.append(.omittedProfit(need: need, capability: Int(capability)))
        }
        return price
      }
    }
  }

  /// Each chosen pair is one that the rules allow, with its points.
  ///
  /// - Returns: Where in ``AssignmentPlan/chosen`` the pairs of each need begin.
  private mutating func checkChosen() -> [Int] {
    var starts = [0]
    for need in listed.needs.indices {
      var next = starts[need]
      while next < plan.chosen.count, plan.chosen[next] < listed.rowStarts[need + 1] {
        let pair = listed.pairs[plan.chosen[next]]
        if problem.points(need, Int(pair.capability)) != Int(pair.points) {
          violations.append(.notEligible(pair: plan.chosen[next]))
        }
        next += 1
      }
      starts.append(next)
    }
    return starts
  }

  /// The bonus must be large enough for pairs that were left out too.
  private mutating func checkBonus() {
    var slots = 0
    for facts in listed.capabilities {
      slots = max(slots, Int(facts.baseLoad) + min(Int(facts.capacity), listed.needs.count))
    }
    let pairs = min(listed.needs.count, listed.capabilities.count)
    if plan.firstHelperBonus <= pairs * problem.greatestPoints + listed.loadCharge * slots {
      violations.append(.bonusTooSmall)
    }
  }
}
