extension ResidualNetwork {
  /// Passes one unit along the way that the search found, from its end back to `start`.
  func augment(to end: Int32, from start: Int) {
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
      capabilities[capability].load += 1
    }
    while true {
      let (pair, need) = (capabilities[capability].pair, Int(capabilities[capability].cameFrom))
      slots[capabilities[capability].slotStart + slot] = Slot(
        need: Int32(need),
        points: pairs[pair].points
      )
      if need == start {
        holds[needs[need].holdStart + Int(needs[need].holdCount)] = pair
        needs[need].holdCount += 1
        return
      }
      capability = Int(needs[need].cameFrom)
      slot = Int(needs[need].slot)
      holds[position(of: capability, in: need)] = pair
    }
  }

  /// Takes a capability from the helpers a need holds.
  private func release(_ capability: Int, from need: Int) {
    needs[need].holdCount -= 1
    let last = needs[need].holdStart + Int(needs[need].holdCount)
    holds[position(of: capability, in: need)] = holds[last]
  }

  /// Where in ``holds`` a need keeps its pair with a capability that it holds.
  private func position(of capability: Int, in need: Int) -> Int {
    var position = needs[need].holdStart
    while Int(pairs[holds[position]].capability) != capability { position += 1 }
    return position
  }
}
