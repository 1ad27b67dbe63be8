internal import AssetMap

extension ReportHead {
  /// What every report's JSON begins with.
  func data(_ report: String, for reader: Reader) -> [(key: String, value: JSONValue)] {
    [
      ("report", .string(report)),
      ("version", 1),
      ("sentences_in", .text(reader.wording.language)),
      ("council", .string(council)),
      ("day", .text(day)),
      ("working_language", .text(workingLanguage)),
      ("filters", .texts(filters)),
      ("names_because", .text(namesReason)),
    ]
  }
}

extension PlanSummary {
  /// The plan as JSON.
  var data: JSONValue {
    [
      "needs": .number(needs),
      "needs_served": .number(served),
      "urgent_needs": .number(urgentNeeds),
      "urgent_needs_served": .number(urgentServed),
      "pairs": .number(pairs),
      "bridged_pairs": .number(bridgedPairs),
      "points": .number(points),
      "net_points": .number(netPoints),
      "proven_best": .bool(isProvenBest && isCurrent),
      "current": .bool(isCurrent),
      "bound": bound.map {
        [
          "urgent_needs_served": .number($0.urgentServed), "needs_served": .number($0.served),
          "net_points": .number($0.netPoints),
        ]
      } ?? .null,
    ]
  }
}

extension LeftOut {
  /// Who was left out, as JSON.
  var data: JSONValue {
    [
      "cards_without_consent_to_match": .number(cardsWithoutMatch),
      "matches_without_consent_to_review": .number(matchesWithoutReview),
    ]
  }
}
