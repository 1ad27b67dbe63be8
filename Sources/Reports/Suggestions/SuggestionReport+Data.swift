package import AssetMap

extension SuggestionReport {
  /// A row a suggestion.
  package func cells(for reader: Reader) -> [[String]] {
    let isNamed = head.namesReason != nil
    let header =
      ["asked", "rank", "points", "places_left", "chosen", "left_by_plan"]
      + CardView.columns("card", isNamed: isNamed) + ["interpreter"] + Explanation.columns
    let rows = asked.map { asked in
      asked.suggestions.enumerated().map { index, suggestion in
        [asked.card.code.description, String(index + 1)]
          + suggestion.cells(isChosen: asked.chosen.contains(suggestion.card.code), reader, isNamed)
      }
    }
    return [header] + rows.joined()
  }

  /// The report as JSON; its members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    return .object(
      head.data("suggestions", for: reader) + [
        ("asked", .array(asked.map { $0.data(for: reader) }))
      ]
    )
  }
}

extension SuggestionReport.Suggestion {
  fileprivate func cells(isChosen: Bool, _ reader: Reader, _ isNamed: Bool) -> [String] {
    let codes = interpreters.map(\.code.description).joined(separator: "; ")
    let room = [String(placesLeft), isChosen ? "yes" : "no", String(leftByPlan)]
    return [String(explanation.points)] + room
      + card.cells(for: reader, isNamed: isNamed)
      + [codes] + explanation.cells(for: reader)
  }
}

extension SuggestionReport.Asked {
  fileprivate func data(for reader: Reader) -> JSONValue {
    let suggestions = suggestions.map { suggestion -> JSONValue in
      [
        "card": suggestion.card.data(for: reader),
        "interpreter": .texts(suggestion.interpreters.map(\.code.description)),
        "places_left": .number(suggestion.placesLeft),
        "chosen": .bool(chosen.contains(suggestion.card.code)),
        "left_by_plan": .number(suggestion.leftByPlan),
        "explanation": suggestion.explanation.data(for: reader),
      ]
    }
    return [
      "card": card.data(for: reader),
      "suggestions": .array(suggestions),
      "chosen": .texts(chosen.map(\.description)),
      "gap": gap.map { .object($0.members(for: reader)) } ?? .null,
    ]
  }
}
