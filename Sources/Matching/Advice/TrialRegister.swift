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
  private let frame: Snapshot
  /// The cards of each part of the themes.
  private var cards: [ThemeCode: [HeldCard]]
  private var holders: [ParticipantCode: Holder]
  private var themes: [CardCode: ThemeCode]
  /// The part that each theme belongs to, named by one of its themes.
  private let parts: [ThemeCode: ThemeCode]
  /// The pairs of the direct side, by part.
  private var direct: [ThemeCode: [PlannedPair]] = [:]
  /// The pairs of the interpreters' side.
  private var carried: [PlannedPair] = []
  private var fresh: FreshCodes
  private var bases: [ThemeCode: TrialBase] = [:]
  private var carriedBase: Plan?
  /// For each part, and for the interpreters' side under their theme, how often it has changed.
  private var versions: [ThemeCode: Int] = [:]

  /// A change that was tried.
  struct Trial {
    var recommendation: Recommendation
    fileprivate var pairs: [PlannedPair]
    /// The version of the side it was tried on.
    fileprivate(set) var version: Int
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

  /// The side that a change is tried on: its part, or the interpreters' theme for theirs.
  func side(of change: Change) -> ThemeCode {
    switch change {
    case .interpreter: .interpreting
    case .place(_, let theme, _), .helper(let theme, _, _): part(of: theme)
    }
  }

  /// Whether nothing has changed on the side of a change since it was tried.
  func isCurrent(_ trial: Trial) -> Bool {
    trial.version == versions[side(of: trial.recommendation.change), default: 0]
  }

  /// Plans again with the change made; `nil` where it cannot be made.
  mutating func trial(_ change: Change) -> Trial? {
    let side = side(of: change)
    return side == .interpreting ? carriedTrial(change) : directTrial(change, in: side)
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
    let problem = Problem(made.snapshot)
    let plan = Plan(of: problem)
    let most = plan.verdict.isProvenBest ? base.most(of: made.card, in: problem) : nil
    return Trial(
      recommendation: Recommendation(
        change,
        from: base.plan,
        to: plan,
        bound: most.map { .prices(needs: $0.needs) }
      ),
      pairs: plan.pairs,
      version: versions[part, default: 0]
    )
  }

  // MARK: The interpreters' side

  /// All capabilities, and the needs that nobody serves directly; what direct pairs take stays taken.
  private func carriedSide() -> Snapshot {
    let standing = direct.values.flatMap(\.self)
    let held = Set(standing.map(\.need))
    return snapshot(
      cards.values.flatMap(\.self).filter {
        $0.terms.kind == .capability || !held.contains($0.code)
      },
      beside: standing
    )
  }

  /// Tries an interpreter, and the same one with time without end.
  private mutating func carriedTrial(_ change: Change) -> Trial? {
    let side = carriedSide()
    guard case .interpreter(let first, let second, _) = change,
      let made = change.made(to: side, as: fresh),
      let unlimited = Change.interpreter(first, second, load: CardTerms.greatestCount)
        .made(to: side, as: fresh)
    else { return nil }
    let base = carriedBase ?? Plan(of: Problem(side))
    carriedBase = base
    let plan = Plan(of: Problem(made.snapshot))
    let most = Plan(of: Problem(unlimited.snapshot)).summary.bound
    return Trial(
      recommendation: Recommendation(
        change,
        from: base,
        to: plan,
        bound: most.map { .unlimitedTime(needs: $0.served - base.summary.served) }
      ),
      pairs: plan.pairs,
      version: versions[.interpreting, default: 0]
    )
  }

  // MARK: Making a change

  /// Makes a change for good, with the plan that its trial found.
  mutating func make(_ trial: Trial) {
    let change = trial.recommendation.change
    let side = side(of: change)
    add(change, to: side)
    let before: [PlannedPair]
    if side == .interpreting {
      before = carried
      carried = trial.pairs.filter(isCarried)
      for pair in trial.pairs where !isCarried(pair) {
        if let part = part(of: pair.need) { direct[part, default: []].append(pair) }
      }
    } else {
      before = direct[side] ?? []
      direct[side] = trial.pairs
    }
    carriedBase = nil
    versions[.interpreting, default: 0] += 1
    let touched = Set(before).symmetricDifference(trial.pairs).compactMap { part(of: $0.need) }
    for part in Set(touched).union([side]) where part != .interpreting {
      bases[part] = nil
      versions[part, default: 0] += 1
    }
  }

  private mutating func add(_ change: Change, to side: ThemeCode) {
    let part = side == .interpreting ? parts[.interpreting] ?? side : side
    let before = snapshot(cards[part] ?? [], beside: [])
    guard let made = change.made(to: before, as: fresh) else { return }
    cards[part] = made.snapshot.cards
    for holder in made.snapshot.holders { holders[holder.code] = holder }
    for card in made.snapshot.cards { themes[card.code] = card.terms.theme }
    fresh = FreshCodes(for: snapshot(cards.values.flatMap(\.self), beside: []))
  }

  /// These cards and those who hold them; pairs beside them stand, and take their places.
  private func snapshot(_ cards: [HeldCard], beside standing: [PlannedPair]) -> Snapshot {
    var kept = frame
    kept.cards = cards
    kept.holders = Set(cards.map(\.holder)).compactMap { holders[$0] }
    kept.fixed += standing.map {
      FixedPair(need: $0.need, capability: $0.capability, interpreter: $0.interpreter)
    }
    return kept
  }
}

extension Recommendation {
  /// What a change brings: the difference of two plans.
  fileprivate init(_ change: Change, from base: Plan, to plan: Plan, bound: GainBound?) {
    let (before, after) = (Set(base.pairs.map(\.need)), Set(plan.pairs.map(\.need)))
    self.init(
      change: change,
      gain: Gain(
        urgent: plan.summary.urgentServed - base.summary.urgentServed,
        served: plan.summary.served - base.summary.served,
        points: plan.summary.netPoints - base.summary.netPoints
      ),
      bound: bound,
      unlocked: after.subtracting(before).sorted(),
      displaced: before.subtracting(after).sorted()
    )
  }
}
