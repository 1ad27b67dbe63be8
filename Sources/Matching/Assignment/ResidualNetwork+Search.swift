extension ResidualNetwork {
  /// Lets a need in: its first unit of demand, then each further one while it is worth something.
  ///
  /// - Precondition: it has a demand and a row, and is not in yet.
  func insert(_ need: Int) {
    let row = problem.row(of: need)
    needs[need].price = greatestSurplus(of: row)
    // One unit more than there are pairs, where it wants so many: it brings the price down to 0.
    for _ in 0..<min(Int(problem.needs[need].demand), row.count + 1) {
      guard wayOut(of: need) > 0 else { return }
      insertUnit(of: need)
    }
  }

  /// What leaving a unit of this need without a helper costs, over the need's price.
  private func wayOut(of need: Int) -> Int64 {
    let node = needs[need]
    return node.holdCount == 0 ? node.bonus + node.price : node.price
  }

  /// What giving up one of the helpers it holds costs a need.
  @inline(__always)
  private func lossOfOne(_ node: NeedNode) -> Int64 {
    node.holdCount <= 1 ? node.bonus + node.price : node.price
  }

  /// The best that can be done with one unit more at `start`: the shortest way over reduced costs to
  /// a free slot, or to a need that gives up a helper, or to nothing at all.
  ///
  /// Arcs: need → capability over pairs not chosen, at −r; capability → need over chosen pairs,
  /// at r. Every way out is priced as soon as its node is labelled, and no node is queued that is
  /// not nearer than the best way out known.
  private func insertUnit(of start: Int) {
    generation &+= 1
    queue.reset()
    touched.removeAll(keepingCapacity: true)
    var best = Exit(distance: wayOut(of: start), node: ~Int32(start))
    needs[start].generation = generation
    needs[start].distance = 0
    needs[start].cameFrom = -1
    touched.append(~Int32(start))
    queue.push(~Int32(start), at: 0)
    while let entry = queue.pop(below: best.distance) {
      if entry.node < 0 {
        let need = Int(~entry.node)
        if needs[need].distance == entry.distance { expand(need: need, &best) }
      } else {
        let capability = Int(entry.node)
        if capabilities[capability].distance == entry.distance {
          expand(capability: capability, start: start, &best)
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
  private func expand(need: Int, _ best: inout Exit) {
    let distance = needs[need].distance
    let surplus = distance + needs[need].price
    for index in problem.row(of: need) {
      let pair = pairs[index]
      let bound = surplus - Int64(pair.points)
      // Prices are never negative, and points descend: nothing nearer follows.
      if bound >= best.distance { break }
      let capability = Int(pair.capability)
      let reached = bound + prices[capability]
      if reached >= best.distance { continue }
      let node = capabilities + capability
      let isLabelled = node.pointee.generation == generation
      if isLabelled && node.pointee.distance <= reached { continue }
      if isHeld(index, by: need) { continue }
      if !isLabelled {
        node.pointee.generation = generation
        touched.append(pair.capability)
      }
      node.pointee.distance = reached
      node.pointee.pair = index
      node.pointee.cameFrom = Int32(need)
      if node.pointee.load < node.pointee.capacity {
        let slot = charge * Int64(node.pointee.baseLoad + node.pointee.load)
        let out = reached + slot - prices[capability]
        if out < best.distance { best = Exit(distance: out, node: pair.capability) }
      }
      if reached < best.distance { queue.push(pair.capability, at: reached) }
    }
  }

  @inline(__always)
  private func isHeld(_ pair: Int, by need: Int) -> Bool {
    let node = needs[need]
    for index in 0..<Int(node.holdCount) where holds[node.holdStart + index] == pair { return true }
    return false
  }

  /// Labels the needs that a capability serves.
  private func expand(capability: Int, start: Int, _ best: inout Exit) {
    let node = capabilities[capability]
    let surplus = node.distance - prices[capability]
    for index in 0..<Int(node.load) {
      let slot = slots[node.slotStart + index]
      let need = needs + Int(slot.need)
      let reached = surplus + Int64(slot.points) - need.pointee.price
      if reached >= best.distance { continue }
      if need.pointee.generation == generation {
        if need.pointee.distance <= reached { continue }
      } else {
        need.pointee.generation = generation
        touched.append(~slot.need)
      }
      need.pointee.distance = reached
      need.pointee.cameFrom = Int32(capability)
      need.pointee.slot = Int32(index)
      let out = reached + lossOfOne(need.pointee)
      if out < best.distance { best = Exit(distance: out, node: ~slot.need) }
      if reached < best.distance { queue.push(~slot.need, at: reached) }
    }
  }

  /// Moves the prices of all that lies nearer than the way out, so that every reduced cost on the
  /// way is 0 and none turns negative.
  private func reprice(upTo distance: Int64) {
    for node in touched {
      if node < 0 {
        let need = needs + Int(~node)
        if need.pointee.distance < distance {
          need.pointee.price -= distance - need.pointee.distance
        }
      } else {
        let nearer = distance - capabilities[Int(node)].distance
        if nearer > 0 { prices[Int(node)] += nearer }
      }
    }
  }
}
