import Foundation

/// All names of all known languages: those of ``CommunityLanguages`` and Foundation's.
struct LanguageNames: Sendable {
  /// Loaded at the first question, in some tens of milliseconds.
  static let all = LanguageNames()

  /// A name as it is compared, and what it means.
  struct Entry: Sendable {
    let key: String
    let tags: [LanguageTag]
    /// Whether people in a German office would know the name: English, German, the language's own,
    /// or one of ``CommunityLanguages``.
    let isUsual: Bool
  }

  /// Sorted by key.
  let entries: [Entry]
  private let tags: [String: [LanguageTag]]
  /// The place of each language in the order in which languages are offered.
  let ranks: [LanguageTag: Int]
  private let community: [LanguageTag: CommunityLanguages.Entry]

  /// The languages whose names are taken from Foundation: those of Europe's offices, and of the
  /// people who come to them.
  private static let locales = [
    "en", "de", "fr", "ar", "fa", "tr", "ru", "uk", "es", "it", "pt", "pl", "ro", "sq", "bs", "sr",
    "ps", "ur", "so", "sw", "am", "ti",
  ]

  private init() {
    let entries = CommunityLanguages.entries
    let community = Dictionary(
      entries.map { ($0.tag, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let others = LanguageCodes.known.map { LanguageTag(stored: String($0)) }
      .filter { community[$0] == nil && $0.description != "sr" }
      .sorted()
    let ranked = entries.map(\.tag) + others
    let ranks = Dictionary(uniqueKeysWithValues: zip(ranked, 0...))
    var names = NameCollection()
    for entry in entries {
      for name in [entry.english, entry.german, entry.own] + entry.others {
        names.add(name, [entry.tag], source: .community)
      }
    }
    for (word, tags) in CommunityLanguages.shared { names.add(word, tags, source: .community) }
    Self.addFoundationNames(of: ranked, to: &names)
    self.entries = names.found.map { key, name in
      let tags = name.tags.sorted { ranks[$0, default: .max] < ranks[$1, default: .max] }
      return Entry(key: key, tags: tags, isUsual: name.source < .elsewhere)
    }
    .sorted { $0.key < $1.key }
    tags = Dictionary(uniqueKeysWithValues: self.entries.map { ($0.key, $0.tags) })
    (self.community, self.ranks) = (community, ranks)
  }

  private static func addFoundationNames(of tags: [LanguageTag], to names: inout NameCollection) {
    for identifier in locales {
      let locale = Locale(identifier: identifier)
      let source: NameCollection.Source = ["en", "de"].contains(identifier) ? .office : .elsewhere
      let kurdish = locale.localizedString(forLanguageCode: "ku")
      let persian = locale.localizedString(forLanguageCode: "fa")
      for tag in tags where tag.scriptCode == nil || tag.description == "sr-Cyrl" {
        let code = String(tag.languageCode)
        guard let name = locale.localizedString(forLanguageCode: code), name != code else {
          continue
        }
        if code == "prs", name == persian { continue }
        let isKurdish = name == kurdish && (code == "kmr" || code == "ckb")
        names.add(
          name,
          isKurdish ? [LanguageTag(stored: "kmr"), LanguageTag(stored: "ckb")] : [tag],
          source: source
        )
      }
    }
    for tag in tags where tag.scriptCode == nil && tag.description != "kmr" {
      let code = String(tag.languageCode)
      let own = Locale(identifier: code).localizedString(forLanguageCode: code)
      if let own, own != code { names.add(own, [tag], source: .office) }
    }
  }

  /// The languages that a key names; more than one where they share it.
  func tags(named key: String) -> [LanguageTag] { tags[key] ?? [] }

  /// The name of a language in another.
  func name(of tag: LanguageTag, in language: LanguageTag) -> String {
    if let entry = community[tag] {
      switch language.description {
      case "en": return entry.english
      case "de": return entry.german
      case tag.description: return entry.own
      default: break
      }
    }
    let locale = Locale(identifier: language.description)
    if let script = tag.scriptCode {
      let base = name(of: LanguageTag(stored: String(tag.languageCode)), in: language)
      return "\(base) (\(locale.localizedString(forScriptCode: String(script)) ?? String(script)))"
    }
    // Foundation calls Kurmanji by the name of all Kurdish.
    if tag.description == "kmr", let kurdish = locale.localizedString(forLanguageCode: "ku") {
      return "\(kurdish) (Kurmancî)"
    }
    let name = locale.localizedString(forLanguageCode: tag.description) ?? ""
    if !name.isEmpty, name != tag.description { return name }
    let english = LanguageTag(stored: "en")
    return language == english ? tag.description : self.name(of: tag, in: english)
  }
}

/// Names being collected; a name from a better source hides the same name from a lesser one.
private struct NameCollection {
  /// Where a name comes from, best first.
  enum Source: Int, Comparable {
    case community, office, elsewhere

    static func < (left: Source, right: Source) -> Bool { left.rawValue < right.rawValue }
  }

  private(set) var found: [String: (source: Source, tags: [LanguageTag])] = [:]

  mutating func add(_ name: String, _ tags: [LanguageTag], source: Source) {
    let key = TextKey(name).folded
    guard !key.isEmpty else { return }
    guard let known = found[key], known.source <= source else {
      found[key] = (source, tags)
      return
    }
    guard known.source == source else { return }
    found[key] = (source, known.tags + tags.filter { !known.tags.contains($0) })
  }
}
