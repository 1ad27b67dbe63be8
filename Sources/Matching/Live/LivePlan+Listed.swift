extension LivePlan {
  /// The plan in the numbers of a problem of ``snapshot``, with the pairs that came to be listed: what
  /// ``PlanVerifier/verify(_:of:in:)`` takes.
  ///
  /// - Complexity: O(cards + listed pairs).
  package func listed(in problem: Problem) -> (assignment: AssignmentProblem, plan: AssignmentPlan)
  {
    let source = network.source.capabilities
    var (pairs, rowStarts): ([AssignmentProblem.Pair], [Int]) = ([], [0])
    var (chosen, needPrices): ([Int], [Int]) = ([], [])
    for row in problem.needs[..<problem.needCount] {
      if let number = numbers[row.code] {
        let node = network.needs[number]
        let helpers = network.helpers(of: number)
        let listed = (0..<Int(node.row.count)).map { node.row.pairs[$0] }
          .filter { network.capabilities[Int($0.capability)].capacity > 0 }
          .sorted { ($1.points, $0.capability) < ($0.points, $1.capability) }
        for pair in listed {
          guard let index = problem.capabilityIndex(of: source[Int(pair.capability)].code) else {
            continue
          }
          if helpers.contains(Int(pair.capability)) { chosen.append(pairs.count) }
          pairs.append(.init(capability: Int32(index), points: pair.points))
        }
        needPrices.append(Int(node.price))
      } else {
        let facts = row.facts
        let bonus = Int(network.bonus)
        needPrices.append(facts.alreadyServed ? 0 : facts.isUrgent ? -2 * bonus : -bonus)
      }
      rowStarts.append(pairs.count)
    }
    let capabilities = problem.capabilities[..<problem.capabilityCount]
    let assignment = AssignmentProblem(
      needs: problem.needs[..<problem.needCount].map(\.facts),
      capabilities: capabilities.map(\.places),
      rowStarts: rowStarts,
      pairs: pairs,
      loadCharge: Int(network.charge)
    )
    let plan = AssignmentPlan(
      chosen: chosen,
      needPrices: needPrices,
      capabilityPrices: capabilities.map { row in
        numbers[row.code].map { Int(network.prices[$0]) } ?? Int(network.charge) * Int(row.taken)
      },
      firstHelperBonus: Int(network.bonus)
    )
    return (assignment, plan)
  }
}

extension ResidualNetwork<LivePairs> {
  /// Takes a plan over, with the pairs that came to be listed for it.
  ///
  /// - Parameters:
  ///   - listed: The plan.
  ///   - order: The needs to be let in, in the order of their numbers.
  ///   - capabilities: So too.
  mutating func resume(_ listed: ListedPlan, needs order: [Int], capabilities: [Int]) {
    let (assignment, plan) = (listed.assignment, listed.plan)
    var numbers = [Int32](repeating: -1, count: assignment.capabilities.count)
    for capability in capabilities {
      numbers[capability] = Int32(capabilityCount)
      append(assignment.capabilities[capability])
      prices[capabilityCount - 1] = Int64(plan.capabilityPrices[capability])
    }
    var next = 0
    for need in order {
      let row = assignment.row(of: need)
      let pairs = arena.take(row.count, of: AssignmentProblem.Pair.self)
      for (position, pair) in assignment.pairs[row].enumerated() {
        pairs[position] = .init(capability: numbers[Int(pair.capability)], points: pair.points)
      }
      let number = needCount
      append(
        assignment.needs[need],
        PairRow(pairs: UnsafePointer(pairs), count: Int32(row.count), rest: listed.rests[need])
      )
      needs[number].price = Int64(plan.needPrices[need])
      for block in 0..<Self.blocks(row.count) {
        needs[number].floors[block] = floor(number, block * Self.blockLength)
      }
      while next < plan.chosen.count, plan.chosen[next] < row.upperBound {
        take(plan.chosen[next] - row.lowerBound, for: number)
        next += 1
      }
    }
  }
}
