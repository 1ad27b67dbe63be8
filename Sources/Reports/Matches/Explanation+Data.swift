internal import AssetMap

extension Explanation {
  /// The points with their parts, and the conditions, as JSON.
  func data(for reader: Reader) -> JSONValue {
    [
      "points": .number(points),
      "parts": .array(parts.map { $0.data(for: reader) }),
      "conditions": .array(conditions.map { $0.data(for: reader) }),
    ]
  }

  /// The names of the columns that ``cells(for:)`` fills.
  static let columns =
    PointPart.Name.allCases.map { "points_\($0.rawValue)" } + [
      "why", "why_not_higher", "conditions",
    ]

  /// The explanation as cells of a row.
  func cells(for reader: Reader) -> [String] {
    func sentences(_ phrases: [Phrase]) -> String {
      phrases.map(\.plain).joined(separator: "; ")
    }
    let points = PointPart.Name.allCases.map { name in
      parts.first { $0.name == name }.map { String($0.points) } ?? ""
    }
    return points + [
      sentences(why.map(reader.reason)), sentences(whyNotHigher.map(reader.reason)),
      sentences(conditions.map(reader.condition)),
    ]
  }
}

extension PointPart {
  /// The part as JSON.
  func data(for reader: Reader) -> JSONValue {
    [
      "part": .string(name.rawValue),
      "points": .number(points),
      "at_most": .number(atMost),
      "reason": .string(reason.name),
      "about": reason.data,
      "sentence": .string(reader.reason(self).plain),
    ]
  }
}

extension Reason {
  /// The reason's name in data, such as `same-theme`.
  var name: String {
    switch self {
    case .sameTheme: "same-theme"
    case .topTheme: "top-theme"
    case .relatedTheme: "related-theme"
    case .commonLanguage: "common-language"
    case .nearLanguages: "near-languages"
    case .learntLanguage: "learnt-language"
    case .interprets: "interprets"
    case .bridged: "bridged"
    case .sameNeighbourhood: "same-neighbourhood"
    case .adjacentNeighbourhoods: "adjacent-neighbourhoods"
    case .elsewhere: "elsewhere"
    case .placeUnknown: "place-unknown"
    case .commonTimes: "common-times"
    case .timesUnknown: "times-unknown"
    case .waited: "waited"
    }
  }
}

extension Condition {
  /// The condition as JSON.
  func data(for reader: Reader) -> JSONValue {
    let sentence = JSONValue.string(reader.condition(self).plain)
    switch self {
    case .check(let kind):
      return ["condition": "check", "check": .string(kind.rawValue), "sentence": sentence]
    case .askFirst(let side, let preference):
      return [
        "condition": "ask-first", "side": .string(side.rawValue),
        "preference": .text(preference), "sentence": sentence,
      ]
    case .askInterpreter: return ["condition": "ask-interpreter", "sentence": sentence]
    case .askAboutInterpreter(let side, let preference):
      return [
        "condition": "ask-about-interpreter", "side": .text(side?.rawValue),
        "preference": .text(preference), "sentence": sentence,
      ]
    }
  }
}
