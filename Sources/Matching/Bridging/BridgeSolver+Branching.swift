extension BridgeSolver {
  /// Looks for better plans while the work allowed lasts.
  ///
  /// - Returns: the greatest bound of what was not looked at.
  mutating func branch(
    _ root: Node,
    since before: Int,
    _ best: inout Deal
  ) -> PlanVerifier.Tiers {
    var open = [root]
    var seen: Set<Bars> = [[:]]
    var looked = 0
    while let node = open.popLast() {
      if node.tiers <= best.tiers { return best.tiers }
      let done = pieces.work - before + steps
      if done >= work { return node.tiers }
      watch.report(.interpreters, done, work)
      if watch.isOver() {
        isCutShort = true
        return node.tiers
      }
      let asking = asking(in: node)
      let shortage = shortage(of: asking, in: node)
      // A solution without shortage is a plan, and the best; of the others a few are dealt, so that
      // there is a good plan should the work allowed run out.
      looked += 1
      if shortage == nil || looked % Self.dealtEvery == 0,
        deal(node, to: asking).deal.tiers > best.tiers
      {
        let settled = settle(node)
        if settled.tiers > best.tiers { best = settled }
        if node.tiers <= best.tiers { return best.tiers }
      }
      guard let shortage else { continue }
      for need in shortage.needs {
        let child = child(of: node, barring: need, from: shortage.interpreters)
        guard child.tiers > best.tiers, seen.insert(child.bars).inserted else { continue }
        steps += stepWork
        // The best bound last; of equal ones the newest, which is the deepest.
        var (low, high) = (0, open.count)
        while low < high {
          let middle = (low + high) / 2
          if open[middle].tiers > child.tiers { high = middle } else { low = middle + 1 }
        }
        open.insert(child, at: low)
      }
    }
    return best.tiers
  }

  /// One in so many solutions is dealt out though interpreters are short in it.
  private static let dealtEvery = 16

  /// What a step costs besides the piece it changes.
  private var stepWork: Int { pieces.needs.count + search.rule.interpreters.count }

  /// Needs too many for the interpreters with whom their pairs would earn what the solution says;
  /// `nil` where they are enough, so that the solution is a plan.
  ///
  /// The `interpreting.*` needs count too: only the card's own holder can serve them.
  private func shortage(
    of asking: [Asking],
    in node: Node
  ) -> (needs: [Int], interpreters: InterpreterSet)? {
    let needs = asking.map(\.need)
    let able = asking.map { pair in
      let points = node.pieces[pair.piece].pairs[pair.index].points
      return pair.options.filter { $0.points == points }.map(\.interpreter)
    }
    var matching = InterpreterMatching(
      options: able,
      capacities: search.rule.interpreters.map { Int($0.left) }
    )
    for pair in needs.indices {
      if let short = matching.match(pair) {
        return (Set(short.pairs.map { needs[$0] }).sorted(), short.interpreters)
      }
    }
    return nil
  }
}
