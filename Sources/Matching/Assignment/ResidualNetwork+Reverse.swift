extension ResidualNetwork where Source: ChangingPairSource & ~Copyable {
  /// Gives the free places of a capability to those to whom they are worth most, each while its
  /// price exceeds the charge.
  ///
  /// - Precondition: no need is worse off than its prices say: see ``seekHelpers(for:)``.
  mutating func seekNeeds(for capability: Int) {
    let node = capabilities + capability
    while node.pointee.load < node.pointee.capacity
      && prices[capability] > charge(of: Int(node.pointee.load), on: capability)
    {
      offerPlace(of: capability)
    }
  }

  /// The charge of a slot, counted from 0, the base load before it.
  @inline(__always)
  func charge(of slot: Int, on capability: Int) -> Int64 {
    charge * Int64(Int(capabilities[capability].baseLoad) + slot)
  }

  /// The best that can be done with a free place on `start`: the shortest way against the arcs of
  /// the forward search, to a need that takes one helper more, or to a capability that gives up a
  /// place, or to leaving it free.
  ///
  /// Arcs: capability → need over pairs not chosen, at −r; need → capability over chosen pairs, at
  /// r. What a search looks at is kept, for where a price falls its pairs must be looked at again.
  private mutating func offerPlace(of start: Int) {
    search.generation &+= 1
    search.queue.reset()
    search.touchedCount = 0
    columns.reset()
    let node = capabilities + start
    var best = Exit(
      distance: prices[start] - charge(of: Int(node.pointee.load), on: start),
      node: Int32(start)
    )
    node.pointee.generation = search.generation
    node.pointee.distance = 0
    search.touch(Int32(start))
    search.queue.push(Int32(start), at: 0)
    while let entry = search.queue.pop(below: best.distance) {
      if entry.node < 0 {
        let need = Int(~entry.node)
        if needs[need].distance == entry.distance { expandHelpers(of: need, &best) }
      } else {
        let capability = Int(entry.node)
        if capabilities[capability].distance == entry.distance {
          expandColumn(of: capability, &best)
        }
      }
    }
    reprice(backTo: best.distance)
    if best.node != Int32(start) { augment(from: best.node, backTo: start) }
  }

  /// Labels the needs that a capability could serve and does not.
  private mutating func expandColumn(of capability: Int, _ best: inout Exit) {
    source.list(needsOf: capability, into: &columns.pairs)
    let column = columns.close(capability)
    let surplus = capabilities[capability].distance + prices[capability]
    for index in column {
      let pair = columns.pairs[index]
      let need = needs + Int(pair.need)
      let distance = surplus + need.pointee.price - Int64(pair.points)
      if distance >= best.distance { continue }
      let isLabelled = need.pointee.generation == search.generation
      if isLabelled && need.pointee.distance <= distance { continue }
      if isHelped(Int(pair.need), by: capability) { continue }
      if !isLabelled {
        need.pointee.generation = search.generation
        search.touch(~pair.need)
      }
      need.pointee.distance = distance
      need.pointee.cameFrom = Int32(truncatingIfNeeded: capability)
      need.pointee.points = pair.points
      if need.pointee.holdCount < need.pointee.demand {
        let out = distance - wayOut(of: Int(pair.need))
        if out < best.distance { best = Exit(distance: out, node: ~pair.need) }
      }
      // A need that nobody helps leads nowhere but out.
      if distance < best.distance && need.pointee.holdCount > 0 {
        search.queue.push(~pair.need, at: distance)
      }
    }
  }

  private func isHelped(_ need: Int, by capability: Int) -> Bool {
    let node = needs + need
    for hold in 0..<Int(node.pointee.holdCount) {
      let position = Int(node.pointee.holds[hold])
      if Int(node.pointee.row.pairs[position].capability) == capability { return true }
    }
    return false
  }

  /// Labels the capabilities that help a need.
  private mutating func expandHelpers(of need: Int, _ best: inout Exit) {
    let node = needs + need
    let surplus = node.pointee.distance - node.pointee.price
    for hold in 0..<Int(node.pointee.holdCount) {
      let pair = node.pointee.row.pairs[Int(node.pointee.holds[hold])]
      let capability = Int(pair.capability)
      let helper = capabilities + capability
      let distance = surplus + Int64(pair.points) - prices[capability]
      if distance >= best.distance { continue }
      if helper.pointee.generation == search.generation {
        if helper.pointee.distance <= distance { continue }
      } else {
        helper.pointee.generation = search.generation
        search.touch(pair.capability)
      }
      helper.pointee.distance = distance
      helper.pointee.cameFrom = Int32(truncatingIfNeeded: need)
      let last = charge(of: Int(helper.pointee.load) - 1, on: capability)
      let out = distance + prices[capability] - last
      if out < best.distance { best = Exit(distance: out, node: pair.capability) }
      if distance < best.distance { search.queue.push(pair.capability, at: distance) }
    }
  }

  /// Moves the prices of all that lies nearer than the way out, the other way round than the forward
  /// search, and says so to the rows in which a pair now costs less.
  private mutating func reprice(backTo distance: Int64) {
    for index in 0..<search.touchedCount {
      let node = search.touched[index]
      if node < 0 {
        let nearer = distance - needs[Int(~node)].distance
        if nearer > 0 { needs[Int(~node)].price += nearer }
      } else {
        let nearer = distance - capabilities[Int(node)].distance
        if nearer > 0 { prices[Int(node)] -= nearer }
      }
    }
    var start = 0
    for index in columns.ends.indices {
      let (capability, end) = columns.ends[index]
      if distance > capabilities[capability].distance { lower(capability, start..<end) }
      start = end
    }
  }

  /// Keeps the floors and the rests of rows below what the pairs of a capability cost.
  ///
  /// - Parameters:
  ///   - capability: Whose price has fallen, or is new.
  ///   - column: Its pairs among ``columns``.
  mutating func lower(_ capability: Int, _ column: Range<Int>) {
    for index in column {
      let pair = columns.pairs[index]
      let cost = prices[capability] - Int64(pair.points)
      let need = needs + Int(pair.need)
      if let position = position(of: capability, in: Int(pair.need)) {
        let floor = need.pointee.floors + position / Self.blockLength
        floor.pointee = min(floor.pointee, cost)
      } else if cost < need.pointee.row.rest {
        list(capability, pair.points, at: cost, in: Int(pair.need))
      }
    }
  }

  /// Where in a need's row the pair with a capability stands, if it is listed.
  private func position(of capability: Int, in need: Int) -> Int? {
    let row = needs[need].row
    for position in 0..<Int(row.count) where Int(row.pairs[position].capability) == capability {
      return position
    }
    return nil
  }

  /// Appends a pair to a need's row, with room for as many again where there is none.
  @discardableResult
  private mutating func list(
    _ capability: Int,
    _ points: Int32,
    at cost: Int64,
    in need: Int
  ) -> Int {
    let node = needs + need
    let count = Int(node.pointee.row.count)
    if count == Int(node.pointee.rowRoom) {
      let room = 2 * count + Self.blockLength
      let pairs = arena.take(room, of: AssignmentProblem.Pair.self)
      pairs.update(from: node.pointee.row.pairs, count: count)
      let floors = arena.take(Self.blocks(room), of: Int64.self)
      floors.update(from: node.pointee.floors, count: Self.blocks(count))
      node.pointee.row.pairs = UnsafePointer(pairs)
      node.pointee.floors = floors
      node.pointee.rowRoom = Int32(room)
      node.pointee.row.room = Int32(room)
    }
    let pairs = UnsafeMutablePointer(mutating: node.pointee.row.pairs)
    pairs[count] = .init(capability: Int32(truncatingIfNeeded: capability), points: points)
    let floor = node.pointee.floors + count / Self.blockLength
    floor.pointee = count % Self.blockLength == 0 ? cost : min(floor.pointee, cost)
    node.pointee.row.count += 1
    return count
  }

  /// Passes one unit along the way that the search found, from its end back to `start`.
  private mutating func augment(from end: Int32, backTo start: Int) {
    var need: Int
    var hold: Int
    if end < 0 {
      need = Int(~end)
      hold = Int(needs[need].holdCount)
      if hold == Int(needs[need].holdRoom) { makeRoom(need) }
      needs[need].holdCount += 1
    } else {
      need = Int(capabilities[Int(end)].cameFrom)
      hold = self.hold(of: Int(end), in: need)
      vacate(Int(end), by: need)
    }
    while true {
      let (capability, points) = (Int(needs[need].cameFrom), needs[need].points)
      let listed = position(of: capability, in: need)
      let cost = prices[capability] - Int64(points)
      let position = listed ?? list(capability, points, at: cost, in: need)
      needs[need].holds[hold] = Int32(position)
      let slot = Slot(need: Int32(need), points: points)
      let node = capabilities + capability
      if capability == start {
        if node.pointee.load == node.pointee.slotRoom { widen(capability) }
        node.pointee.slots[Int(node.pointee.load)] = slot
        node.pointee.load += 1
        return
      }
      let next = Int(node.pointee.cameFrom)
      hold = self.hold(of: capability, in: next)
      node.pointee.slots[self.slot(of: next, on: capability)] = slot
      need = next
    }
  }

  /// Frees the slot of a need on a capability.
  func vacate(_ capability: Int, by need: Int) {
    let node = capabilities + capability
    let last = node.pointee.slots[Int(node.pointee.load) - 1]
    node.pointee.slots[slot(of: need, on: capability)] = last
    node.pointee.load -= 1
  }

  private func slot(of need: Int, on capability: Int) -> Int {
    let slots = capabilities[capability].slots
    var slot = 0
    while Int(slots[slot].need) != need { slot += 1 }
    return slot
  }
}
