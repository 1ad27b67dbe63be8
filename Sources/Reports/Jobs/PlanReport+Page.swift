package import AssetMap

extension PlanReport: Renderable {
  /// What the plan achieves, what it changes, and who was left out.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var phrases = [
      summary.served(wording),
      wording[
        isDryRun ? .planPairsDry : .planPairs,
        [
          "pairs": .count(summary.pairs), "new": .count(changes.new), "kept": .count(changes.kept),
          "gone": .count(changes.gone),
        ]
      ],
    ]
    phrases += summary.bridges(wording)
    if isCutShort { phrases.append(wording[.planCutShort]) }
    phrases.append(summary.standing(wording))
    if leftOut.cardsWithoutMatch > 0 {
      phrases.append(wording[.headLeftOutCards, ["count": .count(leftOut.cardsWithoutMatch)]])
    }
    if !isDryRun, summary.pairs > 0 {
      phrases.append(wording[.nextLook, ["command": .code("seewhat report matches")]])
    }
    return Page(
      language: wording.language,
      title: wording[.titlePlan],
      blocks: phrases.map { .paragraph($0) }
    )
  }

  /// One row.
  package func cells(for reader: Reader) -> [[String]] {
    guard case .object(let members) = data(for: reader) else { return [] }
    var (keys, values): ([String], [String]) = ([], [])
    for (key, value) in members {
      guard case .object(let parts) = value else {
        keys.append(key)
        values.append(value.written())
        continue
      }
      for (part, value) in parts {
        keys.append("\(key)_\(part)")
        values.append(value.written())
      }
    }
    return [keys, values]
  }

  /// The plan, its changes, and who was left out.
  package func data(for reader: Reader) -> JSONValue {
    [
      "plan": summary.data,
      "changes": [
        "new": .number(changes.new), "gone": .number(changes.gone), "kept": .number(changes.kept),
      ],
      "left_out": leftOut.data,
      "dry_run": .bool(isDryRun),
      "cut_short": .bool(isCutShort),
    ]
  }
}

extension PlanSummary {
  /// How many matches go through an interpreter, where any do.
  func bridges(_ wording: Wording) -> [Phrase] {
    bridgedPairs > 0 ? [wording[.headBridged, ["count": .count(bridgedPairs)]]] : []
  }

  /// Whether the plan is proven best, or how far from the best it is at most.
  func standing(_ wording: Wording) -> Phrase {
    if isProvenBest { return wording[bridgedPairs > 0 ? .headProvenBridged : .headProven] }
    guard let bound else { return wording[.headNotProven] }
    let missing = [
      (Wording.Key.headWithinUrgent, bound.urgentServed - urgentServed),
      (.headWithinServed, bound.served - served),
      (.headWithinPoints, bound.netPoints - netPoints),
    ]
    guard let (key, count) = missing.first(where: { $0.1 > 0 }) else {
      return wording[.headNotProven]
    }
    return wording[key, ["count": .count(count)]]
  }

  /// How many needs have a helper.
  func served(_ wording: Wording) -> Phrase {
    let all: [String: Wording.Argument] = ["served": .count(served), "needs": .count(needs)]
    guard urgentNeeds > 0 else { return wording[.headServed, all] }
    let urgent: [String: Wording.Argument] = [
      "urgentServed": .count(urgentServed), "urgent": .count(urgentNeeds),
    ]
    return wording[.headServedUrgent, all.merging(urgent) { first, _ in first }]
  }
}
