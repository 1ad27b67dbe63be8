/// The solver's answer: which pairs, and the prices that prove that no other choice is better.
///
/// The prices are a dual solution of the linear program that ``PlanSolver`` states. They read in
/// points: a capability's price is what one more place on it would be worth, a need's price is what
/// one more helper on offer for it would have to earn beyond the helper's own price.
package struct AssignmentPlan: Sendable, Equatable {
  /// The chosen pairs as indices of ``AssignmentProblem/pairs``, ascending: by need.
  package var chosen: [Int]
  package var needPrices: [Int]
  package var capabilityPrices: [Int]
  /// What a first helper counts beside the points of the pair; an urgent need's counts twice that.
  package var firstHelperBonus: Int

  package init(
    chosen: [Int],
    needPrices: [Int],
    capabilityPrices: [Int],
    firstHelperBonus: Int
  ) {
    self.chosen = chosen
    self.needPrices = needPrices
    self.capabilityPrices = capabilityPrices
    self.firstHelperBonus = firstHelperBonus
  }
}
