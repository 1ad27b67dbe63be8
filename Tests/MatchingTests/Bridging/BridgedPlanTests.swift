import AssetMap
import Matching
import Testing

@Suite("Plans with interpreters")
struct BridgedPlanTests {
  @Test("are proven best and are, as every way tried says", arguments: UInt64(0)..<25)
  func bruteForce(block: UInt64) throws {
    for seed in block * 20..<(block + 1) * 20 {
      let snapshot = try Snapshot.threeParties(seed: seed)
      let plan = Plan(of: Problem(snapshot))
      #expect(plan.tiers == BridgeBruteForce(snapshot).best, "seed \(seed)")
      #expect(plan.summary.isProvenBest, "seed \(seed)")
      #expect(plan.summary.bound == plan.summary.reached, "seed \(seed)")
    }
  }

  @Test("are seldom far from the best before the search for a better one, and then say so")
  func first() throws {
    var (optimal, bridged, missed) = (0, 0, 0)
    for seed in UInt64(0)..<500 {
      let snapshot = try Snapshot.threeParties(seed: seed)
      let plan = Plan(of: Candidates(of: Problem(snapshot)), bridgeWork: 0)
      let best = BridgeBruteForce(snapshot).best
      let bound = try #require(plan.summary.bound)
      #expect(plan.tiers <= best, "seed \(seed)")
      #expect(
        PlanVerifier.Tiers(
          urgent: bound.urgentServed,
          served: bound.served,
          netQuality: bound.netPoints
        ) >= best,
        "seed \(seed)"
      )
      if plan.tiers == best { optimal += 1 }
      if plan.summary.isProvenBest { #expect(plan.tiers == best, "seed \(seed)") }
      if plan.summary.bridgedPairs > 0 { bridged += 1 }
      missed = max(missed, best.served - plan.summary.served)
    }
    #expect(bridged > 200)
    #expect(optimal >= 490)
    #expect(missed <= 1)
  }

  @Test("built up need by need are seldom far from the best, and their bound holds")
  func insertion() throws {
    var (optimal, bridged, missed) = (0, 0, 0)
    for seed in UInt64(0)..<500 {
      let snapshot = try Snapshot.threeParties(seed: seed)
      let plan = Plan(of: Problem(snapshot), smallRegister: 0)
      let best = BridgeBruteForce(snapshot).best
      let bound = try #require(plan.summary.bound, "seed \(seed)")
      #expect(plan.tiers <= best, "seed \(seed)")
      #expect(
        PlanVerifier.Tiers(
          urgent: bound.urgentServed,
          served: bound.served,
          netQuality: bound.netPoints
        ) >= best,
        "seed \(seed)"
      )
      if plan.tiers == best { optimal += 1 }
      if plan.summary.isProvenBest { #expect(plan.tiers == best, "seed \(seed)") }
      if plan.summary.bridgedPairs > 0 { bridged += 1 }
      missed = max(missed, best.served - plan.summary.served)
    }
    #expect(bridged > 200)
    #expect(optimal >= 475)
    #expect(missed <= 1)
  }

  @Test(
    "hold only matches that the three can have, and ask no more of anyone than they offer",
    arguments: [0, Plan.smallRegister]
  )
  func feasible(smallRegister: Int) throws {
    for seed in UInt64(0)..<200 {
      let snapshot =
        seed % 2 == 0 ? try Snapshot.threeParties(seed: seed) : try Snapshot.random(seed: seed)
      let problem = Problem(snapshot)
      let plan = Plan(of: problem, smallRegister: smallRegister)
      var taken: [CardCode: Int] = [:]
      var carried: [ParticipantCode: Int] = [:]
      for pair in plan.pairs {
        taken[pair.need, default: 0] += 1
        taken[pair.capability, default: 0] += 1
        guard let interpreter = pair.interpreter else {
          #expect(
            problem.evaluate(need: pair.need, capability: pair.capability)?.explanation?.points
              == pair.points
          )
          continue
        }
        carried[interpreter, default: 0] += 1
        let explanation = problem.bridgedExplanation(
          need: pair.need,
          capability: pair.capability,
          interpreter: interpreter
        )
        #expect(explanation?.points == pair.points, "seed \(seed)")
        #expect(plan.pairs.count { $0.need == pair.need } == 1, "one helper through interpreters")
      }
      for (card, count) in taken { #expect(count <= problem.left(of: card) ?? 0, "seed \(seed)") }
      for (interpreter, count) in carried {
        let own = snapshot.cards.filter {
          $0.holder == interpreter && $0.terms.kind == .capability
            && $0.terms.theme.top == .interpreting
        }
        var left = 0
        for card in own {
          left += problem.left(of: card.code) ?? 0
          left -= taken[card.code] ?? 0
        }
        #expect(count <= left, "seed \(seed)")
      }
    }
  }

  @Test(
    "are the same for the same register, whatever the order of its rows",
    arguments: UInt64(0)..<40,
    [0, Plan.smallRegister]
  )
  func shuffled(seed: UInt64, smallRegister: Int) throws {
    let snapshot = try Snapshot.threeParties(seed: seed)
    let (problem, other) = (Problem(snapshot), Problem(snapshot.shuffled(seed: seed + 1)))
    let plan = Plan(of: problem, smallRegister: smallRegister)
    let otherPlan = Plan(of: other, smallRegister: smallRegister)
    #expect(plan.pairs == otherPlan.pairs)
    #expect(plan.summary == otherPlan.summary)
    #expect(problem.gaps(after: plan) == other.gaps(after: otherPlan))
    for card in problem.matchableNeeds + problem.matchableCapabilities {
      #expect(problem.suggestions(for: card) == other.suggestions(for: card))
    }
  }
}

extension Plan {
  /// What it achieves in the three aims.
  fileprivate var tiers: PlanVerifier.Tiers {
    PlanVerifier.Tiers(
      urgent: summary.urgentServed,
      served: summary.served,
      netQuality: summary.netPoints
    )
  }
}

extension PlanSummary {
  /// What it achieves, as a bound.
  fileprivate var reached: PlanBound {
    PlanBound(urgentServed: urgentServed, served: served, netPoints: netPoints)
  }
}
