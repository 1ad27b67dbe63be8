import Matching
import Testing

@Suite("The verifier")
struct PlanVerifierTests {
  /// Two needs and two capabilities; the best plan is 0–1 and 1–0.
  private let problem = AssignmentProblem(
    needs: [.init(demand: 1), .init(demand: 1, isUrgent: true)],
    capabilities: [.init(capacity: 1), .init(capacity: 2)],
    rowStarts: [0, 2, 3],
    pairs: [
      .init(capability: 0, points: 9), .init(capability: 1, points: 7),
      .init(capability: 0, points: 5),
    ],
    loadCharge: 10
  )
  private let plan: AssignmentPlan

  init() { plan = PlanSolver.solve(problem) }

  private func violations(
    _ change: (inout AssignmentPlan) -> Void
  ) -> [PlanVerifier.Violation] {
    var changed = plan
    change(&changed)
    return PlanVerifier.verify(changed, of: problem).violations
  }

  @Test("A right plan passes, with its aims counted")
  func right() {
    let verdict = PlanVerifier.verify(plan, of: problem)
    #expect(plan.chosen == [1, 2])
    #expect(verdict.isProvenBest)
    #expect(verdict.tiers == PlanVerifier.Tiers(urgent: 1, served: 2, netQuality: 12))
  }

  @Test("A capability given to too many is found")
  func capacity() {
    #expect(violations { $0.chosen = [0, 2] }.contains(.capacityExceeded(capability: 0)))
  }

  @Test("A need given too many is found")
  func demand() {
    #expect(violations { $0.chosen = [0, 1, 2] }.contains(.demandExceeded(need: 0)))
  }

  @Test("A plan that serves too few is found, at whatever prices")
  func suboptimal() {
    #expect(!violations { $0.chosen = [0] }.isEmpty)
    #expect(!violations { $0.chosen = [] }.isEmpty)
    let cheap = violations {
      $0.chosen = [0]
      $0.needPrices = [0, -1_000_000]
      $0.capabilityPrices = [9, 9]
    }
    #expect(cheap.contains(.capabilityPrice(capability: 1)))
  }

  @Test("Every wrong price is found", arguments: [-100_000, 100_000])
  func prices(change: Int) {
    for index in 0..<2 {
      #expect(!violations { $0.needPrices[index] += change }.isEmpty)
      #expect(!violations { $0.capabilityPrices[index] += change }.isEmpty)
    }
  }

  @Test("Each violation is named for what it is")
  func names() {
    #expect(violations { $0.needPrices[0] += 1000 }.contains(.chosenAtLoss(pair: 1)))
    #expect(violations { $0.needPrices[0] -= 1000 }.contains(.profitLeft(pair: 0)))
    #expect(violations { $0.needPrices[1] -= 1000 }.contains(.needPrice(need: 1)))
    #expect(violations { $0.capabilityPrices[1] += 11 }.contains(.capabilityPrice(capability: 1)))
    #expect(violations { $0.needPrices.removeLast() } == [.shape])
    #expect(violations { $0.capabilityPrices.append(0) } == [.shape])
  }

  @Test(
    "Chosen pairs out of order, twice or out of range are found",
    arguments: [[2, 1], [1, 1, 2], [1, 2, 3]]
  )
  func order(chosen: [Int]) {
    #expect(violations { $0.chosen = chosen }.contains(.chosenOrder))
  }

  @Test("A bonus that does not put the aims in their order is found")
  func bonus() {
    // Two pairs of 9 points along a cycle, and two slots' charges of 10.
    #expect(violations { $0.firstHelperBonus = 38 }.contains(.bonusTooSmall))
    #expect(!violations { $0.firstHelperBonus = 39 }.contains(.bonusTooSmall))
  }

  @Test("A row that names a capability twice is found")
  func twice() {
    let twice = AssignmentProblem(
      needs: [.init(demand: 2)],
      capabilities: [.init(capacity: 2)],
      rowStarts: [0, 2],
      pairs: [.init(capability: 0, points: 9), .init(capability: 0, points: 9)],
      loadCharge: 1
    )
    let found = PlanVerifier.verify(PlanSolver.solve(twice), of: twice)
    #expect(found.violations.contains(.pairTwice(need: 0, capability: 0)))
  }

  @Test("No small plan but the best passes with the solver's prices")
  func otherPlans() {
    for seed in UInt64(0)..<400 {
      let problem = AssignmentProblem.small(seed: seed)
      let plan = PlanSolver.solve(problem)
      let best = PlanVerifier.verify(plan, of: problem).tiers
      for mask in 0..<(1 << min(problem.pairs.count, 6)) {
        var other = plan
        other.chosen = problem.pairs.indices.filter { $0 < 6 ? mask >> $0 & 1 == 1 : false }
        let verdict = PlanVerifier.verify(other, of: problem)
        if verdict.isProvenBest { #expect(verdict.tiers == best, "seed \(seed)") }
      }
    }
  }
}
