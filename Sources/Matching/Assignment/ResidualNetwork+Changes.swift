/// Needs and capabilities that come and go, after each of which the plan is the best again.
///
/// Whoever calls has told the source before: it lists what has come, and not what has gone.
extension ResidualNetwork where Source: ChangingPairSource & ~Copyable {
  /// The price of a capability that has gone: no pair with it pays.
  static var priceOfNone: Int64 { 1 << 60 }

  /// Lets a new need in, as number ``needCount``.
  ///
  /// - Parameters:
  ///   - need: Its facts; it wants somebody.
  ///   - row: Its pairs, among them those that cost least.
  /// - Precondition: there is room.
  /// - Complexity: One local search a helper wanted.
  mutating func add(_ need: AssignmentProblem.Need, _ row: PairRow) {
    let number = needCount
    append(need, row)
    let node = needs + number
    var least = node.pointee.bonus
    for block in 0..<Self.blocks(Int(row.count)) {
      node.pointee.floors[block] = floor(number, block * Self.blockLength)
      least = min(least, node.pointee.floors[block])
    }
    node.pointee.price = -least
    seekHelpers(for: number)
  }

  /// Takes a need out; its helpers' places go to others.
  ///
  /// - Complexity: One local search a helper it had.
  mutating func remove(need number: Int) {
    let helpers = helpers(of: number)
    needs[number].holdCount = 0
    needs[number].demand = 0
    for helper in helpers { vacate(helper, by: number) }
    for helper in helpers { seekNeeds(for: helper) }
  }

  /// Adds a capability, as number ``capabilityCount``, and fills its places.
  ///
  /// - Parameter place: Its facts; it has a place.
  /// - Precondition: there is room.
  /// - Complexity: One look at its pairs, and one local search a place it fills.
  mutating func add(_ place: AssignmentProblem.Capability) {
    let number = capabilityCount
    append(place)
    columns.reset()
    source.list(needsOf: number, into: &columns.pairs)
    let column = columns.close(number)
    for index in column {
      let pair = columns.pairs[index]
      prices[number] = max(prices[number], Int64(pair.points) - needs[Int(pair.need)].price)
    }
    lower(number, column)
    seekNeeds(for: number)
  }

  /// Takes a capability out; those it served look for others.
  ///
  /// - Complexity: One local search for each of them.
  mutating func remove(capability number: Int) {
    let node = capabilities + number
    var served: [Int] = []
    for slot in 0..<Int(node.pointee.load) { served.append(Int(node.pointee.slots[slot].need)) }
    node.pointee.load = 0
    node.pointee.capacity = 0
    prices[number] = Self.priceOfNone
    for need in served { release(number, from: need) }
    for need in served { seekHelpers(for: need) }
  }

  /// The capabilities that help a need.
  func helpers(of need: Int) -> [Int] {
    let node = needs[need]
    return (0..<Int(node.holdCount)).map { Int(node.row.pairs[Int(node.holds[$0])].capability) }
  }
}
