import AssetMap
import Matching
import Synchronization
import Testing

@Suite("Plans ended early")
struct PlanWatchTests {
  /// Ends a search when it is asked for the so-and-so-many-th time.
  private func watch(endingAt last: Int) -> PlanWatch {
    let asked = Mutex(0)
    return PlanWatch(
      every: 1,
      isOver: {
        asked.withLock { asked in
          asked += 1
          return asked > last
        }
      }
    )
  }

  @Test(
    "hold only what can be done, and their bound holds, wherever they end",
    arguments: UInt64(0)..<12
  )
  func everywhere(seed: UInt64) throws {
    let snapshot =
      seed % 2 == 0
      ? try Snapshot.threeParties(seed: seed)
      : try Snapshot.random(seed: seed, holders: 20, cards: 60)
    let problem = Problem(snapshot)
    let whole = Plan(of: problem)
    var before = -1
    for last in 0..<500 {
      let plan = Plan(of: problem, smallRegister: 0, watch: watch(endingAt: last))
      var taken: [CardCode: Int] = [:]
      for pair in plan.pairs {
        taken[pair.need, default: 0] += 1
        taken[pair.capability, default: 0] += 1
      }
      #expect(taken.allSatisfy { $0.value <= problem.left(of: $0.key) ?? 0 })
      let bound = try #require(plan.summary.bound)
      // The best plan that is known does not exceed the bound of any.
      #expect(
        (bound.urgentServed, bound.served, bound.netPoints)
          >= (whole.summary.urgentServed, whole.summary.served, whole.summary.netPoints),
        "seed \(seed), \(last)"
      )
      #expect(plan.summary.served >= before, "each need let in helps one more, or none")
      before = plan.summary.served
      if !plan.isCutShort {
        #expect(last > 0)
        return
      }
    }
    Issue.record("it never came to its end")
  }

  @Test("give way to the proposals there are, where these help more")
  func keeping() throws {
    let problem = Problem(try Snapshot.random(seed: 3, holders: 20, cards: 60))
    let whole = Plan(of: problem)
    let none = Plan(of: problem, smallRegister: 0, watch: watch(endingAt: 0))
    #expect(none.isCutShort && none.pairs.isEmpty)
    let present = whole.pairs.enumerated().map { index, pair in
      Match(
        code: MatchCode(number: Int64(index)),
        need: pair.need,
        capability: pair.capability,
        interpreter: pair.interpreter,
        points: 1,
        proposedOn: problem.day
      )
    }
    let kept = none.keeping(present, in: problem)
    #expect(kept.pairs == whole.pairs)
    #expect(kept.summary.netPoints == whole.summary.netPoints)
    #expect(kept.summary.bound == none.summary.bound)
    #expect(whole.keeping([], in: problem).pairs == whole.pairs)
  }
}
