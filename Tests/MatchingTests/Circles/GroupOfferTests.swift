import AssetMap
import Matching
import Testing

@Suite("Group offers")
struct GroupOfferTests {
  @Test("get the best of all tables", arguments: 0..<120)
  func bruteForce(seed: UInt64) throws {
    let offer = try RandomGroupOffer(seed: seed)
    let found = Problem(offer.snapshot).groupOffers(serving: offer.pairs)
    let table = found.offers.first
    let expected = offer.best
    let points = table.map { table in
      table.seats.compactMap { offer.points($0.need, in: table.language) }.reduce(0, +)
    }
    #expect(table?.seats.count ?? 0 == expected.1)
    #expect(table?.seats.count { offer.isUrgent($0.need) } ?? 0 == expected.0)
    #expect(points ?? 0 == expected.2)
    #expect(found.without == (table == nil ? [offer.capability] : []))
    let shuffled = Problem(offer.snapshot.shuffled(seed: seed))
    #expect(shuffled.groupOffers(serving: offer.pairs.shuffled()) == found)
  }

  @Test("are tried on enough tables to mean something")
  func enough() throws {
    let tables = try (0..<120).map { seed in
      let offer = try RandomGroupOffer(seed: UInt64(seed))
      return Problem(offer.snapshot).groupOffers(serving: offer.pairs).offers.first
    }
    #expect(tables.count { $0 != nil } > 25)
    #expect(tables.count { !($0?.absent ?? []).isEmpty } > 5)
    #expect(tables.count { $0?.seats.contains { $0.isInPlan } ?? false } > 10)
  }

  /// A cook who speaks German, three Tigrinya speakers and somebody who interprets.
  private func cooking(
    interpreter: Profile = .speaking(LanguageAbility("ti", .c1), LanguageAbility("de", .b2)),
    count: Int = 1,
    tables: Int = 1
  ) throws -> GroupOffers {
    var scene = Scene()
    for _ in 0..<tables {
      try scene.add(.capability, "housing.repairs", count: 3, isForGroup: true)
      for _ in 0..<2 {
        try scene.add(
          .need,
          "housing.repairs",
          profile: .speaking(LanguageAbility("ti", .native), LanguageAbility("ar", .a1))
        )
      }
    }
    try scene.add(.capability, "interpreting.appointment", count: count, profile: interpreter)
    return scene.problem.groupOffers(serving: [])
  }

  @Test("are interpreted for the whole table by one, as often as their load allows")
  func interpreted() throws {
    let found = try cooking()
    let table = try #require(found.offers.first)
    #expect(table.language == "ti")
    #expect(table.interpreter?.helperLanguage == "de")
    #expect(table.interpreter?.code == ParticipantCode(number: 4))
    #expect(table.conditions == [.askInterpreter])
    #expect(table.seats.count == 2)
    #expect(table.placesLeft == 1)
    // The first table takes three of the four.
    #expect(try cooking(tables: 2).offers.map(\.seats.count) == [3])
    let notWell = Profile.speaking(LanguageAbility("ti", .c1), LanguageAbility("de", .b1))
    #expect(try cooking(interpreter: notWell).offers.isEmpty)
    var declining = Profile.speaking(LanguageAbility("ti", .c1), LanguageAbility("de", .b2))
    declining.preferences = [.notInterpreting("housing")]
    #expect(try cooking(interpreter: declining).offers.isEmpty)
  }

  @Test("do not take an interpreter where one language brings as many together")
  func direct() throws {
    var scene = Scene()
    let both = Profile.speaking(LanguageAbility("ti", .native), LanguageAbility("de", .a2))
    try scene.add(.capability, "housing.repairs", count: 3, isForGroup: true)
    for _ in 0..<2 { try scene.add(.need, "housing.repairs", profile: both) }
    try scene.add(
      .capability,
      "interpreting.appointment",
      profile: .speaking(LanguageAbility("ti", .c1), LanguageAbility("de", .b2))
    )
    let table = try #require(scene.problem.groupOffers(serving: []).offers.first)
    #expect(table.interpreter == nil)
    #expect(table.language == "de")
  }

  @Test("for learners are held in the language learnt, even at first words")
  func learners() throws {
    var scene = Scene()
    try scene.add(.capability, "language.course", about: "de", count: 5, isForGroup: true)
    for tag in ["ti", "ar"] as [LanguageTag] {
      try scene.add(
        .need,
        "language.course",
        about: "de",
        profile: .speaking(LanguageAbility(tag, .native))
      )
    }
    let table = try #require(scene.problem.groupOffers(serving: []).offers.first)
    #expect(table.language == "de")
    #expect(table.seats.count == 2)
  }

  @Test("say who of the plan cannot come, and why, and keep their places")
  func absent() throws {
    var scene = Scene()
    let (monday, friday) = (TimesOfWeek(.monday, .evening), TimesOfWeek(.friday, .evening))
    let offer = try scene.add(.capability, "housing.repairs", count: 6, isForGroup: true)
    func need(_ times: TimesOfWeek, _ change: (inout Profile) -> Void = { _ in }) throws
      -> PlannedPair
    {
      var profile = Profile.germanSpeaker
      change(&profile)
      let code = try scene.add(.need, "housing.repairs", times: times, profile: profile)
      return PlannedPair(need: code, capability: offer, points: 1)
    }
    scene.holders[0].profile.languages.append(LanguageAbility("ar", .native))
    let pairs = [
      try need(monday) { $0.gender = .man }, try need(monday), try need(friday),
      try need(monday) { $0.languages = [LanguageAbility("ar", .native)] },
      try need(monday) { $0.preferences = [.womenOnly] },
    ]
    scene.holders[0].profile.gender = .woman
    let waiting = try need([])
    _ = try need([])
    let table = try #require(scene.problem.groupOffers(serving: pairs).offers.first)
    #expect(table.times == monday)
    #expect(table.seats.map(\.need) == [pairs[0].need, pairs[1].need, waiting.need])
    #expect(table.seats.map(\.isInPlan) == [true, true, false])
    #expect(table.seats.map(\.saidWhen) == [true, true, false])
    #expect(
      table.absent == [
        .init(need: pairs[2].need, obstacle: .noCommonTime),
        .init(need: pairs[3].need, obstacle: .noCommonLanguage),
        .init(need: pairs[4].need, obstacle: .preference),
      ]
    )
    #expect(table.placesLeft == 0)
    #expect(!table.helperSaidWhen)
  }

  @Test("show nobody who does not consent to review")
  func review() throws {
    var scene = Scene()
    try scene.add(.capability, "housing.repairs", count: 3, isForGroup: true)
    try scene.add(.need, "housing.repairs")
    try scene.add(.need, "housing.repairs", purposes: [.keep, .match])
    #expect(scene.problem.groupOffers(serving: []).offers.isEmpty)
    try scene.add(.need, "housing.repairs")
    #expect(scene.problem.groupOffers(serving: []).offers.count == 1)
    scene.holders[0].purposes.remove(.review)
    #expect(scene.problem.groupOffers(serving: []).offers.isEmpty)
  }
}
