import AssetMap

/// Prices for all who take part in a plan, in points: a dual solution.
struct DualPrices {
  /// One a need that can be matched.
  ///
  /// Those of needs left to interpreters are not looked at, nor, where interpreters have prices,
  /// those of needs whose helper may be one.
  var needs: [Int]
  /// One a capability that can be matched, without what an interpreter's place is worth.
  var capabilities: [Int]
  /// What one place more of an interpreter would be worth, by ``BridgeRule/interpreters``.
  var interpreters: [Int]
  /// What a first helper counts beside the points of the pair; an urgent need's counts twice that.
  var firstHelperBonus: Int
  /// For each need whether it is left to interpreters.
  var isLeft: [Bool]
  /// Pairs that may be worth more than the prices of their sides, as indices, by need: those that the
  /// solver chose at these prices.
  var chosen: [(need: Int, capability: Int)]
}

extension ListedSearch {
  /// The prices a search has come to; interpreters have none yet.
  ///
  /// A need that is not in, or has nobody though somebody might interpret for it, has the price of
  /// whatever it could get: so they bound any plan.
  mutating func prices() -> DualPrices {
    let problem = network.source.search.problem
    var rule = BridgeRule(problem)
    var prices = DualPrices(
      needs: [Int](repeating: 0, count: problem.needCount),
      capabilities: problem.capabilities[..<problem.capabilityCount].map {
        problem.town.policy.loadCharge * Int($0.taken)
      },
      interpreters: rule.interpreters.map { _ in 0 },
      firstHelperBonus: Int(bonus),
      isLeft: (0..<problem.needCount).map { network.source.isLeft($0) },
      chosen: holds().map { ($0.need, $0.capability) }
    )
    for (node, member) in network.source.search.shelves.members.enumerated() {
      prices.capabilities[Int(member.index)] = Int(network.prices[node])
    }
    for node in 0..<network.needCount {
      let (need, facts) = (Int(network.source.needs[node]), network.needs[node])
      prices.needs[need] = Int(facts.price)
      if node >= inCount { prices.needs[need] = Int(network.mostWorth(node)) }
      let mayBeCarried =
        !isWhole && facts.holdCount == 0 && !rule.free(with: problem.needs[need].group).isEmpty
      if mayBeCarried || prices.needs[need] > problem.greatestPoints {
        prices.needs[need] = problem.greatestPoints
      }
    }
    return prices
  }

  /// A chosen pair, in the numbers of the network and of the problem.
  struct Hold {
    var node: Int
    var member: Int32
    var need: Int
    var capability: Int
    var points: Int32
  }

  /// What is chosen, by need, then capability.
  func holds() -> [Hold] {
    var holds: [Hold] = []
    for node in 0..<network.needCount {
      let facts = network.needs[node]
      for hold in 0..<Int(facts.holdCount) {
        let pair = facts.row.pairs[Int(facts.holds[hold])]
        let card = network.source.search.shelves.members[Int(pair.capability)].index
        holds.append(
          Hold(
            node: node,
            member: pair.capability,
            need: Int(network.source.needs[node]),
            capability: Int(card),
            points: pair.points
          )
        )
      }
    }
    return holds.sorted { ($0.need, $0.capability) < ($1.need, $1.capability) }
  }
}

extension ResidualNetwork where Source: ~Copyable {
  /// No pair of a need that holds nothing, listed or not, leaves more beyond its capability's price.
  func mostWorth(_ need: Int) -> Int64 {
    let row = needs[need].row
    var least = row.rest
    for index in 0..<Int(row.count) {
      least = min(least, prices[Int(row.pairs[index].capability)] - Int64(row.pairs[index].points))
    }
    return max(-needs[need].bonus, least == .min ? .max : -least)
  }
}
