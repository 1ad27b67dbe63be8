package import AssetMap
internal import Matching
package import Register

extension Office {
  /// Takes a step of the review.
  ///
  /// - Returns: the match after the step.
  /// - Throws: ``RegisterError/review(_:_:)`` where the step cannot be taken now.
  package func decide(
    _ code: MatchCode,
    _ decision: Decision
  ) throws(RegisterError) -> Match {
    var conditions: [Condition] = []
    if decision.step == .accept || decision.step == .introduce {
      let match = try register.match(code)
      let problem = Problem(try register.snapshot(on: acting.day))
      guard
        let explanation = problem.explanation(need: match.need, capability: match.capability)
      else {
        throw .refused(
          "The two of match \(code) no longer fit: a card was closed, or a person or consent "
            + "changed. Look at both with seewhat review show \(code), then decline or end the match."
        )
      }
      conditions = explanation.conditions
    }
    return try register.decide(code, decision, openConditions: conditions, acting: acting)
  }
}
