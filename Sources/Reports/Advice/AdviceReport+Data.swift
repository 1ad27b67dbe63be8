package import AssetMap

extension AdviceReport {
  /// A row a change, those by themselves first.
  package func cells(for reader: Reader) -> [[String]] {
    let header = [
      "list", "position", "change", "sentence", "theme", "about", "languages", "at_a_time", "card",
      "needs_more", "urgent_needs_more", "net_points_more", "at_most", "at_most_by", "serves",
      "serves_not_shown", "would_wait",
    ]
    func rows(_ list: String, _ entries: [Entry]) -> [[String]] {
      entries.enumerated().map { [list, String($0 + 1)] + $1.cells(for: reader) }
    }
    return [header] + rows("alone", alone) + rows("in-order", inOrder)
  }

  /// The report as JSON; its members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    return .object(
      head.data("advice", for: reader) + [
        ("plan", plan.data),
        ("left_out", leftOut.data),
        ("alone", .array(alone.map { $0.data(for: reader) })),
        ("in_order", .array(inOrder.map { $0.data(for: reader) })),
      ]
    )
  }
}

extension AdviceReport.Entry {
  fileprivate func cells(for reader: Reader) -> [String] {
    let (about, languages) = change.languages
    return [
      change.kind.rawValue, phrase(for: reader).plain, change.theme.description,
      about?.description ?? "", languages.map(\.description).joined(separator: "; "),
      change.load.map(String.init) ?? "", card?.code.description ?? "", String(gain.served),
      String(gain.urgent), String(gain.points), bound.map { String($0.needs) } ?? "",
      bound?.name ?? "", unlocked.map(\.code.description).joined(separator: "; "),
      String(unlockedUnshown), String(displaced),
    ]
  }

  fileprivate func data(for reader: Reader) -> JSONValue {
    let (about, languages) = change.languages
    let serves = unlocked.map { need -> JSONValue in
      [
        "code": .text(need.code), "theme": .text(need.terms.theme),
        "urgent": .bool(need.terms.isUrgent),
      ]
    }
    return [
      "change": .string(change.kind.rawValue),
      "sentence": .string(phrase(for: reader).plain),
      "theme": .text(change.theme),
      "about": .text(about),
      "languages": .texts(languages),
      "at_a_time": change.load.map { .number($0) } ?? .null,
      "card": .text(card?.code),
      "needs_more": .number(gain.served),
      "urgent_needs_more": .number(gain.urgent),
      "net_points_more": .number(gain.points),
      "at_most": bound.map { ["needs": .number($0.needs), "by": .string($0.name)] } ?? .null,
      "serves": .array(serves),
      "serves_without_consent_to_review": .number(unlockedUnshown),
      "would_wait": .number(displaced),
    ]
  }
}

extension Change {
  /// The language that the theme is about, and those that whoever is new speaks.
  fileprivate var languages: (about: LanguageTag?, spoken: [LanguageTag]) {
    switch self {
    case .interpreter(let first, let second, _): (nil, [first, second])
    case .place(_, _, let about): (about, [])
    case .helper(_, let about, let language): (about, [language])
    }
  }
}

extension GainBound {
  /// What says so, as files name it.
  fileprivate var name: String { isByPrices ? "prices" : "unlimited-time" }
}
