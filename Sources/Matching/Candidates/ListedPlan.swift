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
    var search = CandidateSearch(problem)
    var arena = Arena()
    let parts = problem.themes.parts
    var keys: [InsertionKey] = []
    var firstRows = [PairRow?](repeating: nil, count: problem.needCount)
    for need in search.openNeeds {
      let row = search.row(firstLength, of: Int(need), in: &arena)
      firstRows[Int(need)] = row
      keys.append(
        InsertionKey(
          part: parts[Int(problem.needs[Int(need)].group.theme)],
          row: UnsafeBufferPointer(start: row.pairs, count: Int(row.count)),
          need: need
        )
      )
    }
    keys.sort()
    let needs = keys.map(\.need)
    let bonus = PlanSolver.firstHelperBonus(
      problem.needCount,
      problem.capabilities[..<problem.capabilityCount].map(\.places),
      problem.greatestPoints,
      problem.town.policy.loadCharge
    )
    var network = ResidualNetwork(
      needs: needs.map { problem.needs[Int($0)].facts },
      capabilities: search.shelves.members.map { problem.capabilities[Int($0.index)].places },
      rows: needs.compactMap { firstRows[Int($0)] },
      charge: problem.town.policy.loadCharge,
      bonus: bonus,
      source: LongerLists(search: search, needs: needs)
    )
    for need in needs.indices { network.insert(need) }
    (assignment, plan) = network.listed(bonus: bonus)
    withExtendedLifetime(arena) {}
  }
}

/// Lists more of a need's pairs from the same search.
private struct LongerLists: PairSource, ~Copyable {
  var search: CandidateSearch
  /// The needs of the problem, in the order of the solver's.
  let needs: [Int32]

  mutating func lengthened(
    _ row: PairRow,
    of need: Int,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    in arena: inout Arena
  ) -> PairRow {
    search.lengthened(row, of: Int(needs[need]), below: cost, at: prices, in: &arena)
  }
}

extension ResidualNetwork<LongerLists> {
  /// The pairs that came to be listed, and the plan, in the numbers of the problem.
  fileprivate borrowing func listed(bonus: Int64) -> (AssignmentProblem, AssignmentPlan) {
    let problem = source.search.problem
    var rows = [PairRow?](repeating: nil, count: problem.needCount)
    var nodes = [Int32](repeating: -1, count: problem.needCount)
    var keys: [UInt64] = []
    for (node, need) in source.needs.enumerated() {
      sortRow(of: node, &keys)
      rows[Int(need)] = needs[node].row
      nodes[Int(need)] = Int32(node)
    }
    let assignment = source.search.assignment(of: rows)
    var capabilityPrices = problem.capabilities[..<problem.capabilityCount].map {
      problem.town.policy.loadCharge * Int($0.taken)
    }
    for (node, member) in source.search.shelves.members.enumerated() {
      capabilityPrices[Int(member.index)] = Int(prices[node])
    }
    var (chosen, needPrices): ([Int], [Int]) = ([], [])
    for (need, node) in nodes.enumerated() {
      if node < 0 {
        // It wants nobody, whatever the price.
        let facts = assignment.needs[need]
        needPrices.append(facts.alreadyServed ? 0 : Int(facts.isUrgent ? -2 * bonus : -bonus))
        continue
      }
      needPrices.append(Int(needs[Int(node)].price))
      let start = assignment.rowStarts[need]
      for position in positions(of: Int(node)) { chosen.append(start + position) }
    }
    let plan = AssignmentPlan(
      chosen: chosen,
      needPrices: needPrices,
      capabilityPrices: capabilityPrices,
      firstHelperBonus: Int(bonus)
    )
    return (assignment, plan)
  }

  /// Puts a row that was lengthened in order of points, with the positions of what is held.
  private func sortRow(of need: Int, _ keys: inout [UInt64]) {
    let row = needs[need].row
    let pairs = UnsafeMutablePointer(mutating: row.pairs)
    var sorted = 1
    while sorted < Int(row.count) && pairs[sorted - 1].points >= pairs[sorted].points {
      sorted += 1
    }
    if sorted >= Int(row.count) { return }
    keys.removeAll(keepingCapacity: true)
    for index in 0..<Int(row.count) {
      keys.append(UInt64(UInt32(Int32.max - pairs[index].points)) << 32 | UInt64(index))
    }
    keys.sort()
    let capabilities = keys.map { pairs[Int($0 & 0xFFFF_FFFF)].capability }
    for (index, key) in keys.enumerated() {
      let points = Int32.max - Int32(truncatingIfNeeded: key >> 32)
      pairs[index] = .init(capability: capabilities[index], points: points)
    }
    for hold in 0..<Int(needs[need].holdCount) {
      let held = UInt64(needs[need].holds[hold])
      let position = keys.firstIndex { $0 & 0xFFFF_FFFF == held } ?? 0
      needs[need].holds[hold] = Int32(position)
    }
  }
}
