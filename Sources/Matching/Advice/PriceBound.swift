/// What one more place, or one more capability, could bring at most, by the prices of a plan.
///
/// A plan's prices are a feasible solution of the dual linear program (``PlanSolver`` states both).
/// They stay feasible when a place is added, and when a capability is added they do with a price of
/// its own; by weak duality no plan of the changed problem exceeds their value there. That value
/// grows by
///
/// - price − charge of the new slot, or 0 where that is less, for one more place;
/// - Σ_j max(0, v_j − charge of slot j) for a capability, where v_1 ≥ v_2 ≥ … are points − need's price
///   over its pairs: the least that any price of it leaves.
///
/// **In needs.** A price is m bonuses and a rest r, |r| ≤ ½ bonus. The numbers m are feasible for the
/// problem in which points and charges are nothing: for a pair (m_n + m_c) · bonus ≥ points − r_n − r_c
/// > −bonus, so m_n + m_c ≥ 0. So they bound in the same way the needs served, an urgent one counted
/// twice. ``slack`` is what they exceed the plan itself by, 0 but in the smallest problems. The
/// difference of two plans falls apart into cycles, each of which serves one need more at most and
/// takes a new place of its own; so where its m is 0 it serves none.
///
/// Sources: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows* (1993), 9.4; A. Schrijver, *Theory
/// of Linear and Integer Programming* (1986), 7.4 and 10.4 (prices as bounds on what a change brings).
package struct PriceBound: Sendable {
  private let plan: AssignmentPlan
  private let capabilities: [AssignmentProblem.Capability]
  private let charge: Int
  /// By how much the bonuses in all prices exceed what the plan serves.
  private let slack: Int

  /// What a change brings at most.
  package struct Most: Sendable, Equatable {
    /// Bonuses and net points together, as the solver counts them.
    package var worth = 0
    /// Needs served more.
    package var needs = 0
    /// Needs served more, an urgent one counted twice.
    package var weight = 0
  }

  /// - Parameters:
  ///   - plan: A plan that is proven best.
  ///   - needs: The needs of its problem.
  ///   - capabilities: The capabilities of its problem.
  ///   - charge: What each further person on a capability costs.
  ///   - served: For each need whether the plan gives it its first helper.
  /// - Complexity: O(needs + capabilities).
  package init(
    _ plan: AssignmentPlan,
    needs: [AssignmentProblem.Need],
    capabilities: [AssignmentProblem.Capability],
    charge: Int,
    served: [Bool]
  ) {
    (self.plan, self.capabilities, self.charge) = (plan, capabilities, charge)
    var (dual, weight) = (0, 0)
    for (need, facts) in needs.enumerated() where facts.demand > 0 {
      let first = facts.alreadyServed ? 0 : facts.isUrgent ? 2 : 1
      let price = Self.bonuses(plan.needPrices[need], plan)
      dual += max(0, first + price) + (Int(facts.demand) - 1) * max(0, price)
      if served[need] && !facts.alreadyServed { weight += first }
    }
    for (capability, facts) in capabilities.enumerated() {
      dual += Int(facts.capacity) * max(0, Self.bonuses(plan.capabilityPrices[capability], plan))
    }
    slack = max(0, dual - weight)
  }

  /// The bound of a plan over listed pairs.
  package init(_ plan: AssignmentPlan, of problem: AssignmentProblem) {
    var served = [Bool](repeating: false, count: problem.needs.count)
    var need = 0
    for index in plan.chosen {
      while problem.rowStarts[need + 1] <= index { need += 1 }
      served[need] = true
    }
    self.init(
      plan,
      needs: problem.needs,
      capabilities: problem.capabilities,
      charge: problem.loadCharge,
      served: served
    )
  }

  /// What one more place on a capability brings at most.
  ///
  /// - Precondition: the capability had a place in the plan's problem, or its pairs were listed there:
  ///   else it has no price, and is as good as new; see ``capability(_:places:taken:)``.
  package func place(on capability: Int) -> Most {
    let (facts, price) = (capabilities[capability], plan.capabilityPrices[capability])
    let slot = Int(facts.baseLoad) + Int(facts.capacity)
    return most([max(0, price - charge * slot)], [Self.bonuses(price, plan)])
  }

  /// What a new capability brings at most.
  ///
  /// - Parameters:
  ///   - pairs: The pairs it would have, with needs that want somebody.
  ///   - places: How many more it can serve.
  ///   - taken: How many it serves already.
  /// - Returns: The bound.
  /// - Complexity: O(pairs · log pairs).
  package func capability(
    _ pairs: [(need: Int, points: Int)],
    places: Int,
    taken: Int = 0
  ) -> Most {
    let profits = pairs.map { $0.points - plan.needPrices[$0.need] }.sorted(by: >).prefix(places)
    let bonuses = pairs.map { -Self.bonuses(plan.needPrices[$0.need], plan) }.sorted(by: >)
    return most(
      profits.enumerated().map { max(0, $1 - charge * (taken + $0)) },
      Array(bonuses.prefix(places))
    )
  }

  /// Whether, by its price, a need could be served, or make room for one, by one place more.
  func isWanting(_ need: Int) -> Bool { Self.bonuses(plan.needPrices[need], plan) < 0 }

  private func most(_ worths: [Int], _ bonuses: [Int]) -> Most {
    Most(
      worth: worths.reduce(0, +),
      needs: min(bonuses.count, slack + bonuses.count { $0 > 0 }),
      weight: slack + bonuses.reduce(0) { $0 + max(0, $1) }
    )
  }

  /// How many bonuses are in a price, to the nearest.
  private static func bonuses(_ price: Int, _ plan: AssignmentPlan) -> Int {
    let (twice, bonus) = (2 * price + plan.firstHelperBonus, 2 * plan.firstHelperBonus)
    return twice >= 0 ? twice / bonus : -((bonus - 1 - twice) / bonus)
  }
}
