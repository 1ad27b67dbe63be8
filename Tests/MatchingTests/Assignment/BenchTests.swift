import Matching
import Testing

@Suite("Problems with known optima")
struct BenchTests {
  @Test("The plan is the known optimum, and the verifier proves it", arguments: BenchFixture.all)
  func knownOptimum(_ fixture: BenchFixture) throws {
    let problem = try fixture.problem()
    let verdict = PlanVerifier.verify(PlanSolver.solve(problem), of: problem)
    #expect(verdict.tiers == (try fixture.optimum()))
    #expect(verdict.violations == [])
  }
}
