import AssetMap

/// Lets interpreters carry matches in a large town, one need after the other.
///
/// It goes on from the best direct plan: each need that this leaves without a helper is let in with
/// its bridged pairs, urgent ones first. The search is the solver's own, so a bridged need may take a
/// place from another need that then turns elsewhere. Where a way gives a bridged pair to anybody, an
/// interpreter must be found for it, be it by relieving another (``InterpreterMatching``); else the
/// pairs that only the interpreters in that shortage could carry are struck, and the search begins
/// again. So at every moment all that is chosen can be done.
///
/// It is a heuristic; ``PlanVerifier/bound(_:of:)`` says how far at most it is from the best.
struct BridgeInsertion: ~Copyable {
  var search: ListedSearch
  private var matching: InterpreterMatching
  /// The number in the matching of each chosen pair that takes an interpreter's place.
  private var seats: [Seat: Int] = [:]
  /// For each number in the matching whose it is or was.
  private var seatOfNumber: [Seat] = []
  /// For each need whether it was found that no other interpreter is free for it: prices only rise,
  /// so none will be.
  private var isStuck: [Bool]
  /// Who holds each `interpreting.*` card, by its number among the network's capabilities.
  private let owners: [Int32: Int]
  private let rule: BridgeRule
  let interpreters: [Interpreter]
  /// Whether the watch let all needs in.
  private(set) var isWhole = true

  /// A pair of the network.
  private struct Seat: Hashable {
    var node: Int
    var capability: Int32
  }

  /// - Parameters:
  ///   - search: At the best direct plan.
  ///   - rule: Of the same problem.
  init(_ search: consuming ListedSearch, _ rule: BridgeRule) {
    self.rule = rule
    interpreters = rule.interpreters
    var owners: [Int32: Int] = [:]
    let members = search.network.source.search.shelves.members
    for (index, member) in members.enumerated() {
      if let owner = rule.owners[member.index] { owners[Int32(index)] = owner }
    }
    self.owners = owners
    isStuck = [Bool](repeating: false, count: search.network.needCount)
    matching = InterpreterMatching(options: [], capacities: interpreters.map { Int($0.left) })
    search.network.source.bridges = BridgeLists(rule)
    self.search = search
    for capability in owners.keys.sorted() {
      let node = self.search.network.capabilities[Int(capability)]
      for slot in 0..<Int(node.load) {
        guard let owner = owners[capability] else { continue }
        let number = matching.add([owner])
        matching.assign(number, to: owner)
        let seat = Seat(node: Int(node.slots[slot].need), capability: capability)
        seatOfNumber.append(seat)
        seats[seat] = number
      }
    }
  }

  /// Lets in all needs that have no helper and that somebody could carry, until the watch ends it.
  mutating func run(_ watch: PlanWatch = PlanWatch()) {
    let problem = search.network.source.search.problem
    var rule = rule
    let alone = (0..<search.network.needCount).filter { node in
      let row = problem.needs[need(node)]
      return search.network.needs[node].holdCount == 0 && row.taken == 0
        && !rule.free(with: row.group).isEmpty
    }
    search.network.source.isLeft = [Bool](repeating: false, count: problem.needCount)
    for node in alone {
      search.network.unlist(node)
      search.network.source.isLeft[Int(search.network.source.needs[node])] = true
    }
    let order = alone.filter { isUrgent($0) } + alone.filter { !isUrgent($0) }
    for (index, node) in order.enumerated() {
      guard watch.goesOn(.interpreters, index, of: order.count) else {
        isWhole = false
        return
      }
      insert(node)
    }
  }

  private mutating func insert(_ node: Int) {
    search.network.price(node)
    settle(node)
  }

  /// Finds the best that can be done with one unit more of a need.
  private mutating func settle(_ node: Int) {
    let isLeft = search.network.source.isLeft(need(node))
    while search.network.wayOut(of: node) > 0 {
      let exit = search.network.way(from: node)
      let (moves, loser) = search.network.moves(to: exit, from: node)
      guard let (move, short) = seat(moves, loser) else {
        search.network.take(exit, from: node)
        return
      }
      if isLeft && move.need == node && makeRoom(among: short.pairs, isUrgent: isUrgent(node)) {
        continue
      }
      search.network.source.bridges?.closed.formUnion(short.interpreters)
      if isLeft && move.need == node {
        search.network.unlist(node)
        search.network.price(node)
      } else {
        search.network.strike(move.position, of: move.need)
      }
    }
  }

  /// Frees a place that a need takes which an interpreter serves directly: one that can turn to
  /// another interpreter, or, for an urgent need, one that can wait, that with the fewest points.
  ///
  /// - Parameters:
  ///   - numbers: The pairs in a shortage, by their numbers in the matching.
  ///   - isUrgent: Whether an urgent need asks.
  /// - Returns: Whether a place is free now.
  private mutating func makeRoom(among numbers: [Int], isUrgent: Bool) -> Bool {
    var weakest: (points: Int32, seat: Seat)?
    // The one that found nobody is the last, and gone.
    for number in numbers where number < seatOfNumber.count {
      let seat = seatOfNumber[number]
      let facts = search.network.needs[seat.node]
      guard owners[seat.capability] != nil, facts.holdCount == 1, facts.demand == 1 else {
        continue
      }
      if !isStuck[seat.node] {
        if relocate(seat) { return true }
        isStuck[seat.node] = true
      }
      let points = facts.row.pairs[Int(facts.holds[0])].points
      if !self.isUrgent(seat.node),
        weakest.map({ (points, seat.node) < ($0.points, $0.seat.node) }) ?? true
      {
        weakest = (points, seat)
      }
    }
    guard isUrgent, let weakest else { return false }
    leave(weakest.seat)
    settle(weakest.seat.node)
    return true
  }

  /// Lets a need turn to another free place, if there is one.
  private mutating func relocate(_ seat: Seat) -> Bool {
    leave(seat)
    let exit = search.network.way(from: seat.node)
    if exit.node >= 0 {
      let (moves, loser) = search.network.moves(to: exit, from: seat.node)
      if self.seat(moves, loser) == nil {
        search.network.take(exit, from: seat.node)
        return true
      }
    }
    search.network.reopenSlot(of: Int(seat.capability), for: seat.node)
    let number = matching.add([owners[seat.capability] ?? 0])
    _ = matching.match(number)
    seatOfNumber.append(seat)
    seats[seat] = number
    return false
  }

  /// Takes a place from a need that holds nothing else.
  private mutating func leave(_ seat: Seat) {
    if let number = seats.removeValue(forKey: seat) { matching.release(number) }
    search.network.closeSlot(of: Int(seat.capability), from: seat.node)
    search.network.source.bridges?.closed = InterpreterSet()
  }

  func need(_ node: Int) -> Int { Int(search.network.source.needs[node]) }

  func isUrgent(_ node: Int) -> Bool {
    search.network.source.search.problem.needs[need(node)].isUrgent
  }

  /// Finds interpreters for all pairs of a way.
  ///
  /// - Returns: `nil` where all have one, or the first that found none, and who were too few; then
  ///   nothing is changed.
  private mutating func seat(
    _ moves: [ResidualNetwork<ListSource>.Move],
    _ loser: ResidualNetwork<ListSource>.Move?
  ) -> (move: ResidualNetwork<ListSource>.Move, short: InterpreterMatching.Shortage)? {
    var given: [(seat: Seat, number: Int)] = []
    for move in moves + (loser.map { [$0] } ?? []) {
      guard let instead = move.instead else { continue }
      let seat = Seat(node: move.need, capability: instead)
      if let number = seats[seat] {
        matching.release(number)
        given.append((seat, number))
      }
    }
    var taken: [(seat: Seat, number: Int)] = []
    for move in moves {
      guard let options = options(move.need, move.capability) else { continue }
      let number = matching.add(options)
      seatOfNumber.append(Seat(node: move.need, capability: move.capability))
      if let shortage = matching.match(number) {
        matching.removeLast()
        seatOfNumber.removeLast()
        for given in taken.reversed() {
          matching.release(given.number)
          matching.removeLast()
          seatOfNumber.removeLast()
        }
        // All had their interpreters before, so all find one again.
        for (_, number) in given { _ = matching.match(number) }
        return (move, shortage)
      }
      taken.append((seatOfNumber[number], number))
    }
    for (seat, _) in given { seats[seat] = nil }
    for (seat, number) in taken { seats[seat] = number }
    // Whoever was given up may relieve somebody.
    if given.count >= taken.count { search.network.source.bridges?.closed = InterpreterSet() }
    return nil
  }

  /// Those who could take a pair's place; `nil` where it takes none.
  private mutating func options(_ node: Int, _ capability: Int32) -> [Int]? {
    if search.network.source.isLeft(need(node)) {
      let card = search.network.source.search.shelves.members[Int(capability)].index
      return bridgeOptions(need(node), Int(card)).map(\.interpreter)
    }
    return owners[capability].map { [$0] }
  }

  /// Who could carry a pair of the problem, best first.
  mutating func bridgeOptions(_ need: Int, _ capability: Int) -> [BridgeSearch.Option] {
    search.network.source.bridges?.options(need: need, capability: capability) ?? []
  }

  /// Whose place a chosen pair of the network takes.
  func interpreter(of node: Int, _ capability: Int32) -> Int? {
    seats[Seat(node: node, capability: capability)].flatMap { matching.interpreters[$0] }
  }

  /// Whose an `interpreting.*` card of the network is.
  func owner(of capability: Int32) -> Int? { owners[capability] }
}
