package import AssetMap

extension PlenaryReport {
  /// A row a card.
  package func cells(for reader: Reader) -> [[String]] {
    let header = [
      "table", "event", "date", "number", "kind", "theme", "theme_label", "text", "text_language",
      "rendering",
    ]
    return [header]
      + tables.flatMap { table in
        table.themes.flatMap(\.sayings).map { saying in
          [
            table.table.code.description, table.table.event, table.table.date.description,
            saying.number.map { String($0) } ?? "", saying.kind.rawValue, saying.theme.description,
            reader.theme(saying.theme).plain, saying.text, saying.language.description,
            saying.rendering ?? "",
          ]
        }
      }
  }

  /// The sayings as JSON; the members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    return .object(
      head.data("plenary", for: reader) + [
        ("cards_left_out", .number(leftOut)),
        ("tables", .array(tables.map { $0.data(for: reader) })),
      ]
    )
  }
}

extension PlenaryReport.Table {
  fileprivate func data(for reader: Reader) -> JSONValue {
    [
      "code": .text(table.code),
      "reference": .text(table.reference),
      "event": .string(table.event),
      "date": .text(table.date),
      "place": .text(table.place),
      "neighbourhood": .text(table.neighbourhood),
      "language": .text(table.language),
      "themes": .array(
        themes.map { theme in
          [
            "theme": .text(theme.theme),
            "theme_label": .string(reader.theme(theme.theme).plain),
            "needs": .array(theme.sayings(.need).map { $0.data(for: reader) }),
            "capabilities": .array(theme.sayings(.capability).map { $0.data(for: reader) }),
          ]
        }
      ),
    ]
  }
}

extension PlenaryReport.Saying {
  fileprivate func data(for reader: Reader) -> JSONValue {
    [
      "number": number.map { .number($0) } ?? .null,
      "theme": .text(theme),
      "theme_label": .string(reader.theme(theme).plain),
      "text": .string(text),
      "text_language": .text(language),
      "rendering": .text(rendering),
    ]
  }
}
