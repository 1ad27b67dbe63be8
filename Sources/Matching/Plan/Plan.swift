package import AssetMap

/// The best set of candidates for the whole register at one moment.
package struct Plan: Sendable {
  /// The pairs to propose, by code of the need, then of the capability.
  package let pairs: [PlannedPair]
  package let summary: PlanSummary
  /// Whether a watch ended the search.
  package let isCutShort: Bool
  /// What one more place on a capability would be worth at most, in points, by code; those worth
  /// nothing are left out.
  ///
  /// The charge of that place still goes off. A price of a first helper's bonus
  /// (``AssignmentPlan/firstHelperBonus``) or more says that one need more could be served.
  package let capabilityPrices: [CardCode: Int]
  /// The solver's own answer, with all prices.
  ///
  /// Its pairs are those of the ``Candidates``, or, where interpreters carry matches, of the problem
  /// that ``BridgeSolver`` states. Of a large register with interpreters only the prices are kept.
  package let assignment: AssignmentPlan

  /// How many pairs, needs and pieces that search may look at: about a second's work.
  package static let bridgeWork = 2_000_000

  /// A register with so many pairs of a need and a capability, or fewer, is small: there bridging is
  /// searched through, else built up need by need.
  package static let smallRegister = 4_000_000

  /// Finds the best plan over all eligible pairs, listing no more of them than the proof takes.
  ///
  /// Where the watch ends it, the plan is the best for the needs that are in by then, and
  /// ``PlanSummary/bound`` says how much at most the others could add. The proof always runs to its
  /// end.
  ///
  /// - Parameters:
  ///   - problem: The register at one moment.
  ///   - smallRegister: Up to so many pairs of a need and a capability bridging is searched through.
  ///   - watch: Is told how far it is, and may end it early.
  /// - Complexity: see ``PlanSolver/solve(_:)``; in a small register where interpreters could carry
  ///   matches at most about a second more.
  package init(
    of problem: Problem,
    smallRegister: Int = Self.smallRegister,
    watch: PlanWatch = PlanWatch()
  ) {
    let rule = BridgeRule(problem)
    let isSmall = problem.needCount * problem.capabilityCount <= smallRegister
    if isSmall && !rule.free.isEmpty {
      self.init(of: Candidates(of: problem), watch: watch)
      return
    }
    var search = ListedSearch(of: problem, watch: watch)
    search.solve(watch)
    watch.report(.proof, 0, 1)
    if !search.isWhole {
      let pairs = search.holds().map {
        BridgeSolver.Pair(need: $0.need, capability: $0.capability, points: $0.points)
      }
      self.init(problem, rule, pairs, search.prices(), isCutShort: true)
    } else if rule.free.isEmpty {
      self.init(problem, direct: ListedPlan(search))
    } else {
      var insertion = BridgeInsertion(search, rule)
      insertion.run(watch)
      watch.report(.proof, 0, 1)
      let pairs = insertion.pairs()
      let isWhole = insertion.isWhole
      self.init(problem, rule, pairs, insertion.prices(), isCutShort: !isWhole)
    }
  }

  /// The direct plan, verified.
  private init(_ problem: Problem, direct: ListedPlan) {
    let verdict = PlanVerifier.verify(direct.plan, of: direct.assignment, in: problem)
    self.init(
      problem,
      pairs: Self.pairs(of: direct.plan, problem, direct.assignment),
      assignment: direct.plan,
      tiers: verdict.tiers,
      bound: verdict.isProvenBest ? verdict.tiers : nil
    )
  }

  /// A plan that prices bound.
  private init(
    _ problem: Problem,
    _ rule: BridgeRule,
    _ pairs: [BridgeSolver.Pair],
    _ prices: DualPrices,
    isCutShort: Bool
  ) {
    let tiers = PlanVerifier.count(pairs, of: problem)
    let bound = PlanVerifier.bound(prices, of: problem)
    self.init(
      problem,
      pairs: pairs.map { Self.pair($0, problem, rule) },
      assignment: AssignmentPlan(
        chosen: [],
        needPrices: prices.needs,
        capabilityPrices: prices.capabilities,
        firstHelperBonus: prices.firstHelperBonus
      ),
      tiers: tiers ?? PlanVerifier.Tiers(),
      bound: tiers.flatMap { tiers in bound.map { problem.tiers(of: $0, beside: tiers) } },
      isCutShort: isCutShort
    )
  }

  /// Solves, verifies, lets interpreters carry what nobody helps directly, and counts.
  ///
  /// - Parameters:
  ///   - candidates: The direct pairs.
  ///   - bridgeWork: How many pairs the search for a better use of the interpreters may look at; with
  ///     0 the first plan stands, be it proven best or not.
  ///   - watch: May end that search early.
  package init(
    of candidates: Candidates,
    bridgeWork: Int = Plan.bridgeWork,
    watch: PlanWatch = PlanWatch()
  ) {
    let (problem, assignment) = (candidates.problem, candidates.assignment)
    let direct = PlanSolver.solve(assignment)
    let verdict = PlanVerifier.verify(direct, of: assignment)
    var solver = BridgeSolver(candidates, after: direct, work: bridgeWork, watch: watch)
    let bridging = solver.solve()
    let isVerified = verdict.isProvenBest && bridging?.isVerified ?? true
    let deal = bridging?.plan.isBridged == true ? bridging?.plan : nil
    let tiers = deal?.tiers ?? verdict.tiers
    self.init(
      problem,
      pairs: deal.map { $0.pairs.joined().map { Self.pair($0, problem, solver.rule) } }
        ?? Self.pairs(of: direct, problem, assignment),
      assignment: deal.map { solver.prices(of: $0) } ?? direct,
      tiers: tiers,
      bound: isVerified ? bridging?.bound ?? tiers : nil,
      isCutShort: solver.isCutShort
    )
  }

  /// A plan with what it achieves; `bound` is what no plan exceeds, `nil` where that was not verified.
  init(
    _ problem: Problem,
    pairs: [PlannedPair],
    assignment: AssignmentPlan,
    tiers: PlanVerifier.Tiers,
    bound: PlanVerifier.Tiers?,
    isCutShort: Bool = false
  ) {
    self.assignment = assignment
    self.isCutShort = isCutShort
    self.pairs = pairs.sorted { ($0.need, $0.capability) < ($1.need, $1.capability) }
    var prices: [CardCode: Int] = [:]
    for (index, price) in assignment.capabilityPrices.enumerated() where price > 0 {
      prices[problem.capabilities[index].code] = price
    }
    capabilityPrices = prices
    let needs = problem.needs[..<problem.needCount]
    summary = PlanSummary(
      needs: needs.count,
      urgentNeeds: needs.count { $0.facts.isUrgent },
      served: tiers.served,
      urgentServed: tiers.urgent,
      pairs: pairs.count,
      bridgedPairs: pairs.count { $0.interpreter != nil },
      points: pairs.reduce(0) { $0 + $1.points },
      netPoints: tiers.netQuality,
      isProvenBest: tiers == bound,
      bound: bound.map {
        PlanBound(urgentServed: $0.urgent, served: $0.served, netPoints: $0.netQuality)
      }
    )
  }

  private static func pairs(
    of plan: AssignmentPlan,
    _ problem: Problem,
    _ assignment: AssignmentProblem
  ) -> [PlannedPair] {
    var need = 0
    return plan.chosen.map { index in
      while assignment.rowStarts[need + 1] <= index { need += 1 }
      let pair = assignment.pairs[index]
      return PlannedPair(
        need: problem.needs[need].code,
        capability: problem.capabilities[Int(pair.capability)].code,
        points: Int(pair.points)
      )
    }
  }

  static func pair(
    _ pair: BridgeSolver.Pair,
    _ problem: Problem,
    _ rule: BridgeRule
  ) -> PlannedPair {
    PlannedPair(
      need: problem.needs[pair.need].code,
      capability: problem.capabilities[pair.capability].code,
      interpreter: pair.interpreter.map { rule.interpreters[$0].code },
      points: Int(pair.points)
    )
  }
}

/// One pair that a plan proposes.
package struct PlannedPair: Sendable, Hashable {
  package var need: CardCode
  package var capability: CardCode
  /// Who interprets between the two, where they share no language.
  package var interpreter: ParticipantCode?
  package var points: Int

  package init(
    need: CardCode,
    capability: CardCode,
    interpreter: ParticipantCode? = nil,
    points: Int
  ) {
    self.need = need
    self.capability = capability
    self.interpreter = interpreter
    self.points = points
  }
}
