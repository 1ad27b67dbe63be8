package import AssetMap
internal import GRDB

extension Register {
  /// What is left of cards that were taken out, by kind and month.
  package func pastCards() throws(RegisterError) -> [PastCards] {
    try read { database in
      let found = try database.rows(
        "SELECT kind, written_in, sum(count) FROM past_card GROUP BY kind, written_in ORDER BY 1, 2"
      )
      return try Array(
        found.map { row in
          let month: String = try row.cell(1)
          guard let first = Day(month + "-01") else {
            throw UnreadableRow(what: "a month is not understood")
          }
          return PastCards(
            kind: try row.value(0),
            writtenIn: Month(of: first),
            count: try row.cell(2)
          )
        }
      )
    }
  }
}
