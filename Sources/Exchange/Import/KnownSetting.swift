import AssetMap

/// A setting that a file may state.
enum KnownSetting {
  case council
  /// How the office is reached.
  case contact
  case workingLanguage
  /// A weight of the policy or a term of retention.
  case number(name: String, ClosedRange<Int>)

  static let all =
    [council, contact, workingLanguage] + PolicySetting.all.map { .number(name: $0.name, $0.range) }
    + RetentionSetting.all.map { .number(name: $0.name, $0.range) }

  /// The name under which it is stored.
  var name: String {
    switch self {
    case .council: "council"
    case .contact: "contact"
    case .workingLanguage: "working-language"
    case .number(let name, _): name
    }
  }

  /// Reads a name, whatever its case, with blanks, `_`, hyphens or dots between its words.
  ///
  /// - Throws: ``UnknownWord`` with the nearest names, or with all where none comes near.
  init(_ text: String) throws(UnknownWord) {
    func key(_ name: String) -> String { Column.key(name).replacing(".", with: "_") }
    let wanted = key(text)
    guard let setting = Self.all.first(where: { key($0.name) == wanted }) else {
      let names = Self.all.map(\.name)
      let nearest = Nearest.words(to: text.lowercased(), among: names)
      throw UnknownWord(
        value: text,
        expected: "a known setting",
        allowed: nearest.isEmpty ? names : nearest,
        cause: nearest.isEmpty ? .notAllowed : .notKnown
      )
    }
    self = setting
  }
}
