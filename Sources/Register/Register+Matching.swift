package import AssetMap
internal import GRDB

extension Register {
  /// All that matching looks at, in one short read: no names, contacts or words.
  package func snapshot(on day: Day) throws(RegisterError) -> Snapshot {
    try read { try $0.snapshot(on: day) }
  }

  /// The newest plan's summary and the day it was made.
  package func latestPlan() throws(RegisterError) -> PlanSummary? {
    try read { try $0.planSummary(where: "1", []) }
  }

  /// Makes a plan's pairs the proposals: decided matches stay, pairs that were proposed before keep
  /// their codes, and what is no longer planned goes.
  ///
  /// - Parameters:
  ///   - pairs: the pairs of the plan, as matches with fresh codes.
  ///   - summary: what the plan achieves, kept beside it.
  ///   - acting: who acts.
  /// - Returns: what changed against the proposals before.
  /// - Throws: ``RegisterError/changedMeanwhile`` where a pair's card or match changed since the
  ///   plan's snapshot.
  package func propose(
    _ pairs: [Match],
    summary: PlanSummary,
    acting: Acting
  ) throws(RegisterError) -> PlanChanges {
    try write(acting, "match") { database in
      let changes = try database.replaceProposals(with: pairs)
      try database.run(
        """
        INSERT INTO plan (audit, made_on, at, by, needs, urgent_needs, served, urgent_served, pairs,
          points, net_points, is_proven_best, bridged_pairs, bound_urgent_served, bound_served,
          bound_net_points)
        VALUES ((SELECT coalesce(max(id), 0) FROM audit), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?)
        """,
        [
          acting.day.description, acting.at, acting.by, summary.needs, summary.urgentNeeds,
          summary.served, summary.urgentServed, summary.pairs, summary.points, summary.netPoints,
          summary.isProvenBest, summary.bridgedPairs, summary.bound?.urgentServed,
          summary.bound?.served, summary.bound?.netPoints,
        ]
      )
      return changes
    }
  }

  /// What a plan would change against the proposals there are, without changing anything.
  package func changes(proposing pairs: [Match]) throws(RegisterError) -> PlanChanges {
    try read { try $0.changes(proposing: pairs) }
  }
}

extension Database {
  /// What the newest plan that a constant condition selects achieves.
  func planSummary(
    where condition: String,
    _ arguments: [(any DatabaseValueConvertible)?]
  ) throws -> PlanSummary? {
    try first(
      """
      SELECT needs, urgent_needs, served, urgent_served, pairs, points, net_points,
        is_proven_best, NOT EXISTS (
          SELECT 1 FROM audit WHERE id > plan.audit AND kind = 'change' AND action NOT IN
            ('match', 'review accept', 'review agree', 'review introduce', 'card confirm')),
        bridged_pairs, bound_urgent_served, bound_served, bound_net_points
      FROM plan WHERE \(condition) ORDER BY id DESC LIMIT 1
      """,
      arguments
    ) {
      var summary = PlanSummary(
        needs: try $0.cell(0),
        urgentNeeds: try $0.cell(1),
        served: try $0.cell(2),
        urgentServed: try $0.cell(3),
        pairs: try $0.cell(4),
        bridgedPairs: try $0.cell(9),
        points: try $0.cell(5),
        netPoints: try $0.cell(6),
        isProvenBest: try $0.cell(7),
        bound: try $0.bound(10)
      )
      summary.isCurrent = try $0.cell(8)
      return summary
    }
  }

  func snapshot(on day: Day) throws -> Snapshot {
    let holders = try holders(on: day)
    let town = try town()
    return Snapshot(
      town: town,
      day: day,
      holders: holders,
      cards: try heldCards(),
      fixed: try fixedPairs(of: holders),
      excluded: try excludedPairs(of: holders, on: day, policy: town.policy)
    )
  }

  private func heldCards() throws -> [HeldCard] {
    let found = try rows(
      """
      SELECT code, participant, round_table, kind, theme, about, count, is_for_group, times,
        is_urgent, written_on
      FROM card WHERE closed_on IS NULL AND participant IS NOT NULL ORDER BY code
      """
    )
    var cards: [HeldCard] = []
    while let row = try found.next() {
      cards.append(
        HeldCard(
          code: try row.code(0),
          holder: try row.code(1),
          table: try row.codeIfAny(2),
          terms: try row.terms(from: 3)
        )
      )
    }
    return try cards.refusingTwins(\.code)
  }

  /// The pairs that are together, as long as both holders consent to it.
  private func fixedPairs(of holders: [Holder]) throws -> [FixedPair] {
    let found = try rows(
      """
      SELECT m.need, m.capability, m.interpreter, n.participant, c.participant FROM match m
      JOIN card n ON n.code = m.need JOIN card c ON c.code = m.capability
      WHERE m.state IN ('accepted', 'introduced') ORDER BY m.need, m.capability
      """
    )
    var pairs: [FixedPair] = []
    while let row = try found.next() {
      let sides = try [row.code(3), row.code(4)].compactMap { holders.holder($0) }
      guard sides.count == 2, sides.allSatisfy(\.consentsToMatching) else { continue }
      pairs.append(
        FixedPair(
          need: try row.code(0),
          capability: try row.code(1),
          interpreter: try row.codeIfAny(2)
        )
      )
    }
    return pairs
  }

  /// Completed pairs, and those declined or ended for a reason that still stands.
  private func excludedPairs(
    of holders: [Holder],
    on day: Day,
    policy: Policy
  ) throws -> [CardPair] {
    let found = try rows(
      """
      SELECT m.need, m.capability, m.state, d.reason, d.basis, d.decided_on, n.participant,
        c.participant
      FROM match m
      JOIN card n ON n.code = m.need
      JOIN card c ON c.code = m.capability
      LEFT JOIN decision d ON d.match = m.code AND d.step IN ('decline', 'end')
      WHERE m.state IN ('declined', 'completed', 'ended')
      """
    )
    var pairs: Set<CardPair> = []
    while let row = try found.next() {
      let pair = CardPair(need: try row.code(0), capability: try row.code(1))
      let reason: DeclineReason? = try row.valueIfAny(3)
      guard try row.value(2) != MatchState.completed, let reason,
        let need = try row.codeIfAny(6).flatMap({ holders.holder($0) }),
        let capability = try row.codeIfAny(7).flatMap({ holders.holder($0) })
      else {
        pairs.insert(pair)
        continue
      }
      let stands = reason.stands(
        declinedOn: try row.day(5),
        day: day,
        basisThen: try row.cell(4),
        basisNow: reason.basis(need: need.profile, capability: capability.profile),
        policy: policy
      )
      if stands { pairs.insert(pair) }
    }
    return pairs.sorted { ($0.need, $0.capability) < ($1.need, $1.capability) }
  }

  func changes(proposing pairs: [Match]) throws -> PlanChanges {
    try replacement(by: pairs).changes
  }

  func replaceProposals(with pairs: [Match]) throws -> PlanChanges {
    let replacement = try replacement(by: pairs)
    for match in replacement.new { try insert(match) }
    for (code, match) in replacement.altered {
      try run(
        "UPDATE match SET points = ?, interpreter = ? WHERE code = ?",
        [match.points, match.interpreter?.number, code]
      )
    }
    try run(
      "DELETE FROM match WHERE code IN (SELECT value FROM json_each(?))",
      ["\(replacement.gone)"]
    )
    return replacement.changes
  }

  /// What is to be written so that these pairs are the proposals.
  private struct Replacement {
    var new: [Match] = []
    /// Those of which only points or interpreter are other ones, with the code they have.
    var altered: [(code: Int64, match: Match)] = []
    var gone: [Int64] = []
    var kept = 0

    var changes: PlanChanges { PlanChanges(new: new.count, gone: gone.count, kept: kept) }
  }

  private func replacement(by pairs: [Match]) throws -> Replacement {
    let indices = Dictionary(
      pairs.indices.map { (CardPair(need: pairs[$0].need, capability: pairs[$0].capability), $0) }
    ) { first, _ in first }
    var isKept = [Bool](repeating: false, count: pairs.count)
    var replacement = Replacement()
    let found = try rows(
      "SELECT code, need, capability, points, interpreter FROM match WHERE state = 'proposed'"
    )
    while let row = try found.next() {
      let code: Int64 = try row.cell(0)
      let pair = CardPair(need: try row.code(1), capability: try row.code(2))
      guard let index = indices[pair] else {
        replacement.gone.append(code)
        continue
      }
      isKept[index] = true
      replacement.kept += 1
      let match = pairs[index]
      if try match.points != row.cell(3) || match.interpreter != row.codeIfAny(4) {
        replacement.altered.append((code, match))
      }
    }
    replacement.new = pairs.indices.filter { !isKept[$0] }.map { pairs[$0] }
    return replacement
  }

  /// Adds a match on cards that are still open, with an interpreter who still is one.
  private func insert(_ match: Match) throws {
    if let interpreter = match.interpreter {
      let isStillOne = try holds(
        """
        SELECT 1 FROM card WHERE participant = ? AND closed_on IS NULL AND \(Self.isInterpreting)
        """,
        [interpreter.number]
      )
      guard isStillOne else { throw RegisterError.changedMeanwhile }
    }
    // A closed card is NULL here, which the table refuses; `INSERT … SELECT … WHERE` took nearly
    // twice as long.
    try run(
      """
      INSERT INTO match (code, need, capability, interpreter, state, points, proposed_on)
      VALUES (?, (SELECT code FROM card WHERE code = ? AND closed_on IS NULL),
        (SELECT code FROM card WHERE code = ? AND closed_on IS NULL), ?, ?, ?, ?)
      """,
      [
        match.code.number, match.need.number, match.capability.number, match.interpreter?.number,
        match.state.rawValue, match.points, match.proposedOn.description,
      ]
    )
  }
}

extension [Holder] {
  /// The holder with this code; the holders go by code.
  fileprivate func holder(_ code: ParticipantCode) -> Holder? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].code == code ? self[low] : nil
  }
}

extension StoredRow {
  /// A plan's bound in three columns, where it is known.
  fileprivate func bound(_ index: Int) throws -> PlanBound? {
    guard !isNull(index) else { return nil }
    return PlanBound(
      urgentServed: try cell(index),
      served: try cell(index + 1),
      netPoints: try cell(index + 2)
    )
  }
}

extension Register {
  /// The codes of all matches, so that a new one is not among them.
  package func matchCodes() throws(RegisterError) -> Set<MatchCode> {
    try read { database in
      var codes: [MatchCode] = []
      let found = try database.rows("SELECT code FROM match")
      while let row = try found.next() { codes.append(try row.code(0)) }
      return Set(codes)
    }
  }
}
