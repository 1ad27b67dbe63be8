import AssetMap

/// The best plan of a part of the register in which nobody interprets, and what its prices bound.
struct TrialBase {
  let problem: Problem
  let plan: Plan
  /// `nil` where the verifier did not find the plan the best.
  let bound: PriceBound?
  /// How many urgent needs nobody serves.
  let urgentLeft: Int

  /// - Complexity: as that of ``ListedPlan``.
  init(of problem: Problem) {
    let plan = Plan(of: problem)
    let needs = problem.needs[..<problem.needCount]
    let served = Set(plan.pairs.map(\.need))
    self.problem = problem
    self.plan = plan
    urgentLeft = plan.summary.urgentNeeds - plan.summary.urgentServed
    bound =
      plan.summary.isProvenBest
      ? PriceBound(
        plan.assignment,
        needs: needs.map(\.facts),
        capabilities: problem.capabilities[..<problem.capabilityCount].map(\.places),
        charge: problem.town.policy.loadCharge,
        served: needs.map { served.contains($0.code) }
      ) : nil
  }

  /// What a card brings at most that a change added or widened; `nil` where nothing was proven.
  ///
  /// - Parameters:
  ///   - card: A capability.
  ///   - changed: The problem with the change made.
  /// - Returns: The bound by the prices of this plan.
  /// - Complexity: O(needs) where the card had no place before, else O(1).
  func most(of card: CardCode, in changed: Problem) -> PriceBound.Most? {
    guard let bound, let index = changed.capabilityIndex(of: card) else { return nil }
    if let old = problem.capabilityIndex(of: card), old < problem.capabilityCount,
      problem.capabilities[old].left > 0
    {
      return bound.place(on: old)
    }
    let row = changed.capabilities[index]
    return bound.capability(
      pairs(of: index, in: changed),
      places: Int(row.left),
      taken: Int(row.taken)
    )
  }

  /// The capabilities of each theme, and language it is about, that one more place would be worth
  /// most on, where it could serve a need: the best first by price, then by code.
  ///
  /// - Complexity: O(capabilities + those without a place · needs that are wanting).
  func placesWanted() -> [CardGroup: (capability: Int, most: PriceBound.Most)] {
    guard let bound else { return [:] }
    let wanting = problem.needs[..<problem.needCount].indices.filter {
      problem.needs[$0].left > 0 && bound.isWanting($0)
    }
    var best: [CardGroup: (capability: Int, most: PriceBound.Most)] = [:]
    for index in 0..<problem.capabilityCount {
      let row = problem.capabilities[index]
      var most: PriceBound.Most
      if row.left > 0 {
        most = bound.place(on: index)
      } else {
        most = bound.capability(
          wanting.compactMap { need in pair(need, index, in: problem, ignoring: .fullyBooked) },
          places: 1,
          taken: Int(row.taken)
        )
      }
      guard most.needs > 0 else { continue }
      var group = row.group
      group.profile = -1
      if let known = best[group]?.most, (known.weight, known.worth) >= (most.weight, most.worth) {
        continue
      }
      best[group] = (index, most)
    }
    return best
  }

  /// The pairs of a capability with needs that want somebody.
  private func pairs(of capability: Int, in changed: Problem) -> [(need: Int, points: Int)] {
    (0..<changed.needCount).compactMap { pair($0, capability, in: changed) }
  }

  private func pair(
    _ need: Int,
    _ capability: Int,
    in problem: Problem,
    ignoring obstacle: Obstacle? = nil
  ) -> (need: Int, points: Int)? {
    guard problem.needs[need].left > 0,
      let judgement = problem.judgement(need: need, capability: capability),
      judgement.obstacles.all.allSatisfy({ $0 == obstacle })
    else { return nil }
    return problem.fixed.contains(need: need, capability: capability)
      ? nil : (need, judgement.points)
  }
}
