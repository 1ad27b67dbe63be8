package import AssetMap

extension Reader {
  /// A side of a match: `the helper`.
  package func side(_ side: Side) -> Phrase {
    side == .need ? wording[.sideNeed] : wording[.sideCapability]
  }

  /// Where a match stands, in a word or two.
  package func state(_ state: MatchState) -> Phrase {
    switch state {
    case .proposed: wording[.stateProposed]
    case .accepted: wording[.stateAccepted]
    case .introduced: wording[.stateIntroduced]
    case .completed: wording[.stateCompleted]
    case .declined: wording[.stateDeclined]
    case .ended: wording[.stateEnded]
    }
  }

  /// Where a match stands, who has said yes and who is still to be asked, or how it went.
  package func standing(of match: Match) -> Phrase {
    var said = [state(match.state)]
    switch match.state {
    case .proposed:
      said = [wording[.stateProposedOn, ["day": day(match.proposedOn)]]]
    case .accepted:
      let yes = match.sidesThatSaidYes
      let (agreed, silent) = (
        Side.allCases.filter(yes.contains), Side.allCases.filter { !yes.contains($0) }
      )
      if !agreed.isEmpty {
        said.append(wording[.stateSaidYes, ["sides": sides(agreed)]])
      }
      if !silent.isEmpty { said.append(wording[.stateToAsk, ["sides": sides(silent)]]) }
    case .introduced, .completed:
      let outcomes = match.outcomes
      for side in Side.allCases {
        guard let outcome = outcomes[side] else { continue }
        said.append(
          wording[
            .stateTold,
            ["side": self.side(side), "outcome": self.outcome(outcome)]
          ]
        )
      }
    case .declined, .ended:
      if let reason = match.decisions.last?.reason {
        said = [
          wording[
            .stateBecause,
            ["state": said.joined(by: ""), "reason": declined(reason)]
          ]
        ]
      }
    }
    return apart(said)
  }

  /// Why a match was declined or ended.
  package func declined(_ reason: DeclineReason) -> Phrase {
    switch reason {
    case .noLongerNeeded: wording[.declineNoLongerNeeded]
    case .notSuitable: wording[.declineNotSuitable]
    case .conflictOfInterest: wording[.declineConflictOfInterest]
    case .distance: wording[.declineDistance]
    case .language: wording[.declineLanguage]
    case .noAnswer: wording[.declineNoAnswer]
    case .consentWithdrawn: wording[.declineConsentWithdrawn]
    case .samePerson: wording[.declineSamePerson]
    case .other: wording[.declineOther]
    }
  }

  /// How an introduction went.
  package func outcome(_ outcome: Outcome) -> Phrase {
    switch outcome {
    case .helped: wording[.outcomeHelped]
    case .helpedInPart: wording[.outcomeHelpedInPart]
    case .didNotHelp: wording[.outcomeDidNotHelp]
    case .didNotMeet: wording[.outcomeDidNotMeet]
    }
  }

  /// Why a step of the review is refused and which one is possible, without a full stop.
  package func fault(_ fault: ReviewFault) -> Phrase {
    switch fault {
    case .wrongStep(_, let state, let possible) where possible.isEmpty:
      wording[.faultNothingPossible, ["state": self.state(state)]]
    case .wrongStep(let step, let state, let possible):
      wording[
        .faultWrongStep,
        [
          "state": self.state(state), "step": .code(step.rawValue),
          "possible": row(possible.map { .code($0.rawValue) }),
        ]
      ]
    case .alreadySaid(let step, let side):
      wording[
        .faultAlreadySaid,
        ["side": self.side(side), "step": .code(step.rawValue)]
      ]
    case .notAgreed(let sides):
      wording[.faultNotAgreed, ["sides": self.sides(sides)]]
    case .noConsent(let sides):
      wording[
        .faultNoConsent,
        [
          "sides": self.sides(sides),
          "purpose": .code(Purpose.introduce.rawValue),
        ]
      ]
    case .noConsentOfInterpreter(let code):
      wording[
        .faultNoConsentOfInterpreter,
        ["code": .code(code.description), "purpose": .code(Purpose.introduce.rawValue)]
      ]
    case .conditionsOpen(let conditions):
      wording[
        .faultConditionsOpen,
        ["conditions": apart(conditions.map(condition))]
      ]
    }
  }

  /// One step that was taken: on which day, by whom, what; its note, which may hold names, only
  /// where `isWithNote` says so.
  package func decision(_ decision: Decision, isWithNote: Bool) -> Phrase {
    var step = self.step(decision.step)
    if let side = decision.side {
      step = wording[.stepBySide, ["side": self.side(side), "step": step]]
    }
    let reasons = [
      decision.reason.map(declined), decision.outcome.map(outcome),
      isWithNote ? decision.note.map { Phrase.foreign($0) } : nil,
    ]
    let reason = row(reasons.compactMap(\.self))
    if !reason.isEmpty {
      step = wording[.stepWithReason, ["step": step, "reason": reason]]
    }
    let day = Day(String(decision.at.prefix(10))).map(self.day)
    return wording[
      .stepTaken,
      [
        "at": day ?? .foreign(decision.at), "by": .foreign(decision.by),
        "step": step,
      ]
    ]
  }

  private func sides(_ sides: [Side]) -> Phrase { list(sides.map(side)) }

  private func step(_ step: ReviewStep) -> Phrase {
    switch step {
    case .accept: wording[.stepAccept]
    case .agree: wording[.stepAgree]
    case .decline: wording[.stepDecline]
    case .introduce: wording[.stepIntroduce]
    case .complete: wording[.stepComplete]
    case .end: wording[.stepEnd]
    }
  }
}
