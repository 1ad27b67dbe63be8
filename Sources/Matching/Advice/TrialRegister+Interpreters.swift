import AssetMap

/// The interpreters' side of a trial register.
extension TrialRegister {
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

  /// Tries an interpreter, without its bound.
  mutating func carriedTrial(_ change: Change) -> Trial? {
    let side = carriedSide()
    guard let made = change.made(to: side, as: fresh) else { return nil }
    let base = carriedBase ?? Self.plan(of: side)
    carriedBase = base
    let plan = Self.plan(of: made.snapshot)
    // What stands can be kept: a search that ends early does not make a change look better.
    let (found, standing) = (helped(base.pairs), helped(carried))
    let before = aims(found) < aims(standing) ? standing : found
    return Trial(
      recommendation: recommendation(
        change,
        from: (before, base.summary.netPoints),
        to: (helped(plan.pairs), plan.summary.netPoints)
      ),
      pairs: plan.pairs,
      served: plan.summary.served,
      version: versions[.interpreters, default: 0]
    )
  }

  /// The trial of an interpreter with its bound: the same one with time without end.
  ///
  /// - Precondition: nothing has changed since it was tried.
  func bounded(_ trial: Trial) -> Trial {
    guard case .interpreter(let first, let second, _) = trial.recommendation.change,
      trial.recommendation.bound == nil,
      let unlimited = Change.interpreter(first, second, load: CardTerms.greatestCount)
        .made(to: carriedSide(), as: fresh),
      let most = Self.plan(of: unlimited.snapshot).summary.bound
    else { return trial }
    var bounded = trial
    bounded.recommendation.bound = .unlimitedTime(
      needs: trial.recommendation.gain.served + most.served - trial.served
    )
    return bounded
  }

  /// A plan with interpreters, with a search for a better use of them that is short: there are many.
  private static func plan(of snapshot: Snapshot) -> Plan {
    Plan(of: Candidates(of: Problem(snapshot)), bridgeWork: Plan.bridgeWork / 40)
  }
}
