import AssetMap
import Testing

@testable import Matching

@Suite("Recommendations")
struct RecommendationTests {
  /// A small register in which nobody interprets.
  private func direct(seed: UInt64) throws -> Snapshot {
    var snapshot = try Snapshot.random(seed: seed)
    snapshot.cards.removeAll { $0.terms.theme.top == .interpreting }
    return snapshot
  }

  /// What a change brings, by two plans of the whole register.
  private func gain(_ change: Change, _ snapshot: Snapshot) throws -> Gain {
    let made = try #require(change.made(to: snapshot, as: FreshCodes(for: snapshot)))
    let (before, after) = (Plan(of: Problem(snapshot)), Plan(of: Problem(made.snapshot)))
    return after.gain(over: before)
  }

  @Test("are what a plan of the whole register brings, and no more than the prices say")
  func whole() throws {
    var (seen, urgent, helpers, tight) = (0, 0, 0, 0)
    for seed in UInt64(0)..<150 {
      let snapshot = try direct(seed: seed)
      for found in Recommendations(for: snapshot, limit: 40).alone {
        if found.change.kind == .interpreter { continue }
        #expect(try gain(found.change, snapshot) == found.gain, "seed \(seed)")
        let bound = try #require(found.bound)
        #expect(found.gain.served <= bound.needs, "seed \(seed)")
        #expect(found.gain.urgent <= bound.needs, "seed \(seed)")
        #expect(
          found.unlocked.count - found.displaced.count == found.gain.served,
          "seed \(seed)"
        )
        seen += 1
        if found.gain.urgent > 0 { urgent += 1 }
        if case .helper = found.change { helpers += 1 }
        if found.gain.served == bound.needs { tight += 1 }
      }
    }
    #expect(seen > 300 && urgent > 50 && helpers > 100 && helpers < seen)
    #expect(tight * 10 > seen * 8, "\(tight) of \(seen)")
  }

  @Test("are the best of all places and of all helpers that could be tried")
  func best() throws {
    for seed in UInt64(0)..<60 {
      let snapshot = try direct(seed: seed)
      let problem = Problem(snapshot)
      let found = Recommendations(for: snapshot, limit: 1).alone.first
      var best = Gain()
      for card in problem.matchableCapabilities {
        let theme = try #require(snapshot.cards.first { $0.code == card }).terms.theme
        best = max(best, try gain(.place(card, theme, about: nil), snapshot))
      }
      #expect(
        (found?.gain ?? Gain()) >= Gain(urgent: best.urgent, served: best.served, points: .min)
      )
      for other in Recommendations(for: snapshot, limit: 40).alone {
        #expect(try other.gain <= #require(found).gain, "seed \(seed)")
      }
    }
  }

  @Test("one after the other add up to what the plan with all of them brings")
  func inOrder() throws {
    for seed in UInt64(0)..<60 {
      let snapshot = try direct(seed: seed)
      let found = Recommendations(for: snapshot, limit: 5)
      #expect(found.inOrder.first == found.alone.first)
      #expect(Set(found.inOrder.map(\.change)).count == found.inOrder.count)
      var all = snapshot
      for step in found.inOrder {
        all = try #require(step.change.made(to: all, as: FreshCodes(for: all))).snapshot
      }
      let (before, after) = (Plan(of: Problem(snapshot)), Plan(of: Problem(all)))
      #expect(
        found.inOrder.reduce(Gain()) { $0 + $1.gain } == after.gain(over: before),
        "seed \(seed)"
      )
    }
  }

  @Test("with interpreters never exceed what time without end would bring, nor every way tried")
  func interpreters() throws {
    var (seen, best) = (0, 0)
    for seed in UInt64(0)..<300 {
      let snapshot = try Snapshot.threeParties(seed: seed)
      let before = BridgeBruteForce(snapshot).best
      let found = Recommendations(for: snapshot)
      for one in found.alone + found.inOrder {
        #expect(one.gain.served <= one.bound?.needs ?? .max, "seed \(seed)")
        #expect(one.gain.helpsAnyone && !one.unlocked.isEmpty, "seed \(seed)")
      }
      for one in found.alone {
        guard case .interpreter = one.change else { continue }
        let made = try #require(one.change.made(to: snapshot, as: FreshCodes(for: snapshot)))
        let after = BridgeBruteForce(made.snapshot).best
        let possible = Gain(
          urgent: after.urgent - before.urgent,
          served: after.served - before.served,
          points: .max
        )
        #expect(one.gain <= possible, "seed \(seed)")
        seen += 1
        if (one.gain.urgent, one.gain.served) == (possible.urgent, possible.served) { best += 1 }
      }
    }
    #expect(seen > 50)
    #expect(best * 10 >= seen * 9, "\(best) of \(seen)")
  }

  @Test("are the same for the same register, whatever the order of its rows")
  func shuffled() throws {
    for seed in UInt64(0)..<30 {
      for snapshot in [try Snapshot.random(seed: seed), try .threeParties(seed: seed)] {
        let other = snapshot.shuffled(seed: seed + 1)
        #expect(Recommendations(for: snapshot) == Recommendations(for: other), "seed \(seed)")
      }
    }
  }

  @Test("name an interpreter for those who share no language, as busy as the others here")
  func language() throws {
    var scene = Scene()
    let tigrinya = Profile(languages: [LanguageAbility("ti", .native)])
    for isUrgent in [true, false, false] {
      try scene.add(.need, "housing.repairs", isUrgent: isUrgent, profile: tigrinya)
    }
    try scene.add(.capability, "housing.repairs", count: 3)
    let arabic = Profile(
      languages: [LanguageAbility("ar", .native), LanguageAbility("de", .b2)]
    )
    for count in [1, 2, 4, 5] {
      try scene.add(.capability, "interpreting.appointment", count: count, profile: arabic)
    }
    let found = Recommendations(for: scene.snapshot)
    let first = try #require(found.alone.first)
    #expect(first.change == .interpreter("de", "ti", load: 2))
    #expect((first.gain.urgent, first.gain.served) == (1, 2))
    #expect(first.bound == .unlimitedTime(needs: 3))
    let then = try #require(found.inOrder.dropFirst().first)
    #expect(then.change == .helper("housing.repairs", about: nil, speaking: "ti"))
    #expect((then.gain.urgent, then.gain.served) == (0, 1))
  }

  @Test("name a place on a card that accepted matches fill")
  func booked() throws {
    var scene = Scene()
    let one = try scene.add(.need, "housing.repairs")
    try scene.add(.need, "housing.repairs", isUrgent: true)
    let card = try scene.add(.capability, "housing.repairs")
    scene.fixed = [FixedPair(need: one, capability: card)]
    let found = Recommendations(for: scene.snapshot).alone
    #expect(found.map(\.change).contains(.place(card, "housing.repairs", about: nil)))
    #expect(found.allSatisfy { $0.gain.served == 1 && $0.bound == .prices(needs: 1) })
  }

  @Test("leave out what unlocks no need of interest, and end with nothing where all are served")
  func concerns() throws {
    var scene = Scene()
    let one = try scene.add(.need, "housing.repairs")
    let other = try scene.add(.need, "contacts.locals")
    let found = Recommendations(for: scene.snapshot) { $0 == other }
    #expect(found.alone.map(\.unlocked) == [[other]])
    #expect(!found.inOrder.contains { $0.unlocked.contains(one) })
    try scene.add(.capability, "housing.repairs")
    try scene.add(.capability, "contacts.locals")
    #expect(Recommendations(for: scene.snapshot).alone.isEmpty)
  }
}

extension Plan {
  fileprivate func gain(over other: Plan) -> Gain {
    Gain(
      urgent: summary.urgentServed - other.summary.urgentServed,
      served: summary.served - other.summary.served,
      points: summary.netPoints - other.summary.netPoints
    )
  }
}
