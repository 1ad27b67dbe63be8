import AssetMap
import Matching

/// One group offer and people who ask for the same, some of whom the plan gives to it.
struct RandomGroupOffer {
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
