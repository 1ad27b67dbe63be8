package import AssetMap

extension Plan {
  /// This plan, or, where its search was ended early and the proposals there are help more, these.
  ///
  /// - Parameters:
  ///   - present: The pairs proposed so far; those that are no longer eligible are left out.
  ///   - problem: Of which this is a plan.
  /// - Returns: Either, with the same bound.
  /// - Complexity: O(pairs).
  package func keeping(_ present: [Match], in problem: Problem) -> Plan {
    guard isCutShort, let bound = summary.bound else { return self }
    var rule = BridgeRule(problem)
    let pairs = present.compactMap { problem.pair($0, &rule) }
      .sorted { ($0.need, $0.capability) < ($1.need, $1.capability) }
    let reached = PlanVerifier.Tiers(
      urgent: summary.urgentServed,
      served: summary.served,
      netQuality: summary.netPoints
    )
    guard let tiers = PlanVerifier.count(pairs, of: problem), tiers > reached else { return self }
    return Plan(
      problem,
      pairs: pairs.map { Self.pair($0, problem, rule) },
      assignment: assignment,
      tiers: tiers,
      bound: PlanVerifier.Tiers(
        urgent: bound.urgentServed,
        served: bound.served,
        netQuality: bound.netPoints
      ),
      isCutShort: true
    )
  }
}

extension Problem {
  /// A proposed match with its points as of now; `nil` where it may not be proposed any more.
  fileprivate func pair(_ match: Match, _ rule: inout BridgeRule) -> BridgeSolver.Pair? {
    guard let need = needIndex(of: match.need), need < needCount,
      let capability = capabilityIndex(of: match.capability), capability < capabilityCount
    else { return nil }
    guard let code = match.interpreter else {
      return points(need, capability).map {
        .init(need: need, capability: capability, points: Int32($0))
      }
    }
    guard let interpreter = rule.interpreters.firstIndex(where: { $0.code == code }),
      rule.carries(interpreter, need: need, capability: capability),
      let fit = fit(needs[need].group, capabilities[capability].group),
      let points = rule.points(
        needs[need],
        capabilities[capability].party,
        fit,
        through: interpreter
      )
    else { return nil }
    return .init(need: need, capability: capability, points: points, interpreter: interpreter)
  }
}
