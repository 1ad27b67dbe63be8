package import AssetMap
package import Register

extension Office {
  /// What round tables said, for the hall.
  ///
  /// Cards are read out whose holders consent to *keep* and *review*, and those of the table as a
  /// whole, closed ones too; nobody's code or name is among them.
  ///
  /// - Parameter chosen: the tables in the order to be read; none means all, by date.
  /// - Returns: the sayings, by table and theme.
  /// - Throws: ``RegisterError``.
  package func plenaryReport(of chosen: [RoundTable] = []) throws(RegisterError) -> PlenaryReport {
    let (town, contents) = (try register.town(), try register.contents())
    let holders = Dictionary(uniqueKeysWithValues: contents.participants.map { ($0.code, $0) })
    let tables = chosen.isEmpty ? try register.tables() : chosen
    var (leftOut, read): (Int, [PlenaryReport.Table]) = (0, [])
    for table in tables {
      let cards = contents.cards.filter { $0.table == table.code }
        .sorted { ($0.number ?? .max, $0.code) < ($1.number ?? .max, $1.code) }
      let said = cards.filter { $0.mayBeCounted(holders, on: acting.day) }
      leftOut += cards.count - said.count
      read.append(.init(table: table, sayings: said.map { .init($0) }))
    }
    return PlenaryReport(
      head: ReportHead(
        council: town.council,
        day: acting.day,
        workingLanguage: town.workingLanguage
      ),
      tables: read,
      leftOut: leftOut
    )
  }
}
