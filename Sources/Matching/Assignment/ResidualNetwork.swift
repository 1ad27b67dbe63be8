/// The state of a solve: what is chosen, and the prices.
///
/// Invariants between insertions (`ResidualNetwork+Search` keeps them): with
/// r = points − price of the need − price of the capability,
/// - r ≥ 0 for chosen pairs and r ≤ 0 for all others of needs that are in;
/// - a capability's price lies between the charges of its last taken and its first free slot;
/// - a need that holds nothing has bonus + price ≤ 0, one that holds one helper ≥ 0; where it holds
///   fewer than have been let in price ≤ 0, where it holds two or more price ≥ 0;
/// - capabilities' prices only rise, needs' prices only fall, and no capability's price is negative.
///
/// It owns its buffers, so that the inner loops run on plain pointers.
struct ResidualNetwork: ~Copyable {
  let needCount: Int
  let capabilityCount: Int
  let charge: Int64
  let pairs: UnsafeBufferPointer<AssignmentProblem.Pair>
  let needs: UnsafeMutablePointer<NeedNode>
  let capabilities: UnsafeMutablePointer<CapabilityNode>
  /// Apart from the nodes: the scan of a row looks at these first, and mostly at nothing else.
  let prices: UnsafeMutablePointer<Int64>
  /// For each block of a row the least price less points of its pairs when it was last looked at.
  ///
  /// As prices only rise it stays a lower bound, so that most blocks are passed over unseen.
  let floors: UnsafeMutablePointer<Int64>
  /// The pairs each need holds, from its `holdStart`.
  let holds: UnsafeMutablePointer<Int>
  /// The needs each capability serves, from its `slotStart`.
  let slots: UnsafeMutablePointer<Slot>
  var search = Search()

  /// Pairs in a block.
  static let blockLength = 8

  struct NeedNode {
    var price: Int64 = 0
    var distance: Int64 = 0
    var bonus: Int64
    var rowStart: Int
    var rowEnd: Int
    var blockStart: Int
    var holdStart: Int
    var demand: Int32
    var holdCount: Int32 = 0
    var generation: UInt32 = 0
    /// The capability, and its slot, that the search would take from this need.
    var cameFrom: Int32 = -1
    var slot: Int32 = -1

    var row: Range<Int> { rowStart..<rowEnd }
    var degree: Int { rowEnd - rowStart }
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

  /// The room a search needs.
  struct Search {
    var generation: UInt32 = 0
    var queue = SearchQueue()
    /// The nodes labelled: capabilities as their index, needs as its complement.
    var touched: [Int32] = []
  }

  /// Nothing is chosen, and every capability has the price of its first free slot.
  init(
    _ problem: AssignmentProblem,
    pairs: UnsafeBufferPointer<AssignmentProblem.Pair>,
    bonus: Int64
  ) {
    self.pairs = pairs
    needCount = problem.needs.count
    capabilityCount = problem.capabilities.count
    charge = Int64(problem.loadCharge)
    needs = .allocate(capacity: needCount)
    capabilities = .allocate(capacity: capabilityCount)
    prices = .allocate(capacity: capabilityCount)

    var (blockCount, holdCount) = (0, 0)
    for (index, need) in problem.needs.enumerated() {
      let row = problem.row(of: index)
      let node = NeedNode(
        bonus: need.alreadyServed ? 0 : need.isUrgent ? 2 * bonus : bonus,
        rowStart: row.lowerBound,
        rowEnd: row.upperBound,
        blockStart: blockCount,
        holdStart: holdCount,
        demand: need.demand
      )
      (needs + index).initialize(to: node)
      blockCount += (row.count + Self.blockLength - 1) / Self.blockLength
      holdCount += min(Int(need.demand), row.count)
    }
    floors = .allocate(capacity: blockCount)
    holds = .allocate(capacity: holdCount)

    var degrees = [Int](repeating: 0, count: capabilityCount)
    for pair in pairs { degrees[Int(pair.capability)] += 1 }
    var slotCount = 0
    for (index, capability) in problem.capabilities.enumerated() {
      let node = CapabilityNode(
        slotStart: slotCount,
        capacity: capability.capacity,
        baseLoad: capability.baseLoad
      )
      (capabilities + index).initialize(to: node)
      (prices + index).initialize(to: charge * Int64(capability.baseLoad))
      slotCount += min(Int(capability.capacity), degrees[index])
    }
    slots = .allocate(capacity: slotCount)
  }

  deinit {
    needs.deallocate()
    capabilities.deallocate()
    prices.deallocate()
    floors.deallocate()
    holds.deallocate()
    slots.deallocate()
  }
}
