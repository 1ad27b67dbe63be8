/// The known languages by name, in any language that Foundation's locale data knows.
package enum Languages {
  /// The language that a tag, a code or a name means.
  ///
  /// Names are understood in English, German, the language itself and some twenty more, whatever
  /// their case, marks, hyphens and brackets. The first name that is no code loads the locale data.
  ///
  /// - Throws: ``UnknownWord`` where nothing known is meant, with the nearest names; or where more
  ///   than one language may be, with all of them: "Kurdish" is Kurmanji or Sorani, `mon` is the code
  ///   of Mongolian and the name of Mon.
  package static func named(_ text: String) throws(UnknownWord) -> LanguageTag {
    let reading = TagReading(text)
    if case .language(let language) = reading {
      // The canonical tag itself always stands for itself.
      if language.description == text { return language }
      let key = TextKey(text).folded
      guard LanguageCodes.alsoNames.contains(Substring(key)) else { return language }
      let tags = LanguageNames.all.tags(named: key).filter { $0 != language }
      if tags.isEmpty { return language }
      throw ambiguous(text, [language] + tags)
    }
    if case .shared(let tags) = reading { throw ambiguous(text, tags) }
    let tags = LanguageNames.all.tags(named: TextKey(text).folded)
    switch tags.count {
    case 1: return tags[0]
    case 0:
      throw UnknownWord(
        value: text,
        expected: "a known language",
        allowed: LanguageNames.all.nearest(to: TextKey(text).folded, limit: 5).map(label),
        cause: .notKnown
      )
    default: throw ambiguous(text, tags)
    }
  }

  /// The name of a language in another, such as "Tigrinya" or "Kurmandschi".
  ///
  /// It is the same whatever the process's locale; where there is none it is the English name, and
  /// at last the tag.
  package static func name(of tag: LanguageTag, in language: LanguageTag) -> String {
    LanguageNames.all.name(of: tag, in: language)
  }

  /// What its speakers call a language, in their own script; `nil` where that is not known.
  ///
  /// Loads no locale data.
  package static func ownName(of tag: LanguageTag) -> String? { ownNames[tag] }

  private static let ownNames = Dictionary(
    CommunityLanguages.entries.map { ($0.tag, $0.own) }
  ) { first, _ in first }

  /// The languages that have `part` in one of their names or as their code, best first: the whole
  /// name, then its beginning, then the beginning of a word, then any place; among equals the
  /// commonest community first.
  ///
  /// - Complexity: O(names), a few milliseconds.
  package static func matching(part: String, limit: Int) -> [LanguageTag] {
    LanguageNames.all.matching(part: part, limit: limit)
  }

  private static func ambiguous(_ text: String, _ tags: [LanguageTag]) -> UnknownWord {
    UnknownWord(
      value: text,
      expected: "one language",
      allowed: tags.map(label),
      cause: .ambiguous
    )
  }

  private static func label(_ tag: LanguageTag) -> String {
    "\(name(of: tag, in: LanguageTag(stored: "en"))) (\(tag))"
  }
}
