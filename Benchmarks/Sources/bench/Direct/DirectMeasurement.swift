internal import Matching
internal import SyntheticTown

/// What the best plan of a town over all its eligible pairs takes: one thread, each step once.
struct DirectMeasurement: Encodable {
  let residents: Int
  let seed: UInt64
  /// Those that can be matched.
  let needs: Int
  let capabilities: Int
  let urgent: Int
  let served: Int
  let netQuality: Int
  /// The pairs of the plan.
  let pairs: Int
  /// The pairs that came to be listed for it.
  let listedPairs: Int
  /// From the rows in memory to the problem.
  let problemCPUSeconds: Double
  /// From the problem to the plan: candidates and search.
  let planSeconds: Double
  let planCPUSeconds: Double
  /// The verifier's pass over all eligible pairs.
  let proofSeconds: Double
  let proofCPUSeconds: Double
  /// What the verifier found wrong; 0 means proven best.
  let violations: Int
  /// The greatest resident memory of the process, in MB of 1,000,000 bytes, the town included.
  let peakMemoryMB: Double

  /// Makes a town in memory, then its problem, then its plan, and proves it.
  init(residents: Int, seed: UInt64) throws {
    var town = try TownIntake(StartingTables())
    _ = try SyntheticTown.hand(residents: residents, seed: seed, to: &town)
    let (problem, making) = Meter.timed { Problem(town.intake) }
    // The rows are not needed any more.
    town = try TownIntake(StartingTables())
    let (listed, planning) = Meter.timed { ListedPlan(of: problem) }
    let (verdict, proof) = Meter.timed {
      PlanVerifier.verify(listed.plan, of: listed.assignment, in: problem)
    }
    self.residents = residents
    self.seed = seed
    needs = listed.assignment.needs.count
    capabilities = listed.assignment.capabilities.count
    (urgent, served) = (verdict.tiers.urgent, verdict.tiers.served)
    netQuality = verdict.tiers.netQuality
    pairs = listed.plan.chosen.count
    listedPairs = listed.assignment.pairs.count
    problemCPUSeconds = making.cpuSeconds
    (planSeconds, planCPUSeconds) = (planning.seconds, planning.cpuSeconds)
    (proofSeconds, proofCPUSeconds) = (proof.seconds, proof.cpuSeconds)
    violations = verdict.violations.count
    peakMemoryMB = (Double(Meter.peakBytes) / 1e6).rounded(to: 1)
  }
}
