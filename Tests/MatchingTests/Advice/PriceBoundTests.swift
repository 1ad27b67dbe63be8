import Matching
import Testing

/// A change to a small problem, and what the prices of the plan before say of it.
private struct SmallChange {
  var changed: AssignmentProblem
  var most: PriceBound.Most
  /// How many places it adds.
  var places: Int
}

extension AssignmentProblem {
  /// Every place added, and a few new capabilities.
  fileprivate func changes(_ bound: PriceBound, seed: UInt64) -> [SmallChange] {
    var generator = SeededGenerator(seed: seed)
    var changes = capabilities.indices.map { index in
      var wider = capabilities
      wider[index].capacity += 1
      return SmallChange(
        changed: AssignmentProblem(
          needs: needs,
          capabilities: wider,
          rowStarts: rowStarts,
          pairs: pairs,
          loadCharge: loadCharge
        ),
        most: bound.place(on: index),
        places: 1
      )
    }
    let greatest = pairs.map(\.points).max() ?? 1
    for places in 1...3 {
      let new = needs.indices.filter { _ in Bool.random(using: &generator) }
        .map { (need: $0, points: Int(Int32.random(in: 0...greatest, using: &generator))) }
      changes.append(
        SmallChange(
          changed: adding(new, places: places),
          most: bound.capability(new.filter { needs[$0.need].demand > 0 }, places: places),
          places: places
        )
      )
    }
    return changes
  }

  private func adding(_ new: [(need: Int, points: Int)], places: Int) -> AssignmentProblem {
    let rows = needs.indices.map { need in
      let added = new.filter { $0.need == need }.map {
        Pair(capability: Int32(capabilities.count), points: Int32($0.points))
      }
      return (pairs[row(of: need)] + added).sorted { $0.points > $1.points }
    }
    return AssignmentProblem(
      needs: needs,
      capabilities: capabilities + [Capability(capacity: Int32(places))],
      rowStarts: rows.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) },
      pairs: rows.flatMap(\.self),
      loadCharge: loadCharge
    )
  }
}

@Suite("The prices of a plan")
struct PriceBoundTests {
  /// What a change brings, checked against what the prices said.
  private func check(
    _ change: SmallChange,
    from before: PlanVerifier.Tiers,
    to after: PlanVerifier.Tiers,
    bonus: Int,
    _ place: Comment
  ) {
    let (urgent, served) = (after.urgent - before.urgent, after.served - before.served)
    let net = after.netQuality - before.netQuality
    #expect(bonus * (urgent + served) + net <= change.most.worth, place)
    #expect(urgent + served <= change.most.weight, place)
    #expect(served <= change.most.needs && urgent <= change.most.needs, place)
    #expect(change.most.needs <= change.places, place)
    #expect(served >= 0 && urgent >= 0, place)
  }

  @Test(
    "bound what a place or a capability more brings, tried in every way",
    arguments: UInt64(0)..<20
  )
  func bruteForce(block: UInt64) {
    for seed in block * 15..<(block + 1) * 15 {
      let problem = AssignmentProblem.small(seed: seed)
      let plan = PlanSolver.solve(problem)
      let before = BruteForce(problem).best
      for change in problem.changes(PriceBound(plan, of: problem), seed: seed) {
        let solved = PlanSolver.solve(change.changed)
        let after = PlanVerifier.verify(solved, of: change.changed).tiers
        if change.changed.pairs.count <= 11 {
          #expect(after == BruteForce(change.changed).best, "seed \(seed)")
        }
        check(change, from: before, to: after, bonus: plan.firstHelperBonus, "seed \(seed)")
      }
    }
  }

  @Test("say mostly just what a change brings, in problems of some size")
  func middling() {
    var (tight, count) = (0, 0)
    for seed in UInt64(0)..<60 {
      let problem = AssignmentProblem.middling(seed: seed)
      let plan = PlanSolver.solve(problem)
      let before = PlanVerifier.verify(plan, of: problem).tiers
      for change in problem.changes(PriceBound(plan, of: problem), seed: seed) {
        let solved = PlanSolver.solve(change.changed)
        let after = PlanVerifier.verify(solved, of: change.changed).tiers
        check(change, from: before, to: after, bonus: plan.firstHelperBonus, "seed \(seed)")
        count += 1
        let weight = after.urgent + after.served - before.urgent - before.served
        if weight == change.most.weight { tight += 1 }
      }
    }
    #expect(tight * 10 >= count * 9, "\(tight) of \(count)")
  }

  @Test("see who makes room for whom")
  func example() {
    let problem = AssignmentProblem(
      needs: [.init(demand: 1), .init(demand: 1, isUrgent: true), .init(demand: 1)],
      capabilities: [.init(capacity: 1)],
      rowStarts: [0, 1, 2, 3],
      pairs: [
        .init(capability: 0, points: 900), .init(capability: 0, points: 800),
        .init(capability: 0, points: 700),
      ],
      loadCharge: 10
    )
    let plan = PlanSolver.solve(problem)
    let bound = PriceBound(plan, of: problem)
    #expect(bound.place(on: 0).needs == 1)
    // The urgent need has its helper, but would leave the place to another.
    #expect(bound.capability([(need: 1, points: 800)], places: 1).needs == 1)
    #expect(bound.capability([], places: 1).worth == 0)
    #expect(bound.capability([(need: 0, points: 5), (need: 2, points: 5)], places: 2).needs == 2)
  }
}
