import AssetMap

extension CandidateSearch {
  /// Rows in the numbers of the problem, with the facts of both sides.
  ///
  /// - Parameters:
  ///   - rows: One for each need that can be matched; `nil` where it wants nobody.
  ///   - needs: These needs, if not as in the problem.
  /// - Returns: What the solver and the verifier take.
  borrowing func assignment(
    of rows: [PairRow?],
    wanting needs: [AssignmentProblem.Need]? = nil
  ) -> AssignmentProblem {
    var pairs: [AssignmentProblem.Pair] = []
    pairs.reserveCapacity(rows.reduce(0) { $0 + Int($1?.count ?? 0) })
    var rowStarts = [0]
    rowStarts.reserveCapacity(rows.count + 1)
    for row in rows {
      if let row {
        for index in 0..<Int(row.count) {
          let pair = row.pairs[index]
          let capability = shelves.members[Int(pair.capability)].index
          pairs.append(.init(capability: capability, points: pair.points))
        }
      }
      rowStarts.append(pairs.count)
    }
    return AssignmentProblem(
      needs: needs ?? problem.needs[..<problem.needCount].map(\.facts),
      capabilities: problem.capabilities[..<problem.capabilityCount].map(\.places),
      rowStarts: rowStarts,
      pairs: pairs,
      loadCharge: problem.town.policy.loadCharge
    )
  }
}

extension CardRow {
  /// A need as the solver sees it.
  var facts: AssignmentProblem.Need {
    AssignmentProblem.Need(demand: left, isUrgent: isUrgent, alreadyServed: taken > 0)
  }

  /// A capability as the solver sees it.
  var places: AssignmentProblem.Capability {
    AssignmentProblem.Capability(capacity: left, baseLoad: taken)
  }
}
