import AssetMap
import Matching

/// Draws changes of a register.
struct ChangeDraw {
  let start: Snapshot
  private var generator: SeededGenerator
  /// Registers with the same codes, from which new versions of holders and cards are taken.
  private let others: [Snapshot]

  init(seed: UInt64, holders: Int, cards: Int) throws {
    generator = SeededGenerator(seed: seed)
    start = try Snapshot.random(seed: seed, holders: holders, cards: cards)
    others = try (1...6).map {
      try Snapshot.random(seed: seed + 1000 * $0, holders: holders + 5, cards: cards + 20)
    }
  }

  mutating func next(_ now: Snapshot) -> LiveChange {
    let other = pick(others, start)
    switch Int.random(in: 0..<16, using: &generator) {
    case 0..<5: if let card = other.cards.randomElement(using: &generator) { return .card(card) }
    case 5..<8:
      if let card = now.cards.randomElement(using: &generator) { return .closed(card.code) }
    case 8..<10: return .holder(pick(other.holders, start.holders[0]))
    case 10 where Int.random(in: 0..<4, using: &generator) == 0:
      return .forgotten(pick(now.holders, start.holders[0]).code)
    case 10, 11:
      let carrier = Bool.random(using: &generator) ? pick(now.holders, start.holders[0]).code : nil
      let pair = pair(now)
      return .fixed(
        FixedPair(need: pair.need, capability: pair.capability, interpreter: carrier)
      )
    case 12, 13:
      if let pair = ordered(now.fixed).randomElement(using: &generator) {
        return .freed(CardPair(need: pair.need, capability: pair.capability))
      }
    case 14: return .excluded(pair(now))
    default:
      let pairs = now.excluded.sorted { ($0.need, $0.capability) < ($1.need, $1.capability) }
      if let pair = pairs.randomElement(using: &generator) { return .allowed(pair) }
    }
    return .excluded(pair(now))
  }

  private func ordered(_ pairs: [FixedPair]) -> [FixedPair] {
    pairs.sorted { ($0.need, $0.capability) < ($1.need, $1.capability) }
  }

  private mutating func pair(_ now: Snapshot) -> CardPair {
    let needs = now.cards.filter { $0.terms.kind == .need }
    let capabilities = now.cards.filter { $0.terms.kind == .capability }
    return CardPair(
      need: pick(needs, start.cards[0]).code,
      capability: pick(capabilities, start.cards[1]).code
    )
  }

  private mutating func pick<Value>(_ values: [Value], _ fallback: Value) -> Value {
    values.randomElement(using: &generator) ?? fallback
  }
}
