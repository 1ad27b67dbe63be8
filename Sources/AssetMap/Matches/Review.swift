/// What the review of a match must know beside the match itself.
package struct ReviewContext: Sendable {
  /// The purposes each side consents to today.
  package var purposes: [Side: Set<Purpose>]
  /// The purposes the interpreter consents to today; `nil` where nobody interprets.
  package var interpreterPurposes: Set<Purpose>?
  /// Conditions that are still to be met before an introduction.
  package var openConditions: [Condition]

  package init(
    purposes: [Side: Set<Purpose>],
    interpreterPurposes: Set<Purpose>? = nil,
    openConditions: [Condition]
  ) {
    self.purposes = purposes
    self.interpreterPurposes = interpreterPurposes
    self.openConditions = openConditions
  }
}

/// Why a step of the review is refused.
package enum ReviewFault: Error, Hashable, Sendable {
  /// The match stands elsewhere; these steps are possible.
  case wrongStep(ReviewStep, state: MatchState, possible: [ReviewStep])
  /// A side has said this already.
  case alreadySaid(ReviewStep, Side)
  /// These sides have not said yes.
  case notAgreed([Side])
  /// These sides do not consent to being introduced.
  case noConsent([Side])
  /// The interpreter does not consent to being introduced.
  case noConsentOfInterpreter(ParticipantCode)
  /// A check is missing, or a side was not asked.
  case conditionsOpen([Condition])
}

extension ReviewStep {
  /// The command that takes the step, with what it must be told.
  package func command(on match: MatchCode) -> String {
    let options =
      switch self {
      case .accept, .introduce: ""
      case .agree: " --side SIDE"
      case .decline, .end: " --reason REASON"
      case .complete: " --side SIDE --outcome OUTCOME"
      }
    return "seewhat review \(rawValue) \(match)\(options)"
  }
}

extension Match {
  /// The steps that are possible from where the match stands.
  package var possibleSteps: [ReviewStep] {
    switch state {
    case .proposed: [.accept, .decline]
    case .accepted:
      sidesThatSaidYes.count == 2 ? [.introduce, .decline, .end] : [.agree, .decline]
    case .introduced: [.complete, .end]
    case .completed, .declined, .ended: []
    }
  }

  /// The match after a decision.
  ///
  /// - Throws: ``ReviewFault`` where the decision cannot be taken now.
  package func after(
    _ decision: Decision,
    in context: ReviewContext
  ) throws(ReviewFault) -> Match {
    try admit(decision, in: context)
    var match = self
    match.decisions.append(decision)
    switch decision.step {
    case .accept: match.state = .accepted
    case .agree: break
    case .decline: match.state = .declined
    case .introduce: match.state = .introduced
    case .complete: match.state = match.outcomes.count == 2 ? .completed : .introduced
    case .end: match.state = .ended
    }
    return match
  }

  /// How it went, as far as each side has told.
  package var outcomes: [Side: Outcome] {
    var outcomes: [Side: Outcome] = [:]
    for decision in decisions where decision.step == .complete {
      if let side = decision.side { outcomes[side] = decision.outcome }
    }
    return outcomes
  }

  /// Whether its people may know each other's names: both sides said yes, all consent to it, and no
  /// check is missing.
  ///
  /// - Throws: ``ReviewFault`` where they may not.
  package func admitNames(in context: ReviewContext) throws(ReviewFault) {
    guard state.isFixed else {
      throw .wrongStep(.introduce, state: state, possible: possibleSteps)
    }
    try admitIntroduction(in: context)
  }

  private func admit(
    _ decision: Decision,
    in context: ReviewContext
  ) throws(ReviewFault) {
    let isPossible =
      switch (decision.step, state) {
      case (.accept, .proposed), (.decline, .proposed), (.decline, .accepted): true
      case (.agree, .accepted), (.introduce, .accepted), (.end, .accepted): true
      case (.complete, .introduced), (.end, .introduced): true
      default: false
      }
    guard isPossible else {
      throw .wrongStep(decision.step, state: state, possible: possibleSteps)
    }
    switch (decision.step, decision.side) {
    case (.agree, let side?) where sidesThatSaidYes.contains(side),
      (.complete, let side?) where outcomes[side] != nil:
      throw .alreadySaid(decision.step, side)
    case (.introduce, _): try admitIntroduction(in: context)
    default: break
    }
  }

  /// Names are exchanged only after both sides said yes and consent to it, and nothing is open.
  private func admitIntroduction(in context: ReviewContext) throws(ReviewFault) {
    let silent = Side.allCases.filter { !sidesThatSaidYes.contains($0) }
    guard silent.isEmpty else { throw .notAgreed(silent) }
    let withoutConsent = Side.allCases.filter {
      !(context.purposes[$0] ?? []).contains(.introduce)
    }
    guard withoutConsent.isEmpty else { throw .noConsent(withoutConsent) }
    if let interpreter, context.interpreterPurposes?.contains(.introduce) != true {
      throw .noConsentOfInterpreter(interpreter)
    }
    let checks = context.openConditions.filter {
      if case .check = $0 { true } else { false }
    }
    guard checks.isEmpty else { throw .conditionsOpen(checks) }
  }
}
