import AssetMap
import Matching
import Testing

@Suite("Plans")
struct PlanTests {
  @Test("The order of a register's rows changes nothing", arguments: UInt64(0)..<40)
  func shuffled(seed: UInt64) throws {
    let snapshot = try Snapshot.random(seed: seed)
    let (problem, other) = (Problem(snapshot), Problem(snapshot.shuffled(seed: seed + 1)))
    let (plan, otherPlan) = (Plan(of: problem), Plan(of: other))
    #expect(plan.pairs == otherPlan.pairs)
    #expect(plan.summary == otherPlan.summary)
    #expect(plan.assignment == otherPlan.assignment)
    #expect(plan.capabilityPrices == otherPlan.capabilityPrices)
    #expect(problem.gaps(after: plan) == other.gaps(after: otherPlan))
    for card in problem.matchableNeeds + problem.matchableCapabilities {
      #expect(problem.suggestions(for: card) == other.suggestions(for: card))
    }
  }

  @Test("A plan holds allowed pairs with their points, is proven best, and counts what it does")
  func summary() throws {
    for seed in UInt64(0)..<60 {
      let snapshot = try Snapshot.random(seed: seed)
      let problem = Problem(snapshot)
      let plan = Plan(of: problem)
      #expect(plan.summary.isProvenBest)
      #expect(
        plan.pairs == plan.pairs.sorted { ($0.need, $0.capability) < ($1.need, $1.capability) }
      )
      for pair in plan.pairs where pair.interpreter == nil {
        let found = problem.evaluate(need: pair.need, capability: pair.capability)
        #expect(
          found.map { $0 == .eligible($0.explanation ?? .init(parts: [], conditions: [])) } == true
        )
        #expect(found?.explanation?.points == pair.points)
      }
      let helped = Set(plan.pairs.map(\.need) + snapshot.fixed.map(\.need))
      let served = problem.matchableNeeds.filter(helped.contains)
      let urgent = Set(snapshot.cards.filter(\.terms.isUrgent).map(\.code))
      #expect(plan.summary.needs == problem.matchableNeeds.count)
      #expect(plan.summary.urgentNeeds == problem.matchableNeeds.count(where: urgent.contains))
      #expect(plan.summary.served == served.count)
      #expect(plan.summary.urgentServed == served.count(where: urgent.contains))
      #expect(plan.summary.pairs == plan.pairs.count)
      #expect(plan.summary.points == plan.pairs.reduce(0) { $0 + $1.points })
      #expect(problem.gaps(after: plan).count == plan.summary.needs - plan.summary.served)
    }
  }

  @Test("The load is spread: each further person on a capability costs more")
  func spread() throws {
    var scene = Scene()
    for _ in 0..<4 { try scene.add(.need, "housing.repairs") }
    let two = [
      try scene.add(.capability, "housing.repairs", count: 4),
      try scene.add(.capability, "housing.repairs", count: 4),
    ]
    let plan = Plan(of: scene.problem)
    for capability in two { #expect(plan.pairs.count { $0.capability == capability } == 2) }
    #expect(plan.summary.points - plan.summary.netPoints == 20)
  }

  @Test("Only capabilities whose places are wanted have a price")
  func prices() throws {
    var scene = Scene()
    try scene.add(.need, "housing.repairs")
    try scene.add(.need, "housing.repairs")
    let wanted = try scene.add(.capability, "housing.repairs")
    try scene.add(.capability, "childcare")
    let plan = Plan(of: scene.problem)
    #expect(Array(plan.capabilityPrices.keys) == [wanted])
    #expect(plan.capabilityPrices[wanted, default: 0] >= plan.assignment.firstHelperBonus)
  }

  @Test("An urgent need goes before another with more points")
  func urgent() throws {
    var scene = Scene()
    try scene.add(.need, "housing.repairs", weeks: 20)
    let urgent = try scene.add(.need, "housing", isUrgent: true)
    try scene.add(.capability, "housing.repairs")
    let plan = Plan(of: scene.problem)
    #expect(plan.pairs.map(\.need) == [urgent])
    #expect(plan.summary.urgentServed == 1)
    #expect(plan.capabilityPrices.values.allSatisfy { $0 > 1000 })
  }

  @Test("An empty register has an empty plan that is proven best")
  func empty() {
    let plan = Plan(of: Scene().problem)
    #expect(plan.pairs.isEmpty)
    #expect(plan.summary.isProvenBest)
    #expect(plan.summary.needs == 0)
  }
}
