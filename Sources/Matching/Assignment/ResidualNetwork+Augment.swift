extension ResidualNetwork where Source: ~Copyable {
  /// Passes one unit along the way that the search found, from its end back to `start`.
  mutating func augment(to end: Int32, from start: Int) {
    var capability: Int
    var slot: Int
    if end < 0 {
      let need = Int(~end)
      capability = Int(needs[need].cameFrom)
      slot = Int(needs[need].slot)
      release(capability, from: need)
    } else {
      capability = Int(end)
      slot = Int(capabilities[capability].load)
      if capabilities[capability].load == capabilities[capability].slotRoom { widen(capability) }
      capabilities[capability].load += 1
    }
    while true {
      let (position, need) = (
        capabilities[capability].position, Int(capabilities[capability].cameFrom)
      )
      capabilities[capability].slots[slot] = Slot(
        need: Int32(need),
        points: needs[need].row.pairs[Int(position)].points
      )
      if need == start {
        if needs[need].holdCount == needs[need].holdRoom { makeRoom(need) }
        needs[need].holds[Int(needs[need].holdCount)] = position
        needs[need].holdCount += 1
        return
      }
      capability = Int(needs[need].cameFrom)
      slot = Int(needs[need].slot)
      needs[need].holds[hold(of: capability, in: need)] = position
    }
  }

  /// Chooses the pair at a position of a need's row, whatever it is worth.
  mutating func take(_ position: Int, for need: Int) {
    let node = needs + need
    if node.pointee.holdCount == node.pointee.holdRoom { makeRoom(need) }
    node.pointee.holds[Int(node.pointee.holdCount)] = Int32(position)
    node.pointee.holdCount += 1
    let pair = node.pointee.row.pairs[position]
    let place = capabilities + Int(pair.capability)
    if place.pointee.load == place.pointee.slotRoom { widen(Int(pair.capability)) }
    place.pointee.slots[Int(place.pointee.load)] = Slot(need: Int32(need), points: pair.points)
    place.pointee.load += 1
  }

  /// Takes a capability from the helpers a need holds.
  func release(_ capability: Int, from need: Int) {
    needs[need].holdCount -= 1
    let last = needs[need].holds[Int(needs[need].holdCount)]
    needs[need].holds[hold(of: capability, in: need)] = last
  }

  /// Which of its holds is a need's pair with a capability that it holds.
  func hold(of capability: Int, in need: Int) -> Int {
    let node = needs[need]
    var hold = 0
    while Int(node.row.pairs[Int(node.holds[hold])].capability) != capability { hold += 1 }
    return hold
  }

  /// Makes room for twice as many people on a capability.
  mutating func widen(_ capability: Int) {
    let node = capabilities[capability]
    let slots = arena.take(2 * Int(node.slotRoom), of: Slot.self)
    slots.update(from: node.slots, count: Int(node.load))
    capabilities[capability].slots = slots
    capabilities[capability].slotRoom *= 2
  }

  /// Makes room for twice as many helpers of a need.
  mutating func makeRoom(_ need: Int) {
    let node = needs[need]
    let holds = arena.take(2 * Int(node.holdRoom), of: Int32.self)
    holds.update(from: node.holds, count: Int(node.holdCount))
    needs[need].holds = holds
    needs[need].holdRoom *= 2
  }
}

extension ResidualNetwork where Source: ~Copyable {
  /// One need's part in a way: it takes a capability, in place of another unless the way begins there.
  struct Move {
    var need: Int
    /// The pair it takes, as a position in its row.
    var position: Int
    var capability: Int32
    /// The capability it gives up; `nil` at the beginning.
    var instead: Int32?
  }

  /// What going the way of the latest search would change, from its end back to `start`.
  func moves(to exit: Exit, from start: Int) -> (moves: [Move], loser: Move?) {
    var (moves, capability) = ([Move](), exit.node)
    var loser: Move?
    if exit.node < 0 {
      let need = Int(~exit.node)
      if need == start { return ([], nil) }
      capability = needs[need].cameFrom
      loser = Move(need: need, position: -1, capability: -1, instead: capability)
    }
    while true {
      let node = capabilities[Int(capability)]
      let need = Int(node.cameFrom)
      let before = need == start ? nil : needs[need].cameFrom
      moves.append(
        Move(need: need, position: Int(node.position), capability: capability, instead: before)
      )
      guard let before else { return (moves, loser) }
      capability = before
    }
  }

  /// Takes all pairs from a need that holds nothing; they are listed anew when it is let in, for one
  /// helper.
  func unlist(_ need: Int) {
    needs[need].row.count = 0
    needs[need].row.rest = .min
    needs[need].demand = 1
  }

  /// Takes a pair from a need's row that it does not hold.
  func strike(_ position: Int, of need: Int) {
    let node = needs + need
    let last = Int(node.pointee.row.count) - 1
    node.pointee.row.count -= 1
    if position == last { return }
    let pairs = UnsafeMutablePointer(mutating: node.pointee.row.pairs)
    pairs[position] = pairs[last]
    let cost = prices[Int(pairs[position].capability)] - Int64(pairs[position].points)
    let block = position / Self.blockLength
    node.pointee.floors[block] = min(node.pointee.floors[block], cost)
    for hold in 0..<Int(node.pointee.holdCount) where Int(node.pointee.holds[hold]) == last {
      node.pointee.holds[hold] = Int32(position)
    }
  }

  /// Takes a capability from a need that holds nothing else and wants nobody else, and its place from
  /// the capability.
  ///
  /// The need's price rises to where the pair no longer pays: the next search begins there.
  func closeSlot(of capability: Int, from need: Int) {
    let position = Int(needs[need].holds[0])
    release(capability, from: need)
    let place = capabilities + capability
    place.pointee.load -= 1
    place.pointee.capacity -= 1
    let last = place.pointee.slots[Int(place.pointee.load)]
    for slot in 0..<Int(place.pointee.load) where Int(place.pointee.slots[slot].need) == need {
      place.pointee.slots[slot] = last
    }
    let points = Int64(needs[need].row.pairs[position].points)
    needs[need].price = max(needs[need].price, points - prices[capability])
  }

  /// Takes back ``closeSlot(of:from:)``, where no price has changed since.
  func reopenSlot(of capability: Int, for need: Int) {
    let row = needs[need].row
    var position = 0
    while Int(row.pairs[position].capability) != capability { position += 1 }
    let place = capabilities + capability
    let points = row.pairs[position].points
    place.pointee.slots[Int(place.pointee.load)] = Slot(need: Int32(need), points: points)
    place.pointee.load += 1
    place.pointee.capacity += 1
    needs[need].holds[0] = Int32(position)
    needs[need].holdCount = 1
  }
}
