import AssetMap

/// A solver's network over the short lists of a problem's open needs.
///
/// Where themes are overdemanded, their needs are in from the start (``MirroredSearch``).
struct ListedSearch: ~Copyable {
  /// Its needs are ``needs``, its capabilities the members of the search's shelves.
  var network: ResidualNetwork<ListSource>
  /// What a first helper counts: more than all points and charges of a plan together.
  let bonus: Int64
  /// How many needs, the first ones of the network, have rows.
  private let listedCount: Int
  /// How many needs, the first ones of the network, are in.
  private(set) var inCount = 0
  /// Where the first rows are kept.
  private let arena: Arena

  /// Nothing is chosen yet.
  ///
  /// Where the watch ends it, the needs that are left have no rows, and stand last.
  ///
  /// - Parameters:
  ///   - problem: Whose needs and capabilities.
  ///   - firstLength: How many pairs each need begins with.
  ///   - bonus: Of a first helper; the widest where none is given.
  ///   - watch: What may end it early.
  /// - Complexity: O(needs · first length), where few pairs of fitting themes have to be passed over.
  init(
    of problem: Problem,
    firstLength: Int = ListedPlan.firstLength,
    bonus: Int64? = nil,
    watch: PlanWatch = PlanWatch()
  ) {
    let bonus = bonus ?? problem.widestBonus
    let overdemand = Overdemand(of: problem)
    var mirrored = MirroredSearch(overdemand, of: problem, bonus: bonus)
    let isMirrored = mirrored.solve(watch)

    var search = CandidateSearch(problem)
    var arena = Arena()
    let none = arena.take(0, of: AssignmentProblem.Pair.self)
    let parts = problem.themes.parts
    var keys: [InsertionKey] = []
    var firstRows = [PairRow?](repeating: nil, count: problem.needCount)
    let settled = mirrored.needs
    for need in settled { firstRows[Int(need)] = PairRow(pairs: none, count: 0, rest: .min) }
    var unlisted = isMirrored ? [] : settled
    let open = search.openNeeds.filter { firstRows[Int($0)] == nil }
    for (index, need) in open.enumerated() {
      guard unlisted.isEmpty, watch.goesOn(.candidates, index, of: open.count) else {
        unlisted.append(need)
        firstRows[Int(need)] = PairRow(pairs: none, count: 0, rest: .min)
        continue
      }
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
    let first = isMirrored ? settled : []
    let needs = first + keys.map(\.need) + unlisted
    listedCount = first.count + keys.count
    self.bonus = bonus
    network = ResidualNetwork(
      needs: needs.map { problem.needs[Int($0)].facts },
      capabilities: search.shelves.members.map { problem.capabilities[Int($0.index)].places },
      rows: needs.compactMap { firstRows[Int($0)] },
      charge: problem.town.policy.loadCharge,
      bonus: bonus,
      source: ListSource(search: search, needs: needs)
    )
    self.arena = arena
    if isMirrored {
      var members = [Int32](repeating: -1, count: problem.capabilityCount)
      for (number, member) in network.source.search.shelves.members.enumerated() {
        members[Int(member.index)] = Int32(number)
      }
      mirrored.handOver(to: &network, members: members)
      inCount = first.count
    }
  }

  /// All pairs of a need that cost less than this; its own row stays as it is.
  mutating func listed(_ node: Int, below cost: Int64) -> PairRow {
    network.source.lengthened(
      PairRow(pairs: network.needs[node].row.pairs, count: 0, rest: .min),
      of: node,
      below: cost,
      at: network.prices,
      in: &network.arena
    )
  }

  /// Lets all needs in, until the watch ends it.
  mutating func solve(_ watch: PlanWatch = PlanWatch()) {
    while inCount < listedCount && watch.goesOn(.plan, inCount, of: network.needCount) {
      network.insert(inCount)
      inCount += 1
    }
  }

  /// Whether all needs are in.
  var isWhole: Bool { inCount == network.needCount }
}

/// Lists more of a need's pairs: its own, or, where it was left to interpreters, those that these
/// could carry.
struct ListSource: PairSource, ~Copyable {
  var search: CandidateSearch
  /// The needs of the problem, in the order of the solver's.
  let needs: [Int32]
  /// For each need of the problem whether it is left to interpreters; empty where none is.
  var isLeft: [Bool] = []
  /// Lists the pairs of needs left to interpreters; `nil` where none is.
  var bridges: BridgeLists?

  mutating func lengthened(
    _ row: PairRow,
    of need: Int,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    in arena: inout Arena
  ) -> PairRow {
    let need = Int(needs[need])
    if isLeft(need),
      let longer = bridges?.lengthened(
        row,
        of: need,
        below: cost,
        at: prices,
        on: search.shelves,
        in: &arena
      )
    {
      return longer
    }
    return search.lengthened(row, of: need, below: cost, at: prices, in: &arena)
  }
}

extension ListSource {
  /// Whether a need of the problem is left to interpreters.
  func isLeft(_ need: Int) -> Bool { !isLeft.isEmpty && isLeft[need] }

  /// The needs as the solver sees them: one that is left to interpreters gets one helper at most.
  fileprivate var facts: [AssignmentProblem.Need] {
    var facts = search.problem.needs[..<search.problem.needCount].map(\.facts)
    for index in facts.indices where isLeft(index) { facts[index].demand = 1 }
    return facts
  }
}

extension Problem {
  /// A bonus greater than all points and charges of a plan together: so the number that the solver
  /// makes greatest, divided by it, is how many more needs than none are served, urgent ones twice.
  var widestBonus: Int64 {
    let (needs, capabilities) = (needs[..<needCount], capabilities[..<capabilityCount])
    let wanted = needs.reduce(0) { $0 + min(Int($1.left), capabilities.count) }
    let offered = capabilities.reduce(0) { $0 + min(Int($1.left), needs.count) }
    let slots = capabilities.reduce(0) { max($0, Int($1.taken) + min(Int($1.left), needs.count)) }
    let pairs = max(min(wanted, offered), min(needs.count, capabilities.count))
    return Int64((pairs + 1) * (greatestPoints + town.policy.loadCharge * slots) + 1)
  }
}

extension ResidualNetwork<ListSource> {
  /// The pairs that came to be listed, and the plan, in the numbers of the problem.
  borrowing func listed(_ bonus: Int64) -> (AssignmentProblem, AssignmentPlan) {
    let problem = source.search.problem
    var rows = [PairRow?](repeating: nil, count: problem.needCount)
    var nodes = [Int32](repeating: -1, count: problem.needCount)
    var keys: [UInt64] = []
    for (node, need) in source.needs.enumerated() {
      sortRow(of: node, &keys)
      rows[Int(need)] = needs[node].row
      nodes[Int(need)] = Int32(node)
    }
    let assignment = source.search.assignment(of: rows, wanting: source.facts)
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
