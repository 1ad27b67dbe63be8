import AssetMap

extension Snapshot {
  /// A register in which needs and capabilities share hardly a language, and few interpret: a small
  /// one, or so many times as large.
  static func threeParties(seed: UInt64, times scale: Int = 1) throws -> Snapshot {
    var generator = SeededGenerator(seed: seed)
    var scene = Scene()
    func one<Value>(of values: [Value], else fallback: Value) -> Value {
      values.randomElement(using: &generator) ?? fallback
    }
    let slots: [TimesOfWeek] = [.monday, .monday, .tuesday, .wednesday]
      .map { TimesOfWeek($0, .morning) }
    func times() -> TimesOfWeek {
      Int.random(in: 0..<3, using: &generator) == 0
        ? [] : [one(of: slots, else: []), one(of: slots, else: [])]
    }
    let themes: [ThemeCode] = ["housing.repairs", "housing.repairs", "housing", "contacts.locals"]
    for _ in 0..<scale * Int.random(in: 3...6, using: &generator) {
      let isInterpreted = Int.random(in: 0..<6, using: &generator) == 0
      try scene.add(
        .need,
        isInterpreted ? "interpreting.appointment" : one(of: themes, else: "housing"),
        count: Int.random(in: 0..<5, using: &generator) == 0 ? 2 : 1,
        isUrgent: Int.random(in: 0..<3, using: &generator) == 0,
        times: times(),
        weeks: Int.random(in: 0...8, using: &generator),
        profile: .speaking(
          LanguageAbility(one(of: ["ti", "ti", "ar", "de"], else: "ti"), .native)
        )
      )
    }
    for _ in 0..<scale * Int.random(in: 2...4, using: &generator) {
      try scene.add(
        .capability,
        one(of: themes, else: "housing"),
        count: Int.random(in: 1...2, using: &generator),
        times: times(),
        profile: .speaking(LanguageAbility(one(of: ["de", "de", "ar"], else: "de"), .native))
      )
    }
    for _ in 0..<scale * Int.random(in: 1...3, using: &generator) {
      let tags: [LanguageTag] = one(of: [["ti", "de"], ["ar", "de"], ["ti", "ar"]], else: [])
      try scene.add(
        .capability,
        "interpreting.appointment",
        count: Int.random(in: 1...2, using: &generator),
        times: times(),
        profile: Profile(languages: tags.map { LanguageAbility($0, .c1) })
      )
    }
    let needs = scene.cards.filter {
      $0.terms.kind == .need && $0.terms.theme.top != .interpreting
    }
    if Int.random(in: 0..<4, using: &generator) == 0, let need = needs.first,
      let interpreter = scene.cards.last?.holder,
      let capability = scene.cards.first(where: { $0.terms.kind == .capability })
    {
      scene.fixed = [
        FixedPair(need: need.code, capability: capability.code, interpreter: interpreter)
      ]
    }
    return scene.snapshot
  }
}
