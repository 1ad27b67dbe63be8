import AssetMap

extension CandidateSearch {
  /// The row with more pairs of a card: the cheapest of those that cost less than `cost`, price less
  /// points.
  ///
  /// - Parameters:
  ///   - row: What is listed already.
  ///   - card: One of the side that asks.
  ///   - cost: Those that cost so much are not wanted.
  ///   - prices: Of the members of ``shelves``; never less than before.
  ///   - arena: Where a longer row is kept.
  /// - Returns: A row that begins with the pairs of `row`, and what the others cost at least.
  /// - Complexity: O(capabilities of fitting themes) at worst.
  mutating func lengthened(
    _ row: PairRow,
    of card: Int,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    in arena: inout Arena
  ) -> PairRow {
    let walker = walker(card)
    plan(walker)
    generation &+= 1
    for index in 0..<Int(row.count) {
      listedAt[Int(row.pairs[index].capability)] = generation
    }
    cheapest.reset(row, below: cost)
    for stage in stages.indices {
      let least = leastPrice - Int64(stages[stage].bound)
      if least >= cheapest.limit {
        cheapest.leaveOut(least)
        break
      }
      scan(walker, stages[stage], at: prices)
    }
    return cheapest.row(after: row, in: &arena)
  }

  /// Goes through all places of a stage.
  private mutating func scan(
    _ walker: Walker,
    _ stage: Stage,
    at prices: UnsafePointer<Int64>
  ) {
    let shelf = turn(walker, stage)
    let first = shelf * shelfStride
    let place = Int(walker.party.place)
    switch stage.relation {
    case .same: scan(walker, stage, slot: first + place, at: prices)
    case .adjacent:
      for other in places.adjacent[place] {
        scan(walker, stage, slot: first + Int(other), at: prices)
      }
    case .unknown where place != 0: scan(walker, stage, slot: first, at: prices)
    case .unknown, .elsewhere: scan(walker, stage, shelf: shelf, at: prices)
    }
  }

  /// Goes through the members of a shelf at many places, those who speak the same together; from one
  /// on that a hash of the walker says, so that equal ones are found equally often.
  private mutating func scan(
    _ walker: Walker,
    _ stage: Stage,
    shelf: Int,
    at prices: UnsafePointer<Int64>
  ) {
    let range = profiles.range(of: shelf)
    if range.isEmpty { return }
    let least = profiles.floors[shelf] &- Int64(stage.bound)
    if least >= cheapest.limit {
      cheapest.leaveOut(least)
      return
    }
    let usable = reach.languages(earning: 0)
    var floor = PairRow.complete
    let first = range.lowerBound + Int(walker.seed) % range.count
    for part in [first..<range.upperBound, range.lowerBound..<first] {
      for index in part {
        let block = profiles.blocks + index
        if usable == .max || block.pointee.languages & usable != 0 {
          scan(walker, stage, block, at: prices)
        }
        floor = min(floor, block.pointee.floor)
      }
    }
    profiles.floors[shelf] = floor
  }

  /// Goes through a block's members who live at places of the stage's relation, unless the least
  /// price there rules them out.
  @inline(__always)
  private mutating func scan(
    _ walker: Walker,
    _ stage: Stage,
    _ block: UnsafeMutablePointer<ProfileBlocks.Block>,
    at prices: UnsafePointer<Int64>
  ) {
    if block.pointee.floor &- Int64(stage.bound) >= cheapest.limit {
      cheapest.leaveOut(block.pointee.floor &- Int64(stage.bound))
      return
    }
    let language = reach.points(with: block.pointee.profile)
    if language < 0 { return }
    let bound = Int64(stage.points &+ walker.time &+ mostWaiting &+ language)
    if block.pointee.floor &- bound >= cheapest.limit {
      cheapest.leaveOut(block.pointee.floor &- bound)
      return
    }
    var floor = PairRow.complete
    for position in Int(block.pointee.start)..<Int(block.pointee.end) {
      let index = Int(profiles.order[position])
      let price = prices[index]
      floor = min(floor, price)
      if price &- bound >= cheapest.limit {
        cheapest.leaveOut(price &- bound)
      } else if places.relation(walker.party.place, members[index].party.place) == stage.relation {
        take(walker, stage, index, language, at: price)
      }
    }
    block.pointee.floor = floor
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
    // What a language must earn to come below the limit at the least price.
    let besides = Int64(stage.points + walker.time + mostWaiting)
    let wanted = reach.languages(
      earning: Int32(clamping: placeFloors[slot] &+ 1 &- cheapest.limit &- besides)
    )
    var floor = PairRow.complete
    for index in range {
      let price = prices[index]
      floor = min(floor, price)
      if price &- bound >= cheapest.limit {
        cheapest.leaveOut(price &- bound)
        continue
      }
      let spoken = languages[index]
      if wanted != .max && spoken & wanted == 0 {
        if spoken & usable != 0 { cheapest.leaveOut(cheapest.limit) }
        continue
      }
      let language = reach.points(with: members[index].profile)
      if language >= 0 { take(walker, stage, index, language, at: price) }
    }
    // As prices only rise it stays a lower bound.
    placeFloors[slot] = floor
  }

  /// Takes a member among the cheapest, if the two may be brought together and it is not listed.
  @inline(__always)
  private mutating func take(
    _ walker: Walker,
    _ stage: Stage,
    _ index: Int,
    _ language: Int32,
    at price: Int64
  ) {
    if listedAt[index] == generation { return }
    let meeting = meeting(walker, index)
    if meeting < 0 || walker.hasBarred && isBarred(walker, index) { return }
    let points = stage.points &+ meeting &+ language &+ members[index].waiting
    let pair = AssignmentProblem.Pair(
      capability: Int32(truncatingIfNeeded: index),
      points: points
    )
    cheapest.add(pair, at: price &- Int64(points))
  }
}
