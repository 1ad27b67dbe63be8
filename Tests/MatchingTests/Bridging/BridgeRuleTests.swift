import AssetMap
import Matching
import Testing

/// Somebody who speaks Tigrinya asks, somebody who speaks German offers, somebody interprets.
private struct Trio {
  var scene = Scene()
  let need: CardCode
  let capability: CardCode
  let card: CardCode
  let interpreter: ParticipantCode

  init(
    theme: ThemeCode = "housing.repairs",
    about: LanguageTag? = nil,
    need: Profile = .speaking(LanguageAbility("ti", .native)),
    helper: Profile = .germanSpeaker,
    interpreter: Profile = .speaking(LanguageAbility("ti", .c1), LanguageAbility("de", .b2)),
    isUrgent: Bool = false,
    count: Int = 1,
    times: (need: TimesOfWeek, helper: TimesOfWeek, interpreter: TimesOfWeek) = ([], [], []),
    purposes: Set<Purpose> = .all
  ) throws {
    self.need = try scene.add(
      .need,
      theme,
      about: about,
      isUrgent: isUrgent,
      times: times.need,
      profile: need
    )
    capability = try scene.add(
      .capability,
      theme,
      about: about,
      times: times.helper,
      profile: helper
    )
    card = try scene.add(
      .capability,
      "interpreting.appointment",
      count: count,
      times: times.interpreter,
      profile: interpreter,
      purposes: purposes
    )
    self.interpreter = ParticipantCode(number: 3)
  }

  var plan: Plan { Plan(of: scene.problem) }

  var isBridged: Bool { plan.pairs.first?.interpreter == interpreter }

  var cause: GapCause? { scene.problem.gaps(after: plan).first { $0.need == need }?.cause }

  var explanation: Explanation? {
    scene.problem.bridgedExplanation(
      need: need,
      capability: capability,
      interpreter: interpreter
    )
  }
}

@Suite("Who may interpret")
struct BridgeRuleTests {
  @Test("Somebody who speaks with both, for the points of the policy, and is asked first")
  func plain() throws {
    let trio = try Trio()
    #expect(trio.isBridged)
    #expect(trio.plan.summary.bridgedPairs == 1)
    let part = trio.explanation?.parts.first { $0.name == .language }
    #expect(part?.points == 120)
    #expect(part?.reason == .bridged(need: "ti", capability: "de"))
    #expect(trio.explanation?.conditions == [.askInterpreter])
    #expect(trio.cause == nil)
  }

  @Test("speaks both at B2 or better, or at the level of the theme where that is higher")
  func levels() throws {
    let low = Profile.speaking(LanguageAbility("ti", .native), LanguageAbility("de", .b1))
    #expect(try !Trio(interpreter: low).isBridged)
    var trio = try Trio()
    for index in trio.scene.town.themes.indices { trio.scene.town.themes[index].minimumLevel = .c1 }
    #expect(!trio.isBridged)
    trio.scene.town.themes = Town.test.themes
    #expect(trio.isBridged)
  }

  @Test("and each side speaks its own at the level of the theme")
  func sides() throws {
    let little = Profile.speaking(LanguageAbility("ti", .a1))
    #expect(try !Trio(need: little).isBridged)
    #expect(try Trio(need: .speaking(LanguageAbility("ti", .a2))).isBridged)
    #expect(try !Trio(helper: .speaking(LanguageAbility("de", .a1))).isBridged)
  }

  @Test("A near language counts as in direct matches")
  func distance() throws {
    let trio = try Trio(
      need: .speaking(LanguageAbility("bs", .native)),
      interpreter: .speaking(LanguageAbility("hr", .c1), LanguageAbility("de", .c1))
    )
    #expect(trio.isBridged)
    #expect(
      trio.explanation?.parts[1].reason == .bridged(need: "bs", capability: "de")
    )
  }

  @Test("Nobody interprets for themselves")
  func party() throws {
    var scene = Scene()
    let both = Profile.speaking(LanguageAbility("ti", .c1), LanguageAbility("en", .c1))
    let helper = ParticipantCode(number: 2)
    try scene.add(.need, "housing.repairs", profile: .speaking(LanguageAbility("de", .native)))
    try scene.add(.capability, "housing.repairs", profile: both)
    try scene.add(.capability, "interpreting.appointment", holder: helper)
    #expect(Plan(of: scene.problem).pairs.isEmpty)
  }

  @Test("who consents to keep and match, and whose card is open")
  func consent() throws {
    #expect(try !Trio(purposes: [.keep]).isBridged)
    var closed = try Trio()
    closed.scene.cards.removeLast()
    #expect(!closed.isBridged)
  }

  @Test("Matches about a language, and interpreting itself, are not bridged")
  func themes() throws {
    let learner = Profile.speaking(LanguageAbility("ti", .native))
    #expect(
      try !Trio(theme: "language.course", about: "ar", need: learner).isBridged
    )
    var scene = Scene()
    try scene.add(.need, "interpreting.appointment", profile: .speaking(LanguageAbility("ti", .b1)))
    for profile in [
      Profile.germanSpeaker, .speaking(LanguageAbility("ti", .c1), LanguageAbility("de", .c1)),
    ] {
      try scene.add(.capability, "interpreting.appointment", profile: profile)
    }
    #expect(Plan(of: scene.problem).pairs.isEmpty)
  }

  @Test("who does not decline the theme, or all themes over it")
  func declined() throws {
    var profile = Profile.speaking(LanguageAbility("ti", .c1), LanguageAbility("de", .b2))
    for theme: ThemeCode in ["housing", "housing.repairs"] {
      profile.preferences = [.notInterpreting(theme)]
      let trio = try Trio(interpreter: profile)
      #expect(!trio.isBridged)
      #expect(trio.cause == .noLanguage(need: ["ti"], capabilities: ["de"]))
    }
    profile.preferences = [.notInterpreting("childcare")]
    #expect(try Trio(interpreter: profile).isBridged)
    #expect(try Trio(interpreter: profile).explanation?.conditions == [.askInterpreter])
  }

  @Test("All times that are stated have a slot in common, and the common slots count")
  func times() throws {
    let (morning, evening) = (
      TimesOfWeek(.monday, .morning), TimesOfWeek(.monday, .evening)
    )
    let both: TimesOfWeek = [morning, evening]
    #expect(try Trio(times: (both, both, [])).explanation?.parts[3].points == 66)
    let one = try Trio(times: (both, both, evening))
    #expect(one.explanation?.parts[3].points == 33)
    #expect(one.explanation?.parts[3].reason == .commonTimes(evening))
    #expect(one.plan.pairs.first?.points == one.explanation?.points)
    #expect(try Trio(times: ([], both, evening)).explanation?.parts[3].points == 50)
    #expect(try !Trio(times: (morning, both, evening)).isBridged)
    #expect(try Trio(times: (morning, both, evening)).cause == .noTime)
    #expect(try !Trio(times: (morning, [], evening)).isBridged)
  }

  @Test("No wish of the three speaks against another; what was never said is asked first")
  func wishes() throws {
    var woman = Profile.speaking(LanguageAbility("ti", .native))
    (woman.gender, woman.preferences) = (.woman, [.womenOnly])
    var helper = Profile.germanSpeaker
    helper.gender = .woman
    var interpreter = Profile.speaking(LanguageAbility("ti", .c1), LanguageAbility("de", .c1))
    interpreter.gender = .man
    let barred = try Trio(need: woman, helper: helper, interpreter: interpreter)
    #expect(!barred.isBridged)
    #expect(barred.cause == .preference)
    interpreter.gender = nil
    #expect(
      try Trio(need: woman, helper: helper, interpreter: interpreter).explanation?.conditions
        == [.askInterpreter, .askAboutInterpreter(side: .need, .womenOnly)]
    )
    interpreter.gender = .woman
    interpreter.preferences = [.menOnly]
    #expect(try !Trio(need: woman, helper: helper, interpreter: interpreter).isBridged)
  }

  @Test("A need that has a direct helper keeps one, whatever an interpreter would earn")
  func directFirst() throws {
    var trio = try Trio()
    let top = try trio.scene.add(
      .capability,
      "housing",
      profile: .speaking(LanguageAbility("ti", .a2))
    )
    let plan = trio.plan
    #expect(plan.pairs.map(\.capability) == [top])
    #expect(plan.pairs.first?.interpreter == nil)
    #expect(plan.pairs.first.map { $0.points < trio.explanation?.points ?? 0 } == true)
  }

  @Test("One who has as much as they can take carries no more, and the gap says so")
  func load() throws {
    var trio = try Trio()
    let second = try trio.scene.add(
      .need,
      "housing.repairs",
      isUrgent: true,
      profile: .speaking(LanguageAbility("ti", .native))
    )
    try trio.scene.add(.capability, "housing.repairs")
    let plan = trio.plan
    #expect(plan.pairs.map(\.need) == [second])
    #expect(trio.cause == .interpretersBooked)
    #expect(plan.summary.isProvenBest)
    trio.scene.fixed = [
      FixedPair(need: second, capability: trio.capability, interpreter: trio.interpreter)
    ]
    #expect(trio.plan.pairs.isEmpty)
    #expect(trio.scene.problem.left(of: trio.card) == 0)
    #expect(trio.cause == .interpretersBooked)
  }

  @Test("The load is shared with the needs that an interpreter serves directly")
  func shared() throws {
    var trio = try Trio()
    let need = try trio.scene.add(
      .need,
      "interpreting.appointment",
      isUrgent: true,
      profile: .speaking(LanguageAbility("ti", .native))
    )
    #expect(trio.plan.pairs.map(\.need) == [need])
    #expect(trio.cause == .interpretersBooked)
    trio = try Trio(count: 2)
    try trio.scene.add(
      .need,
      "interpreting.appointment",
      profile: .speaking(LanguageAbility("ti", .native))
    )
    #expect(trio.plan.pairs.count == 2)
  }

  @Test("Direct help has the interpreter first, but for an urgent need", arguments: [false, true])
  func urgentFirst(isUrgent: Bool) throws {
    var trio = try Trio(isUrgent: isUrgent)
    let need = try trio.scene.add(
      .need,
      "interpreting.appointment",
      profile: .speaking(LanguageAbility("ti", .native))
    )
    let plan = trio.plan
    #expect(plan.pairs.map(\.need) == [isUrgent ? trio.need : need])
    #expect(plan.summary.isProvenBest)
  }

  @Test("Where nobody speaks with both, the gap is one of language")
  func noInterpreter() throws {
    let trio = try Trio(
      interpreter: .speaking(LanguageAbility("ar", .c1), LanguageAbility("de", .c1))
    )
    #expect(trio.cause == .noLanguage(need: ["ti"], capabilities: ["de"]))
    #expect(trio.explanation == nil)
  }

  @Test("A declined pair stays apart, with an interpreter too")
  func excluded() throws {
    var trio = try Trio()
    trio.scene.excluded = [CardPair(need: trio.need, capability: trio.capability)]
    #expect(trio.plan.pairs.isEmpty)
    #expect(trio.cause == .declined)
    #expect(trio.scene.problem.suggestions(for: trio.need).isEmpty)
  }

  @Test("Suggestions name who could interpret, after the direct ones")
  func suggestions() throws {
    var trio = try Trio()
    let direct = try trio.scene.add(
      .capability,
      "housing",
      profile: .speaking(LanguageAbility("ti", .a2))
    )
    try trio.scene.add(
      .capability,
      "interpreting.appointment",
      profile: .speaking(LanguageAbility("ti", .c1), LanguageAbility("de", .c1))
    )
    let suggestions = trio.scene.problem.suggestions(for: trio.need)
    #expect(suggestions.map(\.card) == [direct, trio.capability])
    #expect(suggestions.map(\.interpreters.count) == [0, 2])
    #expect(suggestions[1].explanation == trio.explanation)
    #expect(trio.scene.problem.suggestions(for: trio.need, limit: 1).map(\.card) == [direct])
    #expect(
      trio.scene.problem.suggestions(for: trio.capability).map(\.card) == [trio.need]
    )
  }
}
