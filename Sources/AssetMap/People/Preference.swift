/// A wish about the other side of a match.
package enum Preference: Hashable, Sendable {
  case womenOnly
  case menOnly
  /// Does not want to interpret in this theme, or in any under it; other matches are open to them.
  case notInterpreting(ThemeCode)
  /// Words that no rule can check: the other side is asked first.
  case words(String)

  /// What the preference says about someone of this gender.
  package func verdict(on gender: Gender?) -> Verdict {
    switch (self, gender) {
    case (.notInterpreting, _): .agrees
    case (.words, _), (_, nil): .unknown
    case (.womenOnly, .woman), (.menOnly, .man): .agrees
    case (.womenOnly, _), (.menOnly, _): .speaksAgainst
    }
  }

  /// Whether a preference and the other side go together.
  package enum Verdict: Sendable {
    case agrees
    case speaksAgainst
    /// The other side never said: ask first.
    case unknown
  }
}

extension Preference: Codable, CustomStringConvertible {
  /// `women only`, `men only`, `not interpreting health`, or the words: the form in files and in the
  /// store.
  package var description: String {
    switch self {
    case .womenOnly: "women only"
    case .menOnly: "men only"
    case .notInterpreting(let theme): "\(Self.notInterpreting)\(theme)"
    case .words(let words): words
    }
  }

  /// The preference that was written with ``description``.
  package init(stored: String) {
    self =
      switch stored {
      case "women only": .womenOnly
      case "men only": .menOnly
      default: Self.declinedTheme(stored).map { .notInterpreting($0) } ?? .words(stored)
      }
  }

  private static let notInterpreting = "not interpreting "

  private static func declinedTheme(_ stored: String) -> ThemeCode? {
    stored.hasPrefix(notInterpreting)
      ? ThemeCode(String(stored.dropFirst(notInterpreting.count))) : nil
  }

  package init(from decoder: any Decoder) throws {
    self.init(stored: try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
