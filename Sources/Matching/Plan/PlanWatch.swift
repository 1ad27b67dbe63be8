/// Looks on while a plan is made: is told how far it is, and may end the search early.
package struct PlanWatch: Sendable {
  /// What a plan is made of, in this order.
  package enum Phase: Sendable {
    /// Finding the best candidates of each need.
    case candidates
    /// Letting one need in after the other.
    case plan
    /// Finding interpreters for those who have nobody.
    case interpreters
    /// Proving that the plan is best, or how far from it at most.
    case proof
  }

  /// Whether the search is to end with the best plan so far.
  package var isOver: @Sendable () -> Bool
  /// Is told a phase, and how many of how many needs are done.
  package var report: @Sendable (_ phase: Phase, _ done: Int, _ total: Int) -> Void

  /// Every so many needs it is asked and told.
  private let step: Int

  /// One that lets the search end by itself.
  package init(
    every step: Int = 64,
    isOver: @escaping @Sendable () -> Bool = { false },
    report: @escaping @Sendable (_ phase: Phase, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
  ) {
    (self.step, self.isOver, self.report) = (step, isOver, report)
  }

  /// Looks on at a need.
  ///
  /// - Returns: Whether to go on.
  func goesOn(_ phase: Phase, _ done: Int, of total: Int) -> Bool {
    if done % step != 0 { return true }
    report(phase, done, total)
    return !isOver()
  }
}
