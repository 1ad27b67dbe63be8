package import AssetMap
internal import GRDB

extension Register {
  /// What is kept longer than the council's terms allow, and why.
  package func overdue(on day: Day) throws(RegisterError) -> PurgeReport {
    try read { database in
      let items = try database.overdue(database.town().retention, on: day)
      return PurgeReport(items: items, isDryRun: true)
    }
  }

  /// Takes out what is kept too long, in one transaction, and then from the bytes of the file.
  ///
  /// The audit stays a chain: where it then begins is told by the entry of the purge.
  ///
  /// - Returns: what went.
  package func purge(acting: Acting) throws(RegisterError) -> PurgeReport {
    let report = try write(acting, AuditNote("purge")) { database, note in
      let terms = try database.town().retention
      let items = try database.overdue(terms, on: acting.day)
      try database.purge(items)
      try database.run("INSERT INTO unswept VALUES (?)", [acting.at])
      let purged = try database.purgeAudit(before: terms.auditEnd(on: acting.day), acting: acting)
      let counts = PurgeReport.Reason.allCases.map { reason in
        let count = reason == .audit ? purged : items.count { $0.reason == reason }
        return "\(reason.rawValue) \(count)"
      }
      note.detail = counts.joined(separator: ", ")
      return PurgeReport(items: items, isDryRun: false)
    }
    try sweep()
    return report
  }

  /// Records that a card still holds, as whoever wrote it says today.
  package func confirm(_ card: CardCode, acting: Acting) throws(RegisterError) {
    try write(acting, "card confirm", record: card.description) { database in
      guard try database.holds("SELECT 1 FROM card WHERE code = ?", [card.number]) else {
        throw RegisterError.unknown(kind: "card", card.description)
      }
      try database.confirm(card, on: acting.day)
    }
  }
}

extension Database {
  /// Notes that a card holds as of a day.
  func confirm(_ card: CardCode, on day: Day) throws {
    try run(
      "UPDATE card SET confirmed_on = ? WHERE code = ?",
      [day.description, card.number]
    )
  }
}
