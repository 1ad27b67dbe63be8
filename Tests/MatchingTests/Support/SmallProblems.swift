import Matching

extension AssignmentProblem {
  /// A small problem that has everything: several helpers wanted, several places, fixed matches,
  /// urgency, and charges that may exceed the points.
  static func small(seed: UInt64) -> AssignmentProblem {
    var generator = SeededGenerator(seed: seed)
    let (needCount, capabilityCount) = (
      Int.random(in: 1...4, using: &generator), Int.random(in: 1...4, using: &generator)
    )
    let needs = (0..<needCount).map { _ in
      Need(
        demand: [0, 1, 1, 1, 2, 2, 3, 9].randomElement(using: &generator) ?? 1,
        isUrgent: Int.random(in: 0..<3, using: &generator) == 0,
        alreadyServed: Int.random(in: 0..<5, using: &generator) == 0
      )
    }
    let capabilities = (0..<capabilityCount).map { _ in
      Capability(
        capacity: [0, 1, 1, 1, 2, 2, 3, 9].randomElement(using: &generator) ?? 1,
        baseLoad: [0, 0, 0, 1, 2].randomElement(using: &generator) ?? 0
      )
    }
    let greatest = [1, 3, 20, 1000].randomElement(using: &generator) ?? 3
    var (pairs, rowStarts): ([Pair], [Int]) = ([], [0])
    for _ in needs {
      let row = capabilities.indices.filter { _ in
        pairs.count < 10 && Int.random(in: 0..<4, using: &generator) > 0
      }
      .map {
        Pair(capability: Int32($0), points: .random(in: 0...Int32(greatest), using: &generator))
      }
      pairs += row.sorted { $0.points > $1.points }
      rowStarts.append(pairs.count)
    }
    return AssignmentProblem(
      needs: needs,
      capabilities: capabilities,
      rowStarts: rowStarts,
      pairs: pairs,
      loadCharge: [0, 1, 10, 200, 3000].randomElement(using: &generator) ?? 1
    )
  }

  /// A problem too large to try all plans, with long rows and few distinct points.
  static func middling(seed: UInt64) -> AssignmentProblem {
    var generator = SeededGenerator(seed: seed)
    let capabilityCount = Int.random(in: 10...50, using: &generator)
    let needs = (0..<Int.random(in: 10...60, using: &generator)).map { _ in
      Need(
        demand: .random(in: 0...4, using: &generator),
        isUrgent: Bool.random(using: &generator),
        alreadyServed: Int.random(in: 0..<6, using: &generator) == 0
      )
    }
    let greatest = Int32([2, 30, 1000].randomElement(using: &generator) ?? 2)
    let density = Int.random(in: 1...9, using: &generator)
    let rows = needs.map { _ in
      (0..<Int32(capabilityCount)).filter { _ in Int.random(in: 0..<10, using: &generator) < density
      }
      .map { Pair(capability: $0, points: .random(in: 0...greatest, using: &generator)) }
      .sorted { $0.points > $1.points }
    }
    return AssignmentProblem(
      needs: needs,
      capabilities: (0..<capabilityCount).map { _ in
        Capability(
          capacity: .random(in: 0...3, using: &generator),
          baseLoad: .random(in: 0...1, using: &generator)
        )
      },
      rowStarts: rows.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) },
      pairs: rows.flatMap(\.self),
      loadCharge: [0, 1, 10, 2000].randomElement(using: &generator) ?? 1
    )
  }
}
