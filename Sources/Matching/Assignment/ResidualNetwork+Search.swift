extension ResidualNetwork where Source: ~Copyable {
  /// Lets a need in: its first unit of demand, then each further one while it is worth something.
  ///
  /// - Precondition: it is not in yet.
  mutating func insert(_ need: Int) {
    price(need)
    seekHelpers(for: need)
  }

  /// Lets in the units that a need still wants, each while it is worth something.
  ///
  /// It ends by itself where the demand exceeds the pairs: the price comes down to 0.
  mutating func seekHelpers(for need: Int) {
    while needs[need].holdCount < needs[need].demand && wayOut(of: need) > 0 {
      take(way(from: need), from: need)
    }
  }

  /// Gives a need that holds nothing the price at which none of its pairs pays.
  mutating func price(_ need: Int) {
    let greatest = firstPrice(of: need)
    needs[need].price = max(greatest, -worth(ofUnit: 0, of: need))
  }

  /// The greatest points less price among a need's pairs, where it exceeds what leaves the need
  /// without a helper; also sets the floors of its row.
  private mutating func firstPrice(of need: Int) -> Int64 {
    var greatest = Int64.min
    let node = needs + need
    for start in stride(from: 0, to: Int(node.pointee.row.count), by: Self.blockLength) {
      let points = Int64(node.pointee.row.pairs[start].points)
      // Prices are never negative, and points descend: of the others the first points say enough. (Where
      // the sides have changed places prices are negative, but there rows begin without pairs.)
      let floor = points <= greatest ? -points : floor(need, start)
      node.pointee.floors[start / Self.blockLength] = floor
      greatest = max(greatest, -floor)
    }
    // More than this leaves the need without a helper, or is worth less than the best listed.
    let enough = min(worth(ofUnit: 0, of: need), greatest == .min ? .max : -greatest)
    if node.pointee.row.rest < enough {
      let listed = Int(node.pointee.row.count)
      lengthen(need, below: enough + Self.reserve)
      for block in (listed / Self.blockLength)..<Self.blocks(Int(node.pointee.row.count)) {
        greatest = max(greatest, -node.pointee.floors[block])
      }
    }
    return greatest
  }

  /// Lists more of a need's pairs that cost less than this.
  private mutating func lengthen(_ need: Int, below cost: Int64) {
    let node = needs + need
    let row = node.pointee.row
    let longer = source.lengthened(row, of: need, below: cost, at: prices, in: &arena)
    node.pointee.row.rest = longer.rest
    if longer.count == row.count { return }
    node.pointee.row = longer
    let kept = Int(row.count) / Self.blockLength
    // A row without pairs may begin where the next piece of memory does.
    if longer.pairs != row.pairs || longer.count > node.pointee.rowRoom {
      node.pointee.rowRoom = max(longer.room, longer.count)
      let floors = arena.take(Self.blocks(Int(node.pointee.rowRoom)), of: Int64.self)
      floors.update(from: node.pointee.floors, count: kept)
      node.pointee.floors = floors
    }
    for block in kept..<Self.blocks(Int(longer.count)) {
      node.pointee.floors[block] = floor(need, block * Self.blockLength)
    }
  }

  /// The least price less points in the block of a row that begins at `start`.
  func floor(_ need: Int, _ start: Int) -> Int64 {
    let row = needs[need].row
    var least = Int64.max
    for index in start..<min(start + Self.blockLength, Int(row.count)) {
      let pair = row.pairs[index]
      least = min(least, prices[Int(pair.capability)] - Int64(pair.points))
    }
    return least
  }

  /// What leaving a unit of this need without a helper costs, over the need's price.
  @inline(__always)
  func wayOut(of need: Int) -> Int64 {
    let node = needs + need
    return node.pointee.price + worth(ofUnit: node.pointee.holdCount, of: need)
  }

  /// What a need's unit, counted from 0, is worth beside the points.
  @inline(__always)
  func worth(ofUnit unit: Int32, of need: Int) -> Int64 {
    let node = needs + need
    let declined = decline &* Int64(node.pointee.baseHolds &+ unit)
    return (unit == 0 ? node.pointee.bonus : 0) &- declined
  }

  /// The best that can be done with one unit more at `start`: the shortest way over reduced costs to
  /// a free slot, or to a need that gives up a helper, or to nothing at all.
  ///
  /// Arcs: need → capability over pairs not chosen, at −r; capability → need over chosen pairs,
  /// at r. Every way out is priced as soon as its node is labelled, and no node is queued that is
  /// not nearer than the best way out known.
  ///
  /// Nothing is changed but the marks of the search: ``take(_:from:)`` goes the way.
  mutating func way(from start: Int) -> Exit {
    search.generation &+= 1
    search.queue.reset()
    search.touchedCount = 0
    var best = Exit(distance: wayOut(of: start), node: ~Int32(start))
    needs[start].generation = search.generation
    needs[start].distance = 0
    search.touch(~Int32(start))
    expand(need: start, &best)
    while let entry = search.queue.pop(below: best.distance) {
      if entry.node < 0 {
        let need = Int(~entry.node)
        if needs[need].distance == entry.distance { expand(need: need, &best) }
      } else if Int(entry.node) >= capabilityCount {
        expandRest(of: Int(entry.node) - capabilityCount, at: entry.distance, &best)
      } else {
        let capability = Int(entry.node)
        if capabilities[capability].distance == entry.distance {
          expand(capability: capability, &best)
        }
      }
    }
    return best
  }

  /// Goes the way that the latest search found from `start`.
  mutating func take(_ exit: Exit, from start: Int) {
    reprice(upTo: exit.distance)
    if exit.node != ~Int32(start) { augment(to: exit.node, from: start) }
  }

  /// A way out of the search: where, and how far.
  struct Exit {
    var distance: Int64
    /// A capability with a free slot as its index, a need that gives up a helper as its complement.
    var node: Int32
  }

  /// Labels the capabilities that a need's other pairs lead to; for those that are not listed the
  /// need is queued once more, at the distance of the nearest that there may be.
  private mutating func expand(need: Int, _ best: inout Exit) {
    let node = needs + need
    let surplus = node.pointee.distance + node.pointee.price
    expand(need: need, from: 0, surplus, &best)
    queueRest(of: need, surplus, &best)
  }

  /// Labels the capabilities of the listed pairs from a block's first on.
  @inline(__always)
  private mutating func expand(need: Int, from first: Int, _ surplus: Int64, _ best: inout Exit) {
    let node = needs + need
    let (pairs, count) = (node.pointee.row.pairs, Int(node.pointee.row.count))
    let floors = node.pointee.floors
    var start = first
    while start < count {
      let block = start / Self.blockLength
      let end = min(start + Self.blockLength, count)
      // Nothing else of a block is looked at where its floor says enough.
      if surplus + floors[block] < best.distance {
        var least = Int64.max
        for index in start..<end {
          let pair = pairs[index]
          let cost = prices[Int(pair.capability)] - Int64(pair.points)
          least = min(least, cost)
          if surplus + cost < best.distance {
            label(pair.capability, from: need, index, at: surplus + cost, &best)
          }
        }
        floors[block] = least
      }
      start = end
    }
  }

  @inline(__always)
  private mutating func queueRest(of need: Int, _ surplus: Int64, _ best: inout Exit) {
    let rest = needs[need].row.rest
    if rest == PairRow.complete || surplus + rest >= best.distance { return }
    let distance = max(surplus + rest, search.queue.reached)
    search.queue.push(Int32(truncatingIfNeeded: capabilityCount + need), at: distance)
  }

  /// Lists and labels what the search has come to beyond a need's row: with some more, so that the
  /// next search need not come back at once.
  private mutating func expandRest(of need: Int, at distance: Int64, _ best: inout Exit) {
    let node = needs + need
    let surplus = node.pointee.distance + node.pointee.price
    if surplus + node.pointee.row.rest >= best.distance { return }
    let listed = Int(node.pointee.row.count)
    if surplus + node.pointee.row.rest <= distance {
      // No pair that is not listed pays.
      node.pointee.row.rest = max(node.pointee.row.rest, -node.pointee.price)
      lengthen(need, below: distance - surplus + 1 + Self.reserve)
      let start = listed / Self.blockLength * Self.blockLength
      expand(need: need, from: start, surplus, &best)
    }
    queueRest(of: need, surplus, &best)
  }

  /// So many points more are listed than the search asks for; measured on a town of 35,000: with
  /// fewer it comes back too often, with more too much is listed.
  static var reserve: Int64 { 40 }

  /// Labels the capability of a pair, unless it is known to be nearer or the pair is chosen.
  @inline(__always)
  private mutating func label(
    _ capability: Int32,
    from need: Int,
    _ position: Int,
    at distance: Int64,
    _ best: inout Exit
  ) {
    let node = capabilities + Int(capability)
    let isLabelled = node.pointee.generation == search.generation
    if isLabelled && node.pointee.distance <= distance || holds(position, by: need) { return }
    if !isLabelled {
      node.pointee.generation = search.generation
      search.touch(capability)
    }
    node.pointee.distance = distance
    node.pointee.position = Int32(truncatingIfNeeded: position)
    node.pointee.cameFrom = Int32(truncatingIfNeeded: need)
    if node.pointee.load < node.pointee.capacity {
      var slot = charge * Int64(node.pointee.baseLoad + node.pointee.load)
      if node.pointee.load == 0 { slot -= node.pointee.bonus }
      let out = distance + slot - prices[Int(capability)]
      if out < best.distance { best = Exit(distance: out, node: capability) }
    }
    // A capability that serves nobody leads nowhere but out.
    if distance < best.distance && node.pointee.load > 0 {
      search.queue.push(capability, at: distance)
    }
  }

  @inline(__always)
  private func holds(_ position: Int, by need: Int) -> Bool {
    let (holds, count) = (needs[need].holds, Int(needs[need].holdCount))
    for index in 0..<count where Int(holds[index]) == position { return true }
    return false
  }

  /// Labels the needs that a capability serves.
  private mutating func expand(capability: Int, _ best: inout Exit) {
    let node = capabilities + capability
    let surplus = node.pointee.distance - prices[capability]
    for index in 0..<Int(node.pointee.load) {
      let slot = node.pointee.slots[index]
      let need = needs + Int(slot.need)
      let distance = surplus + Int64(slot.points) - need.pointee.price
      if distance >= best.distance { continue }
      if need.pointee.generation == search.generation {
        if need.pointee.distance <= distance { continue }
      } else {
        need.pointee.generation = search.generation
        search.touch(~slot.need)
      }
      need.pointee.distance = distance
      need.pointee.cameFrom = Int32(truncatingIfNeeded: capability)
      need.pointee.slot = Int32(truncatingIfNeeded: index)
      // To give up a helper costs the price, and the bonus where it is the only one.
      let last = worth(ofUnit: need.pointee.holdCount &- 1, of: Int(slot.need))
      let loss = need.pointee.price + last
      if distance + loss < best.distance {
        best = Exit(distance: distance + loss, node: ~slot.need)
      }
      if distance < best.distance { search.queue.push(~slot.need, at: distance) }
    }
  }

  /// Moves the prices of all that lies nearer than the way out, so that every reduced cost on the
  /// way is 0 and none turns negative.
  private func reprice(upTo distance: Int64) {
    for index in 0..<search.touchedCount {
      let node = search.touched[index]
      if node < 0 {
        let nearer = distance - needs[Int(~node)].distance
        if nearer > 0 { needs[Int(~node)].price -= nearer }
      } else {
        let nearer = distance - capabilities[Int(node)].distance
        if nearer > 0 { prices[Int(node)] += nearer }
      }
    }
  }
}
