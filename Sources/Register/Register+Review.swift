package import AssetMap
internal import GRDB

extension Register {
  /// Every match in one of these states, with its decisions, by code.
  package func matches(in states: Set<MatchState>) throws(RegisterError) -> [Match] {
    try read { try $0.matches().filter { states.contains($0.state) } }
  }

  /// The match with this code.
  package func match(_ code: MatchCode) throws(RegisterError) -> Match {
    try read { try $0.match(code) }
  }

  /// Takes a step of the review.
  ///
  /// - Parameters:
  ///   - code: the match.
  ///   - decision: the step, with its side, reason, outcome and note.
  ///   - openConditions: what matching says must come before the introduction of this pair.
  ///   - acting: who acts.
  /// - Returns: the match after the step.
  /// - Throws: ``RegisterError/review(_:_:)`` where the step cannot be taken now.
  package func decide(
    _ code: MatchCode,
    _ decision: Decision,
    openConditions: [Condition],
    acting: Acting
  ) throws(RegisterError) -> Match {
    try write(acting, "review \(decision.step.rawValue)", record: code.description) { database in
      let match = try database.match(code)
      let context = try database.reviewContext(of: match, openConditions, on: acting.day)
      let next: Match
      do throws(ReviewFault) {
        next = try match.after(decision, in: context)
      } catch {
        throw RegisterError.review(code, error)
      }
      try database.record(decision, on: next, position: match.decisions.count, day: acting.day)
      return next
    }
  }
}

extension Database {
  func match(_ code: MatchCode) throws -> Match {
    guard let match = try matches(where: "WHERE m.code = ?", [code.number]).first else {
      throw RegisterError.unknown(kind: "match", code.description)
    }
    return match
  }

  /// The matches a constant condition selects, with their decisions, by code.
  func matches(
    where condition: String = "",
    _ arguments: [(any DatabaseValueConvertible)?] = []
  ) throws -> [Match] {
    let found = try rows(
      """
      SELECT m.code, m.need, m.capability, m.interpreter, m.state, m.points, m.proposed_on,
        d.step, d.side, d.reason, d.outcome, d.note, d.at, d.by
      FROM match m LEFT JOIN decision d ON d.match = m.code \(condition)
      ORDER BY m.code, d.position
      """,
      arguments
    )
    var matches: [Match] = []
    while let row = try found.next() {
      let code: MatchCode = try row.code(0)
      if matches.last?.code != code {
        matches.append(
          Match(
            code: code,
            need: try row.code(1),
            capability: try row.code(2),
            interpreter: try row.codeIfAny(3),
            state: try row.value(4),
            points: try row.cell(5),
            proposedOn: try row.day(6)
          )
        )
      }
      if !row.isNull(7) {
        matches[matches.count - 1].decisions.append(try row.decision(7))
      }
    }
    return matches
  }

  /// What the review of a match must know beside the match, on a day.
  func reviewContext(
    of match: Match,
    _ openConditions: [Condition],
    on day: Day
  ) throws -> ReviewContext {
    ReviewContext(
      purposes: try purposes(of: match, on: day),
      interpreterPurposes: try match.interpreter.flatMap { try participant($0) }?
        .purposes(on: day),
      openConditions: openConditions
    )
  }

  /// The purposes each side of a match consents to.
  private func purposes(of match: Match, on day: Day) throws -> [Side: Set<Purpose>] {
    var purposes: [Side: Set<Purpose>] = [:]
    for side in Side.allCases {
      purposes[side] = try holder(side, of: match)?.purposes(on: day) ?? []
    }
    return purposes
  }

  private func holder(_ side: Side, of match: Match) throws -> Participant? {
    let card = side == .need ? match.need : match.capability
    let holder: ParticipantCode?? = try first(
      "SELECT participant FROM card WHERE code = ?",
      [card.number]
    ) { try $0.codeIfAny(0) }
    return try holder.flatMap(\.self).flatMap { try participant($0) }
  }

  func record(_ decision: Decision, on match: Match, position: Int, day: Day) throws {
    let basis =
      if let reason = decision.reason, let need = try holder(.need, of: match),
        let capability = try holder(.capability, of: match)
      {
        reason.basis(need: need.profile, capability: capability.profile)
      } else {
        ""
      }
    try run(
      "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        match.code.number, position, decision.step.rawValue, decision.side?.rawValue,
        decision.reason?.rawValue, decision.outcome?.rawValue, try decision.note?.stored("note"),
        basis, day.description, decision.at, try decision.by.stored("name of who acts"),
      ]
    )
    try run("UPDATE match SET state = ? WHERE code = ?", [match.state.rawValue, match.code.number])
  }

  /// Closes a participant's open matches where they no longer consent to be kept or matched.
  ///
  /// - Returns: those that were decided, and ended now; what was only proposed is gone.
  @discardableResult
  func closeMatchesWithoutConsent(
    of participant: Participant,
    acting: Acting
  ) throws -> [MatchCode] {
    guard !participant.purposes(on: acting.day).isSuperset(of: [.keep, .match]) else { return [] }
    var ended: [MatchCode] = []
    let condition = """
      WHERE m.state IN ('proposed', 'accepted', 'introduced') AND (m.interpreter = ?1 OR EXISTS (
        SELECT 1 FROM card c WHERE c.code IN (m.need, m.capability) AND c.participant = ?1))
      """
    for var match in try matches(where: condition, [participant.code.number]) {
      if match.state == .proposed {
        try run("DELETE FROM match WHERE code = ?", [match.code.number])
      } else {
        let end = Decision(step: .end, reason: .consentWithdrawn, at: acting.at, by: acting.by)
        match.state = .ended
        try record(end, on: match, position: match.decisions.count, day: acting.day)
        ended.append(match.code)
      }
    }
    return ended
  }
}

extension StoredRow {
  fileprivate func decision(_ index: Int) throws -> Decision {
    try Decision(
      step: value(index),
      side: valueIfAny(index + 1),
      reason: valueIfAny(index + 2),
      outcome: valueIfAny(index + 3),
      note: cellIfAny(index + 4),
      at: cell(index + 5),
      by: cell(index + 6)
    )
  }
}
