import AssetMap

/// The best plan over all eligible pairs of a problem, found with short lists.
///
/// Each need begins with its few best pairs. The solver lists more of them only where a search comes
/// so far that a pair left out could matter (column generation, within the search itself; see
/// ``ResidualNetwork``). So in the end the points of every pair that is not listed, less its
/// capability's price, do not exceed the need's price: no such pair can improve the plan.
/// ``PlanVerifier/verify(_:of:in:)`` checks that by the rules.
package struct ListedPlan {
  /// The pairs that came to be listed.
  package let assignment: AssignmentProblem
  /// The plan, best over all pairs.
  package let plan: AssignmentPlan

  /// How many pairs each need begins with.
  ///
  /// Measured on a town of 35,000: fewer have to be lengthened too often, more are never looked at.
  package static let firstLength = 8

  /// - Complexity: as that of ``PlanSolver/solve(_:)`` over the pairs that come to be listed.
  package init(of problem: Problem, firstLength: Int = Self.firstLength) {
    var search = ListedSearch(of: problem, firstLength: firstLength)
    search.solve()
    self.init(search)
  }

  /// What a search has come to.
  init(_ search: borrowing ListedSearch) {
    (assignment, plan) = search.network.listed(search.bonus)
  }
}
