import AssetMap

extension BridgeInsertion {
  /// Prices of all who take part, for ``PlanVerifier/bound(_:of:)``.
  ///
  /// Those of direct needs and of capabilities are the solver's. At these, who is worth an
  /// interpreter's place is one exact assignment more, and its prices are those of the interpreters.
  mutating func prices() -> DualPrices {
    let problem = search.network.source.search.problem
    let charge = problem.town.policy.loadCharge
    var prices = search.prices()
    prices.interpreters = interpreterPrices()
    // What is scarce about an interpreter's card is the interpreter.
    for (index, interpreter) in interpreters.enumerated() {
      for card in interpreter.cards where problem.capabilities[Int(card)].left > 0 {
        let row = problem.capabilities[Int(card)]
        let last = charge * Int(row.taken + row.left - 1)
        let price = prices.capabilities[Int(card)]
        prices.interpreters[index] = max(prices.interpreters[index], price - last)
        prices.capabilities[Int(card)] = min(price, last)
      }
    }
    return prices
  }

  /// What one place more of each interpreter would be worth.
  private mutating func interpreterPrices() -> [Int] {
    search.network.source.bridges?.closed = InterpreterSet()
    var worths: [(need: Int, of: [Worth])] = []
    for node in 0..<search.network.needCount {
      let found = search.network.source.isLeft(need(node)) ? bridgeWorths(node) : ownWorths(node)
      if !found.isEmpty { worths.append((node, found)) }
    }
    let greatest = worths.lazy.flatMap(\.of).map(\.worth).max() ?? 0
    // Points are 32 bits wide; a price rounded up is still one.
    let scale = greatest / (1 << 30) + 1
    var rowStarts = [0]
    var pairs: [AssignmentProblem.Pair] = []
    for (_, row) in worths {
      pairs += row.sorted { ($1.worth, $0.interpreter) < ($0.worth, $1.interpreter) }
        .map { .init(capability: Int32($0.interpreter), points: Int32($0.worth / scale)) }
      rowStarts.append(pairs.count)
    }
    let market = AssignmentProblem(
      // Who counts as served already brings its points alone.
      needs: worths.map {
        .init(demand: search.network.needs[$0.need].demand, alreadyServed: true)
      },
      capabilities: interpreters.map { .init(capacity: max(0, $0.left)) },
      rowStarts: rowStarts,
      pairs: pairs,
      loadCharge: 0
    )
    return PlanSolver.solve(market).capabilityPrices.map { $0 == 0 ? 0 : ($0 + 1) * scale - 1 }
  }

  /// What an interpreter's place is worth to a need, in points and bonus.
  private struct Worth {
    var interpreter: Int
    var worth: Int
  }

  /// For a need left to interpreters: of each what the best capability would bring.
  private mutating func bridgeWorths(_ node: Int) -> [Worth] {
    let bonus = Int(search.network.needs[node].bonus)
    let row = search.listed(node, below: Int64(bonus))
    let found = (0..<Int(row.count))
      .map { index in
        let pair = row.pairs[index]
        return (pair.capability, Int(search.network.prices[Int(pair.capability)]), pair.points)
      }
      .sorted { ($0.1 - Int($0.2), $0.0) < ($1.1 - Int($1.2), $1.0) }
    var best: [Int: Int] = [:]
    var missed = 0
    for (capability, price, _) in found {
      let before = best.count
      let card = Int(search.network.source.search.shelves.members[Int(capability)].index)
      for option in bridgeOptions(need(node), card) {
        best[option.interpreter] = max(
          best[option.interpreter] ?? 0,
          bonus + Int(option.points) - price
        )
      }
      // Those that come later are worth less, and mostly to the same interpreters.
      missed = best.count == before ? missed + 1 : 0
      if missed == Self.mostMissed { break }
    }
    return best.map { Worth(interpreter: $0.key, worth: $0.value) }
  }

  /// So many capabilities that bring nobody new end the search for who is worth what.
  private static let mostMissed = 8

  /// For a need whose helper may be an interpreter: what their own cards would bring.
  private func ownWorths(_ node: Int) -> [Worth] {
    let facts = search.network.needs[node]
    var best: [Int: Int] = [:]
    var otherwise = 0
    for index in 0..<Int(facts.row.count) {
      let pair = facts.row.pairs[index]
      let worth = Int(facts.bonus) + Int(pair.points)
      if let owner = owner(of: pair.capability) {
        let base = Int(search.network.capabilities[Int(pair.capability)].baseLoad)
        best[owner] = max(best[owner] ?? 0, worth - Int(search.network.charge) * base)
      } else {
        otherwise = max(otherwise, worth - Int(search.network.prices[Int(pair.capability)]))
      }
    }
    return best.filter { $0.value > otherwise }
      .map { Worth(interpreter: $0.key, worth: $0.value - otherwise) }
  }
}
