internal import Foundation
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
  let buildSeconds: Double
  let solveSeconds: Double
  let verifySeconds: Double
  /// What the verifier found wrong; 0 means proven best.
  let violations: Int
  /// The greatest resident memory of the process, in MB of 1,000,000 bytes, the text included.
  let peakMemoryMB: Double

  /// - Throws: `AssignmentProblem.TextFault` where the text is no problem.
  init(of text: [UInt8]) throws {
    let (problem, buildSeconds) = try Self.timed { try AssignmentProblem(text: text) }
    let (plan, solveSeconds) = Self.timed { PlanSolver.solve(problem) }
    let (verdict, verifySeconds) = Self.timed { PlanVerifier.verify(plan, of: problem) }
    needs = problem.needs.count
    capabilities = problem.capabilities.count
    candidates = problem.pairs.count
    urgent = verdict.tiers.urgent
    served = verdict.tiers.served
    netQuality = verdict.tiers.netQuality
    pairs = plan.chosen.count
    (self.buildSeconds, self.solveSeconds) = (buildSeconds, solveSeconds)
    self.verifySeconds = verifySeconds
    violations = verdict.violations.count
    peakMemoryMB = Self.peakMemoryMB()
    components = Self.components(of: problem)
  }

  /// One JSON object.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  private enum CodingKeys: String, CodingKey {
    case needs, capabilities, candidates, urgent, served
    case netQuality = "net_quality"
    case pairs, components
    case buildSeconds = "build_seconds"
    case solveSeconds = "solve_seconds"
    case verifySeconds = "verify_seconds"
    case violations
    case peakMemoryMB = "peak_memory_mb"
  }

  private static func timed<Value>(_ work: () throws -> Value) rethrows -> (Value, Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try work()
    let microseconds = (clock.now - start) / .microseconds(1)
    return (value, microseconds.rounded() / 1_000_000)
  }

  /// The high-water mark of this program's own memory, from `/proc`; 0 where there is none.
  ///
  /// `getrusage` would count what the process was before, too: `swift run` turns into this program.
  private static func peakMemoryMB() -> Double {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    // In units of 1,024 bytes.
    guard let field = line?.split(whereSeparator: \.isWhitespace).dropFirst().first,
      let units = Double(field)
    else { return 0 }
    return (units * 1024 / 100_000).rounded() / 10
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
