/// The code of a theme: a top theme such as `childcare`, or a sub-theme such as
/// `childcare.during-class`.
package struct ThemeCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// `nil` unless it is one or two words of ASCII lower-case letters, digits and hyphens, joined by
  /// a dot.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let allowed = "abcdefghijklmnopqrstuvwxyz0123456789-."
    guard text.allSatisfy({ allowed.contains($0) }) else { return nil }
    description = text
  }

  /// The code as the register has stored it, without looking at it again.
  package init(stored: String) { description = stored }

  /// The top theme: itself, or the part before the dot.
  package var top: ThemeCode {
    guard let dot = description.firstIndex(of: ".") else { return self }
    return ThemeCode(stored: String(description[..<dot]))
  }

  /// Whether it names no sub-theme.
  package var isTop: Bool { !description.contains(".") }

  package static func < (left: ThemeCode, right: ThemeCode) -> Bool {
    left.description < right.description
  }
}

extension ThemeCode: Codable {
  package init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// What a card can be about.
package struct Theme: Hashable, Sendable {
  package var code: ThemeCode
  /// A picture for people who would rather look than read: one emoji.
  package var picture: String?
  /// The spoken level it takes.
  package var minimumLevel: SpokenLevel
  /// The check that whoever helps in it should hold.
  package var check: CheckKind?
  /// Whether the words on its cards are likely to be of a special category (health, family, origin).
  package var isSensitive: Bool
  /// Whether it is offered for new cards.
  package var isActive: Bool
  /// Its label in each language.
  package var labels: [LanguageTag: String]

  package init(
    code: ThemeCode,
    picture: String? = nil,
    minimumLevel: SpokenLevel,
    check: CheckKind? = nil,
    isSensitive: Bool = false,
    isActive: Bool = true,
    labels: [LanguageTag: String]
  ) {
    self.code = code
    self.picture = picture
    self.minimumLevel = minimumLevel
    self.check = check
    self.isSensitive = isSensitive
    self.isActive = isActive
    self.labels = labels
  }

  /// The label in the first of these languages that has one, else in English, else the code.
  package func label(in languages: LanguageTag...) -> String {
    for language in languages + [LanguageTag(stored: "en")] {
      if let label = labels[language] { return label }
    }
    return code.description
  }
}

/// Two sub-themes that partly serve each other.
package struct ThemeRelation: Hashable, Sendable {
  package var theme: ThemeCode
  package var related: ThemeCode
  /// The theme points a pair earns, either way round: 1 to 400.
  package var points: Int

  package init(theme: ThemeCode, related: ThemeCode, points: Int) {
    self.theme = theme
    self.related = related
    self.points = points
  }
}

extension ThemeCode {
  /// The top theme whose cards name the language they are about.
  package static let language = ThemeCode(stored: "language")
  /// The top theme whose capabilities are interpreters.
  package static let interpreting = ThemeCode(stored: "interpreting")

  /// Whether a card of this theme names the language it is about.
  package var namesALanguage: Bool {
    self == .language || description.utf8.starts(with: "language.".utf8)
  }

  /// The level at which a helper must speak the language that a `language.*` card is about: B2 for
  /// practice, C1 for all else (courses, literacy, mother tongue).
  package var helperLevel: SpokenLevel { description == "language.practice" ? .b2 : .c1 }
}
