extension ResidualNetwork {
  /// Lets a need in: its first unit of demand, then each further one while it is worth something.
  ///
  /// - Precondition: it has a demand and a row, and is not in yet.
  mutating func insert(_ need: Int) {
    needs[need].price = firstPrice(of: need)
    // One unit more than there are pairs, where it wants so many: it brings the price down to 0.
    for _ in 0..<min(Int(needs[need].demand), needs[need].degree + 1) {
      guard wayOut(of: need) > 0 else { return }
      insertUnit(of: need)
    }
  }

  /// The greatest points less price among a need's pairs; also sets the floors of its row.
  private func firstPrice(of need: Int) -> Int64 {
    let node = needs[need]
    var greatest = Int64.min
    var block = node.blockStart
    for start in stride(from: node.rowStart, to: node.rowEnd, by: Self.blockLength) {
      let points = Int64(pairs[start].points)
      // Prices are never negative, and points descend: of the others the first points say enough.
      floors[block] = points <= greatest ? -points : floor(start, node.rowEnd)
      greatest = max(greatest, -floors[block])
      block += 1
    }
    return greatest
  }

  /// The least price less points in the block of a row that begins at `start`.
  private func floor(_ start: Int, _ rowEnd: Int) -> Int64 {
    var least = Int64.max
    for index in start..<min(start + Self.blockLength, rowEnd) {
      least = min(least, prices[Int(pairs[index].capability)] - Int64(pairs[index].points))
    }
    return least
  }

  /// What leaving a unit of this need without a helper costs, over the need's price.
  private func wayOut(of need: Int) -> Int64 {
    let node = needs + need
    return node.pointee.price + (node.pointee.holdCount == 0 ? node.pointee.bonus : 0)
  }

  /// The best that can be done with one unit more at `start`: the shortest way over reduced costs to
  /// a free slot, or to a need that gives up a helper, or to nothing at all.
  ///
  /// Arcs: need → capability over pairs not chosen, at −r; capability → need over chosen pairs,
  /// at r. Every way out is priced as soon as its node is labelled, and no node is queued that is
  /// not nearer than the best way out known.
  private mutating func insertUnit(of start: Int) {
    search.generation &+= 1
    search.queue.reset()
    search.touched.removeAll(keepingCapacity: true)
    var best = Exit(distance: wayOut(of: start), node: ~Int32(start))
    needs[start].generation = search.generation
    needs[start].distance = 0
    search.touched.append(~Int32(start))
    search.queue.push(~Int32(start), at: 0)
    while let entry = search.queue.pop(below: best.distance) {
      if entry.node < 0 {
        let need = Int(~entry.node)
        if needs[need].distance == entry.distance { expand(need: need, &best) }
      } else {
        let capability = Int(entry.node)
        if capabilities[capability].distance == entry.distance {
          expand(capability: capability, &best)
        }
      }
    }
    reprice(upTo: best.distance)
    if best.node != ~Int32(start) { augment(to: best.node, from: start) }
  }

  /// A way out of the search: where, and how far.
  struct Exit {
    var distance: Int64
    var node: Int32
  }

  /// Labels the capabilities that a need's other pairs lead to.
  private mutating func expand(need: Int, _ best: inout Exit) {
    let node = needs[need]
    let surplus = node.distance + node.price
    var block = node.blockStart
    var start = node.rowStart
    while start < node.rowEnd {
      let end = min(start + Self.blockLength, node.rowEnd)
      // Nothing else of a block is looked at where its floor says enough.
      if surplus + floors[block] < best.distance {
        var least = Int64.max
        for index in start..<end {
          let pair = pairs[index]
          let cost = prices[Int(pair.capability)] - Int64(pair.points)
          least = min(least, cost)
          if surplus + cost < best.distance { label(index, from: need, at: surplus + cost, &best) }
        }
        floors[block] = least
      }
      block += 1
      start = end
    }
  }

  /// Labels the capability of a pair, unless it is known to be nearer or the pair is chosen.
  @inline(__always)
  private mutating func label(
    _ index: Int,
    from need: Int,
    at distance: Int64,
    _ best: inout Exit
  ) {
    let capability = pairs[index].capability
    let node = capabilities + Int(capability)
    let isLabelled = node.pointee.generation == search.generation
    if isLabelled && node.pointee.distance <= distance || holds(index, by: need) { return }
    if !isLabelled {
      node.pointee.generation = search.generation
      search.touched.append(capability)
    }
    node.pointee.distance = distance
    node.pointee.pair = index
    node.pointee.cameFrom = Int32(need)
    if node.pointee.load < node.pointee.capacity {
      let slot = charge * Int64(node.pointee.baseLoad + node.pointee.load)
      let out = distance + slot - prices[Int(capability)]
      if out < best.distance { best = Exit(distance: out, node: capability) }
    }
    if distance < best.distance { search.queue.push(capability, at: distance) }
  }

  @inline(__always)
  private func holds(_ pair: Int, by need: Int) -> Bool {
    let (start, count) = (needs[need].holdStart, Int(needs[need].holdCount))
    for index in 0..<count where holds[start + index] == pair { return true }
    return false
  }

  /// Labels the needs that a capability serves.
  private mutating func expand(capability: Int, _ best: inout Exit) {
    let node = capabilities[capability]
    let surplus = node.distance - prices[capability]
    for index in 0..<Int(node.load) {
      let slot = slots[node.slotStart + index]
      let need = needs + Int(slot.need)
      let distance = surplus + Int64(slot.points) - need.pointee.price
      if distance >= best.distance { continue }
      if need.pointee.generation == search.generation {
        if need.pointee.distance <= distance { continue }
      } else {
        need.pointee.generation = search.generation
        search.touched.append(~slot.need)
      }
      need.pointee.distance = distance
      need.pointee.cameFrom = Int32(capability)
      need.pointee.slot = Int32(index)
      // To give up a helper costs the price, and the bonus where it is the only one.
      let loss = need.pointee.price + (need.pointee.holdCount > 1 ? 0 : need.pointee.bonus)
      if distance + loss < best.distance {
        best = Exit(distance: distance + loss, node: ~slot.need)
      }
      if distance < best.distance { search.queue.push(~slot.need, at: distance) }
    }
  }

  /// Moves the prices of all that lies nearer than the way out, so that every reduced cost on the
  /// way is 0 and none turns negative.
  private func reprice(upTo distance: Int64) {
    for node in search.touched {
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
