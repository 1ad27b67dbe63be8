/// One pair of a plan, with its review state.
package struct Match: Hashable, Sendable {
  package let code: MatchCode
  package let need: CardCode
  package let capability: CardCode
  /// Who interprets between them, where they share no language.
  package let interpreter: ParticipantCode?
  package var state: MatchState
  /// The points when it was proposed, 0 to 1000.
  package var points: Int
  package var proposedOn: Day
  /// Everything decided about it, oldest first.
  package var decisions: [Decision]

  package init(
    code: MatchCode,
    need: CardCode,
    capability: CardCode,
    interpreter: ParticipantCode? = nil,
    state: MatchState = .proposed,
    points: Int,
    proposedOn: Day,
    decisions: [Decision] = []
  ) {
    self.code = code
    self.need = need
    self.capability = capability
    self.interpreter = interpreter
    self.state = state
    self.points = points
    self.proposedOn = proposedOn
    self.decisions = decisions
  }

  /// The sides that have said yes.
  package var sidesThatSaidYes: Set<Side> {
    Set(decisions.compactMap { $0.step == .agree ? $0.side : nil })
  }
}

/// Where a match stands in its review.
package enum MatchState: String, Hashable, Codable, CaseIterable, Sendable {
  /// In the latest plan; nobody has decided.
  case proposed
  /// The council said yes: the pair is fixed.
  case accepted
  /// Names were exchanged.
  case introduced
  /// It went its way, and both sides told how.
  case completed
  /// Somebody said no, and why.
  case declined
  /// Stopped after it was accepted or introduced.
  case ended

  /// Whether the pair uses up demand and capacity.
  package var isFixed: Bool { self == .accepted || self == .introduced }
}

/// A side of a match.
package enum Side: String, Hashable, Codable, CaseIterable, Sendable {
  case need, capability

  package var other: Side { self == .need ? .capability : .need }
}

/// A step of the review.
package enum ReviewStep: String, Hashable, Codable, CaseIterable, Sendable {
  /// The council says yes.
  case accept
  /// A side says yes.
  case agree
  case decline
  case introduce
  /// A side tells how it went.
  case complete
  case end
}

/// One step that was taken: which, when, by whom.
package struct Decision: Hashable, Sendable {
  package var step: ReviewStep
  /// The side that said it, where a side did.
  package var side: Side?
  package var reason: DeclineReason?
  package var outcome: Outcome?
  package var note: String?
  /// ISO 8601 in UTC, to the second.
  package var at: String
  package var by: String

  package init(
    step: ReviewStep,
    side: Side? = nil,
    reason: DeclineReason? = nil,
    outcome: Outcome? = nil,
    note: String? = nil,
    at: String,
    by: String
  ) {
    self.step = step
    self.side = side
    self.reason = reason
    self.outcome = outcome
    self.note = note
    self.at = at
    self.by = by
  }
}

/// Why a match was declined or ended.
package enum DeclineReason: String, Hashable, Codable, CaseIterable, Sendable {
  case noLongerNeeded = "no-longer-needed"
  case notSuitable = "not-suitable"
  case conflictOfInterest = "conflict-of-interest"
  case distance
  case language
  case noAnswer = "no-answer"
  case consentWithdrawn = "consent-withdrawn"
  /// Both sides, or a side and who interprets, turned out to be one person.
  case samePerson = "same-person"
  case other
}

/// How an introduction went, told by one side.
package enum Outcome: String, Hashable, Codable, CaseIterable, Sendable {
  case helped
  case helpedInPart = "helped-in-part"
  case didNotHelp = "did-not-help"
  case didNotMeet = "did-not-meet"
}
