internal import AssetMap

/// A record as a row of a file states it: what tells it apart, and what it says.
protocol FileRow {
  /// The key of the row among those of its kind.
  var fileKey: String { get }
  /// Everything it says, each value with its end.
  var fileValues: [String?] { get }
}

extension Setting: FileRow {
  var fileKey: String { name }
  var fileValues: [String?] { [name, value] }
}

extension Theme: FileRow {
  var fileKey: String { code.description }
  var fileValues: [String?] {
    [
      code.description, picture, minimumLevel.name, check?.rawValue, "\(isSensitive)",
      "\(isActive)",
    ]
      + labels.sorted { $0.key < $1.key }.flatMap { [$0.key.description, $0.value] }
  }
}

extension ThemeRelation: FileRow {
  var fileKey: String { "\(theme) \(related)" }
  var fileValues: [String?] { [theme.description, related.description, "\(points)"] }
}

extension LanguageDistance: FileRow {
  var fileKey: String { "\(desired) \(supported)" }
  var fileValues: [String?] { [fileKey, "\(distance)", "\(isBothWays)", "\(isActive)", note] }
}

extension LanguageCorrection: FileRow {
  var fileKey: String { "\(language) \(correction.key)" }
  var fileValues: [String?] { [fileKey, correction.sentence, "\(correction.isChecked)"] }
}

extension Neighbourhood: FileRow {
  var fileKey: String { name }
  var fileValues: [String?] { [name] + adjacent }
}

extension ParticipantCheck: FileRow {
  var fileKey: String { "\(participant) \(check.kind.rawValue) \(check.issuedOn)" }
  var fileValues: [String?] { [fileKey, check.validUntil?.description] }
}
