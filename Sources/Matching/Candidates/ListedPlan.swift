import AssetMap

/// The best plan over all eligible pairs of a problem, found with short lists.
///
/// Each need begins with its few best pairs. The solver lists more of them only where a search comes
/// so far that a pair left out could matter (column generation, within the search itself; see
/// ``ResidualNetwork``). So in the end the points of every pair that is not listed, less its
/// capability's price, do not exceed the need's price: no such pair can improve the plan.
/// ``PlanVerifier/verify(_:of:in:)`` checks that by the rules.
public struct ListedPlan {
  /// The pairs that came to be listed.
  public let assignment: AssignmentProblem
  /// The plan, best over all pairs.
  public let plan: AssignmentPlan
  /// For each need what its pairs that are not listed cost at least, see ``PairRow/rest``.
  let rests: [Int64]

  /// How many pairs each need begins with.
  ///
  /// Measured on a town of 35,000: fewer have to be lengthened too often, more are never looked at.
  public static let firstLength = 8

  /// - Parameters:
  ///   - problem: Whose plan.
  ///   - firstLength: How many pairs each need begins with.
  ///   - room: For how many cards more, and how many places, the bonus is to be large enough.
  /// - Complexity: as that of ``PlanSolver/solve(_:)`` over the pairs that come to be listed.
  public init(of problem: Problem, firstLength: Int = Self.firstLength, room: Int = 0) {
    let bonus = room == 0 ? nil : problem.firstHelperBonus(room: room)
    var search = ListedSearch(of: problem, firstLength: firstLength, bonus: bonus)
    search.solve()
    self.init(search)
  }

  /// What a search has come to.
  init(_ search: borrowing ListedSearch) {
    (assignment, plan) = search.network.listed(search.bonus)
    var rests = [Int64](repeating: PairRow.complete, count: assignment.needs.count)
    for (node, need) in search.network.source.needs.enumerated() {
      rests[Int(need)] = search.network.needs[node].row.rest
    }
    self.rests = rests
  }
}

extension Problem {
  /// A bonus that puts the three aims in their order, also with some cards and places more.
  fileprivate func firstHelperBonus(room: Int) -> Int64 {
    let more = AssignmentProblem.Capability(capacity: Int32(clamping: room))
    return PlanSolver.firstHelperBonus(
      needCount + room,
      capabilities[..<capabilityCount].map(\.places) + Array(repeating: more, count: room),
      greatestPoints,
      town.policy.loadCharge
    )
  }
}
