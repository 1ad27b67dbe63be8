import AssetMap

/// What a live plan knows of the register: a snapshot that changes, by code.
struct LiveRegister {
  private let town: Town
  private let day: Day
  private(set) var holders: [ParticipantCode: Holder] = [:]
  private(set) var cards: [CardCode: HeldCard] = [:]
  private var cardsOfHolder: [ParticipantCode: Set<CardCode>] = [:]
  /// The pairs of each card.
  private var fixed: [CardCode: Set<FixedPair>] = [:]
  private var excluded: [CardCode: Set<CardPair>] = [:]
  /// The pairs that each interpreter carries.
  private var bridged: [ParticipantCode: Set<FixedPair>] = [:]

  init(_ snapshot: Snapshot) {
    (town, day) = (snapshot.town, snapshot.day)
    for holder in snapshot.holders { apply(.holder(holder)) }
    for card in snapshot.cards { apply(.card(card)) }
    for pair in snapshot.fixed { apply(.fixed(pair)) }
    for pair in snapshot.excluded { apply(.excluded(pair)) }
  }

  mutating func apply(_ change: LiveChange) {
    switch change {
    case .holder(let holder): holders[holder.code] = holder
    case .forgotten(let code):
      for card in cardsOfHolder[code] ?? [] { cards[card] = nil }
      cardsOfHolder[code] = nil
      holders[code] = nil
    case .card(let card):
      apply(.closed(card.code))
      cards[card.code] = card
      cardsOfHolder[card.holder, default: []].insert(card.code)
    case .closed(let code):
      guard let card = cards.removeValue(forKey: code) else { return }
      cardsOfHolder[card.holder]?.remove(code)
    case .fixed(let pair):
      for card in [pair.need, pair.capability] { fixed[card, default: []].insert(pair) }
      if let interpreter = pair.interpreter { bridged[interpreter, default: []].insert(pair) }
    case .freed(let pair):
      for each in fixed(pair) {
        for card in [pair.need, pair.capability] { fixed[card]?.remove(each) }
        if let interpreter = each.interpreter { bridged[interpreter]?.remove(each) }
      }
    case .excluded(let pair):
      for card in [pair.need, pair.capability] { excluded[card, default: []].insert(pair) }
    case .allowed(let pair):
      for card in [pair.need, pair.capability] { excluded[card]?.remove(pair) }
    }
  }

  /// The cards for which a change that is still to be made changes anything, by code.
  func cards(touchedBy change: LiveChange) -> [CardCode] {
    switch change {
    case .holder(let holder): (cardsOfHolder[holder.code] ?? []).sorted()
    case .forgotten(let code): (cardsOfHolder[code] ?? []).sorted()
    case .card(let card):
      with([card.code], carriersOf: [card.holder, cards[card.code]?.holder])
    case .closed(let code): with([code], carriersOf: [cards[code]?.holder])
    case .fixed(let pair):
      with([pair.need, pair.capability], besides: [pair.interpreter])
    case .freed(let pair):
      with([pair.need, pair.capability], besides: fixed(pair).map(\.interpreter))
    // Of a pair that may be proposed or not, one side is enough.
    case .excluded(let pair), .allowed(let pair): [pair.need]
    }
  }

  /// The cards of participants who carry matches share their load: where one changes, all do.
  private func with(_ codes: [CardCode], carriersOf holders: [ParticipantCode?]) -> [CardCode] {
    with(codes, besides: holders.filter { $0.map { bridged[$0]?.isEmpty == false } ?? false })
  }

  private func with(_ codes: [CardCode], besides holders: [ParticipantCode?]) -> [CardCode] {
    let others = holders.flatMap { $0.flatMap { cardsOfHolder[$0] } ?? [] }
    return Set(codes).union(others).sorted()
  }

  private func fixed(_ pair: CardPair) -> [FixedPair] {
    (fixed[pair.need] ?? []).filter { $0.capability == pair.capability }
  }

  /// The cards that a card is not to be brought together with: it is already, or somebody said no.
  func barred(_ kind: CardKind, _ code: CardCode) -> Set<CardCode> {
    var others: Set<CardCode> = []
    if let pairs = excluded[code] {
      for pair in pairs { others.formUnion(pair.other(than: code, kind)) }
    }
    if let pairs = fixed[code] {
      for pair in pairs { others.formUnion(pair.cards.other(than: code, kind)) }
    }
    return others
  }

  /// How many different fixed pairs a card has.
  func taken(of kind: CardKind, _ code: CardCode) -> Int32 {
    guard let pairs = fixed[code] else { return 0 }
    return Int32(Set(pairs.flatMap { $0.cards.other(than: code, kind) }).count)
  }

  /// The matches that a participant carries, and all their capabilities, by code.
  func load(of holder: ParticipantCode) -> (pairs: [FixedPair], cards: [HeldCard]) {
    let codes = (cardsOfHolder[holder] ?? []).sorted()
    let capabilities = codes.compactMap { cards[$0] }.filter { $0.terms.kind == .capability }
    return (Array(bridged[holder] ?? []), capabilities)
  }

  /// The register as it stands.
  var snapshot: Snapshot {
    Snapshot(
      town: town,
      day: day,
      holders: holders.values.sorted { $0.code < $1.code },
      cards: cards.values.sorted { $0.code < $1.code },
      fixed: Array(fixed.values.reduce(into: Set()) { $0.formUnion($1) }),
      excluded: Array(excluded.values.reduce(into: Set()) { $0.formUnion($1) })
    )
  }
}

extension FixedPair {
  fileprivate var cards: CardPair { CardPair(need: need, capability: capability) }
}

extension CardPair {
  /// The other card, where this one has its side of the pair.
  fileprivate func other(than code: CardCode, _ kind: CardKind) -> [CardCode] {
    switch kind {
    case .need: need == code ? [capability] : []
    case .capability: capability == code ? [need] : []
    }
  }
}
