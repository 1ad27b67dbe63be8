/// The connected parts of a problem, one after the other: needs and capabilities that pairs join.
///
/// In each the needs go by the mean points of their pairs, best first, which is half the work of an
/// order by the best pair; the capabilities as in the problem. So whatever a search looks at lies
/// close together.
struct ConnectedParts {
  /// The needs that can get somebody, in the order in which they are let in.
  private(set) var needs: [Int32] = []
  private(set) var capabilities: [Int32] = []
  /// Where each capability of the problem stands in ``capabilities``.
  private var numbers: [Int32]

  /// - Complexity: O(pairs + n log n) for n needs and capabilities.
  init(of problem: AssignmentProblem) {
    let parts = Self.parts(of: problem)
    var starts = [Int32](repeating: 0, count: problem.capabilities.count + 1)
    for part in parts { starts[Int(part) + 1] += 1 }
    for part in problem.capabilities.indices { starts[part + 1] += starts[part] }
    capabilities = [Int32](repeating: 0, count: parts.count)
    numbers = [Int32](repeating: 0, count: parts.count)
    for (index, part) in parts.enumerated() {
      numbers[index] = starts[Int(part)]
      capabilities[Int(starts[Int(part)])] = Int32(index)
      starts[Int(part)] += 1
    }
    var order: [InsertionKey] = []
    order.reserveCapacity(problem.needs.count)
    for (index, need) in problem.needs.enumerated() where need.demand > 0 {
      let row = problem.pairs[problem.row(of: index)]
      guard let first = row.first else { continue }
      order.append(
        InsertionKey(part: parts[Int(first.capability)], row: row, need: Int32(index))
      )
    }
    order.sort()
    needs = order.map(\.need)
  }

  /// The pairs of ``needs``, row after row, with the numbers of ``capabilities``.
  func pairs(of problem: AssignmentProblem) -> [AssignmentProblem.Pair] {
    var pairs: [AssignmentProblem.Pair] = []
    pairs.reserveCapacity(problem.pairs.count)
    numbers.withUnsafeBufferPointer { numbers in
      for need in needs {
        for pair in problem.pairs[problem.row(of: Int(need))] {
          pairs.append(.init(capability: numbers[Int(pair.capability)], points: pair.points))
        }
      }
    }
    return pairs
  }

  /// Where the rows stand in ``pairs(of:)``.
  func rows(
    of problem: AssignmentProblem,
    in pairs: UnsafeBufferPointer<AssignmentProblem.Pair>
  ) -> [PairRow] {
    guard var next = pairs.baseAddress else { return [] }
    return needs.map { need in
      let count = problem.row(of: Int(need)).count
      let row = PairRow(pairs: next, count: Int32(count), rest: PairRow.complete)
      next += count
      return row
    }
  }

  /// A number for each capability that it shares with those it is connected to: union-find with
  /// path halving, the lower number on top.
  private static func parts(of problem: AssignmentProblem) -> [Int32] {
    var parents = (0..<Int32(problem.capabilities.count)).map(\.self)
    parents.withUnsafeMutableBufferPointer { parents in
      func root(of node: Int32) -> Int32 {
        var node = node
        while parents[Int(node)] != node {
          parents[Int(node)] = parents[Int(parents[Int(node)])]
          node = parents[Int(node)]
        }
        return node
      }
      problem.pairs.withUnsafeBufferPointer { pairs in
        for need in problem.needs.indices where problem.needs[need].demand > 0 {
          let row = problem.row(of: need)
          guard let first = row.first else { continue }
          var one = root(of: pairs[first].capability)
          for index in row.dropFirst() {
            let other = root(of: pairs[index].capability)
            if other == one { continue }
            parents[Int(max(one, other))] = min(one, other)
            one = min(one, other)
          }
        }
      }
      for node in parents.indices { parents[node] = root(of: Int32(node)) }
    }
    return parents
  }
}

/// When a need is let in: by part, then by the mean points of its pairs, best first.
struct InsertionKey: Comparable {
  private let key: UInt64
  let need: Int32

  init(part: Int32, row: some Collection<AssignmentProblem.Pair>, need: Int32) {
    var sum: UInt64 = 0
    for pair in row { sum += UInt64(UInt32(bitPattern: pair.points)) }
    // 8 binary places, so that means differ; points are below 2³¹.
    let mean = (sum << 8) / UInt64(max(1, row.count))
    // 25 bits of the part suffice to keep apart all but the hugest registers' parts; should two
    // fall together, only their order is mixed.
    key = UInt64(UInt32(bitPattern: part)) << 39 | ((1 << 39) - 1 - mean)
    self.need = need
  }

  static func < (left: InsertionKey, right: InsertionKey) -> Bool {
    left.key != right.key ? left.key < right.key : left.need < right.need
  }
}
