/// Checks that a plan is allowed and the best there is, in one pass over the pairs.
///
/// It shares no code with the solver and trusts nothing of it. A plan and prices that pass are a
/// proof, by the complementary slackness of linear programming (Ahuja, Magnanti, Orlin, *Network
/// Flows*, 9.4): every chosen pair, unit of demand and slot pays at the given prices, and none that
/// was left would. That the one number made greatest puts the three aims in their order follows from
/// the size of the bonus, which is checked too; ``PlanSolver`` tells why that size is enough.
public enum PlanVerifier {
  /// What the verifier found.
  public struct Verdict: Sendable, Equatable {
    /// What is wrong, the first ``Verdict/listed`` of each pass; empty where the plan is proven best.
    public var violations: [Violation] = []
    /// The aims as counted from the chosen pairs.
    public var tiers = Tiers()

    /// Whether the plan is allowed and no other is better.
    public var isProvenBest: Bool { violations.isEmpty }

    /// How many violations are listed before the verifier looks no further.
    public static let listed = 100
  }

  /// The three aims of a plan.
  public struct Tiers: Sendable, Equatable, Comparable {
    /// Urgent needs with a helper, those served already included.
    public var urgent = 0
    /// Needs with a helper, those served already included.
    public var served = 0
    /// Points less charges of the chosen pairs.
    public var netQuality = 0

    /// Aims as stated, for comparison.
    public init(urgent: Int = 0, served: Int = 0, netQuality: Int = 0) {
      self.urgent = urgent
      self.served = served
      self.netQuality = netQuality
    }

    /// Compares the aims in their order.
    public static func < (left: Tiers, right: Tiers) -> Bool {
      (left.urgent, left.served, left.netQuality) < (right.urgent, right.served, right.netQuality)
    }
  }

  /// One thing that is wrong with a plan; numbers are indices of the problem.
  public enum Violation: Sendable, Hashable {
    /// There is not one price a need and one a capability.
    case shape
    /// The chosen pairs are not ascending indices of pairs.
    case chosenOrder
    /// The row of this need names a capability twice.
    case pairTwice(need: Int, capability: Int)
    /// The need has more helpers than it wants.
    case demandExceeded(need: Int)
    /// The capability serves more than it can.
    case capacityExceeded(capability: Int)
    /// A chosen pair is worth less than the prices of its two sides.
    case chosenAtLoss(pair: Int)
    /// A pair that is worth more than the prices of its two sides was not chosen.
    case profitLeft(pair: Int)
    /// The need's price does not go with the number of helpers chosen for it.
    case needPrice(need: Int)
    /// The capability's price does not go with the number of people it was given.
    case capabilityPrice(capability: Int)
    /// The needs and capabilities that were solved are not those of the problem.
    case otherProblem
    /// A chosen pair may not be proposed, or not with these points.
    case notEligible(pair: Int)
    /// A pair that was not listed is worth more than the prices of its two sides.
    case omittedProfit(need: Int, capability: Int)
    /// The bonus does not put the three aims in their order.
    case bonusTooSmall
  }

  /// Counts and checks.
  ///
  /// - Complexity: O(pairs + needs + capabilities), one pass; memory 16 bytes a capability.
  public static func verify(_ plan: AssignmentPlan, of problem: AssignmentProblem) -> Verdict {
    var verdict = Verdict()
    guard plan.needPrices.count == problem.needs.count,
      plan.capabilityPrices.count == problem.capabilities.count
    else {
      verdict.violations = [.shape]
      return verdict
    }
    var loads = [Int](repeating: 0, count: problem.capabilities.count)
    checkPairs(plan, problem, &loads, &verdict)
    checkSlots(plan, problem, loads, &verdict)
    return verdict
  }

  /// One pass over the pairs, with each need's own conditions at the end of its row.
  private static func checkPairs(
    _ plan: AssignmentPlan,
    _ problem: AssignmentProblem,
    _ loads: inout [Int],
    _ verdict: inout Verdict
  ) {
    var greatest = 0
    var position = 0
    var lastRow = [Int32](repeating: -1, count: problem.capabilities.count)
    problem.pairs.withUnsafeBufferPointer { pairs in
      plan.capabilityPrices.withUnsafeBufferPointer { prices in
        lastRow.withUnsafeMutableBufferPointer { lastRow in
          for need in problem.needs.indices {
            let price = plan.needPrices[need]
            var helpers = 0
            for index in problem.row(of: need) {
              let capability = Int(pairs[index].capability)
              let points = Int(pairs[index].points)
              greatest = max(greatest, points)
              if lastRow[capability] == Int32(need) {
                verdict.add(.pairTwice(need: need, capability: capability))
              }
              lastRow[capability] = Int32(need)
              let profit = points - price - prices[capability]
              if position < plan.chosen.count, plan.chosen[position] == index {
                position += 1
                helpers += 1
                loads[capability] += 1
                verdict.tiers.netQuality += points
                if profit < 0 { verdict.add(.chosenAtLoss(pair: index)) }
              } else if profit > 0 {
                verdict.add(.profitLeft(pair: index))
              }
            }
            checkNeed(need, helpers, plan, problem, &verdict)
          }
        }
      }
    }
    if position < plan.chosen.count { verdict.add(.chosenOrder) }
    checkBonus(plan, problem, greatest, &verdict)
  }

  /// A need takes units while they pay: the first at bonus + price, the others at price.
  private static func checkNeed(
    _ need: Int,
    _ helpers: Int,
    _ plan: AssignmentPlan,
    _ problem: AssignmentProblem,
    _ verdict: inout Verdict
  ) {
    let (need, facts) = (need, problem.needs[need])
    let price = plan.needPrices[need]
    var bonus = 0
    if !facts.alreadyServed { bonus = plan.firstHelperBonus * (facts.isUrgent ? 2 : 1) }
    if helpers > 0 || facts.alreadyServed {
      verdict.tiers.served += 1
      if facts.isUrgent { verdict.tiers.urgent += 1 }
    }
    let demand = Int(facts.demand)
    if helpers > demand { verdict.add(.demandExceeded(need: need)) }
    let worthOfLast = helpers == 1 ? bonus + price : price
    let worthOfNext = helpers == 0 ? bonus + price : price
    if helpers > 0 && worthOfLast < 0 || helpers < demand && worthOfNext > 0 {
      verdict.add(.needPrice(need: need))
    }
  }

  /// A capability gives places while they pay: slot j at price less charge · (j − 1).
  private static func checkSlots(
    _ plan: AssignmentPlan,
    _ problem: AssignmentProblem,
    _ loads: [Int],
    _ verdict: inout Verdict
  ) {
    for (capability, facts) in problem.capabilities.enumerated() {
      let (load, price) = (loads[capability], plan.capabilityPrices[capability])
      let (base, charge) = (Int(facts.baseLoad), problem.loadCharge)
      if load > Int(facts.capacity) { verdict.add(.capacityExceeded(capability: capability)) }
      let chargeOfLast = charge * (base + load - 1)
      let chargeOfNext = charge * (base + load)
      if load > 0 && price < chargeOfLast || load < Int(facts.capacity) && price > chargeOfNext {
        verdict.add(.capabilityPrice(capability: capability))
      }
      // The sum of the charges of slots base + 1 … base + load.
      verdict.tiers.netQuality -= charge * (load * base + load * (load - 1) / 2)
    }
  }

  /// The bonus must exceed any change of quality along one simple cycle.
  private static func checkBonus(
    _ plan: AssignmentPlan,
    _ problem: AssignmentProblem,
    _ greatest: Int,
    _ verdict: inout Verdict
  ) {
    var highestSlot = 0
    for facts in problem.capabilities {
      let slots = min(Int(facts.capacity), problem.needs.count)
      highestSlot = max(highestSlot, Int(facts.baseLoad) + slots)
    }
    let alongCycle =
      greatest * min(problem.needs.count, problem.capabilities.count)
      + problem.loadCharge * highestSlot
    if plan.firstHelperBonus <= alongCycle { verdict.add(.bonusTooSmall) }
  }
}

extension PlanVerifier.Verdict {
  fileprivate mutating func add(_ violation: PlanVerifier.Violation) {
    if violations.count < Self.listed { violations.append(violation) }
  }
}
