/// The state of a solve: what is chosen, and the prices.
///
/// Needs and capabilities are numbered so that those that can come together stand close together.
/// A need's row may list its best pairs only; the others are listed when a search cannot do without
/// them, see `ResidualNetwork+Search`.
///
/// Invariants between insertions (`ResidualNetwork+Search` keeps them): with
/// r = points − price of the need − price of the capability,
/// - r ≥ 0 for chosen pairs and r ≤ 0 for all others of needs that are in, listed or not;
/// - a capability's price lies between the charges of its last taken and its first free slot;
/// - a need that holds nothing has bonus + price ≤ 0, one that holds one helper ≥ 0; where it holds
///   fewer than have been let in price ≤ 0, where it holds two or more price ≥ 0;
/// - no capability's price is negative. While needs are let in, capabilities' prices only rise and
///   needs' prices only fall; where places become free (`ResidualNetwork+Reverse`) it is the other
///   way round, and the floors and rests of rows are lowered with them.
///
/// A need's first helper is worth a bonus; the j-th person on a capability costs a charge. Both could be
/// on either side, so the sides can change places where the capabilities are the ones that are short
/// (``Mirror``): then the "needs" are capabilities, whose further places are worth less, and the
/// "capabilities" needs, whose first place has a bonus.
///
/// It owns its buffers, so that the inner loops run on plain pointers.
struct ResidualNetwork<Source: PairSource & ~Copyable>: ~Copyable {
  var needCount: Int
  var capabilityCount: Int
  let charge: Int64
  /// What each further unit of a need is worth less than the one before; 0 unless the sides have
  /// changed places.
  let decline: Int64
  let bonus: Int64
  let needs: UnsafeMutablePointer<NeedNode>
  let capabilities: UnsafeMutablePointer<CapabilityNode>
  /// Apart from the nodes: the scan of a row looks at these first, and mostly at nothing else.
  let prices: UnsafeMutablePointer<Int64>
  /// Longer rows, floors, and what nodes hold.
  var arena = Arena()
  var source: Source
  var search: Search
  /// The pairs of the capabilities that a reverse search has come to, one after the other.
  var columns = Columns()

  /// Pairs in a block.
  static var blockLength: Int { 8 }

  struct NeedNode {
    var price: Int64 = 0
    var distance: Int64 = 0
    /// What a first helper counts beside the points.
    var bonus: Int64
    var row: PairRow
    /// For each block of the row the least price less points of its pairs when it was last looked
    /// at; as prices rise it stays a lower bound, so that most blocks are passed over unseen.
    var floors: UnsafeMutablePointer<Int64>
    /// The pairs for which the row and its floors have room.
    var rowRoom: Int32
    /// The pairs it holds, as positions in its row.
    var holds: UnsafeMutablePointer<Int32>
    var holdRoom: Int32
    var holdCount: Int32 = 0
    var demand: Int32
    /// The units it had from the start, after which its worth declines.
    var baseHolds: Int32 = 0
    var generation: UInt32 = 0
    /// The capability, and its slot, that the search would take from this need.
    var cameFrom: Int32 = -1
    var slot: Int32 = -1
    /// The points of the pair by which a reverse search came.
    var points: Int32 = 0
  }

  struct CapabilityNode {
    var distance: Int64 = 0
    /// What its first place taken counts beside the points; 0 unless the sides have changed places.
    var bonus: Int64 = 0
    var slots: UnsafeMutablePointer<Slot>
    var slotRoom: Int32
    /// The need from which the search came, and by which pair of its row.
    var cameFrom: Int32 = -1
    var position: Int32 = -1
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
  struct Search: ~Copyable {
    var generation: UInt32 = 0
    var queue = SearchQueue()
    /// The nodes labelled: capabilities as their index, needs as its complement.
    let touched: UnsafeMutablePointer<Int32>
    var touchedCount = 0

    init(nodes: Int) { touched = .allocate(capacity: nodes) }

    deinit { touched.deallocate() }

    @inline(__always)
    mutating func touch(_ node: Int32) {
      touched[touchedCount] = node
      touchedCount += 1
    }
  }

  /// Places and helpers for which there is room from the start.
  static var firstRoom: Int32 { 4 }

  /// Nothing is chosen, and every capability has the price of its first free slot.
  ///
  /// - Parameters:
  ///   - facts: The needs, in the order in which they will be let in: so memory is walked in order.
  ///   - places: The capabilities, close together those that can serve the same needs.
  ///   - rows: One a need, with the numbers of `places`.
  ///   - charge: As in ``AssignmentProblem/loadCharge``.
  ///   - decline: What each further unit of a need is worth less.
  ///   - bonus: As in ``AssignmentPlan/firstHelperBonus``.
  ///   - source: What lists more pairs of a row that is not complete.
  ///   - room: For how many more needs and capabilities there is to be room.
  init(
    needs facts: [AssignmentProblem.Need],
    capabilities places: [AssignmentProblem.Capability],
    rows: [PairRow],
    charge: Int,
    decline: Int = 0,
    bonus: Int64,
    source: consuming Source,
    room: (needs: Int, capabilities: Int) = (0, 0)
  ) {
    let needRoom = facts.count + room.needs
    let capabilityRoom = places.count + room.capabilities
    (needCount, capabilityCount) = (0, 0)
    self.charge = Int64(charge)
    self.decline = Int64(decline)
    self.bonus = bonus
    needs = .allocate(capacity: needRoom)
    capabilities = .allocate(capacity: capabilityRoom)
    prices = .allocate(capacity: capabilityRoom)
    search = Search(nodes: needRoom + capabilityRoom)
    self.source = source
    for (need, row) in zip(facts, rows) { append(need, row) }
    for place in places { append(place) }
  }

  /// Adds a need that is not in yet; the floors of its row are still to be set.
  mutating func append(_ need: AssignmentProblem.Need, _ row: PairRow) {
    let room = min(need.demand, Self.firstRoom)
    let node = NeedNode(
      bonus: need.alreadyServed ? 0 : need.isUrgent ? 2 * bonus : bonus,
      row: row,
      floors: arena.take(Self.blocks(Int(row.count)), of: Int64.self),
      rowRoom: row.count,
      holds: arena.take(Int(room), of: Int32.self),
      holdRoom: room,
      demand: need.demand
    )
    (needs + needCount).initialize(to: node)
    needCount += 1
  }

  /// Gives a need that holds nothing another row, and the price at which it is in.
  mutating func begin(_ need: Int, with row: PairRow, at price: Int64) {
    needs[need].row = row
    needs[need].rowRoom = row.count
    needs[need].price = price
    needs[need].floors = arena.take(Self.blocks(Int(row.count)), of: Int64.self)
    for block in 0..<Self.blocks(Int(row.count)) {
      needs[need].floors[block] = floor(need, block * Self.blockLength)
    }
  }

  /// Adds a capability that serves nobody, at the price of its first free slot.
  mutating func append(_ place: AssignmentProblem.Capability) {
    let room = min(place.capacity, Self.firstRoom)
    let node = CapabilityNode(
      slots: arena.take(Int(room), of: Slot.self),
      slotRoom: room,
      capacity: place.capacity,
      baseLoad: place.baseLoad
    )
    (capabilities + capabilityCount).initialize(to: node)
    (prices + capabilityCount).initialize(to: charge * Int64(place.baseLoad))
    capabilityCount += 1
  }

  deinit {
    needs.deallocate()
    capabilities.deallocate()
    prices.deallocate()
  }

  /// How many blocks hold so many pairs.
  @inline(__always)
  static func blocks(_ pairs: Int) -> Int { (pairs + blockLength - 1) / blockLength }
}
