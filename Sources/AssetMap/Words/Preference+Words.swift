extension Preference {
  /// Reads `women only`, `men only`, `nur Frauen`, `nur Männer`; other words are kept as they are.
  ///
  /// ``Town/preference(_:)`` also knows the themes in which somebody does not want to interpret.
  ///
  /// - Throws: ``UnknownWord`` for nothing at all, and for words one or two slips away from those
  ///   that have a meaning, since "womn only" kept as words would let a man be proposed.
  package init(_ text: String) throws(UnknownWord) {
    let key = TextKey(text).joined
    guard !key.isEmpty else {
      throw UnknownWord(value: text, expected: "a preference", allowed: Self.examples)
    }
    if let known = Self.words[key] {
      self = known
      return
    }
    let scalars = Array(key.unicodeScalars)
    let near = Self.words.filter { word, _ in
      EditDistance.distance(Array(word.unicodeScalars), scalars, atMost: 2) != nil
    }
    guard near.isEmpty else {
      throw UnknownWord(
        value: text,
        expected: "a known preference",
        allowed: Set(near.values.map(\.description)).sorted(),
        cause: .nearlyAllowed
      )
    }
    self = .words(text)
  }

  /// What stands behind `not interpreting` or `dolmetscht nicht`; `nil` where neither stands first.
  fileprivate static func declinedTheme(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    let key = words.prefix(2).joined(separator: " ").lowercased()
    guard ["not interpreting", "dolmetscht nicht"].contains(key) else { return nil }
    return words.dropFirst(2).joined(separator: " ")
  }

  private static let examples = [
    "women only", "men only", "not interpreting health", "any other words",
  ]

  private static let words: [String: Preference] = {
    let women = ["women only", "only women", "nur Frauen", "Frauen only", "female only"]
    let men = ["men only", "only men", "nur Männer", "male only"]
    let pairs = women.map { ($0, Preference.womenOnly) } + men.map { ($0, Preference.menOnly) }
    return Dictionary(pairs.map { (TextKey($0.0).joined, $0.1) }, uniquingKeysWith: { $1 })
  }()
}

extension Town {
  /// Reads a preference: `not interpreting` or `dolmetscht nicht` with the code or label of a theme,
  /// such as `not interpreting health`, and all that ``Preference/init(_:)`` knows.
  ///
  /// - Throws: ``UnknownWord`` as that does, and for a theme that the town does not have.
  package func preference(_ text: String) throws(UnknownWord) -> Preference {
    guard let theme = Preference.declinedTheme(text) else { return try Preference(text) }
    return .notInterpreting(try self.theme(named: theme).code)
  }
}
