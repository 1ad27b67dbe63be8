package import AssetMap

/// What the rules say of a need and a capability.
package enum Evaluation: Sendable, Hashable {
  /// The themes do not fit.
  case doesNotFit
  /// It cannot be proposed, for these reasons, in their order. The explanation says what it would
  /// earn otherwise; `nil` where no language works.
  case blocked([Obstacle], Explanation?)
  /// It can be proposed.
  case eligible(Explanation)

  /// The explanation, where there is one.
  package var explanation: Explanation? {
    switch self {
    case .doesNotFit: nil
    case .blocked(_, let explanation): explanation
    case .eligible(let explanation): explanation
    }
  }
}

extension Problem {
  /// Whether a need and a capability may be proposed to each other, and why, or why not.
  ///
  /// A fixed pair is judged like any other, but never counts as fully booked by itself.
  ///
  /// - Returns: `nil` where a card is not in the problem, or is not of that kind.
  package func evaluate(need: CardCode, capability: CardCode) -> Evaluation? {
    guard let one = needIndex(of: need), let other = capabilityIndex(of: capability) else {
      return nil
    }
    guard let judgement = judgement(need: one, capability: other) else { return .doesNotFit }
    let explanation = explanation(of: judgement, need: one, capability: other)
    if judgement.obstacles.isEmpty, let explanation { return .eligible(explanation) }
    return .blocked(judgement.obstacles.all, explanation)
  }
}
