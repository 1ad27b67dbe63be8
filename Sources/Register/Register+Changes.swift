package import AssetMap
internal import GRDB

extension Register {
  /// When each card was typed or came in with a file, ISO 8601 in UTC, as far as that is kept.
  ///
  /// A batch keeps its moment; a card typed by itself has it in the audit, as long as that is kept.
  package func cardMoments() throws(RegisterError) -> [CardCode: String] {
    try read { database in
      var moments: [CardCode: String] = [:]
      var found = try database.rows(
        "SELECT card.code, batch.at FROM card JOIN batch ON batch.id = card.batch"
      )
      while let row = try found.next() { moments[try row.code(0)] = try row.cell(1) }
      found = try database.rows("SELECT record, at FROM audit WHERE action = 'card add'")
      while let row = try found.next() {
        let record: String? = try row.cellIfAny(0)
        if let code = record.flatMap(CardCode.init) { moments[code] = try row.cell(1) }
      }
      return moments
    }
  }

  /// How many people were taken out for good on a day or later.
  package func erasedCount(since: ChangeReport.Since) throws(RegisterError) -> Int {
    try read { database in
      var count = 0
      let found = try database.rows("SELECT at FROM erased")
      while let row = try found.next() {
        let at: String = try row.cell(0)
        if let day = Day(String(at.prefix(10))), since.admits(day, at: at) { count += 1 }
      }
      return count
    }
  }

  /// The day and moment of the plan before the latest; `nil` where there was none.
  package func planBefore() throws(RegisterError) -> ChangeReport.Since? {
    try read { database in
      try database.first("SELECT made_on, at FROM plan ORDER BY id DESC LIMIT 1 OFFSET 1", []) {
        ChangeReport.Since(day: try $0.day(0), moment: try $0.cell(1))
      }
    }
  }

  /// What the newest plan achieves of those that were there already then.
  package func plan(before since: ChangeReport.Since) throws(RegisterError) -> PlanSummary? {
    try read { database in
      let condition = since.moment == nil ? "made_on < ?" : "at <= ?"
      return try database.planSummary(
        where: condition,
        [since.moment ?? since.day.description]
      )
    }
  }
}
