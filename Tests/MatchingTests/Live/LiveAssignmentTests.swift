import Matching
import Testing

@Suite("A live plan of a plain problem")
struct LiveAssignmentTests {
  @Test("It stays proven best while needs and capabilities go and come back")
  func goAndComeBack() {
    for seed in UInt64(0)..<60 {
      var generator = SeededGenerator(seed: seed)
      let problem = AssignmentProblem.middling(seed: seed)
      var live = LiveAssignment(problem, spare: 100)
      var (needs, capabilities): (Set<Int>, Set<Int>) = ([], [])
      for step in 0..<100 {
        if Bool.random(using: &generator) {
          let need = Int.random(in: problem.needs.indices, using: &generator)
          if needs.remove(need) != nil {
            live.insert(need: need)
          } else {
            needs.insert(need)
            live.remove(need: need)
          }
        } else {
          let capability = Int.random(in: problem.capabilities.indices, using: &generator)
          if capabilities.remove(capability) != nil {
            live.insert(capability: capability)
          } else {
            capabilities.insert(capability)
            live.remove(capability: capability)
          }
        }
        if step % 5 != 4 { continue }
        let (now, plan) = live.solved()
        let verdict = PlanVerifier.verify(plan, of: now)
        #expect(verdict.violations == [], "seed \(seed), step \(step)")
        #expect(now.needs.indices.allSatisfy { !needs.contains($0) || now.needs[$0].demand == 0 })
        let anew = PlanVerifier.verify(PlanSolver.solve(now), of: now)
        #expect(verdict.tiers == anew.tiers, "seed \(seed), step \(step)")
      }
    }
  }
}
