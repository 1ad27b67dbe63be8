import AssetMap
import Matching
import Testing

@Suite("Gaps")
struct GapsTests {
  private let monday = TimesOfWeek(.monday, .morning)
  private let friday = TimesOfWeek(.friday, .evening)

  /// The gap of a need in `housing.repairs`, after the plan of the scene that `build` completes.
  private func gap(
    need profile: Profile = .germanSpeaker,
    _ build: (inout Scene, CardCode) throws -> Void
  ) throws -> Gap? {
    var scene = Scene()
    let need = try scene.add(.need, "housing.repairs", profile: profile)
    try build(&scene, need)
    let problem = scene.problem
    return problem.gaps(after: Plan(of: problem)).first { $0.need == need }
  }

  @Test("Nobody offers it; one's own card does not count")
  func noCapability() throws {
    let gap = try gap { scene, _ in
      try scene.add(.capability, "housing.repairs", holder: scene.holders[0].code)
      try scene.add(.capability, "childcare")
    }
    #expect(gap?.cause == .noCapability)
    #expect(gap?.capabilities == [])
    #expect(gap?.theme == "housing.repairs")
  }

  @Test("No language works: it names those of both sides, each once, by tag")
  func noLanguage() throws {
    var helpers: [CardCode] = []
    let profile = Profile.speaking(LanguageAbility("ti", .native), LanguageAbility("de", .a1))
    let gap = try gap(need: profile) { scene, _ in
      for language in ["kmr", "ar", "kmr"] as [LanguageTag] {
        let speaker = Profile.speaking(LanguageAbility(language, .native))
        helpers.append(try scene.add(.capability, "housing.repairs", profile: speaker))
      }
    }
    #expect(gap?.cause == .noLanguage(need: ["de", "ti"], capabilities: ["ar", "kmr"]))
    #expect(gap?.capabilities == helpers)
  }

  @Test("No time in common, with those a language works with")
  func noTime() throws {
    var helper: CardCode?
    let gap = try gap(need: Profile(languages: [.init("de", .native)], times: monday)) { scene, _ in
      let foreign = Profile.speaking(LanguageAbility("ar", .native))
      try scene.add(.capability, "housing.repairs", profile: foreign)
      helper = try scene.add(.capability, "housing.repairs", times: friday)
    }
    #expect(gap?.cause == .noTime)
    #expect(gap?.capabilities == helper.map { [$0] })
  }

  @Test("Only those are left that a preference speaks against")
  func preference() throws {
    let profile = Profile(
      languages: [LanguageAbility("de", .native)],
      times: monday,
      preferences: [.womenOnly]
    )
    var man = Profile.germanSpeaker
    man.gender = .man
    let gap = try gap(need: profile) { scene, _ in
      try scene.add(.capability, "housing.repairs", times: friday)
      try scene.add(.capability, "housing.repairs", profile: man)
    }
    #expect(gap?.cause == .preference)
    #expect(gap?.capabilities.count == 1)
  }

  @Test("Only declined pairs are left")
  func declined() throws {
    let gap = try gap { scene, need in
      let helper = try scene.add(.capability, "housing.repairs")
      scene.excluded = [CardPair(need: need, capability: helper)]
    }
    #expect(gap?.cause == .declined)
  }

  @Test("Whoever could help does not consent to matching")
  func consentMissing() throws {
    let gap = try gap { scene, need in
      let helper = try scene.add(.capability, "housing.repairs")
      scene.excluded = [CardPair(need: need, capability: helper)]
      try scene.add(.capability, "housing.repairs", purposes: [.keep])
    }
    #expect(gap?.cause == .consentMissing)
    #expect(gap?.capabilities.count == 1)
  }

  @Test("Every suitable capability is booked, by a fixed match or in this plan")
  func fullyBooked() throws {
    var helpers: [CardCode] = []
    let gap = try gap { scene, _ in
      let other = try scene.add(.need, "housing.repairs")
      try scene.add(.need, "housing.repairs", isUrgent: true)
      helpers = [
        try scene.add(.capability, "housing.repairs"),
        try scene.add(.capability, "housing.repairs"),
      ]
      try scene.add(.capability, "housing.repairs", purposes: [.keep])
      scene.fixed = [FixedPair(need: other, capability: helpers[0])]
    }
    #expect(gap?.cause == .fullyBooked)
    #expect(gap?.capabilities == helpers)
  }

  @Test("Needs with a helper, and needs whose holders do not consent, are no gaps")
  func noGap() throws {
    var scene = Scene()
    let served = try scene.add(.need, "housing.repairs", count: 2)
    let given = try scene.add(.need, "childcare")
    try scene.add(.need, "childcare", purposes: [.keep])
    let helper = try scene.add(.capability, "housing.repairs")
    scene.fixed = [FixedPair(need: served, capability: helper)]
    #expect(scene.problem.gaps(serving: [(given, helper)]) == [])
    #expect(scene.problem.gaps(serving: []).map(\.need) == [given])
  }

  @Test("Near by are at most five offers under the same top theme that do not fit, by code")
  func nearBy() throws {
    var moving: [CardCode] = []
    let gap = try gap { scene, _ in
      try scene.add(.capability, "housing.moving", holder: scene.holders[0].code)
      try scene.add(.capability, "housing.moving", purposes: [.keep])
      try scene.add(.capability, "childcare.babysitting")
      try scene.add(.capability, "housing", profile: .speaking(.init("ti", .native)))
      for _ in 0..<6 { moving.append(try scene.add(.capability, "housing.moving")) }
    }
    #expect(gap?.nearBy == Array(moving.prefix(5)))
  }

  @Test("Offers about another language are not near by")
  func nearByLanguage() throws {
    var scene = Scene()
    try scene.add(.need, "language.course", about: "de")
    try scene.add(.capability, "language.practice", about: "ar")
    let practice = try scene.add(.capability, "language.practice", about: "de")
    #expect(scene.problem.gaps(serving: []).map(\.nearBy) == [[practice]])
  }

  @Test("A gap lists no more than the first twenty capabilities")
  func limit() throws {
    var scene = Scene()
    let need = try scene.add(.need, "housing.repairs")
    for _ in 0..<30 {
      scene.excluded.append(
        CardPair(need: need, capability: try scene.add(.capability, "housing.repairs"))
      )
    }
    let listed = scene.problem.gaps(serving: []).first?.capabilities
    #expect(listed == scene.problem.matchableCapabilities.prefix(Problem.gapListLimit).map(\.self))
  }
}
