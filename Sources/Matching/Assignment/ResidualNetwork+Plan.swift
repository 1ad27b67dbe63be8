extension ResidualNetwork where Source: ~Copyable {
  /// What is chosen, with the prices that prove it, in the numbers of the problem.
  func plan(
    of problem: AssignmentProblem,
    in parts: ConnectedParts,
    bonus: Int64
  ) -> AssignmentPlan {
    var capabilityPrices = [Int](repeating: 0, count: problem.capabilities.count)
    for (node, capability) in parts.capabilities.enumerated() {
      capabilityPrices[Int(capability)] = Int(prices[node])
    }
    var nodes = [Int32](repeating: -1, count: problem.needs.count)
    for (node, need) in parts.needs.enumerated() { nodes[Int(need)] = Int32(node) }

    var (chosen, needPrices): ([Int], [Int]) = ([], [])
    chosen.reserveCapacity(problem.needs.count)
    needPrices.reserveCapacity(problem.needs.count)
    for (need, node) in nodes.enumerated() {
      let row = problem.row(of: need)
      if node >= 0 {
        needPrices.append(Int(needs[Int(node)].price))
        for position in positions(of: Int(node)) { chosen.append(row.lowerBound + position) }
      } else if row.isEmpty {
        let facts = problem.needs[need]
        needPrices.append(facts.alreadyServed ? 0 : Int(facts.isUrgent ? -2 * bonus : -bonus))
      } else {
        // It wants nobody: the least that its pairs allow.
        let profits = problem.pairs[row].map {
          Int($0.points) - capabilityPrices[Int($0.capability)]
        }
        needPrices.append(profits.max() ?? 0)
      }
    }
    return AssignmentPlan(
      chosen: chosen,
      needPrices: needPrices,
      capabilityPrices: capabilityPrices,
      firstHelperBonus: Int(bonus)
    )
  }

  /// Where in its row the pairs stand that a need holds, ascending.
  func positions(of need: Int) -> [Int] {
    let node = needs[need]
    return (0..<Int(node.holdCount)).map { Int(node.holds[$0]) }.sorted()
  }
}
