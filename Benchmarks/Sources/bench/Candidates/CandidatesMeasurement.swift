internal import Matching
internal import SyntheticTown

/// What the search for candidates found in a town, and how long it took: one thread, once.
struct CandidatesMeasurement: Encodable {
  let residents: Int
  let seed: UInt64
  let perNeed: Int
  /// The cards of the town, those whose holders do not consent included.
  let needs: Int
  let capabilities: Int
  /// The candidates found.
  let pairs: Int
  /// From the rows in memory to the problem: sorted, numbered, grouped.
  let problemSeconds: Double
  let problemCPUSeconds: Double
  /// From the problem to the candidates as the solver takes them.
  let searchSeconds: Double
  let searchCPUSeconds: Double
  /// The greatest resident memory of the process, in MB of 1,000,000 bytes, the town included.
  let peakMemoryMB: Double
  /// The same by candidate.
  let bytesPerPair: Double

  /// Makes a town in memory, then its problem, then finds the best candidates of each need.
  ///
  /// - Returns: The figures, and what the solver takes.
  static func of(
    residents: Int,
    seed: UInt64,
    perNeed: Int
  ) throws -> (CandidatesMeasurement, AssignmentProblem) {
    var town = try TownIntake(StartingTables())
    let tally = try SyntheticTown.hand(residents: residents, seed: seed, to: &town)
    let (problem, making) = Meter.timed { Problem(town.intake) }
    // The rows are not needed any more.
    town = try TownIntake(StartingTables())
    let (candidates, search) = Meter.timed { Candidates(of: problem, perNeed: perNeed) }
    let peak = Meter.peakBytes
    let pairs = candidates.assignment.pairs.count
    let measurement = CandidatesMeasurement(
      residents: residents,
      seed: seed,
      perNeed: perNeed,
      needs: tally.needs,
      capabilities: tally.capabilities,
      pairs: pairs,
      problemSeconds: making.seconds,
      problemCPUSeconds: making.cpuSeconds,
      searchSeconds: search.seconds,
      searchCPUSeconds: search.cpuSeconds,
      peakMemoryMB: (Double(peak) / 1e6).rounded(to: 1),
      bytesPerPair: (Double(peak) / Double(max(1, pairs))).rounded(to: 1)
    )
    return (measurement, candidates.assignment)
  }
}
