package import AssetMap

/// The pairs of a problem that may be proposed, with their points.
///
/// Every eligible pair is here, none cut off, unless only the best of each need are asked for. A
/// need that wants nobody more has none. Within a need the pairs go by points, descending; equal
/// ones as ``CandidateSearch`` comes to them, which differs from need to need, so that the work does
/// not pile up on the oldest cards. The best n are the first n of all.
public struct Candidates: Sendable {
  package let problem: Problem
  /// What the solver takes: its needs and capabilities are those that can be matched, by code.
  public let assignment: AssignmentProblem

  /// Finds them need by need.
  ///
  /// - Parameters:
  ///   - problem: Whose pairs.
  ///   - count: The most pairs of a need.
  /// - Complexity: O(pairs of fitting themes) for all; for few it stops where the best are found.
  ///   8 bytes a candidate.
  public init(of problem: Problem, perNeed count: Int = .max) {
    self.problem = problem
    var search = CandidateSearch(problem)
    var arena = Arena()
    var rows = [PairRow?](repeating: nil, count: problem.needCount)
    for need in search.openNeeds {
      rows[Int(need)] = search.row(count, of: Int(need), in: &arena)
    }
    assignment = search.assignment(of: rows)
  }

  /// How many there are.
  package var count: Int { assignment.pairs.count }

  /// The candidates of a need, best first; empty where the card is not a need that can be matched.
  package func row(of need: CardCode) -> [(capability: CardCode, points: Int)] {
    guard let index = problem.needIndex(of: need), index < problem.needCount else { return [] }
    return assignment.row(of: index).map {
      let pair = assignment.pairs[$0]
      return (problem.capabilities[Int(pair.capability)].code, Int(pair.points))
    }
  }
}
