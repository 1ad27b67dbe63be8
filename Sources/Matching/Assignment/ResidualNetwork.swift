/// The state of a solve: what is chosen, the prices, and the room a search needs.
///
/// Invariants between insertions (see `ResidualNetwork+Search` for how they are kept): with
/// r = points − price of the need − price of the capability,
/// - r ≥ 0 for chosen pairs and r ≤ 0 for all others of needs that are in;
/// - a capability's price lies between the charges of its last taken and its first free slot;
/// - a need that holds nothing has bonus + price ≤ 0, one that holds one helper ≥ 0; where it holds
///   fewer than have been let in price ≤ 0, where it holds two or more price ≥ 0.
///
/// A class that owns its buffers, so that the inner loops run on plain pointers.
final class ResidualNetwork {
  let problem: AssignmentProblem
  let pairs: UnsafeBufferPointer<AssignmentProblem.Pair>
  let charge: Int64
  let needs: UnsafeMutablePointer<NeedNode>
  let capabilities: UnsafeMutablePointer<CapabilityNode>
  /// Apart from the nodes: the scan of a row looks at these first, and mostly at nothing else.
  let prices: UnsafeMutablePointer<Int64>
  /// The pairs each need holds, from its `holdStart`.
  let holds: UnsafeMutablePointer<Int>
  /// The needs each capability serves, from its `slotStart`.
  let slots: UnsafeMutablePointer<Slot>

  var generation: UInt32 = 0
  var queue = SearchQueue()
  /// The nodes labelled in this search: capabilities as their index, needs as its complement.
  var touched: [Int32] = []

  struct NeedNode {
    var price: Int64 = 0
    var distance: Int64 = 0
    var bonus: Int64
    var holdStart: Int
    var holdCount: Int32 = 0
    var generation: UInt32 = 0
    /// The capability, and its slot, that the search would take from this need.
    var cameFrom: Int32 = -1
    var slot: Int32 = -1
  }

  struct CapabilityNode {
    var distance: Int64 = 0
    var slotStart: Int
    /// The pair by which the search came, and its need.
    var pair: Int = -1
    var cameFrom: Int32 = -1
    var generation: UInt32 = 0
    var load: Int32 = 0
    var capacity: Int32
    var baseLoad: Int32
  }

  /// A place taken: by which need, and for what points.
  struct Slot {
    var need: Int32
    var points: Int32
  }

  init(
    _ problem: AssignmentProblem,
    pairs: UnsafeBufferPointer<AssignmentProblem.Pair>,
    bonus: Int64
  ) {
    self.problem = problem
    self.pairs = pairs
    charge = Int64(problem.loadCharge)
    needs = .allocate(capacity: problem.needs.count)
    var holdCount = 0
    for (index, need) in problem.needs.enumerated() {
      let counts = need.alreadyServed ? 0 : need.isUrgent ? 2 * bonus : bonus
      (needs + index).initialize(to: NeedNode(bonus: counts, holdStart: holdCount))
      holdCount += min(Int(need.demand), problem.row(of: index).count)
    }
    holds = .allocate(capacity: holdCount)

    var degrees = [Int](repeating: 0, count: problem.capabilities.count)
    for pair in pairs { degrees[Int(pair.capability)] += 1 }
    capabilities = .allocate(capacity: problem.capabilities.count)
    prices = .allocate(capacity: problem.capabilities.count)
    var slotCount = 0
    for (index, capability) in problem.capabilities.enumerated() {
      (capabilities + index).initialize(
        to: CapabilityNode(
          slotStart: slotCount,
          capacity: capability.capacity,
          baseLoad: capability.baseLoad
        )
      )
      (prices + index).initialize(to: charge * Int64(capability.baseLoad))
      slotCount += min(Int(capability.capacity), degrees[index])
    }
    slots = .allocate(capacity: slotCount)
  }

  deinit {
    needs.deallocate()
    capabilities.deallocate()
    prices.deallocate()
    holds.deallocate()
    slots.deallocate()
  }
}

extension ResidualNetwork {
  /// The chosen pairs, ascending.
  func chosen() -> [Int] {
    var chosen: [Int] = []
    for need in problem.needs.indices {
      let node = needs[need]
      for index in 0..<Int(node.holdCount) { chosen.append(holds[node.holdStart + index]) }
    }
    return chosen.sorted()
  }

  func capabilityPrices() -> [Int] { problem.capabilities.indices.map { Int(prices[$0]) } }

  /// The prices of all needs, also of those that never were let in: the least that any of their
  /// pairs allows, or what leaves a need without pairs unserved.
  func closingNeedPrices() -> [Int] {
    problem.needs.indices.map { need in
      let row = problem.row(of: need)
      if row.isEmpty { return -Int(needs[need].bonus) }
      return Int(problem.needs[need].demand > 0 ? needs[need].price : greatestSurplus(of: row))
    }
  }

  /// The greatest points less price among the pairs of a row that is not empty.
  func greatestSurplus(of row: Range<Int>) -> Int64 {
    var greatest = Int64.min
    for index in row {
      let pair = pairs[index]
      // Prices are never negative, and points descend.
      if Int64(pair.points) <= greatest { break }
      greatest = max(greatest, Int64(pair.points) - prices[Int(pair.capability)])
    }
    return greatest
  }
}
