package import AssetMap
internal import Foundation
internal import GRDB

extension Register {
  /// What erasing a participant would take out, and what it cannot reach.
  package func erasure(of code: ParticipantCode) throws(RegisterError) -> Erasure {
    let file = StoreFile(path: path)
    let folder = BackupFolder(of: file)
    let copies = folder.files.map { "\(folder.path)/\($0)" } + file.unfinishedFiles
    return try read { database in
      let participant = try database.registered(code)
      let code = participant.code
      let cards = try database.cards(of: code)
      let matches = try database.matches()
      let own = matches.filter { cards.contains($0.need) || cards.contains($0.capability) }
      return Erasure(
        code: code,
        givenUp: try database.givenUp(for: code),
        cards: cards,
        matches: own.map(\.code),
        consents: participant.consents.count,
        checks: participant.profile.checks.count,
        interpreted: matches.filter { $0.interpreter == code }.map(\.code),
        mentions: try database.mentions(of: participant),
        copies: copies
      )
    }
  }

  /// Erases a participant: from the records in one transaction, then from the bytes of the file.
  ///
  /// The list beside the store names them first: should the rest be broken off, the next command
  /// goes on with it.
  ///
  /// - Throws: ``RegisterError``; ``RegisterError/unswept(path:)`` where the records are
  ///   gone and traces may be left in the file until a later command sweeps it.
  package func erase(_ code: ParticipantCode, acting: Acting) throws(RegisterError) {
    let code = try participant(code).code
    guard !isReadOnly else { throw .readOnly(path: path) }
    let entry = ErasureLedger.Entry(code: code, at: acting.at)
    let merged = try givenUp(for: code).map { ErasureLedger.Entry(code: $0, at: acting.at) }
    try ErasureLedger(of: StoreFile(path: path)).add([entry] + merged)
    try erase(entry, acting: acting)
    try sweep()
  }

  private func erase(_ entry: ErasureLedger.Entry, acting: Acting) throws(RegisterError) {
    let note = AuditNote("participant erase", record: entry.code.description)
    try write(acting, note) { database, note in
      // An older copy may hold them as a part of someone else.
      try database.unmergeAll(to: entry.code, acting: acting)
      let merged = try database.givenUp(for: entry.code)
      if let participant = try database.participant(entry.code) {
        let gone = try database.erase(participant, acting: acting)
        note.detail = "cards \(gone.cards), matches \(gone.matches)"
      }
      for code in [entry.code] + merged {
        try database.remember(ErasureLedger.Entry(code: code, at: entry.at))
      }
    }
  }

  /// Rewrites the file, so that no page holds what was deleted.
  ///
  /// SQLite overwrites what it deletes with zeros, but not what it left when it moved rows between
  /// pages before.
  func sweep() throws(RegisterError) {
    do {
      let (list, purges) = try database.read {
        (
          "\(try Int64.fetchAll($0, sql: "SELECT code FROM erased WHERE is_swept = 0"))",
          "\(try Int64.fetchAll($0, sql: "SELECT rowid FROM unswept"))"
        )
      }
      try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
      try database.write {
        try $0.run(
          "UPDATE erased SET is_swept = 1 WHERE code IN (SELECT value FROM json_each(?))",
          [list]
        )
        try $0.run("DELETE FROM unswept WHERE rowid IN (SELECT value FROM json_each(?))", [purges])
      }
    } catch {
      throw .unswept(path: path)
    }
  }

  /// Erases again whom the list beside the store names and the records still hold: the store is an
  /// older copy, or erasing was broken off.
  ///
  /// - Returns: whom.
  @discardableResult
  func replayErasures() throws(RegisterError) -> [ParticipantCode] {
    let listed = try ErasureLedger(of: StoreFile(path: path)).contents().entries
    let (owed, isSwept) = try read { database in
      let owed = try listed.filter {
        try database.holds(
          """
          SELECT 1 FROM participant WHERE code = ?1
          UNION ALL SELECT 1 FROM merged_participant WHERE code = ?1
          """,
          [$0.code.number]
        )
      }
      return (owed, try database.isSwept())
    }
    if owed.isEmpty, isSwept || isReadOnly { return [] }
    guard !isReadOnly else { throw .owed(path: path, owed.map(\.code)) }
    return try replay(owed)
  }

  /// Erases these, each once and as of the moment they were erased first, unless this store knows of
  /// it.
  ///
  /// - Returns: those who were registered.
  func replay(_ entries: [ErasureLedger.Entry]) throws(RegisterError) -> [ParticipantCode] {
    let (registered, done) = try read { database in
      (
        Set(try database.participants().map(\.code)).union(try database.mergedCodes().keys),
        Set(try database.erasedParticipants().map(\.code))
      )
    }
    var codes: Set<ParticipantCode> = []
    let new = entries.filter {
      (registered.contains($0.code) || !done.contains($0.code)) && codes.insert($0.code).inserted
    }
    for entry in new {
      let day = Day(String(entry.at.prefix(10))) ?? Day(number: 0)
      try erase(entry, acting: Acting(by: "seewhat", at: entry.at, day: day))
    }
    // Where there is no room for it now, the records are gone all the same; the check tells of it.
    try? sweep()
    return codes.intersection(registered).sorted()
  }

  /// Who was erased, as this store knows it.
  func erasedParticipants() throws(RegisterError) -> [ErasureLedger.Entry] {
    try read { try $0.erasedParticipants() }
  }
}
