import Matching

/// The optimum of a small problem, by trying every set of pairs.
struct BruteForce {
  private let problem: AssignmentProblem
  private let owners: [Int]
  private var demand: [Int]
  private var loads: [Int]
  private var quality = 0
  private(set) var best = PlanVerifier.Tiers(urgent: -1)

  init(_ problem: AssignmentProblem) {
    self.problem = problem
    owners = problem.needs.indices.flatMap { need in problem.row(of: need).map { _ in need } }
    demand = problem.needs.map { Int($0.demand) }
    loads = problem.capabilities.map { _ in 0 }
    choose(from: 0)
  }

  private mutating func choose(from index: Int) {
    guard index < problem.pairs.count else {
      best = max(best, tiers())
      return
    }
    choose(from: index + 1)
    let pair = problem.pairs[index]
    let (need, capability) = (owners[index], Int(pair.capability))
    let facts = problem.capabilities[capability]
    guard demand[need] > 0, loads[capability] < Int(facts.capacity) else { return }
    let worth =
      Int(pair.points) - problem.loadCharge * (Int(facts.baseLoad) + loads[capability])
    demand[need] -= 1
    loads[capability] += 1
    quality += worth
    choose(from: index + 1)
    demand[need] += 1
    loads[capability] -= 1
    quality -= worth
  }

  private func tiers() -> PlanVerifier.Tiers {
    var tiers = PlanVerifier.Tiers(netQuality: quality)
    for (need, facts) in problem.needs.enumerated() {
      guard facts.alreadyServed || demand[need] < Int(facts.demand) else { continue }
      tiers.served += 1
      if facts.isUrgent { tiers.urgent += 1 }
    }
    return tiers
  }
}
