import AssetMap

/// A register with its plan, on which changes can be tried.
///
/// The plan has two sides, and a change is tried on the one it belongs to while the other stays as it
/// is:
///
/// - the **direct side**: what is matched without interpreters. A place or a helper is tried here.
///   Parts of the themes that share no pair are planned by themselves (``ThemeTable/parts``), so that
///   a trial costs what its part costs. The plan of a part is exact, and so are its prices.
/// - the **interpreters' side**: what interpreters carry or serve, and all that nobody serves. An
///   interpreter is tried here.
///
/// What a trial finds can be had whatever happens on the other side: no match there is touched.
struct TrialRegister {
  /// The register without its cards and holders.
  let frame: Snapshot
  /// The cards of each part of the themes.
  var cards: [ThemeCode: [HeldCard]]
  private var holders: [ParticipantCode: Holder]
  private var themes: [CardCode: ThemeCode]
  private let urgent: Set<CardCode>
  /// The needs that have a helper by a fixed match.
  private let alreadyHelped: Set<CardCode>
  /// The part that each theme belongs to, named by one of its themes.
  private let parts: [ThemeCode: ThemeCode]
  /// The pairs of the direct side, by part.
  var direct: [ThemeCode: [PlannedPair]] = [:]
  /// The pairs of the interpreters' side.
  var carried: [PlannedPair] = []
  var fresh: FreshCodes
  private var bases: [ThemeCode: TrialBase] = [:]
  var carriedBase: CarriedPlans?
  /// How often each has changed.
  var versions: [Side: Int] = [:]

  /// Where a change is tried: a part of the direct side, or the interpreters' side.
  enum Side: Hashable {
    case direct(ThemeCode)
    case interpreters
  }

  /// A change that was tried.
  struct Trial {
    var recommendation: Recommendation
    var pairs: [PlannedPair]
    /// Of a place or a helper, the part of the direct side with the change made.
    var base: TrialBase?
    /// Of an interpreter, the needs served without the change, as each of the two plans counts.
    var before: (anew: Int, added: Int) = (0, 0)
    /// The version of the side it was tried on.
    var version: Int
  }

  /// - Parameters:
  ///   - snapshot: The register as it is.
  ///   - problem: Its problem.
  ///   - plan: Its best plan.
  init(_ snapshot: Snapshot, _ problem: Problem, _ plan: Plan) {
    var frame = snapshot
    (frame.cards, frame.holders) = ([], [])
    self.frame = frame
    let rows = problem.themes.rows
    let parts = Dictionary(
      uniqueKeysWithValues: zip(rows, problem.themes.parts).map { ($0.code, rows[Int($1)].code) }
    )
    self.parts = parts
    cards = Dictionary(grouping: snapshot.cards) { parts[$0.terms.theme] ?? $0.terms.theme }
    holders = Dictionary(snapshot.holders.map { ($0.code, $0) }) { first, _ in first }
    themes = Dictionary(snapshot.cards.map { ($0.code, $0.terms.theme) }) { first, _ in first }
    urgent = Set(snapshot.cards.filter(\.terms.isUrgent).map(\.code))
    alreadyHelped = Set(snapshot.fixed.map(\.need))
    fresh = FreshCodes(for: snapshot)
    carried = plan.pairs.filter(isCarried)
    for part in cards.keys.sorted() { direct[part] = base(of: part).plan.pairs }
  }

  /// The pairs of the plan.
  var pairs: [PlannedPair] { direct.sorted { $0.key < $1.key }.flatMap(\.value) + carried }

  private func isCarried(_ pair: PlannedPair) -> Bool {
    pair.interpreter != nil || themes[pair.capability]?.top == .interpreting
  }

  private func part(of card: CardCode) -> ThemeCode? { themes[card].flatMap { parts[$0] } }

  /// The part that a theme belongs to.
  func part(of theme: ThemeCode) -> ThemeCode { parts[theme] ?? theme }

  /// The side that a change is tried on.
  private func side(of change: Change) -> Side {
    change.kind == .interpreter ? .interpreters : .direct(part(of: change.theme))
  }

  /// Whether nothing has changed on the side of a change since it was tried.
  func isCurrent(_ trial: Trial) -> Bool {
    trial.version == versions[side(of: trial.recommendation.change), default: 0]
  }

  /// Plans again with the change made; `nil` where it cannot be made.
  mutating func trial(_ change: Change) -> Trial? {
    switch side(of: change) {
    case .interpreters: carriedTrial(change)
    case .direct(let part): directTrial(change, in: part)
    }
  }

  // MARK: The direct side

  /// The best plan of a part of the direct side.
  mutating func base(of part: ThemeCode) -> TrialBase {
    if let known = bases[part] { return known }
    let base = TrialBase(of: Problem(directSide(part)))
    bases[part] = base
    return base
  }

  /// What each of these changes brings at most, by the prices of a part; `nil` where nothing was
  /// proven.
  mutating func most(of changes: [Change], in part: ThemeCode) -> [PriceBound.Most?] {
    let base = base(of: part)
    var all = directSide(part)
    let added = changes.map { change -> CardCode? in
      guard let made = change.made(to: all, as: FreshCodes(for: all)) else { return nil }
      all = made.snapshot
      return made.card
    }
    let problem = Problem(all)
    return added.map { $0.flatMap { base.most(of: $0, in: problem) } }
  }

  /// The cards of a part that the interpreters' side does not need; what that takes stays taken.
  private func directSide(_ part: ThemeCode) -> Snapshot {
    let held = Set(carried.map(\.need))
    return snapshot(
      (cards[part] ?? []).filter {
        $0.terms.theme.top != .interpreting && !held.contains($0.code)
      },
      beside: carried
    )
  }

  private mutating func directTrial(_ change: Change, in part: ThemeCode) -> Trial? {
    let base = base(of: part)
    guard let made = change.made(to: directSide(part), as: fresh) else { return nil }
    let found = TrialBase(of: Problem(made.snapshot))
    let plan = found.plan
    let most = plan.summary.isProvenBest ? base.most(of: made.card, in: found.problem) : nil
    return Trial(
      recommendation: recommendation(
        change,
        from: (helped(base.plan.pairs), base.plan.summary.netPoints),
        to: (helped(plan.pairs), plan.summary.netPoints),
        bound: most.map { .prices(needs: $0.needs) }
      ),
      pairs: plan.pairs,
      base: found,
      version: versions[.direct(part), default: 0]
    )
  }

  // MARK: What a change brings

  /// The needs that these pairs give their first helper.
  func helped(_ pairs: [PlannedPair]) -> Set<CardCode> {
    Set(pairs.map(\.need)).subtracting(alreadyHelped)
  }

  /// The first two aims.
  func aims(_ needs: Set<CardCode>) -> Gain {
    Gain(urgent: needs.count(where: urgent.contains), served: needs.count)
  }

  func recommendation(
    _ change: Change,
    from before: (needs: Set<CardCode>, points: Int),
    to after: (needs: Set<CardCode>, points: Int),
    bound: GainBound? = nil
  ) -> Recommendation {
    let (old, new) = (aims(before.needs), aims(after.needs))
    return Recommendation(
      change: change,
      gain: Gain(
        urgent: new.urgent - old.urgent,
        served: new.served - old.served,
        points: after.points - before.points
      ),
      bound: bound,
      unlocked: after.needs.subtracting(before.needs).sorted(),
      displaced: before.needs.subtracting(after.needs).sorted()
    )
  }

  // MARK: Making a change

  /// Makes a change for good, with the plan that its trial found.
  mutating func make(_ trial: Trial) {
    let change = trial.recommendation.change
    let side = side(of: change)
    let before: [PlannedPair]
    switch side {
    case .interpreters:
      add(change, to: part(of: .interpreting))
      before = carried
      carried = trial.pairs.filter(isCarried)
      for pair in trial.pairs where !isCarried(pair) {
        if let part = part(of: pair.need) { direct[part, default: []].append(pair) }
      }
    case .direct(let part):
      add(change, to: part)
      before = direct[part] ?? []
      direct[part] = trial.pairs
    }
    carriedBase = nil
    let touched = Set(before).symmetricDifference(trial.pairs).compactMap { part(of: $0.need) }
    for side in Set(touched.map(Side.direct)).union([side, .interpreters]) {
      versions[side, default: 0] += 1
      if case .direct(let part) = side { bases[part] = nil }
    }
    if case .direct(let part) = side { bases[part] = trial.base }
  }

  private mutating func add(_ change: Change, to part: ThemeCode) {
    let before = snapshot(cards[part] ?? [], beside: [])
    guard let made = change.made(to: before, as: fresh) else { return }
    cards[part] = made.snapshot.cards
    for holder in made.snapshot.holders { holders[holder.code] = holder }
    for card in made.snapshot.cards { themes[card.code] = card.terms.theme }
    fresh = FreshCodes(for: snapshot(cards.values.flatMap(\.self), beside: []))
  }

  /// These cards and those who hold them; pairs beside them stand, and take their places.
  func snapshot(_ cards: [HeldCard], beside standing: [PlannedPair]) -> Snapshot {
    var kept = frame
    kept.cards = cards
    kept.holders = Set(cards.map(\.holder)).compactMap { holders[$0] }
    kept.fixed += standing.map {
      FixedPair(need: $0.need, capability: $0.capability, interpreter: $0.interpreter)
    }
    return kept
  }
}
