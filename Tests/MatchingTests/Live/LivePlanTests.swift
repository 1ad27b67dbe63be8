import AssetMap
import Matching
import Testing

@Suite("A live plan")
struct LivePlanTests {
  @Test(
    "After any thousand changes it is as good as a plan made anew, and proven",
    arguments: UInt64(0)..<8
  )
  func thousandChanges(seed: UInt64) throws {
    var changes = try ChangeDraw(seed: seed, holders: 40, cards: 160)
    var plan = LivePlan(changes.start, spare: [50, 400, 5000][Int(seed % 3)])
    for step in 1...1000 {
      plan.apply(changes.next(plan.snapshot))
      if step <= 30 || step % 20 == 0 { expectBest(plan, "seed \(seed), step \(step)") }
    }
  }

  @Test("It is so after each change of a small register", arguments: UInt64(0)..<40)
  func eachChange(seed: UInt64) throws {
    var changes = try ChangeDraw(seed: seed, holders: 8, cards: 24)
    var plan = LivePlan(changes.start, spare: seed % 2 == 0 ? 10 : 500)
    for step in 1...60 {
      let change = changes.next(plan.snapshot)
      plan.apply(change)
      expectBest(plan, "seed \(seed), step \(step), \(change)")
    }
  }

  private func expectBest(_ live: borrowing LivePlan, _ comment: Comment) {
    let problem = Problem(live.snapshot)
    let (listed, plan) = live.listed(in: problem)
    let verdict = PlanVerifier.verify(plan, of: listed, in: problem)
    let anew = ListedPlan(of: problem)
    #expect(verdict.violations == [], comment)
    #expect(verdict.tiers == PlanVerifier.verify(anew.plan, of: anew.assignment).tiers, comment)
  }

  @Test("It follows a new need, an answer and a withdrawal")
  func follows() throws {
    var scene = Scene()
    let repair = try scene.add(.need, "housing.repairs")
    let near = try scene.add(.capability, "housing.repairs")
    let far = try scene.add(.capability, "housing")
    var plan = LivePlan(scene.snapshot)
    #expect(plan.helpers(of: repair) == [near])
    #expect([plan.placesLeft(on: near), plan.placesLeft(on: far)] == [0, 1])

    let other = try scene.add(.need, "housing.repairs", isUrgent: true)
    plan.apply(.holder(scene.holders[3]))
    #expect(plan.helpers(of: other) == [])
    plan.apply(.card(scene.cards[3]))
    #expect(Set(plan.helpers(of: repair) + plan.helpers(of: other)) == [near, far])

    plan.apply(.excluded(CardPair(need: other, capability: far)))
    #expect(plan.helpers(of: other) == [near])
    #expect(plan.helpers(of: repair) == [far])

    plan.apply(.closed(far))
    #expect(plan.helpers(of: repair) == [])
    plan.apply(.forgotten(scene.holders[3].code))
    #expect(plan.helpers(of: repair) == [near])

    plan.apply(.fixed(FixedPair(need: repair, capability: near)))
    #expect(plan.helpers(of: repair) == [])
    #expect(plan.placesLeft(on: near) == 0)
    #expect(plan.snapshot.fixed == [FixedPair(need: repair, capability: near)])
  }

  @Test("Words that it does not know yet are learnt")
  func newWords() throws {
    var scene = Scene()
    try scene.add(.capability, "music.choir", profile: .speaking(.init("el", .native)))
    var plan = LivePlan(Snapshot(town: scene.town, day: .test, holders: [], cards: []))
    plan.apply(.holder(scene.holders[0]))
    plan.apply(.card(scene.cards[0]))
    let need = try scene.add(.need, "music.choir", profile: .speaking(.init("el", .b1)))
    plan.apply(.holder(scene.holders[1]))
    plan.apply(.card(scene.cards[1]))
    #expect(plan.helpers(of: need) == [scene.cards[0].code])
  }

  @Test("Of a register that was taken in, cards are closed and opened by number")
  func ofIntake() throws {
    var intake = try SnapshotIntake(day: "2026-11-21", workingLanguage: "de")
    try intake.addTheme("everyday.garden", minimumLevel: "A2")
    for isNeed in [true, false, false] {
      let consents = intake.snapshot.cards.count == 2 ? "keep" : "keep; match"
      try intake.add(SnapshotIntake.Participant(languages: ["de:native"], consents: consents))
      try intake.add(SnapshotIntake.Card(isNeed: isNeed, theme: "everyday.garden"))
    }
    var plan = LivePlan(intake, spare: 5)
    #expect(plan.cards == ([1], [2]))
    #expect(plan.helpers(of: CardCode(number: 1)) == [CardCode(number: 2)])
    plan.close(2)
    #expect(plan.cards == ([1], []))
    #expect(plan.helpers(of: CardCode(number: 1)) == [] && plan.violations.isEmpty)
    plan.open(2, of: intake)
    #expect(plan.helpers(of: CardCode(number: 1)) == [CardCode(number: 2)])
    #expect(plan.violations.isEmpty)
  }
}
