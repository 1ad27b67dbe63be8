import AssetMap

/// The best plan of an overdemanded part, with the sides in each other's places: one capability after
/// the other is let in, and looks for the needs that are worth most to it.
///
/// Where many wait for few, most needs let in would make all prices rise, only to go without in the
/// end. Whoever is short is courted instead: a capability's first choice is mostly free, and the
/// search is short (compare I. Ashlagi, Y. Kanoria, J. D. Leshno, "Unbalanced random matching markets",
/// Journal of Political Economy 125 (2017)). It is the same search: a place is worth less by the
/// charge of each before it, and a need's first place has the bonus.
///
/// That an urgent need's bonus is twice as much matters here only where urgent needs alone are more
/// than there is help. Elsewhere it counts once, so that who is urgent need not be passed by, at a great
/// distance, for who is not: the urgent needs that go without are then let in as others are.
struct MirroredSearch: ~Copyable {
  private var network: ResidualNetwork<NeedSource>
  private let part: Overdemand
  /// Where rows begin.
  private let arena: Arena

  /// Lists more of the needs that a capability could serve.
  private struct NeedSource: PairSource, ~Copyable {
    var search: CandidateSearch
    /// The capabilities of the problem, in the order of the solver's.
    let capabilities: [Int]

    mutating func lengthened(
      _ row: PairRow,
      of capability: Int,
      below cost: Int64,
      at prices: UnsafePointer<Int64>,
      in arena: inout Arena
    ) -> PairRow {
      search.lengthened(row, of: capabilities[capability], below: cost, at: prices, in: &arena)
    }
  }

  /// Nothing is chosen yet.
  ///
  /// - Parameters:
  ///   - part: Of the problem.
  ///   - problem: Whose needs and capabilities.
  ///   - bonus: Of a first helper.
  init(_ part: Overdemand, of problem: Problem, bonus: Int64) {
    let search = CandidateSearch(problem, lookingFor: part.needs, leastPrice: -2 * bonus)
    var arena = Arena()
    let none = PairRow(
      pairs: UnsafePointer(arena.take(0, of: AssignmentProblem.Pair.self)),
      count: 0,
      rest: .min
    )
    self.arena = arena
    var isContested = [Bool](repeating: false, count: problem.needCount)
    for need in Overdemand(of: problem, isUrgentAlone: true).needs { isContested[need] = true }
    let members = search.shelves.members
    let needs = members.map { problem.needs[Int($0.index)] }
    self.part = part
    network = ResidualNetwork(
      needs: part.capabilities.map {
        let row = problem.capabilities[$0]
        return AssignmentProblem.Need(demand: row.left, alreadyServed: true)
      },
      capabilities: needs.map { AssignmentProblem.Capability(capacity: $0.left) },
      rows: part.capabilities.map { _ in none },
      charge: 0,
      decline: problem.town.policy.loadCharge,
      bonus: bonus,
      source: NeedSource(search: search, capabilities: part.capabilities)
    )
    for (node, capability) in part.capabilities.enumerated() {
      network.needs[node].baseHolds = problem.capabilities[capability].taken
    }
    for (node, need) in needs.enumerated() {
      let isDouble = need.isUrgent && isContested[Int(members[node].index)]
      let worth = need.facts.alreadyServed ? 0 : isDouble ? 2 * bonus : bonus
      network.capabilities[node].bonus = worth
      network.prices[node] = -worth
    }
  }

  /// Lets all capabilities in.
  ///
  /// - Returns: `false` where the watch ended it.
  mutating func solve(_ watch: PlanWatch) -> Bool {
    for node in 0..<network.needCount {
      guard watch.goesOn(.candidates, node, of: network.needCount) else { return false }
      network.insert(node)
    }
    return true
  }

  /// The needs that are settled, in the order in which ``handOver(to:members:)`` wants them.
  var needs: [Int32] { settled.map { network.source.search.shelves.members[$0].index } }

  /// All but the urgent needs that go without, though their bonus counted once only.
  private var settled: [Int] {
    let problem = network.source.search.problem
    return (0..<network.capabilityCount).filter {
      let need = problem.needs[Int(network.source.search.shelves.members[$0].index)]
      let worth = need.facts.alreadyServed ? 0 : need.isUrgent ? 2 * network.bonus : network.bonus
      return network.capabilities[$0].load > 0 || network.capabilities[$0].bonus == worth
    }
  }

  /// Hands the plan and its prices to a network in which the needs look for capabilities.
  ///
  /// - Parameters:
  ///   - other: Its first needs are ``needs``; nothing is in it yet.
  ///   - members: For each capability of the problem its number there.
  func handOver<Source: PairSource & ~Copyable>(
    to other: inout ResidualNetwork<Source>,
    members: [Int32]
  ) {
    for (node, capability) in part.capabilities.enumerated() {
      other.prices[Int(members[capability])] = network.needs[node].price
    }
    for (need, settled) in settled.enumerated() {
      let node = network.capabilities[settled]
      let pairs = other.arena.take(Int(node.load), of: AssignmentProblem.Pair.self)
      for slot in 0..<Int(node.load) {
        let capability = part.capabilities[Int(node.slots[slot].need)]
        pairs[slot] = .init(capability: members[capability], points: node.slots[slot].points)
      }
      var held = UnsafeMutableBufferPointer(start: pairs, count: Int(node.load))
      held.sort { ($1.points, $0.capability) < ($0.points, $1.capability) }
      let price = network.prices[settled]
      // What is not listed does not pay.
      other.begin(need, with: PairRow(pairs: pairs, count: node.load, rest: -price), at: price)
      for position in held.indices { other.take(position, for: need) }
    }
  }
}
