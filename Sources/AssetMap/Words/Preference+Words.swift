extension Preference {
  /// Reads `women only`, `men only`, `nur Frauen`, `nur Männer`; other words are kept as they are.
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

  private static let examples = ["women only", "men only", "any other words"]

  private static let words: [String: Preference] = {
    let women = ["women only", "only women", "nur Frauen", "Frauen only", "female only"]
    let men = ["men only", "only men", "nur Männer", "male only"]
    let pairs = women.map { ($0, Preference.womenOnly) } + men.map { ($0, Preference.menOnly) }
    return Dictionary(pairs.map { (TextKey($0.0).joined, $0.1) }, uniquingKeysWith: { $1 })
  }()
}
