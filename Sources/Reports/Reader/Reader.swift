package import AssetMap

/// Puts the values of the register into the words of one reader.
package struct Reader: Sendable {
  /// The sentences of the reader's language.
  package let wording: Wording
  /// The language the office works in: where the reader's own language has no label.
  package let workingLanguage: LanguageTag
  private let themes: [ThemeCode: Theme]
  private let names: LanguageNameCache
  private let others: [LanguageTag: Wording]

  /// A reader of `language`.
  package init(
    _ language: LanguageTag,
    workingLanguage: LanguageTag? = nil,
    themes: [Theme] = []
  ) {
    self.init(Wording(language), workingLanguage: workingLanguage ?? language, themes: themes)
  }

  /// A reader of these sentences.
  ///
  /// - Parameters:
  ///   - wording: the sentences.
  ///   - workingLanguage: the language the office works in.
  ///   - themes: the themes with their labels.
  ///   - others: the sentences for pages in other languages, where they are not those built in.
  package init(
    _ wording: Wording,
    workingLanguage: LanguageTag,
    themes: [Theme] = [],
    others: [LanguageTag: Wording] = [:]
  ) {
    self.wording = wording
    self.others = others
    self.workingLanguage = workingLanguage
    names = LanguageNameCache(language: wording.language)
    self.themes = Dictionary(themes.map { ($0.code, $0) }) { first, _ in first }
  }

  /// The same reader in another language.
  package func speaking(_ language: LanguageTag) -> Reader {
    guard language != wording.language else { return self }
    return Reader(
      others[language] ?? Wording(language),
      workingLanguage: workingLanguage,
      themes: Array(themes.values),
      others: others
    )
  }

  /// The label of a theme.
  package func theme(_ code: ThemeCode) -> Phrase {
    guard let theme = themes[code] else { return .foreign(code.description) }
    let languages = [wording.language, workingLanguage, .english]
    return .foreign(
      theme.label(in: wording.language, workingLanguage),
      in: languages.first { theme.labels[$0] != nil }
    )
  }

  /// The label of a theme, after its picture, and the language it is about.
  package func pictured(_ code: ThemeCode, about: LanguageTag? = nil) -> Phrase {
    var phrase = theme(code)
    if let about {
      phrase =
        wording[
          .entryAbout,
          ["theme": phrase, "language": language(about)]
        ]
    }
    guard let picture = themes[code]?.picture, !picture.isEmpty else { return phrase }
    return .foreign(picture) + .words(" ") + phrase
  }

  /// The name of a language.
  package func language(_ tag: LanguageTag) -> Phrase {
    .foreign(names.name(of: tag), in: wording.language)
  }

  /// The name of a level: `A1` … `C2`, or the word for native.
  package func level(_ level: SpokenLevel) -> Phrase {
    level == .native ? wording[.levelNative] : .words(level.name)
  }

  /// A language and how well it is spoken.
  package func ability(_ ability: LanguageAbility) -> Phrase {
    let key: Wording.Key =
      switch ability.reads {
      case nil: .valueAbility
      case true?: .valueAbilityReads
      case false?: .valueAbilityDoesNotRead
      }
    return wording[
      key,
      [
        "language": language(ability.language), "level": level(ability.level),
      ]
    ]
  }

  /// A date as it is said.
  package func day(_ day: Day) -> Phrase {
    let (year, month, number) = day.parts
    return wording[
      .valueDay,
      [
        "day": .count(number), "month": .phrase(wording[Self.months[month - 1]]),
        "year": .phrase(wording.number(year, isGrouped: false)),
      ]
    ]
  }

  /// Phrases in a row, the last bound to the others: `a, b and c`.
  package func list(_ phrases: [Phrase]) -> Phrase {
    guard phrases.count > 1, let last = phrases.last else { return phrases.first ?? Phrase() }
    return wording[.andList, ["first": row(phrases.dropLast()), "last": last]]
  }

  /// Phrases in a row: `a, b, c`; those that say nothing are left out.
  package func row(_ phrases: some Sequence<Phrase>) -> Phrase { joined(phrases, by: .listMore) }

  /// Phrases that say something each, set apart: `a · b · c`.
  ///
  /// The mark is the language's: beside Persian digits a dot in the middle is read as a zero.
  package func apart(_ phrases: some Sequence<Phrase>) -> Phrase { joined(phrases, by: .listApart) }

  private func joined(_ phrases: some Sequence<Phrase>, by key: Wording.Key) -> Phrase {
    phrases.reduce(Phrase()) { row, next in
      row.isEmpty ? next : next.isEmpty ? row : wording[key, ["first": row, "next": next]]
    }
  }

  /// Languages in a row, each once.
  func languages(_ tags: [LanguageTag]) -> Phrase {
    var seen: Set<LanguageTag> = []
    return list(tags.filter { seen.insert($0).inserted }.map(language))
  }

  static let months: [Wording.Key] = [
    .month1, .month2, .month3, .month4, .month5, .month6, .month7, .month8, .month9, .month10,
    .month11, .month12,
  ]
}
