import Matching
import Testing

@Suite("The solver")
struct PlanSolverTests {
  @Test(
    "The plan of any small problem is as good as the best of all sets of pairs",
    arguments: 0..<10
  )
  func bruteForce(_ part: Int) {
    for seed in UInt64(part * 500)..<UInt64(part * 500 + 500) {
      let problem = AssignmentProblem.small(seed: seed)
      let verdict = PlanVerifier.verify(PlanSolver.solve(problem), of: problem)
      #expect(verdict.tiers == BruteForce(problem).best, "seed \(seed)")
      #expect(verdict.violations == [], "seed \(seed)")
    }
  }

  @Test("The plan of any middling problem is proven best")
  func middling() {
    for seed in UInt64(0)..<300 {
      let problem = AssignmentProblem.middling(seed: seed)
      let verdict = PlanVerifier.verify(PlanSolver.solve(problem), of: problem)
      #expect(verdict.violations == [], "seed \(seed)")
    }
  }
}
