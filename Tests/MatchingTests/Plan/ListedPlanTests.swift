import AssetMap
import Matching
import Testing

@Suite("Plans from short lists")
struct ListedPlanTests {
  @Test("They are as good as the plan of all pairs, however short the lists begin")
  func asGoodAsAllPairs() throws {
    for seed in UInt64(0)..<150 {
      let problem = Problem(try Snapshot.random(seed: seed, holders: 40, cards: 160))
      let all = Candidates(of: problem).assignment
      let best = PlanVerifier.verify(PlanSolver.solve(all), of: all).tiers
      for length in [1, 2, 8] {
        let listed = ListedPlan(of: problem, firstLength: length)
        let verdict = PlanVerifier.verify(listed.plan, of: listed.assignment, in: problem)
        #expect(verdict.tiers == best, "seed \(seed), \(length)")
        #expect(verdict.violations == [], "seed \(seed), \(length)")
      }
    }
  }

  @Test("The best of each need are the first of all its pairs")
  func prefix() throws {
    for seed in UInt64(0)..<40 {
      let problem = Problem(try Snapshot.random(seed: seed, holders: 40, cards: 160))
      let (all, few) = (Candidates(of: problem), Candidates(of: problem, perNeed: 3))
      for need in problem.matchableNeeds {
        let (row, best) = (few.row(of: need), all.row(of: need).prefix(3))
        #expect(row.map(\.capability) == best.map(\.capability))
        #expect(row.map(\.points) == best.map(\.points))
      }
    }
  }

  @Test("A plan that is best only among the listed pairs is not proven best")
  func omitted() throws {
    var found = 0
    for seed in UInt64(0)..<40 {
      let problem = Problem(try Snapshot.random(seed: seed, holders: 40, cards: 160))
      let all = Candidates(of: problem).assignment
      let best = PlanVerifier.verify(PlanSolver.solve(all), of: all).tiers
      let listed = Candidates(of: problem, perNeed: 1).assignment
      var plan = PlanSolver.solve(listed)
      #expect(PlanVerifier.verify(plan, of: listed).isProvenBest)
      let verdict = PlanVerifier.verify(plan, of: listed, in: problem)
      if verdict.tiers < best {
        found += 1
        let isFound = verdict.violations.contains {
          if case .omittedProfit = $0 { true } else { false }
        }
        #expect(isFound, "seed \(seed)")
      }
      plan.firstHelperBonus = 1
      #expect(
        PlanVerifier.verify(plan, of: listed, in: problem).violations.contains(.bonusTooSmall)
      )
    }
    #expect(found > 20)
  }

  @Test("A chosen pair that the rules do not allow, or not so, is found")
  func notEligible() throws {
    var scene = Scene()
    try scene.add(.need, "housing.repairs")
    try scene.add(.capability, "housing.repairs")
    let problem = scene.problem
    let listed = ListedPlan(of: problem)
    let right = listed.assignment
    func violations(
      _ points: Int32,
      in problem: Problem
    ) -> [PlanVerifier.Violation] {
      let changed = AssignmentProblem(
        needs: right.needs,
        capabilities: right.capabilities,
        rowStarts: right.rowStarts,
        pairs: [.init(capability: 0, points: points)],
        loadCharge: right.loadCharge
      )
      return PlanVerifier.verify(listed.plan, of: changed, in: problem).violations
    }
    #expect(violations(800, in: problem) == [])
    #expect(violations(801, in: problem).contains(.notEligible(pair: 0)))
    var other = scene
    other.excluded = [
      CardPair(need: scene.cards[0].code, capability: scene.cards[1].code)
    ]
    #expect(violations(800, in: other.problem).contains(.notEligible(pair: 0)))
    try other.add(.capability, "housing.repairs")
    #expect(
      PlanVerifier.verify(listed.plan, of: right, in: other.problem).violations != []
    )
  }
}
