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

  /// Takes a capability from the helpers a need holds.
  private func release(_ capability: Int, from need: Int) {
    needs[need].holdCount -= 1
    let last = needs[need].holds[Int(needs[need].holdCount)]
    needs[need].holds[hold(of: capability, in: need)] = last
  }

  /// Which of its holds is a need's pair with a capability that it holds.
  private func hold(of capability: Int, in need: Int) -> Int {
    let node = needs[need]
    var hold = 0
    while Int(node.row.pairs[Int(node.holds[hold])].capability) != capability { hold += 1 }
    return hold
  }

  /// Makes room for twice as many people on a capability.
  private mutating func widen(_ capability: Int) {
    let node = capabilities[capability]
    let slots = arena.take(2 * Int(node.slotRoom), of: Slot.self)
    slots.update(from: node.slots, count: Int(node.load))
    capabilities[capability].slots = slots
    capabilities[capability].slotRoom *= 2
  }

  /// Makes room for twice as many helpers of a need.
  private mutating func makeRoom(_ need: Int) {
    let node = needs[need]
    let holds = arena.take(2 * Int(node.holdRoom), of: Int32.self)
    holds.update(from: node.holds, count: Int(node.holdCount))
    needs[need].holds = holds
    needs[need].holdRoom *= 2
  }
}
