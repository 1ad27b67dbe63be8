import AssetMap

extension CandidateSearch {
  /// The row with all pairs of the need that cost less than `cost`: price less points.
  ///
  /// - Parameters:
  ///   - row: What is listed already.
  ///   - need: One of ``openNeeds``.
  ///   - cost: Those that cost so much are not wanted.
  ///   - prices: Of the members of ``shelves``; 0 or more.
  ///   - arena: Where a longer row is kept.
  /// - Returns: A row that begins with the pairs of `row`, and what the others cost at least.
  /// - Complexity: O(capabilities of fitting themes).
  mutating func lengthened(
    _ row: PairRow,
    of need: Int,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    in arena: inout Arena
  ) -> PairRow {
    let walker = walker(need)
    plan(walker)
    generation &+= 1
    for index in 0..<Int(row.count) {
      listedAt[Int(row.pairs[index].capability)] = generation
    }
    added.removeAll(keepingCapacity: true)
    var longer = row
    longer.rest = PairRow.complete
    for stage in stages.indices {
      // Prices are 0 or more.
      let least = -Int64(stages[stage].bound)
      if least >= cost {
        longer.rest = min(longer.rest, least)
        break
      }
      scan(walker, stages[stage], below: cost, at: prices, &longer.rest)
    }
    if added.isEmpty { return longer }
    let pairs = arena.take(Int(row.count) + added.count, of: AssignmentProblem.Pair.self)
    pairs.update(from: row.pairs, count: Int(row.count))
    for (index, pair) in added.enumerated() { pairs[Int(row.count) + index] = pair }
    longer.pairs = UnsafePointer(pairs)
    longer.count += Int32(added.count)
    return longer
  }

  /// Appends to ``added`` the pairs of a stage that cost less than `cost`, and lowers `rest` to what
  /// the others may cost at least.
  private mutating func scan(
    _ walker: Walker,
    _ stage: Stage,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    _ rest: inout Int64
  ) {
    let shelf = turn(walker, stage)
    let place = Int(walker.party.place)
    var pass = Pass(cost: cost, rest: rest, usable: reach.languages(earning: 0))
    // What a language must earn to come below the cost at a price of 0.
    let least = Int32(clamping: 1 - cost - Int64(stage.points + walker.time))
    pass.wanted = reach.languages(earning: least)
    switch stage.relation {
    case .same: scan(walker, stage, range(of: shelf, at: place), at: prices, &pass)
    case .adjacent:
      for other in places.adjacent[place] {
        scan(walker, stage, range(of: shelf, at: Int(other)), at: prices, &pass)
      }
    case .unknown where place != 0:
      scan(walker, stage, range(of: shelf, at: 0), at: prices, &pass)
    case .unknown, .elsewhere:
      for other in 0..<places.names.count
      where places.relation(Int32(place), Int32(other)) == stage.relation {
        scan(walker, stage, range(of: shelf, at: other), at: prices, &pass)
      }
    }
    rest = pass.leavesOut ? min(pass.rest, cost) : pass.rest
  }

  /// A pass over the capabilities of a stage.
  private struct Pass {
    var cost: Int64
    var rest: Int64
    /// The languages that work, and those that earn enough to matter.
    var usable: UInt64
    var wanted: UInt64 = 0
    /// Whether any was passed over whose language works, but does not earn enough.
    var leavesOut = false
  }

  @inline(__always)
  private mutating func scan(
    _ walker: Walker,
    _ stage: Stage,
    _ range: Range<Int>,
    at prices: UnsafePointer<Int64>,
    _ pass: inout Pass
  ) {
    let bound = Int64(stage.bound)
    for index in range {
      let spoken = languages[index]
      if spoken & pass.wanted == 0 {
        if spoken & pass.usable != 0 { pass.leavesOut = true }
        continue
      }
      let price = prices[index]
      if price &- bound >= pass.cost {
        pass.rest = min(pass.rest, price &- bound)
        continue
      }
      if listedAt[index] == generation { continue }
      let meeting = meeting(walker, index)
      if meeting < 0 { continue }
      let language = reach.points(with: members[index].profile)
      if language < 0 { continue }
      if walker.hasBarred && barred.contains(walker.need, members[index].index) { continue }
      let points = stage.points &+ meeting &+ language
      let found = price &- Int64(points)
      if found < pass.cost {
        added.append(.init(capability: Int32(truncatingIfNeeded: index), points: points))
      } else {
        pass.rest = min(pass.rest, found)
      }
    }
  }
}
