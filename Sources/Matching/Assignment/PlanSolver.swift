/// Solves an ``AssignmentProblem`` exactly, by successive shortest paths.
///
/// The three aims become one whole number to make greatest: points less charges, and a bonus B for a
/// need's first helper, 2B for an urgent need's. As a flow source → needs → capabilities → sink,
/// the difference of two plans falls apart into simple cycles, each of which passes the source and
/// the sink at most once. So a cycle gives at most one need a first helper and takes at most one
/// need its last; it uses at most min(needs, capabilities) pairs forwards and as many backwards, and
/// changes one slot's charge for another's. Its change of quality is therefore at most
/// `min(needs, capabilities) · greatest points + greatest charge`. With a greater B, no cycle that
/// serves one need more, or an urgent one in place of another, can fail to pay, and a plan that is
/// best in the one number is best in all three aims, in their order.
///
/// The linear program, with π a need's price and ρ a capability's: a pair's reduced profit is
/// p − π − ρ; a need takes its first unit with profit bonus + π and each further one with profit π;
/// a capability gives its j-th place at profit ρ − charge of slot j.
///
/// Units of demand are let in one at a time, and after each the plan is the best for those that are
/// in: see ``ResidualNetwork``. Needs that no pair joins do not touch each other's searches, so each
/// connected part is solved by itself, numbered without gaps. Sources: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows*
/// (1993), 9.7 (successive shortest paths) and 14.5 (convex costs); the search from one unit at a
/// time over reduced costs is the Hungarian method of R. Jonker and A. Volgenant, "A shortest
/// augmenting path algorithm for dense and sparse linear assignment problems", Computing 38 (1987).
public enum PlanSolver {
  /// The best plan, the same one for the same problem.
  ///
  /// - Complexity: O(units · (pairs + nodes · log nodes)) at worst; measured, a search settles some
  ///   dozens of nodes at any size. Memory: 150 bytes a node, 9 bytes a pair.
  public static func solve(_ problem: AssignmentProblem) -> AssignmentPlan {
    let bonus = firstHelperBonus(of: problem)
    let parts = ConnectedParts(of: problem)
    let pairs = parts.pairs(of: problem)
    return pairs.withUnsafeBufferPointer { pairs in
      var network = ResidualNetwork(
        needs: parts.needs.map { problem.needs[Int($0)] },
        capabilities: parts.capabilities.map { problem.capabilities[Int($0)] },
        rows: parts.rows(of: problem, in: pairs),
        charge: problem.loadCharge,
        bonus: bonus,
        source: NothingMore()
      )
      for need in 0..<network.needCount { network.insert(need) }
      return network.plan(of: problem, in: parts, bonus: bonus)
    }
  }

  /// A bonus greater than the change of quality along any simple cycle.
  static func firstHelperBonus(of problem: AssignmentProblem) -> Int64 {
    var greatest = 0
    for need in problem.needs.indices {
      let row = problem.row(of: need)
      // Points descend in a row.
      if let first = row.first { greatest = max(greatest, Int(problem.pairs[first].points)) }
    }
    return firstHelperBonus(problem.needs.count, problem.capabilities, greatest, problem.loadCharge)
  }

  /// A bonus greater than the change of quality along any simple cycle.
  static func firstHelperBonus(
    _ needCount: Int,
    _ capabilities: [AssignmentProblem.Capability],
    _ greatest: Int,
    _ charge: Int
  ) -> Int64 {
    var slots = 0
    for capability in capabilities {
      slots = max(slots, Int(capability.baseLoad) + min(Int(capability.capacity), needCount))
    }
    return Int64(min(needCount, capabilities.count) * greatest + charge * slots + 1)
  }
}
