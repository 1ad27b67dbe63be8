package import AssetMap

/// All pairs of a problem that may be proposed, with their points.
///
/// Every eligible pair is here, none cut off. A need that wants nobody more has none. Within a need
/// the pairs go by points, descending; equal ones by a hash of the two codes, which differs from
/// need to need, so that the work does not pile up on the oldest cards; then by code.
package struct Candidates: Sendable {
  package let problem: Problem
  /// What the solver takes: its needs and capabilities are those of ``Problem/matchableNeeds`` and
  /// ``Problem/matchableCapabilities``, in their order.
  package let assignment: AssignmentProblem

  /// Finds them theme by theme: theme and language once for all cards that these cannot tell apart,
  /// then who can meet, pair by pair.
  ///
  /// - Complexity: O(pairs of fitting themes); 8 bytes a candidate, twice that while it works.
  package init(of problem: Problem) {
    self.problem = problem
    var search = CandidateSearch(problem)
    assignment = search.assignment()
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
