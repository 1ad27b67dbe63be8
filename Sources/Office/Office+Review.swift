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
    if [.accept, .agree, .introduce].contains(decision.step) {
      let match = try register.match(code)
      let problem = Problem(try register.snapshot(on: acting.day))
      guard let explanation = problem.explanation(of: match) else {
        throw .noLongerFit(code)
      }
      conditions = explanation.conditions
      if decision.step == .accept {
        let views = CardViews(try register.contents(), town: problem.town, showsNames: false)
        let cards = [match.need, match.capability].compactMap { views.view($0) }
        guard cards.allSatisfy({ views.consents($0, to: .review, on: acting.day) }) else {
          register.recordRefusal(
            of: "review accept",
            record: code.description,
            rule: .noConsentToReview,
            acting: acting
          )
          throw .refused(
            "Match \(code) is not for the council to decide: one of its holders does not consent to "
              + "review. Record that consent first."
          )
        }
      }
    }
    return try register.decide(code, decision, openConditions: conditions, acting: acting)
  }
}
