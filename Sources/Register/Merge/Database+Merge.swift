import AssetMap
internal import GRDB

extension Database {
  /// The code that someone with this code has now: another one where two were merged.
  func current(_ code: ParticipantCode) throws -> ParticipantCode {
    try first(
      """
      WITH RECURSIVE chain (code, step) AS (
        SELECT ?1, 0
        UNION SELECT m.into_code, step + 1 FROM merged_participant m JOIN chain c ON m.code = c.code
        WHERE step < 1000)
      SELECT code FROM chain ORDER BY step DESC LIMIT 1
      """,
      [code.number]
    ) { try $0.code(0) } ?? code
  }

  /// The codes that were given up for this one, directly or one after the other, by number.
  func givenUp(for code: ParticipantCode) throws -> [ParticipantCode] {
    try Array(
      rows(
        """
        WITH RECURSIVE found (code) AS (
          SELECT code FROM merged_participant WHERE into_code = ?1
          UNION SELECT m.code FROM merged_participant m JOIN found f ON m.into_code = f.code)
        SELECT code FROM found ORDER BY code
        """,
        [code.number]
      ).map { try $0.code(0) }
    )
  }

  /// A merge in the store.
  struct StoredMerge {
    var code: ParticipantCode
    var into: ParticipantCode
    var day: Day
    var at: String
    var by: String
    var record: MergeRecord
  }

  /// The merges a constant condition selects, the newest first.
  func merges(
    where condition: String = "",
    _ arguments: [(any DatabaseValueConvertible)?] = []
  ) throws -> [StoredMerge] {
    try Array(
      rows(
        """
        SELECT code, into_code, merged_on, at, by, before FROM merged_participant \(condition)
        ORDER BY position DESC
        """,
        arguments
      ).map {
        StoredMerge(
          code: try $0.code(0),
          into: try $0.code(1),
          day: try $0.day(2),
          at: try $0.cell(3),
          by: try $0.cell(4),
          record: try MergeRecord(stored: $0.cell(5))
        )
      }
    )
  }

  /// What is recorded of the merge in which a code was given up.
  func mergedParticipants(_ code: ParticipantCode) throws -> [MergedParticipant] {
    try merges(where: "WHERE code = ?", [code.number]).map {
      MergedParticipant(merge: try $0.record.merge(on: $0.day), at: $0.at, by: $0.by)
    }
  }

  // MARK: Merging

  /// Makes two one; see ``Merge`` for what becomes of what is written about them.
  ///
  /// - Returns: the matches that closed, and why.
  func merge(_ merge: Merge, acting: Acting) throws -> [MergePreview.Closing] {
    let (kept, gone) = (merge.kept.code, merge.gone.code)
    let (cards, keptCards) = (try cards(of: gone), try cards(of: kept))
    let interpreted = try matches(where: "WHERE m.interpreter = ?", [gone.number]).map(\.code)
    try run("UPDATE card SET participant = ? WHERE participant = ?", [kept.number, gone.number])
    try run("UPDATE match SET interpreter = ? WHERE interpreter = ?", [kept.number, gone.number])
    try removeParticipant(gone)
    try update(merge.result)
    let open = try openMatches(of: kept)
    var closed: [(match: Match, reason: DeclineReason)] = []
    for match in try open.filter(isWithThemselves) {
      try close(match, acting: acting)
      closed.append((match, .samePerson))
    }
    let ended = try closeMatchesWithoutConsent(of: merge.result, acting: acting)
    closed += open.filter { ended.contains($0.code) }.map { ($0, .consentWithdrawn) }
    let record = MergeRecord(
      merge,
      cards: cards,
      keptCards: keptCards,
      interpreted: interpreted,
      closed: closed.map {
        .init(
          code: $0.match.code.number,
          state: $0.match.state.rawValue,
          position: $0.match.decisions.count
        )
      }
    )
    try run(
      """
      INSERT INTO merged_participant VALUES (?, ?,
        (SELECT coalesce(max(position), 0) + 1 FROM merged_participant), ?, ?, ?, ?, ?)
      """,
      [
        gone.number, kept.number, merge.gone.reference, merge.day.description, acting.at,
        acting.by, try record.stored(),
      ]
    )
    return closed.map { .init($0.match.code, $0.reason) }
  }

  /// The codes of someone's cards.
  func cards(of holder: ParticipantCode) throws -> [CardCode] {
    try cards(where: "WHERE participant = ?", [holder.number]).map(\.code)
  }

  private func openMatches(of code: ParticipantCode) throws -> [Match] {
    try matches(
      where: """
        WHERE m.state IN ('proposed', 'accepted', 'introduced') AND (m.interpreter = ?1 OR EXISTS (
          SELECT 1 FROM card c WHERE c.code IN (m.need, m.capability) AND c.participant = ?1))
        """,
      [code.number]
    )
  }

  /// Whether one person is both sides of a match, or a side and its interpreter.
  private func isWithThemselves(_ match: Match) throws -> Bool {
    try holds(
      """
      SELECT 1 FROM match m JOIN card n ON n.code = m.need JOIN card c ON c.code = m.capability
      WHERE m.code = ? AND (n.participant = c.participant OR m.interpreter = n.participant
        OR m.interpreter = c.participant)
      """,
      [match.code.number]
    )
  }

  private func close(_ match: Match, acting: Acting) throws {
    let isProposed = match.state == .proposed
    let decision = Decision(
      step: isProposed ? .decline : .end,
      reason: .samePerson,
      at: acting.at,
      by: acting.by
    )
    var match = match
    match.state = isProposed ? .declined : .ended
    try record(decision, on: match, position: match.decisions.count, day: acting.day)
  }

  private func removeParticipant(_ code: ParticipantCode) throws {
    for table in ["language_ability", "participant_check", "preference", "consent"] {
      try run("DELETE FROM \(table) WHERE participant = ?", [code.number])
    }
    try run("DELETE FROM participant WHERE code = ?", [code.number])
  }

  // MARK: Taking back

  /// What goes back to whom when a merge is taken back; no match stands again yet.
  private func parting(_ stored: StoredMerge) throws -> UnmergePreview {
    guard let present = try participant(stored.into) else {
      throw UnreadableRow(what: "a merge has lost its participant")
    }
    let (kept, gone) = try stored.record.merge(on: stored.day).undone(from: present)
    let held = try cards(of: stored.into)
    let (back, stay) = (Set(stored.record.cards), Set(stored.record.keptCards))
    return UnmergePreview(
      kept: kept,
      gone: gone,
      mergedOn: stored.day,
      cards: held.filter { back.contains($0.number) },
      newCards: held.filter { !back.contains($0.number) && !stay.contains($0.number) },
      reopening: []
    )
  }

  /// Whether nothing was decided about a match since the merge closed it.
  private func stillClosed(_ closed: MergeRecord.ClosedMatch) throws -> Bool {
    try holds(
      """
      SELECT 1 FROM match m WHERE code = ?1 AND state IN ('declined', 'ended')
        AND (SELECT max(position) FROM decision WHERE match = ?1) = ?2
      """,
      [closed.code, closed.position]
    )
  }

  /// Whether the match is open.
  private func isOpen(_ match: MergeRecord.ClosedMatch) throws -> Bool {
    try holds(
      "SELECT 1 FROM match WHERE code = ? AND state IN ('proposed', 'accepted', 'introduced')",
      [match.code]
    )
  }

  /// Everyone in these matches.
  private func people(in matches: [Int64]) throws -> [Participant] {
    let codes: [ParticipantCode] = try Array(
      rows(
        """
        SELECT participant FROM card WHERE participant IS NOT NULL AND code IN (
          SELECT need FROM match WHERE code IN (SELECT value FROM json_each(?1))
          UNION SELECT capability FROM match WHERE code IN (SELECT value FROM json_each(?1)))
        UNION SELECT interpreter FROM match
        WHERE interpreter IS NOT NULL AND code IN (SELECT value FROM json_each(?1))
        ORDER BY 1
        """,
        ["\(matches)"]
      ).map { try $0.code(0) }
    )
    return try codes.compactMap(participant)
  }

  /// Takes back merges, the newest first, until someone is registered under their own code again.
  func unmergeAll(to code: ParticipantCode, acting: Acting) throws {
    while case let holder = try current(code), holder != code,
      let newest = try merges(where: "WHERE into_code = ?", [holder.number]).first
    {
      _ = try unmerge(newest, acting: acting)
    }
  }

  /// Makes two of one again.
  func unmerge(_ stored: StoredMerge, acting: Acting) throws -> UnmergePreview {
    var preview = try parting(stored)
    let (from, to) = (stored.into.number, stored.code.number)
    try refuseTakenReference(preview.gone)
    try run("DELETE FROM merged_participant WHERE code = ?", [to])
    try update(preview.kept)
    try insert(preview.gone)
    for card in preview.cards {
      try run("UPDATE card SET participant = ? WHERE code = ?", [to, card.number])
    }
    for match in stored.record.interpreted {
      try run(
        "UPDATE match SET interpreter = ? WHERE code = ? AND interpreter = ?",
        [to, match, from]
      )
    }
    let reopened = try stored.record.closed.filter(stillClosed)
    for closed in reopened {
      try run(
        "DELETE FROM decision WHERE match = ? AND position = ?",
        [closed.code, closed.position]
      )
      try run("UPDATE match SET state = ? WHERE code = ?", [closed.state, closed.code])
    }
    for person in [preview.kept, preview.gone] {
      try closeMatchesWithoutConsent(of: person, acting: acting)
    }
    // The others in them may have withdrawn since; there was no open match then that it could close.
    for person in try people(in: reopened.map(\.code)) {
      try closeMatchesWithoutConsent(of: person, acting: acting)
    }
    preview.reopening = try reopened.filter(isOpen).map { try MatchCode(stored: $0.code) }
    return preview
  }
}
