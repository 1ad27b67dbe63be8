package import AssetMap

extension ExchangeReport {
  /// A row for each step of a circle.
  package func cells(for reader: Reader) -> [[String]] {
    let isNamed = head.namesReason != nil
    let header =
      ["circle", "step", "match", "points"]
      + CardView.columns("capability", isNamed: isNamed)
      + CardView.columns("need", isNamed: isNamed) + Explanation.columns
      + ["without_consent_to_introduce"]
    let rows = entries.enumerated().flatMap { circle, entry in
      entry.steps.enumerated().map { index, step in
        [String(circle + 1), String(index + 1)] + step.cells(for: reader, isNamed: isNamed)
      }
    }
    return [header] + rows
  }

  /// The report as JSON; its members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    let circles = entries.map { entry -> JSONValue in
      [
        "people": .number(entry.steps.count),
        "steps": .array(entry.steps.map { $0.data(for: reader) }),
      ]
    }
    return .object(
      head.data("exchanges", for: reader) + [
        ("left_out", leftOut.data),
        ("circles_of_two", .number(summary.twos)),
        ("circles_of_three", .number(summary.threes)),
        ("people_in_any", .number(summary.people)),
        ("circles_chosen", .number(summary.chosen.count)),
        ("people_helped", .number(summary.helped)),
        ("proven_best", .bool(summary.isProvenBest)),
        ("people_not_looked_at", .number(summary.peopleLeftOut)),
        ("exchanges", .array(circles)),
      ]
    )
  }
}

extension ExchangeReport.Step {
  fileprivate func cells(for reader: Reader, isNamed: Bool) -> [String] {
    [match?.description ?? "", String(explanation.points)]
      + capability.cells(for: reader, isNamed: isNamed)
      + need.cells(for: reader, isNamed: isNamed)
      + explanation.cells(for: reader)
      + [withoutIntroduceConsent.map(\.rawValue).joined(separator: "; ")]
  }

  fileprivate func data(for reader: Reader) -> JSONValue {
    [
      "giver": .text(capability.holder),
      "receiver": .text(need.holder),
      "match": .text(match),
      "capability": capability.data(for: reader),
      "need": need.data(for: reader),
      "explanation": explanation.data(for: reader),
      "without_consent_to_introduce": .texts(withoutIntroduceConsent.map(\.rawValue)),
    ]
  }
}
