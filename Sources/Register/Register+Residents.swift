package import AssetMap
internal import GRDB

extension Register {
  /// A participant with their matches and the people in these; nobody's name is to be shown.
  package func acquaintances(
    of code: ParticipantCode
  ) throws(RegisterError) -> Acquaintances {
    try read { try $0.acquaintances(of: code) }
  }

  /// A participant with their matches and the people in these, for a page that names some of them.
  ///
  /// That they are named is recorded in the same transaction.
  package func acquaintancesNamed(
    to code: ParticipantCode,
    acting: Acting
  ) throws(RegisterError) -> Acquaintances {
    let note = AuditNote("names shown", kind: .read, record: code.description)
    return try write(acting, note) { database, note in
      let acquaintances = try database.acquaintances(of: code)
      note.named = NamedPeople(acquaintances.known(to: code, on: acting.day))
      return acquaintances
    }
  }

  /// A match with the people in it; nobody's name is to be shown.
  package func acquaintances(of code: MatchCode) throws(RegisterError) -> Acquaintances {
    try read { try $0.acquaintances(of: $0.match(code)) }
  }

  /// A match with the people in it, for the pages that introduce them to each other.
  ///
  /// That they are named is recorded in the same transaction; so is a refusal.
  ///
  /// - Parameters:
  ///   - code: the match.
  ///   - openConditions: what matching says must come before the introduction of this pair.
  ///   - acting: who acts.
  /// - Returns: the match and its people.
  /// - Throws: ``RegisterError/review(_:_:)`` where they may not be introduced now.
  package func introduction(
    of code: MatchCode,
    openConditions: [Condition],
    acting: Acting
  ) throws(RegisterError) -> Acquaintances {
    let note = AuditNote("introduction", kind: .read, record: code.description)
    return try write(acting, note) { database, note in
      let match = try database.match(code)
      let context = try database.reviewContext(of: match, openConditions, on: acting.day)
      do throws(ReviewFault) {
        try match.admitNames(in: context)
      } catch {
        throw RegisterError.review(code, error)
      }
      let acquaintances = try database.acquaintances(of: match)
      note.named = NamedPeople(acquaintances.people(of: match).values.map(\.code))
      return acquaintances
    }
  }
}

extension Database {
  fileprivate func acquaintances(of code: ParticipantCode) throws -> Acquaintances {
    guard try participant(code) != nil else {
      throw RegisterError.unknown(kind: "participant", code.description)
    }
    let condition = """
      WHERE m.interpreter = ?1 OR m.need IN (SELECT code FROM card WHERE participant = ?1)
        OR m.capability IN (SELECT code FROM card WHERE participant = ?1)
      """
    return try acquaintances(in: matches(where: condition, [code.number]), and: [code])
  }

  fileprivate func acquaintances(of match: Match) throws -> Acquaintances {
    try acquaintances(in: [match], and: [])
  }

  private func acquaintances(
    in matches: [Match],
    and codes: Set<ParticipantCode>
  ) throws -> Acquaintances {
    let condition = "WHERE code IN (?1, ?2)"
    let holders = try matches.flatMap { match in
      try cards(where: condition, [match.need.number, match.capability.number])
        .compactMap(\.participant) + [match.interpreter].compactMap(\.self)
    }
    let people = codes.union(holders).sorted()
    return Acquaintances(
      town: try town(),
      matches: matches,
      participants: try people.compactMap(participant),
      cards: try people.flatMap { try cards(where: "WHERE participant = ?", [$0.number]) }
        .sorted { $0.code < $1.code }
    )
  }
}
