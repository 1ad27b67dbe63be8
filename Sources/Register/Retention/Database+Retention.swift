import AssetMap
internal import GRDB

extension Database {
  /// What is kept longer than these terms allow, by reason and date.
  func overdue(_ terms: Retention, on day: Day) throws -> [PurgeReport.Item] {
    try overdueCards(terms, on: day) + overdueNotes(terms, on: day) + overdueAudit(terms, on: day)
  }

  /// Cards go where no accepted or introduced match rests on them.
  private func overdueCards(_ terms: Retention, on day: Day) throws -> [PurgeReport.Item] {
    let found = try rows(
      """
      SELECT code, closed_on IS NOT NULL,
        coalesce(closed_on, max(written_on, coalesce(confirmed_on, written_on))) AS since
      FROM card
      WHERE since <= CASE WHEN closed_on IS NULL THEN ?1 ELSE ?2 END
        AND NOT EXISTS (SELECT 1 FROM match WHERE state IN ('accepted', 'introduced')
          AND (need = card.code OR capability = card.code))
      ORDER BY closed_on IS NOT NULL, since, code
      """,
      [
        day.adding(days: -terms.unconfirmedCards).description,
        day.adding(days: -terms.closedCards).description,
      ]
    )
    return try Array(
      found.map { row in
        let code: CardCode = try row.code(0)
        let isClosed: Bool = try row.cell(1)
        return PurgeReport.Item(
          isClosed ? .closed : .unconfirmed,
          code.description,
          since: try row.day(2)
        )
      }
    )
  }

  /// That a match was declined, and why, stays as long as its cards: else it would be proposed again.
  private func overdueNotes(_ terms: Retention, on day: Day) throws -> [PurgeReport.Item] {
    let found = try rows(
      """
      SELECT m.code, max(d.decided_on) AS since FROM match m JOIN decision d ON d.match = m.code
      WHERE m.state IN ('declined', 'ended')
      GROUP BY m.code HAVING since <= ? AND count(d.note) > 0 ORDER BY since, m.code
      """,
      [day.adding(days: -terms.declinedMatches).description]
    )
    return try Array(
      found.map { row in
        let code: MatchCode = try row.code(0)
        return PurgeReport.Item(.declined, code.description, since: try row.day(1))
      }
    )
  }

  private func overdueAudit(_ terms: Retention, on day: Day) throws -> [PurgeReport.Item] {
    let (count, first): (Int, String?) =
      try first(
        "SELECT count(*), min(at) FROM audit WHERE \(Self.isBefore)",
        [terms.auditEnd(on: day).description]
      ) { (try $0.cell(0), try $0.cellIfAny(1)) } ?? (0, nil)
    guard count > 0, let since = first.flatMap({ Day(String($0.prefix(10))) }) else { return [] }
    return [PurgeReport.Item(.audit, "\(count)", since: since)]
  }

  /// Takes out what is overdue.
  func purge(_ items: [PurgeReport.Item]) throws {
    let cards = items.filter { [.unconfirmed, .closed].contains($0.reason) }
    _ = try removeCards(cards.compactMap { CardCode($0.record) })
    for match in items.filter({ $0.reason == .declined }).compactMap({ MatchCode($0.record) }) {
      try run("UPDATE decision SET note = NULL WHERE match = ?", [match.number])
    }
  }
}
