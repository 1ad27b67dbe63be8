import AssetMap

extension CandidateSearch {
  /// The row with more pairs of the need: the cheapest of those that cost less than `cost`, price less
  /// points.
  ///
  /// - Parameters:
  ///   - row: What is listed already.
  ///   - need: One of ``openNeeds``.
  ///   - cost: Those that cost so much are not wanted.
  ///   - prices: Of the members of ``shelves``; 0 or more, and never less than before.
  ///   - arena: Where a longer row is kept.
  /// - Returns: A row that begins with the pairs of `row`, and what the others cost at least.
  /// - Complexity: O(capabilities of fitting themes) at worst.
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
    cheapest.reset(row, below: cost)
    for stage in stages.indices {
      // Prices are 0 or more.
      let least = -Int64(stages[stage].bound)
      if least >= cheapest.limit {
        cheapest.leaveOut(least)
        break
      }
      scan(walker, stages[stage], at: prices)
    }
    return cheapest.row(after: row, in: &arena)
  }

  /// Goes through all places of a stage; where they are many, from one on that a hash of the need
  /// says, so that equal capabilities are found equally often.
  private mutating func scan(
    _ walker: Walker,
    _ stage: Stage,
    at prices: UnsafePointer<Int64>
  ) {
    let first = turn(walker, stage) * shelfStride
    let place = Int(walker.party.place)
    switch stage.relation {
    case .same: scan(walker, stage, slot: first + place, at: prices)
    case .adjacent:
      for other in places.adjacent[place] {
        scan(walker, stage, slot: first + Int(other), at: prices)
      }
    case .unknown where place != 0: scan(walker, stage, slot: first, at: prices)
    case .unknown, .elsewhere:
      let count = places.names.count
      var other = Int(walker.seed % UInt32(count))
      for _ in 0..<count {
        if places.relation(Int32(place), Int32(other)) == stage.relation {
          scan(walker, stage, slot: first + other, at: prices)
        }
        other += 1
        if other == count { other = 0 }
      }
    }
  }

  /// Goes through the capabilities of a shelf at one place, unless the least price there, when it was
  /// last looked at, rules them out.
  private mutating func scan(
    _ walker: Walker,
    _ stage: Stage,
    slot: Int,
    at prices: UnsafePointer<Int64>
  ) {
    let range = Int(placeStarts[slot])..<Int(placeStarts[slot + 1])
    if range.isEmpty { return }
    let bound = Int64(stage.bound)
    if placeFloors[slot] &- bound >= cheapest.limit {
      cheapest.leaveOut(placeFloors[slot] &- bound)
      return
    }
    let usable = reach.languages(earning: 0)
    // What a language must earn to come below the limit at a price of 0.
    let least = Int32(clamping: 1 - cheapest.limit - Int64(stage.points + walker.time))
    let wanted = reach.languages(earning: least)
    var floor = PairRow.complete
    for index in range {
      let price = prices[index]
      floor = min(floor, price)
      if price &- bound >= cheapest.limit {
        cheapest.leaveOut(price &- bound)
        continue
      }
      let spoken = languages[index]
      if spoken & wanted == 0 {
        if spoken & usable != 0 { cheapest.leaveOut(cheapest.limit) }
        continue
      }
      if listedAt[index] == generation { continue }
      let meeting = meeting(walker, index)
      if meeting < 0 { continue }
      let language = reach.points(with: members[index].profile)
      if language < 0 { continue }
      if walker.hasBarred && barred.contains(walker.need, members[index].index) { continue }
      let points = stage.points &+ meeting &+ language
      let pair = AssignmentProblem.Pair(
        capability: Int32(truncatingIfNeeded: index),
        points: points
      )
      cheapest.add(pair, at: price &- Int64(points))
    }
    // As prices only rise it stays a lower bound.
    placeFloors[slot] = floor
  }
}
