import AssetMap

/// The needs that only capabilities fit which more helpers are wanted of than there are, and these
/// capabilities: by theme and the language they are about alone.
///
/// As many as can be are served between kinds of cards, a transport problem of some hundred nodes. One
/// place in 64 is left out of it, since some can be taken by nobody who shares a language and a time.
/// From the kinds that are left with needs unserved, all kinds are reached that could give way to them:
/// capabilities that fit, and needs served by those. It is the overdemanded part of the decomposition by
/// A. L. Dulmage and N. S. Mendelsohn, "Coverings of bipartite graphs" (1958), which is the same whatever
/// ways are found first. By what it says only time is won or lost: a plan is proven by other means.
struct Overdemand {
  /// The needs that can be matched and want somebody, whom only ``capabilities`` fit.
  private(set) var needs: [Int] = []
  /// The capabilities that have places and are short.
  private(set) var capabilities: [Int] = []

  /// Cards of one theme, about one language or none.
  private struct Kind {
    var group: CardGroup
    var cards: [Int] = []
    /// Helpers wanted, or places, that are left.
    var left = 0
  }

  /// - Parameters:
  ///   - problem: Whose cards.
  ///   - isUrgentAlone: Whether only urgent needs want anybody.
  /// - Complexity: O(cards + kinds of needs · kinds of capabilities · kinds).
  init(of problem: Problem, isUrgentAlone: Bool = false) {
    var wanted = Self.kinds(problem.needs[..<problem.needCount], problem.needGroups) {
      !isUrgentAlone || $0.isUrgent
    }
    var offered = Self.kinds(
      problem.capabilities[..<problem.capabilityCount],
      problem.capabilityGroups
    ) { _ in true }
    for index in offered.indices { offered[index].left -= offered[index].left / 64 }
    let fitting = wanted.map { need in
      offered.indices.filter { problem.fit(need.group, offered[$0].group) != nil }
    }
    var flow = [[Int: Int]](repeating: [:], count: offered.count)
    for need in wanted.indices {
      while wanted[need].left > 0,
        Self.pass(from: need, &wanted, &offered, fitting, &flow)
      {}
    }
    var isShort = [Bool](repeating: false, count: offered.count)
    var reached = wanted.indices.filter { wanted[$0].left > 0 }
    var isReached = wanted.map { $0.left > 0 }
    var next = 0
    while next < reached.count {
      for capability in fitting[reached[next]] where !isShort[capability] {
        isShort[capability] = true
        for (need, units) in flow[capability] where units > 0 && !isReached[need] {
          isReached[need] = true
          reached.append(need)
        }
      }
      next += 1
    }
    needs = wanted.indices.filter { isReached[$0] }.flatMap { wanted[$0].cards }
    capabilities = offered.indices.filter { isShort[$0] }.flatMap { offered[$0].cards }
  }

  private static func kinds(
    _ rows: ArraySlice<CardRow>,
    _ groups: CardGroups,
    where counts: (CardRow) -> Bool
  ) -> [Kind] {
    var kinds: [Kind] = []
    for (index, group) in groups.groups.enumerated() {
      let open = groups.cards(in: index).map { Int($0) }
        .filter { $0 < rows.endIndex && rows[$0].left > 0 && counts(rows[$0]) }
      if open.isEmpty { continue }
      if kinds.last?.group.theme != group.theme || kinds.last?.group.about != group.about {
        kinds.append(Kind(group: group))
      }
      kinds[kinds.count - 1].cards += open
      kinds[kinds.count - 1].left += open.reduce(0) { $0 + Int(rows[$1].left) }
    }
    return kinds
  }

  /// Passes as much as one path takes from a kind of needs to places that are left.
  ///
  /// - Returns: Whether there was a path.
  private static func pass(
    from start: Int,
    _ wanted: inout [Kind],
    _ offered: inout [Kind],
    _ fitting: [[Int]],
    _ flow: inout [[Int: Int]]
  ) -> Bool {
    var cameFrom = [Int](repeating: -1, count: offered.count)
    /// Of each kind of needs reached the capabilities that it would leave.
    var leaves = [start: -1]
    var reached = [start]
    var next = 0
    while next < reached.count {
      let need = reached[next]
      next += 1
      for capability in fitting[need] where cameFrom[capability] < 0 {
        cameFrom[capability] = need
        if offered[capability].left == 0 {
          for (other, units) in flow[capability] where units > 0 && leaves[other] == nil {
            leaves[other] = capability
            reached.append(other)
          }
          continue
        }
        var path: [(need: Int, takes: Int, leaves: Int)] = []
        var units = min(wanted[start].left, offered[capability].left)
        var end = capability
        while end >= 0 {
          let need = cameFrom[end]
          let left = leaves[need] ?? -1
          path.append((need, end, left))
          if left >= 0 { units = min(units, flow[left][need] ?? 0) }
          end = left
        }
        for step in path {
          flow[step.takes][step.need, default: 0] += units
          if step.leaves >= 0 { flow[step.leaves][step.need, default: 0] -= units }
        }
        wanted[start].left -= units
        offered[capability].left -= units
        return true
      }
    }
    return false
  }
}
