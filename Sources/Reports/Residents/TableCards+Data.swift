package import AssetMap

extension TableCards {
  /// A row a theme.
  package func cells(for reader: Reader) -> [[String]] {
    [["theme", "picture", "label", "working_label"]]
      + themes.map { theme in
        let label = label(of: theme, for: reader)
        return [
          theme.code.description, theme.picture ?? "", label.first.plain, label.second.plain,
        ]
      }
  }

  /// The cards as JSON; the members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    .object(
      head.data("table-cards", for: reader) + [
        ("language", .text(language)),
        ("table", .text(table?.code)),
        (
          "questions",
          .array(
            [.paperQuestionNeed, .paperQuestionCapability].map {
              .string(reader.wording[$0 as Wording.Key].plain)
            }
          )
        ),
        (
          "themes",
          .array(
            themes.map { theme in
              let label = label(of: theme, for: reader)
              return [
                "theme": .text(theme.code),
                "picture": .text(theme.picture),
                "label": .string(label.first.plain),
                "working_label": .text(theme.labels[head.workingLanguage]),
              ]
            }
          )
        ),
      ]
    )
  }
}
