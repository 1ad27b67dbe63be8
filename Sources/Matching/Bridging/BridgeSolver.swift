import AssetMap

/// Lets interpreters carry matches for needs that nobody helps directly.
///
/// **The model.** Whom the best direct plan gives a helper stays among direct helpers. Every other
/// need that some interpreter could carry gets its bridged pairs, and of these at most one: who
/// interprets is rare. All needs then compete for the capabilities in the same three aims as before:
/// urgent needs served, needs served, net points. An interpreter's load is shared by what they carry
/// and by the `interpreting.*` needs that they serve.
///
/// **The bound.** With interpreters unlimited, and each pair worth what its best interpreter makes of
/// it, this is an ``AssignmentProblem`` again, solved and proven exactly. No plan can do better.
///
/// **The plan.** A second exact assignment gives interpreters to the chosen pairs that take a place of
/// one, as many as their load allows, urgent ones first. Each need left without one is barred from
/// those who were too few for it (Hall's condition names them), and all is solved again, until every
/// such pair has an interpreter.
///
/// **Exact where cheap.** Where the plan stays below the bound and the problem is small, branch and
/// bound goes on: too many needs for a set of interpreters means that one of these needs goes without
/// that set, so each in turn is barred from it; the best bound goes first. When no branch is left
/// that could be better, the plan is the best there is; when the work allowed is used up, the
/// greatest bound left is the bound. Pieces of the problem that share no need and no capability are
/// solved by themselves (``BridgePieces``), so a step costs no more than the piece it changes.
struct BridgeSolver {
  /// The best plan found, and what no plan can exceed.
  struct Result {
    var plan: Deal
    var bound: PlanVerifier.Tiers
    /// Whether the verifier agreed to every solution that the bound rests on.
    var isVerified: Bool
  }

  /// A plan in which every bridged pair has its interpreter.
  struct Deal {
    /// By piece, then those in none.
    var pairs: [[Pair]]
    var tiers: PlanVerifier.Tiers
    /// The solution it stands on.
    var bars: Bars

    /// Whether an interpreter carries any pair.
    var isBridged: Bool { pairs.joined().contains { $0.interpreter != nil } }
  }

  /// A chosen pair, as indices.
  struct Pair {
    var need: Int
    var capability: Int
    var points: Int32
    /// Who carries it, as an index of ``BridgeRule/interpreters``.
    var interpreter: Int?
  }

  /// Whom each need may not turn to.
  typealias Bars = [Int: InterpreterSet]

  /// How many pairs, needs and pieces branch and bound may look at.
  let work: Int
  /// May end it early.
  let watch: PlanWatch
  var isCutShort = false
  let problem: Problem
  var search: BridgeSearch
  var pieces: BridgePieces
  /// The direct pairs of the needs that are in no piece.
  let still: [Pair]
  let stillTiers: PlanVerifier.Tiers
  /// Who could carry each pair that was ever chosen, by need and capability.
  var able: [UInt64: [BridgeSearch.Option]] = [:]
  var steps = 0

  /// - Parameters:
  ///   - candidates: The direct pairs.
  ///   - plan: The best plan among them.
  ///   - work: How much branch and bound may look at.
  ///   - watch: May end it early.
  init(_ candidates: Candidates, after plan: AssignmentPlan, work: Int, watch: PlanWatch) {
    self.work = work
    self.watch = watch
    problem = candidates.problem
    let direct = candidates.assignment
    var search = BridgeSearch(candidates.problem)
    let pairs = Self.pairs(of: plan, in: direct)
    var rows: [Int: [AssignmentProblem.Pair]] = [:]
    if !search.rule.free.isEmpty {
      let served = Set(pairs.map(\.need))
      for (need, facts) in direct.needs.enumerated()
      where !facts.alreadyServed && facts.demand > 0 && !served.contains(need) {
        let row = search.row(of: need, barring: nil)
        if !row.isEmpty { rows[need] = row }
      }
    }
    let pieces = BridgePieces(direct, rows: rows, owners: search.rule.owners)
    still = pairs.filter { pieces.piece(of: $0.need) == nil }
    stillTiers = pieces.tiers(of: still, in: nil)
    (self.search, self.pieces) = (search, pieces)
  }

  private static func pairs(of plan: AssignmentPlan, in problem: AssignmentProblem) -> [Pair] {
    var need = 0
    return plan.chosen.map { index in
      while problem.rowStarts[need + 1] <= index { need += 1 }
      let pair = problem.pairs[index]
      return Pair(need: need, capability: Int(pair.capability), points: pair.points)
    }
  }

  /// The rule with what it has learnt, and all interpreters.
  var rule: BridgeRule { search.rule }

  /// The best plan found with bridged pairs; `nil` where no interpreter could carry anything.
  mutating func solve() -> Result? {
    if pieces.needs.isEmpty { return nil }
    let root = node(barring: [:])
    var best = settle(root)
    var bound = root.tiers
    let before = pieces.work
    if best.tiers < bound { bound = max(branch(root, since: before, &best), best.tiers) }
    return Result(plan: best, bound: bound, isVerified: pieces.isVerified)
  }

  /// The solution a plan stands on, with its prices: the best choice of pairs for the whole town with
  /// the plan's bars.
  mutating func prices(of deal: Deal) -> AssignmentPlan {
    PlanSolver.solve(pieces.assignment(barring: deal.bars, &search))
  }

  // MARK: Solutions

  /// The best choice of pairs with interpreters unlimited but for the bars.
  struct Node {
    var bars: Bars
    var pieces: [BridgePiece]
    var tiers: PlanVerifier.Tiers
  }

  mutating func node(barring bars: Bars) -> Node {
    let solved = pieces.needs.indices.map { pieces.solved($0, barring: bars, &search) }
    return Node(bars: bars, pieces: solved, tiers: sum(solved.map(\.tiers)))
  }

  /// The node with one need barred from more interpreters.
  mutating func child(of node: Node, barring need: Int, from more: InterpreterSet) -> Node {
    var child = node
    child.bars[need] = node.bars[need].map(more.union) ?? more
    guard let piece = pieces.piece(of: need) else { return child }
    child.pieces[piece] = pieces.solved(piece, barring: child.bars, &search)
    child.tiers = sum(child.pieces.map(\.tiers))
    return child
  }

  func sum(_ tiers: [PlanVerifier.Tiers]) -> PlanVerifier.Tiers {
    tiers.reduce(into: stillTiers) {
      $0.urgent += $1.urgent
      $0.served += $1.served
      $0.netQuality += $1.netQuality
    }
  }

  /// Withdraws what finds no interpreter, and solves again, until all have one.
  mutating func settle(_ root: Node) -> Deal {
    var node = root
    while true {
      let (deal, short) = deal(node)
      if short.isEmpty { return deal }
      var bars = node.bars
      for (need, interpreters) in short {
        bars[need] = bars[need].map(interpreters.union) ?? interpreters
      }
      node = self.node(barring: bars)
    }
  }
}
