internal import AssetMap

extension Reason {
  /// What the reason speaks of, as a JSON object.
  var data: JSONValue {
    switch self {
    case .sameTheme(let theme): ["theme": .text(theme)]
    case .topTheme(let theme, let side):
      ["theme": .text(theme), "named_by": .text(side?.rawValue)]
    case .relatedTheme(let need, let capability):
      ["need": .text(need), "capability": .text(capability)]
    case .commonLanguage(let language, let need, let capability):
      [
        "language": .text(language), "need_level": .text(need.name),
        "capability_level": .text(capability.name),
      ]
    case .nearLanguages(let need, let needLevel, let capability, let capabilityLevel, let common):
      [
        "need": .text(need), "need_level": .text(needLevel.name),
        "capability": .text(capability), "capability_level": .text(capabilityLevel.name),
        "common": .text(common),
      ]
    case .learntLanguage(let language, let learner, let helper):
      [
        "language": .text(language), "need_level": .text(learner.name),
        "capability_level": .text(helper.name),
      ]
    case .interprets(let from, let to): ["from": .text(from), "to": .text(to)]
    case .bridged(let need, let capability):
      ["need": .text(need), "capability": .text(capability)]
    case .sameNeighbourhood(let name): ["neighbourhood": .text(name)]
    case .adjacentNeighbourhoods(let need, let capability),
      .elsewhere(let need, let capability):
      ["need": .text(need), "capability": .text(capability)]
    case .placeUnknown(let side), .timesUnknown(let side): ["side": .text(side?.rawValue)]
    case .commonTimes(let times): ["times": times.data]
    case .waited(let weeks): ["weeks": .number(weeks)]
    }
  }
}
