import AssetMap

extension PlanVerifier {
  /// What no plan can exceed, with interpreters or without, by the weak duality of linear programming: whatever
  /// the prices, no plan is worth more than what all needs, places and interpreters together earn at
  /// them (Ahuja, Magnanti, Orlin, *Network Flows*, 16.2).
  ///
  /// A need earns what its best pair leaves beyond the prices of the pair's other sides, and its
  /// bonus; a place its price less its charge; an interpreter's place its price. All eligible pairs
  /// are gone through by the rules, but for those that prices rule out.
  ///
  /// - Returns: The bound in the one number that the solver makes greatest, for the needs that have
  ///   no helper by a fixed match; `nil` where a pair shows that the needs' prices are none.
  /// - Complexity: O(pairs of fitting themes) at worst.
  static func bound(_ prices: DualPrices, of problem: Problem) -> Int? {
    var rule = BridgeRule(problem)
    var bound = 0
    for (interpreter, price) in zip(rule.interpreters, prices.interpreters) {
      bound += price * Int(interpreter.left)
    }
    let hasWorth = prices.interpreters.contains { $0 > 0 }
    // What a helper costs a pair: for an interpreter's own cards also the interpreter's place.
    var costs = prices.capabilities
    for (card, owner) in rule.owners { costs[Int(card)] += prices.interpreters[owner] }
    for (price, row) in zip(prices.capabilities, problem.capabilities) {
      bound += places(row, at: price, charge: problem.town.policy.loadCharge)
    }
    var offers = OfferScan(problem, at: costs)
    var next = 0
    for need in 0..<problem.needCount {
      let row = problem.needs[need]
      var chosen: [Int] = []
      while next < prices.chosen.count, prices.chosen[next].need == need {
        chosen.append(prices.chosen[next].capability)
        next += 1
      }
      if row.left <= 0 { continue }
      let bonus = row.taken > 0 ? 0 : prices.firstHelperBonus * (row.isUrgent ? 2 : 1)
      if prices.isLeft[need] {
        let price = offers.bestBridge(need, &rule, prices.interpreters, beyond: -bonus)
        bound += max(0, bonus + price)
        continue
      }
      var price = prices.needs[need]
      if hasWorth && problem.mayHaveInterpreter(need) {
        price = -bonus
        offers.walk(need, worthMoreThan: price) { capability, points in
          price = points - costs[Int(capability)]
          return price
        }
      } else {
        var isRight = true
        offers.walk(need, worthMoreThan: price) { capability, _ in
          if !chosen.contains(Int(capability)) { isRight = false }
          return price
        }
        if !isRight { return nil }
        for capability in chosen {
          guard let points = problem.points(need, capability) else { return nil }
          bound += max(0, points - price - costs[capability])
        }
      }
      bound += max(0, bonus + price) + (Int(row.left) - 1) * max(0, price)
    }
    return bound
  }

  /// Counts what a plan with interpreters achieves.
  ///
  /// - Returns: `nil` where a pair is not allowed, or not with these points, or anybody is asked for
  ///   more than they offer or given more than they want.
  static func count(_ pairs: [BridgeSolver.Pair], of problem: Problem) -> Tiers? {
    var rule = BridgeRule(problem)
    var wanted = problem.needs.map { Int($0.left) }
    var places = problem.capabilities.map { Int($0.left) }
    var loads = rule.interpreters.map { Int($0.left) }
    var tiers = Tiers()
    var isServed = problem.needs.map { $0.taken > 0 }
    for pair in pairs {
      let row = problem.needs[pair.need]
      let capability = problem.capabilities[pair.capability]
      if let interpreter = pair.interpreter {
        guard rule.carries(interpreter, need: pair.need, capability: pair.capability),
          let fit = problem.fit(row.group, capability.group),
          rule.points(row, capability.party, fit, through: interpreter) == pair.points
        else { return nil }
        loads[interpreter] -= 1
      } else {
        guard problem.points(pair.need, pair.capability) == Int(pair.points) else { return nil }
        if let owner = rule.owners[Int32(pair.capability)] { loads[owner] -= 1 }
      }
      wanted[pair.need] -= 1
      let taken = Int(capability.taken) + Int(capability.left) - places[pair.capability]
      places[pair.capability] -= 1
      tiers.netQuality += Int(pair.points) - problem.town.policy.loadCharge * taken
      isServed[pair.need] = true
    }
    guard (wanted + places + loads).allSatisfy({ $0 >= 0 }) else { return nil }
    for (need, isServed) in isServed[..<problem.needCount].enumerated() where isServed {
      tiers.served += 1
      if problem.needs[need].isUrgent { tiers.urgent += 1 }
    }
    return tiers
  }

  /// What the places of a capability earn at a price.
  private static func places(_ row: CardRow, at price: Int, charge: Int) -> Int {
    var earned = 0
    for slot in 0..<Int(row.left) {
      let left = price - charge * (Int(row.taken) + slot)
      if left <= 0 { break }
      earned += left
    }
    return earned
  }
}

extension Problem {
  /// What a bound in one number says of the three aims, beside a plan that achieves `tiers`: the
  /// first in which the plan could be better.
  ///
  /// The bonus exceeds all points, so the number divided by it is how many more could be served,
  /// urgent needs twice.
  func tiers(of bound: Int, beside tiers: PlanVerifier.Tiers) -> PlanVerifier.Tiers {
    let already = needs[..<needCount].filter { $0.taken > 0 }
    let counted = already.count + already.count { $0.isUrgent }
    let bonus = Int(widestBonus)
    let more = (bound + greatestCharge) / bonus + counted - tiers.urgent - tiers.served
    let urgent = min(tiers.urgent + more, needs[..<needCount].count { $0.isUrgent })
    return PlanVerifier.Tiers(
      urgent: urgent,
      served: tiers.served + tiers.urgent + more - urgent,
      netQuality: bound - (more - counted + tiers.urgent + tiers.served) * bonus
    )
  }

  /// No plan's charges together are more.
  private var greatestCharge: Int {
    capabilities[..<capabilityCount].reduce(0) { sum, row in
      let (base, slots) = (Int(row.taken), min(Int(row.left), needCount))
      return sum + town.policy.loadCharge * (base * slots + slots * (slots - 1) / 2)
    }
  }

  /// Whether a need's theme fits with one under `interpreting`.
  func mayHaveInterpreter(_ need: Int) -> Bool {
    themes.fitting[Int(needs[need].group.theme)].contains { themes.rows[Int($0)].isInterpreting }
  }
}

extension OfferScan {
  /// The most that a bridged pair of a need leaves beyond the prices of its capability and its
  /// interpreter, where that is more than `least`; else `least`.
  mutating func bestBridge(
    _ need: Int,
    _ rule: inout BridgeRule,
    _ interpreterPrices: [Int],
    beyond least: Int
  ) -> Int {
    var best = least
    let row = problem.needs[need]
    if !rule.isBridgeable(row.group.theme) { return best }
    let level = problem.themes.rows[Int(row.group.theme)].level
    let languages = rule.speakers(with: row.group.profile, level).languages
    for theme in problem.themes.fitting[Int(row.group.theme)] where rule.isBridgeable(theme) {
      let group = CardGroup(theme: theme, about: -1, profile: -1)
      guard let fit = problem.fit(row.group, group) else { continue }
      reach.turn(to: row.group.profile, problem.languageTerms(row.group, group))
      let meetings = problem.meetings
      let time = max(meetings.unknownTime, meetings.timePoints.max() ?? 0)
      let meeting = MeetingRule.Meeting(place: mostPlace, time: time)
      let most = rule.points(fit, meeting, waiting: problem.waitingPoints(of: row))
      for index in themeStarts[Int(theme)]..<themeStarts[Int(theme) + 1] {
        let stall = stalls[index]
        if most - stall.leastPrice <= best || stall.languages & languages == 0
          || reach.points(with: stall.profile) >= 0
        {
          continue
        }
        let carriers = rule.carriers(row.group, stall.profile)
        for index in stall.offers {
          let offer = offers[index]
          // Those that come later cost no less.
          if most - offer.price <= best { break }
          guard meetings.meeting(row.party, offer.party).obstacles.isEmpty,
            !problem.isBarred(need: need, capability: Int(offer.capability))
          else { continue }
          for member in carriers where most - offer.price - interpreterPrices[member] > best {
            guard let points = rule.points(row, offer.party, fit, through: member) else { continue }
            best = max(best, Int(points) - offer.price - interpreterPrices[member])
          }
        }
      }
    }
    return best
  }
}
