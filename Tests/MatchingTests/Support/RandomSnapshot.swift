import AssetMap

extension Snapshot {
  /// A small register in which every rule comes into play.
  static func random(
    seed: UInt64,
    holders holderCount: Int = 14,
    cards cardCount: Int = 40
  ) throws -> Snapshot {
    var generator = SeededGenerator(seed: seed)
    var draw = SnapshotDraw(generator: generator)
    let holders = (1...holderCount).map { draw.holder($0) }
    let cards = try (1...cardCount).map { try draw.card($0, of: holders) }
    let needs = cards.filter { $0.terms.kind == .need }
    let capabilities = cards.filter { $0.terms.kind == .capability }
    var pairs: [CardPair] = []
    for _ in 0..<12 {
      guard let need = needs.randomElement(using: &generator),
        let capability = capabilities.randomElement(using: &generator)
      else { break }
      pairs.append(CardPair(need: need.code, capability: capability.code))
    }
    return Snapshot(
      town: .test,
      day: .test,
      holders: holders,
      cards: cards,
      fixed: pairs.prefix(3).map { FixedPair(need: $0.need, capability: $0.capability) },
      excluded: Array(pairs.dropFirst(3))
    )
  }

  /// The same register with its rows in another order.
  func shuffled(seed: UInt64) -> Snapshot {
    var generator = SeededGenerator(seed: seed)
    var copy = self
    copy.holders.shuffle(using: &generator)
    copy.cards.shuffle(using: &generator)
    copy.fixed.shuffle(using: &generator)
    copy.excluded.shuffle(using: &generator)
    copy.town.themes.shuffle(using: &generator)
    copy.town.relations.shuffle(using: &generator)
    copy.town.distances.shuffle(using: &generator)
    copy.town.neighbourhoods.shuffle(using: &generator)
    return copy
  }
}

/// Draws holders and cards.
private struct SnapshotDraw {
  var generator: SeededGenerator

  private static let languages: [LanguageTag] = [
    "de", "de", "de", "ar", "apc", "hr", "bs", "sr-Latn", "sr-Cyrl", "ti",
  ]

  mutating func holder(_ number: Int) -> Holder {
    var levels: [LanguageTag: SpokenLevel] = [:]
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      levels[pick(Self.languages, "de")] = pick(SpokenLevel.allCases, .b1)
    }
    return Holder(
      code: ParticipantCode(number: Int64(number)),
      profile: Profile(
        kind: chance(8) ? .organisation : .resident,
        gender: pick([.woman, .woman, .man, .diverse, nil], nil),
        languages: levels.sorted { $0.key < $1.key }.map { LanguageAbility($0.key, $0.value) },
        neighbourhood: pick(["Kork", "Kreuzmatt", "Odelshofen", "Elsewhere", nil], nil),
        times: times(),
        preferences: chance(5) ? [pick([.womenOnly, .menOnly, .words("quiet")], .womenOnly)] : []
      ),
      purposes: chance(8) ? [.keep] : .all
    )
  }

  mutating func card(_ number: Int, of holders: [Holder]) throws -> HeldCard {
    let kind: CardKind = chance(2) ? .need : .capability
    let theme = pick(Town.test.themes, Town.test.themes[0]).code
    return HeldCard(
      code: CardCode(number: Int64(number)),
      holder: pick(holders, holders[0]).code,
      terms: try CardTerms(
        kind: kind,
        theme: theme,
        about: theme.namesALanguage ? pick(["de", "de", "ar", "sr-Latn"], "de") : nil,
        count: pick([1, 1, 2, 3], 1),
        times: chance(3) ? times() : [],
        isUrgent: kind == .need && chance(4),
        writtenOn: .test.adding(days: -Int.random(in: -9...90, using: &generator))
      )
    )
  }

  private mutating func times() -> TimesOfWeek {
    guard !chance(4) else { return [] }
    let bits = UInt32.random(in: 0..<(1 << 21), using: &generator)
    return TimesOfWeek(rawValue: bits & .random(in: 0..<(1 << 21), using: &generator))
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &generator) == 0
  }

  private mutating func pick<Value>(_ values: [Value], _ fallback: Value) -> Value {
    values.randomElement(using: &generator) ?? fallback
  }
}
