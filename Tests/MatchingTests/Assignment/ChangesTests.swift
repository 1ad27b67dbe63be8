import Matching
import Testing

@Suite("A plan that follows changes")
struct ChangesTests {
  @Test("After each need or capability that comes or goes it is as good as a new plan")
  func small() {
    for seed in UInt64(0)..<1500 {
      var changing = ChangingProblem(seed: seed, room: 40)
      for step in 0..<40 {
        changing.change(most: 5)
        let (problem, plan) = changing.solved()
        let verdict = PlanVerifier.verify(plan, of: problem)
        let best = PlanVerifier.verify(PlanSolver.solve(problem), of: problem).tiers
        #expect(verdict.violations == [], "seed \(seed), step \(step)")
        #expect(verdict.tiers == best, "seed \(seed), step \(step)")
        if verdict.tiers != best || verdict.violations != [] { return }
      }
    }
  }

  @Test("So is one of many needs and capabilities")
  func middling() {
    for seed in UInt64(0)..<20 {
      var changing = ChangingProblem(seed: seed, room: 300)
      for step in 0..<300 {
        changing.change(most: 40)
        if step % 10 != 9 { continue }
        let (problem, plan) = changing.solved()
        let verdict = PlanVerifier.verify(plan, of: problem)
        let best = PlanVerifier.verify(PlanSolver.solve(problem), of: problem).tiers
        #expect(verdict.violations == [], "seed \(seed), step \(step)")
        #expect(verdict.tiers == best, "seed \(seed), step \(step)")
        if verdict.tiers != best || verdict.violations != [] { return }
      }
    }
  }
}
