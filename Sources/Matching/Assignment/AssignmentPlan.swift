/// The solver's answer: which pairs, and the prices that prove that no other choice is better.
///
/// The prices are a dual solution of the linear program that ``PlanSolver`` states, in points. A
/// pair pays where its points exceed the prices of its two sides. A capability's price bounds what
/// one more place on it would be worth. A need's price is what its last helper earns beyond that
/// helper's own price; it is negative where only the bonus of a first helper pays for one.
public struct AssignmentPlan: Sendable, Equatable {
  /// The chosen pairs as indices of ``AssignmentProblem/pairs``, ascending: by need.
  public var chosen: [Int]
  /// One price a need, in points, by its index.
  public var needPrices: [Int]
  /// One price a capability, in points, by its index; never negative.
  public var capabilityPrices: [Int]
  /// What a first helper counts beside the points of the pair; an urgent need's counts twice that.
  public var firstHelperBonus: Int

  /// A plan as stated; nothing is checked: that is ``PlanVerifier``'s part.
  public init(
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
