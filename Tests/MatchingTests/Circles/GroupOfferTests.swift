import AssetMap
import Matching
import Testing

/// One group offer and people who ask for the same, some of whom the plan gives to it.
private struct Offer {
  var snapshot: Snapshot
  let capability: CardCode
  let needs: [CardCode]
  let pairs: [PlannedPair]

  init(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var scene = Scene()
    func one<Value>(of values: [Value], else fallback: Value) -> Value {
      values.randomElement(using: &generator) ?? fallback
    }
    func profile() -> Profile {
      let tags: Set<LanguageTag> = [
        one(of: ["de", "ar", "ti"], else: "de"), one(of: ["de", "ar", "ti"], else: "de"),
      ]
      let days: [Weekday] = [.monday, .tuesday, .friday]
      return Profile(
        gender: one(of: [.woman, .woman, .man, nil], else: nil),
        languages: tags.map { LanguageAbility($0, one(of: [.a1, .b1, .native], else: .b1)) },
        neighbourhood: one(of: ["Kork", "Odelshofen", nil], else: nil),
        times: Int.random(in: 0..<4, using: &generator) == 0
          ? []
          : [
            TimesOfWeek(one(of: days, else: .monday), .evening),
            TimesOfWeek(one(of: days, else: .friday), .evening),
          ],
        preferences: Int.random(in: 0..<3, using: &generator) == 0 ? [.womenOnly] : []
      )
    }
    let themes: [ThemeCode] = ["housing.repairs", "housing.repairs", "housing"]
    let count = Int.random(in: 2...6, using: &generator)
    capability = try scene.add(
      .capability,
      "housing.repairs",
      count: count,
      isForGroup: true,
      profile: profile()
    )
    var needs: [CardCode] = []
    for _ in 0..<7 {
      let holder =
        Int.random(in: 0..<6, using: &generator) == 0 ? scene.holders.last?.code : nil
      needs.append(
        try scene.add(
          .need,
          one(of: themes, else: "housing"),
          isUrgent: Int.random(in: 0..<3, using: &generator) == 0,
          weeks: Int.random(in: 0..<9, using: &generator),
          profile: profile(),
          holder: holder == scene.holders[0].code ? nil : holder
        )
      )
    }
    self.needs = needs
    snapshot = scene.snapshot
    let problem = Problem(snapshot)
    let capability = self.capability
    pairs = problem.suggestions(for: capability).suffix(count / 2).map {
      PlannedPair(need: $0.card, capability: capability, points: $0.explanation.points)
    }
  }

  /// What a pair earns in one language, whatever the times; `nil` where it does not work.
  func points(_ need: CardCode, in language: LanguageTag) -> Int? {
    var copy = snapshot
    for index in copy.holders.indices {
      copy.holders[index].profile.languages.removeAll { $0.language != language }
    }
    switch Problem(copy).evaluate(need: need, capability: capability) {
    case .eligible(let explanation): return explanation.points
    case .blocked([.noCommonTime], let explanation): return explanation?.points
    default: return nil
    }
  }

  func profile(of card: CardCode) -> Profile {
    let holder = snapshot.cards.first { $0.code == card }?.holder
    return snapshot.holders.first { $0.code == holder }?.profile ?? .germanSpeaker
  }

  func isUrgent(_ need: CardCode) -> Bool {
    snapshot.cards.contains { $0.code == need && $0.terms.isUrgent }
  }

  /// The most urgent, most people and most points of any table, by trying every set of people.
  var best: (Int, Int, Int) {
    let planned = Set(pairs.map(\.need))
    func holder(_ need: CardCode) -> ParticipantCode? {
      snapshot.cards.first { $0.code == need }?.holder
    }
    let holdersOfPlan = Set(planned.map(holder))
    let needs = self.needs.filter { planned.contains($0) || !holdersOfPlan.contains(holder($0)) }
    let places =
      (snapshot.cards.first { $0.code == capability }?.terms.count ?? 0) - planned.count
    var best = (0, 0, 0)
    for language in ["de", "ar", "ti"] as [LanguageTag] {
      let points = needs.map { self.points($0, in: language) }
      for set in 1..<(1 << needs.count) {
        let people = needs.indices.filter { set >> $0 & 1 == 1 }
        let codes = people.map { needs[$0] }
        let profiles = codes.map(profile)
        let holders = Set(codes.map(holder))
        let slots = ([profile(of: capability)] + profiles).filter { !$0.times.isEmpty }
          .reduce(TimesOfWeek.any) { $0.intersection($1.times) }
        guard people.count >= 2, holders.count == people.count, !slots.isEmpty,
          codes.count(where: { !planned.contains($0) }) <= places,
          people.allSatisfy({ points[$0] != nil }),
          profiles.allSatisfy({ one in
            profiles.allSatisfy { other in
              one.preferences.allSatisfy { $0.verdict(on: other.gender) != .speaksAgainst }
            }
          })
        else { continue }
        let value = (
          codes.count(where: isUrgent), codes.count, people.compactMap { points[$0] }.reduce(0, +)
        )
        if value > best { best = value }
      }
    }
    return best
  }
}

@Suite("Group offers")
struct GroupOfferTests {
  @Test("get the best of all tables", arguments: 0..<120)
  func bruteForce(seed: UInt64) throws {
    let offer = try Offer(seed: seed)
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
      let offer = try Offer(seed: UInt64(seed))
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
