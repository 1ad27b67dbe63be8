import AssetMap
internal import GRDB

extension Database {
  /// Takes out all that is written about a participant: nothing but a count of their cards stays.
  ///
  /// - Returns: how many cards and matches went.
  func erase(_ participant: Participant, acting: Acting) throws -> (cards: Int, matches: Int) {
    let key = participant.code.number
    var withoutConsent = participant
    withoutConsent.consents = []
    try closeMatchesWithoutConsent(of: withoutConsent, acting: acting)
    let cards = try cards(where: "WHERE participant = ?", [key]).map(\.code)
    let matches = try removeCards(cards)
    try forgetInterpreter(key)
    let merged = try givenUp(for: participant.code)
    for person in try [participant] + recorded(merged) { try forgetName(of: person) }
    for table in ["language_ability", "participant_check", "preference", "consent"] {
      try run("DELETE FROM \(table) WHERE participant = ?", [key])
    }
    for code in [participant.code] + merged {
      try run(
        """
        DELETE FROM imported WHERE (kind = 'participants' AND record = ?1)
          OR (kind = 'checks' AND record GLOB ?1 || ' *')
        """,
        [code.description]
      )
      try run("DELETE FROM merged_participant WHERE code = ?", [code.number])
    }
    try run("DELETE FROM participant WHERE code = ?", [key])
    return (cards.count, matches)
  }

  /// The participants as they stand in the record of the merges in which these codes were given up.
  private func recorded(_ codes: [ParticipantCode]) throws -> [Participant] {
    try codes.flatMap { try mergedParticipants($0) }.flatMap { [$0.merge.gone, $0.merge.kept] }
  }

  /// Remembers that whoever has this code was erased; traces may be left until the file is swept.
  func remember(_ erased: ErasureLedger.Entry) throws {
    try run(
      "INSERT INTO erased VALUES (?, ?, 0) ON CONFLICT DO UPDATE SET is_swept = 0",
      [erased.code.number, erased.at]
    )
  }

  /// Whether the file was rewritten since the last erasure and the last purge.
  func isSwept() throws -> Bool {
    try !holds("SELECT 1 FROM erased WHERE is_swept = 0", [])
      && !holds("SELECT 1 FROM unswept", [])
  }

  /// Who was erased, by code.
  func erasedParticipants() throws -> [ErasureLedger.Entry] {
    try Array(
      rows("SELECT code, at FROM erased ORDER BY code").map {
        ErasureLedger.Entry(code: try $0.code(0), at: try $0.cell(1))
      }
    )
  }

  /// Takes out cards with all that was decided about them; a count stays, without person and words.
  ///
  /// - Returns: how many matches went.
  func removeCards(_ codes: [CardCode]) throws -> Int {
    let list = "\(codes.map(\.number))"
    try run(
      """
      INSERT INTO past_card
      SELECT c.kind, c.theme, coalesce(n.name, ''), substr(c.written_on, 1, 7), c.is_urgent,
        EXISTS (SELECT 1 FROM match m JOIN decision d ON d.match = m.code
          WHERE d.step = 'introduce' AND (m.need = c.code OR m.capability = c.code)), 1
      FROM card c LEFT JOIN participant p ON p.code = c.participant
        LEFT JOIN round_table t ON t.code = c.round_table
        LEFT JOIN neighbourhood n ON n.id = coalesce(p.neighbourhood, t.neighbourhood)
      WHERE c.code IN (SELECT value FROM json_each(?1))
      ON CONFLICT DO UPDATE SET count = count + 1
      """,
      [list]
    )
    let ofCards =
      "need IN (SELECT value FROM json_each(?1)) OR capability IN (SELECT value FROM json_each(?1))"
    try run(
      "DELETE FROM decision WHERE match IN (SELECT code FROM match WHERE \(ofCards))",
      [list]
    )
    try run("DELETE FROM match WHERE \(ofCards)", [list])
    let matches = changesCount
    for code in codes {
      try run("DELETE FROM imported WHERE kind = 'cards' AND record = ?", [code.description])
    }
    try run("DELETE FROM card WHERE code IN (SELECT value FROM json_each(?1))", [list])
    return matches
  }

  /// The matches of others in which they interpret stay, without them and without notes.
  private func forgetInterpreter(_ key: Int64) throws {
    try run(
      """
      UPDATE decision SET note = NULL WHERE match IN (SELECT code FROM match WHERE interpreter = ?)
      """,
      [key]
    )
    try run("UPDATE match SET interpreter = NULL WHERE interpreter = ?", [key])
  }

  /// Where someone of exactly this name facilitated or interpreted, the code stands from now on: that
  /// somebody did is part of the consents of others.
  private func forgetName(of participant: Participant) throws {
    let name = TextKey(participant.name.full)
    for (table, column) in [("consent", "through"), ("round_table", "facilitator")] {
      let found = try Array(
        rows("SELECT DISTINCT \(column) FROM \(table) WHERE \(column) IS NOT NULL").map {
          try $0.cell(0) as String
        }
      )
      for text in found where TextKey(text) == name {
        try run(
          "UPDATE \(table) SET \(column) = ? WHERE \(column) = ?",
          [participant.code.description, text]
        )
      }
    }
    for var merge in try merges() where merge.record.replace(name, by: participant.code) {
      try run(
        "UPDATE merged_participant SET before = ? WHERE code = ?",
        [try merge.record.stored(), merge.code.number]
      )
    }
  }

  /// The records of others in whose words a name or contact stands, by kind and code.
  func mentions(of participant: Participant) throws -> [String] {
    let people = try [participant] + recorded(givenUp(for: participant.code))
    let names = Set(people.map { TextKey($0.name.full) })
    let keys = people.flatMap { [$0.name.full, $0.contact] }.compactMap(\.self)
      .map { TextKey($0).folded }.filter { $0.count > 2 }
    func holds(_ text: String?) -> Bool {
      guard let folded = text.map({ TextKey($0).folded }) else { return false }
      return keys.contains { folded.contains($0) }
    }
    // Where the whole name stands as that of who interpreted or led a table, the code takes its place.
    func holdsMore(_ text: String?) -> Bool {
      holds(text) && !(text.map { names.contains(TextKey($0)) } ?? false)
    }
    var found: [String] = []
    let cards = try cards().filter { $0.participant != participant.code }
    found += cards.filter { holds($0.text) || holds($0.rendering) }.map(\.code.description)
    found += try matches().filter { $0.decisions.contains { holds($0.note) } }
      .map(\.code.description)
    let own = Set(people.map(\.code))
    let others = try (participants() + recorded(Array(mergedCodes().keys)))
      .filter { !own.contains($0.code) }
      .filter { other in
        other.profile.preferences.contains { holds($0.description) } || holds(other.contact)
          || other.consents.contains { holdsMore($0.through) }
      }
    found += Set(others.map(\.code)).sorted().map(\.description)
    found += try tables().filter { holdsMore($0.facilitator) || holds($0.event) || holds($0.place) }
      .map(\.code.description)
    return found
  }
}
