package import AssetMap

extension SuggestionReport {
  /// A row a suggestion.
  package func cells(in language: LanguageTag) -> [[String]] {
    let reader = Reader(language, of: head)
    let isNamed = head.namesReason != nil
    let header =
      ["asked", "rank", "points", "places_left"]
      + CardView.columns("card", isNamed: isNamed) + Explanation.columns
    return [header]
      + asked.flatMap { asked in
        asked.suggestions.enumerated().map { index, suggestion in
          [
            asked.card.code.description, String(index + 1),
            String(suggestion.explanation.points), String(suggestion.placesLeft),
          ]
            + suggestion.card.cells(for: reader, isNamed: isNamed)
            + suggestion.explanation.cells(for: reader)
        }
      }
  }

  /// The report as JSON; its members are described in Documentation/Reports.md.
  package func data(in language: LanguageTag) -> JSONValue {
    let reader = Reader(language, of: head)
    return .object(
      head.data("suggestions", for: reader) + [
        ("asked", .array(asked.map { $0.data(for: reader) }))
      ]
    )
  }
}

extension SuggestionReport.Asked {
  fileprivate func data(for reader: Reader) -> JSONValue {
    let suggestions = suggestions.map { suggestion -> JSONValue in
      [
        "card": suggestion.card.data(for: reader),
        "places_left": .number(suggestion.placesLeft),
        "explanation": suggestion.explanation.data(for: reader),
      ]
    }
    return [
      "card": card.data(for: reader),
      "suggestions": .array(suggestions),
      "gap": gap.map { .object($0.members(for: reader)) } ?? .null,
    ]
  }
}
