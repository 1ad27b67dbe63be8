internal import Matching

/// What the engine made of a problem, and how long it took: one thread, each step once.
struct PlanMeasurement: Encodable {
  let needs: Int
  let capabilities: Int
  let candidates: Int
  let urgent: Int
  let served: Int
  let netQuality: Int
  /// The pairs of the plan.
  let pairs: Int
  /// Parts of the problem that no pair joins, those of a single node left out.
  let components: Int
  /// From the text in memory to the problem.
  let readSeconds: Double
  /// From rows in memory to the problem, which checks them; the solver's own network counts as solving.
  let buildSeconds: Double
  let solveSeconds: Double
  let verifySeconds: Double
  /// Build, solve and verify.
  let seconds: Double
  /// The same, of the processor.
  let cpuSeconds: Double
  /// What the verifier found wrong; 0 means proven best.
  let violations: Int
  /// The greatest resident memory of the process, in MB of 1,000,000 bytes, the text included.
  let peakMemoryMB: Double
  /// The same without the text, by candidate.
  let bytesPerPair: Double

  /// - Throws: `AssignmentProblem.TextFault` where the text is no problem.
  init(of text: [UInt8]) throws {
    let (read, reading) = try Meter.timed { try AssignmentProblem(text: text) }
    let (problem, build) = Meter.timed {
      AssignmentProblem(
        needs: read.needs,
        capabilities: read.capabilities,
        rowStarts: read.rowStarts,
        pairs: read.pairs,
        loadCharge: read.loadCharge
      )
    }
    let (plan, solve) = Meter.timed { PlanSolver.solve(problem) }
    let (verdict, verify) = Meter.timed { PlanVerifier.verify(plan, of: problem) }
    needs = problem.needs.count
    capabilities = problem.capabilities.count
    candidates = problem.pairs.count
    urgent = verdict.tiers.urgent
    served = verdict.tiers.served
    netQuality = verdict.tiers.netQuality
    pairs = plan.chosen.count
    (readSeconds, buildSeconds) = (reading.seconds, build.seconds)
    (solveSeconds, verifySeconds) = (solve.seconds, verify.seconds)
    let steps = [build, solve, verify]
    seconds = steps.reduce(0) { $0 + $1.seconds }.rounded(to: 6)
    cpuSeconds = steps.reduce(0) { $0 + $1.cpuSeconds }.rounded(to: 6)
    violations = verdict.violations.count
    let peak = Meter.peakBytes
    peakMemoryMB = (Double(peak) / 1e6).rounded(to: 1)
    bytesPerPair = (Double(peak - text.count) / Double(max(1, candidates))).rounded(to: 1)
    components = Self.components(of: problem)
  }

  /// Counted by joining the two ends of each pair (union-find with path halving).
  private static func components(of problem: AssignmentProblem) -> Int {
    let needs = problem.needs.count
    var parents = Array(0..<(needs + problem.capabilities.count))
    func root(of node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    var isJoined = [Bool](repeating: false, count: parents.count)
    for need in 0..<needs {
      for pair in problem.pairs[problem.row(of: need)] {
        let capability = needs + Int(pair.capability)
        (isJoined[need], isJoined[capability]) = (true, true)
        parents[root(of: need)] = root(of: capability)
      }
    }
    return parents.indices.count { isJoined[$0] && parents[$0] == $0 }
  }
}
