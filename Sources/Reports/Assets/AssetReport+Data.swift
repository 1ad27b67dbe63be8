package import AssetMap

extension AssetReport {
  /// A row each theme and neighbourhood, theme and language, and total; what is hidden says so.
  package func cells(for reader: Reader) -> [[String]] {
    let header = [
      "theme", "theme_label", "by", "neighbourhood", "language", "needs", "capabilities",
    ]
    let rows: [ThemeCode?] = themes + [nil]
    return [header]
      + rows.enumerated().flatMap { row, theme in
        let named = [theme?.description ?? "", theme.map { reader.theme($0).plain } ?? ""]
        func line(_ by: String, _ place: String, _ language: String, _ column: Int) -> [String] {
          named + [by, place, language, text(needs, row, column), text(capabilities, row, column)]
        }
        return neighbourhoods.enumerated().map { line("neighbourhood", $1 ?? "", "", $0) }
          + languages.enumerated().map {
            line("language", "", $1?.description ?? "", neighbourhoods.count + $0)
          }
          + [line("all", "", "", needs.columns)]
      }
  }

  private func text(_ table: CountTable, _ row: Int, _ column: Int) -> String {
    table.cell(row, column).map { String($0) } ?? "hidden"
  }

  /// The map as JSON; its members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    let isFew = least.map { (1..<$0).contains(leftOut) } ?? false
    return .object(
      head.data("assets", for: reader) + [
        ("least_count_shown", least.map { .number($0) } ?? .null),
        ("cards_left_out", isFew ? .null : .number(leftOut)),
        ("totals", .object(counts(in: themes.count))),
        (
          "themes",
          .array(
            themes.enumerated().map { row, theme in
              .object(naming(theme, reader) + counts(in: row))
            }
          )
        ),
        ("asked_and_not_offered", .array(onlyAsked.map { data($0, reader) })),
        ("offered_and_not_asked", .array(onlyOffered.map { data($0, reader) })),
      ]
    )
  }

  private func naming(_ theme: ThemeCode, _ reader: Reader) -> [(key: String, value: JSONValue)] {
    [("theme", .text(theme)), ("theme_label", .string(reader.theme(theme).plain))]
  }

  private func data(_ count: ThemeCount, _ reader: Reader) -> JSONValue {
    .object(naming(count.theme, reader) + [("cards", .number(count.count))])
  }

  /// The counts of a row: its total, by neighbourhood, by language.
  private func counts(in row: Int) -> [(key: String, value: JSONValue)] {
    func pair(_ column: Int) -> [(key: String, value: JSONValue)] {
      [
        ("needs", needs.cell(row, column).map { .number($0) } ?? .null),
        ("capabilities", capabilities.cell(row, column).map { .number($0) } ?? .null),
      ]
    }
    let places = neighbourhoods.enumerated().map { column, name in
      JSONValue.object([("neighbourhood", .text(name))] + pair(column))
    }
    let spoken = languages.enumerated().map { column, language in
      JSONValue.object([("language", .text(language))] + pair(neighbourhoods.count + column))
    }
    return pair(needs.columns) + [
      ("by_neighbourhood", .array(places)), ("by_language", .array(spoken)),
    ]
  }
}
