package import AssetMap
internal import GRDB

extension Register {
  /// Every participant, for comparing their names and contacts: that they were is recorded.
  package func participantsToCompare(acting: Acting) throws(RegisterError) -> [Participant] {
    try write(acting, AuditNote("names compared", kind: .read)) { try $0.participants() }
  }

  /// What merging two would make of them, without doing it.
  package func mergePreview(
    of gone: ParticipantCode,
    into kept: ParticipantCode,
    acting: Acting
  ) throws(RegisterError) -> MergePreview {
    try inCopy { try $0.merge(gone, into: kept, acting: acting) }
  }

  /// Makes two participants one: the second code is given up for the first, and still found.
  ///
  /// Cards, matches, interpretations and the audit stay; what is written about both becomes what
  /// ``Merge`` says. Open matches of the two with each other close, with the reason, as do those for
  /// which a consent ends.
  ///
  /// - Parameters:
  ///   - gone: the code that is given up.
  ///   - kept: the code that stays.
  ///   - acting: who acts.
  /// - Returns: what was made of them.
  /// - Throws: ``RegisterError``; a person and an organisation are not merged.
  @discardableResult
  package func merge(
    _ gone: ParticipantCode,
    into kept: ParticipantCode,
    acting: Acting
  ) throws(RegisterError) -> MergePreview {
    let note = AuditNote(
      "participant merge",
      record: kept.description,
      named: NamedPeople([kept, gone])
    )
    return try write(acting, note) { database, note in
      let preview = try database.merge(gone, into: kept, acting: acting)
      let ended = preview.merge.endedPurposes.map(\.rawValue)
      note.detail =
        "given up: \(gone); cards \(preview.goneCards.count); matches closed "
        + "\(preview.closing.count)"
        + (ended.isEmpty ? "" : "; consents ended: \(ended.joined(separator: ", "))")
      return preview
    }
  }

  /// What taking back a merge would give, without doing it.
  ///
  /// - Parameters:
  ///   - code: the code that was given up, or the one that was kept: then its newest merge.
  ///   - acting: who acts.
  /// - Returns: both participants, and what goes back to whom.
  /// - Throws: ``RegisterError`` where there was no merge, or a later one comes first.
  package func unmergePreview(
    of code: ParticipantCode,
    acting: Acting
  ) throws(RegisterError) -> UnmergePreview {
    try inCopy { try $0.unmerge($0.newestMerge(of: code), acting: acting) }
  }

  /// Makes two participants of one again; see ``Merge/undone(from:)`` for what was changed since.
  ///
  /// Cards go back that came with the merge; those written since stay. Matches that the merge closed
  /// stand again, unless something was decided about them since or somebody in them withdrew.
  @discardableResult
  package func unmerge(
    _ code: ParticipantCode,
    acting: Acting
  ) throws(RegisterError) -> UnmergePreview {
    try write(acting, AuditNote("participant unmerge")) { database, note in
      let preview = try database.unmerge(database.newestMerge(of: code), acting: acting)
      note.record = preview.kept.code.description
      note.named = NamedPeople([preview.kept.code, preview.gone.code])
      note.detail = "back: \(preview.gone.code); cards \(preview.cards.count)"
      return preview
    }
  }

  /// The code that someone with this code has now, and that it was another one before where two were
  /// merged.
  package func current(_ code: ParticipantCode) throws(RegisterError) -> ParticipantCode {
    try read { try $0.current(code) }
  }

  /// The codes that were given up for this one.
  package func givenUp(for code: ParticipantCode) throws(RegisterError) -> [ParticipantCode] {
    try read { try $0.givenUp(for: code) }
  }

  /// Every code that was given up in a merge, with the one that took its place.
  package func mergedCodes() throws(RegisterError) -> [ParticipantCode: ParticipantCode] {
    try read { try $0.mergedCodes() }
  }
}

extension Database {
  /// The participant whose code this is, or was before two were merged.
  ///
  /// - Throws: ``RegisterError/unknown(kind:_:)``.
  func registered(_ code: ParticipantCode) throws -> Participant {
    guard let participant = try participant(current(code)) else {
      throw RegisterError.unknown(kind: "participant", code.description)
    }
    return participant
  }

  /// Every code that was given up, with the one that took its place in the end.
  func mergedCodes() throws -> [ParticipantCode: ParticipantCode] {
    let codes: [ParticipantCode] = try Array(
      rows("SELECT code FROM merged_participant").map { try $0.code(0) }
    )
    return Dictionary(uniqueKeysWithValues: try codes.map { ($0, try current($0)) })
  }

  fileprivate func merge(
    _ gone: ParticipantCode,
    into kept: ParticipantCode,
    acting: Acting
  ) throws -> MergePreview {
    let (one, other) = (try registered(kept), try registered(gone))
    guard one.code != other.code else {
      throw RegisterError.refused("\(kept) and \(gone) are one participant already.")
    }
    guard one.profile.kind == other.profile.kind else {
      throw RegisterError.refused(
        "One of \(kept) and \(gone) is a resident and the other an organisation, so they are not one. "
          + "Change the wrong one first: seewhat participant edit CODE --kind KIND"
      )
    }
    let merge = Merge(of: other, into: one, on: acting.day)
    let (keptCards, goneCards) = (try cards(of: one.code), try cards(of: other.code))
    return MergePreview(
      merge: merge,
      keptCards: keptCards,
      goneCards: goneCards,
      closing: try self.merge(merge, acting: acting)
    )
  }

  fileprivate func newestMerge(of code: ParticipantCode) throws -> StoredMerge {
    let ofGone = try merges(where: "WHERE code = ?", [code.number]).first
    let into = ofGone?.into ?? code
    guard let newest = try merges(where: "WHERE into_code = ?", [into.number]).first else {
      throw RegisterError.refused(
        "\(code) was not merged with anyone, so there is nothing to take back."
      )
    }
    if try holds("SELECT 1 FROM merged_participant WHERE code = ?", [into.number]) {
      throw RegisterError.refused(
        "\(into) was itself merged later. Take that back first: seewhat participant unmerge \(into)"
      )
    }
    guard ofGone == nil || newest.code == code else {
      throw RegisterError.refused(
        "\(newest.code) was merged with \(into) later. Take that back first: seewhat participant "
          + "unmerge \(newest.code)"
      )
    }
    return newest
  }
}
