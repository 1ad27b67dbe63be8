/// What a plan achieves, and whether that was proven.
package struct PlanSummary: Hashable, Codable, Sendable {
  /// Open needs whose holders consent to matching.
  package var needs: Int
  /// Of those, the urgent ones.
  package var urgentNeeds: Int
  /// Needs with at least one helper, those of fixed matches included.
  package var served: Int
  package var urgentServed: Int
  /// Pairs proposed, beside the fixed ones.
  package var pairs: Int
  /// Of those, the ones that an interpreter carries.
  package var bridgedPairs: Int
  /// Sum of the points of the pairs proposed.
  package var points: Int
  /// Points less the charge that spreads the load: what the plan makes greatest.
  package var netPoints: Int
  /// Whether the verifier, which shares no code with the solver, found the plan proven best.
  package var isProvenBest: Bool
  /// Whether the register is still as it was when the plan was made.
  package var isCurrent = true
  /// What no plan can exceed, equal to what this one achieves where it is proven best; `nil` where
  /// that is not known.
  package var bound: PlanBound?

  package init(
    needs: Int,
    urgentNeeds: Int,
    served: Int,
    urgentServed: Int,
    pairs: Int,
    bridgedPairs: Int = 0,
    points: Int,
    netPoints: Int,
    isProvenBest: Bool,
    bound: PlanBound? = nil
  ) {
    self.needs = needs
    self.urgentNeeds = urgentNeeds
    self.served = served
    self.urgentServed = urgentServed
    self.pairs = pairs
    self.bridgedPairs = bridgedPairs
    self.points = points
    self.netPoints = netPoints
    self.isProvenBest = isProvenBest
    self.bound = bound
  }
}

/// What no plan can exceed in its aims, each counted as in ``PlanSummary``; the first in which a plan
/// falls short is where it could at most be better.
package struct PlanBound: Hashable, Codable, Sendable {
  package var urgentServed: Int
  package var served: Int
  package var netPoints: Int

  package init(urgentServed: Int, served: Int, netPoints: Int) {
    self.urgentServed = urgentServed
    self.served = served
    self.netPoints = netPoints
  }
}

/// What a plan changes against the proposals before it.
package struct PlanChanges: Hashable, Sendable {
  package var new: Int
  package var gone: Int
  package var kept: Int

  package init(new: Int, gone: Int, kept: Int) {
    self.new = new
    self.gone = gone
    self.kept = kept
  }
}

/// Who was left out for lack of consent.
package struct LeftOut: Hashable, Sendable {
  /// Open cards whose holders do not consent to *match*.
  package var cardsWithoutMatch: Int
  /// Matches of the report of which a holder does not consent to *review*.
  package var matchesWithoutReview: Int

  package init(cardsWithoutMatch: Int = 0, matchesWithoutReview: Int = 0) {
    self.cardsWithoutMatch = cardsWithoutMatch
    self.matchesWithoutReview = matchesWithoutReview
  }
}
