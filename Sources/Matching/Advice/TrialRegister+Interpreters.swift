import AssetMap

/// The interpreters' side of a trial register.
extension TrialRegister {
  /// Two plans of the interpreters' side: made anew, and with every match left as it is.
  ///
  /// In the second only those whom nobody serves are planned. A short search may miss in the first
  /// what the second has.
  struct CarriedPlans {
    var anew: Plan
    var added: Plan
  }

  /// All capabilities, and the needs that nobody serves directly; what direct pairs take stays taken.
  private func carriedSide(keeping kept: [PlannedPair] = []) -> Snapshot {
    let standing = direct.values.flatMap(\.self) + kept
    let held = Set(standing.map(\.need))
    return snapshot(
      cards.values.flatMap(\.self).filter {
        $0.terms.kind == .capability || !held.contains($0.code)
      },
      beside: standing
    )
  }

  private func carriedPlans(with change: Change?) -> CarriedPlans? {
    let plans = [carriedSide(), carriedSide(keeping: carried)].compactMap { side in
      let changed = change.map { $0.made(to: side, as: fresh)?.snapshot } ?? side
      return changed.map(Self.plan)
    }
    return plans.count == 2 ? CarriedPlans(anew: plans[0], added: plans[1]) : nil
  }

  /// Tries an interpreter, without its bound: in the plan with more in the first two aims, in equal
  /// ones in that which leaves every match as it is.
  mutating func carriedTrial(_ change: Change) -> Trial? {
    guard let base = carriedBase ?? carriedPlans(with: nil),
      let found = carriedPlans(with: change)
    else { return nil }
    carriedBase = base
    let standing = helped(carried)
    let (anew, added) = (helped(found.anew.pairs), standing.union(helped(found.added.pairs)))
    let (oldAnew, oldAdded) = (helped(base.anew.pairs), standing.union(helped(base.added.pairs)))
    let isAdded = aims(anew) <= aims(added)
    // What there is without the change is not the change's merit.
    let own = isAdded ? oldAdded : oldAnew
    let before = [own, oldAdded, oldAnew].first { aims($0) == max(aims(oldAnew), aims(oldAdded)) }
    return Trial(
      recommendation: recommendation(
        change,
        from: (
          before ?? own,
          isAdded ? base.added.summary.netPoints : base.anew.summary.netPoints
        ),
        to: (
          isAdded ? added : anew,
          isAdded ? found.added.summary.netPoints : found.anew.summary.netPoints
        )
      ),
      pairs: isAdded ? carried + found.added.pairs : found.anew.pairs,
      before: (
        (before ?? own).count + found.anew.summary.served - anew.count,
        (before ?? own).count + found.added.summary.served - added.count
      ),
      version: versions[.interpreters, default: 0]
    )
  }

  /// The trial of an interpreter with its bound: the same one with time without end.
  ///
  /// - Precondition: nothing has changed since it was tried.
  func bounded(_ trial: Trial) -> Trial {
    guard case .interpreter(let first, let second, _) = trial.recommendation.change,
      trial.recommendation.bound == nil,
      let most = carriedPlans(
        with: .interpreter(first, second, load: CardTerms.greatestCount)
      ),
      let anew = most.anew.summary.bound, let added = most.added.summary.bound
    else { return trial }
    var bounded = trial
    bounded.recommendation.bound = .unlimitedTime(
      needs: max(anew.served - trial.before.anew, added.served - trial.before.added)
    )
    return bounded
  }

  /// A plan with interpreters; in a small register with a short search for a better use of them, since
  /// there are many such plans to make.
  private static func plan(of snapshot: Snapshot) -> Plan {
    let problem = Problem(snapshot)
    return problem.needCount * problem.capabilityCount <= Plan.smallRegister
      ? Plan(of: Candidates(of: problem), bridgeWork: Plan.bridgeWork / 40) : Plan(of: problem)
  }
}
