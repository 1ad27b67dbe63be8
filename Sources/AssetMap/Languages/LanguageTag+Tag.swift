extension LanguageTag {
  /// Reads a BCP 47 tag or a code of ISO 639-1, 639-2 (either set) or 639-3, and gives its one form.
  ///
  /// `DE-at` is `de`, `fa-AF` is `prs`, `ku` and `ku-Latn` are `kmr`, `sr` is `sr-Cyrl`, `zh-cmn` is
  /// `zh`. A region is dropped unless it makes another language; a script stays only where it is not
  /// the language's usual one. `nil` where no known language is meant, where more than one may be
  /// (`sh`, `ku-Arab`), and for `und`, `mul`, `mis`, `zxx`, variants, extensions and private use.
  ///
  /// Loads no locale data.
  package init?(tag: String) {
    guard case .language(let language) = TagReading(tag) else { return nil }
    self = language
  }

  /// The language subtag.
  var languageCode: Substring { description.prefix { $0 != "-" } }

  /// The script subtag, such as `Latn`, where there is one.
  package var scriptCode: Substring? { description.split(separator: "-").dropFirst().first }
}

/// What a tag or code means.
enum TagReading {
  case language(LanguageTag)
  /// It may mean any of these.
  case shared([LanguageTag])
  case unknown

  init(_ text: String) {
    self = Subtags(text).map(Self.meaning) ?? .unknown
  }

  private static func meaning(of subtags: Subtags) -> TagReading {
    let (written, script, region) = (subtags.language, subtags.script, subtags.region)
    switch (written, script, region) {
    case ("sh", nil, _), ("hbs", nil, _):
      return shared("sr-Cyrl", "sr-Latn", "hr", "bs")
    case ("ku", "arab", _), ("kur", "arab", _), ("ku", nil, "iq"), ("kur", nil, "iq"),
      ("ku", nil, "ir"), ("kur", nil, "ir"):
      return shared("kmr", "ckb")
    case ("ber", nil, _):
      return shared("kab", "rif", "shi", "tzm", "zgh")
    default: break
    }
    var language = LanguageCodes.aliases[written] ?? written
    if language == "fa", region == "af" { language = "prs" }
    guard LanguageCodes.known.contains(language) else { return .unknown }
    guard let script else {
      return .language(LanguageTag(stored: language == "sr" ? "sr-Cyrl" : String(language)))
    }
    return reading(of: language, in: script)
  }

  private static func reading(of language: Substring, in script: Substring) -> TagReading {
    let usual = LanguageCodes.usualScripts[language] ?? "latn"
    if script == usual, language != "sr" { return .language(LanguageTag(stored: String(language))) }
    guard LanguageCodes.scripts.contains(script) else { return .unknown }
    if language == "sr", script != "latn", script != "cyrl" { return .unknown }
    let titled = script.prefix(1).uppercased() + script.dropFirst()
    return .language(LanguageTag(stored: "\(language)-\(titled)"))
  }

  private static func shared(_ tags: String...) -> TagReading {
    .shared(tags.map(LanguageTag.init(stored:)))
  }
}

/// The parts of a tag of the form language[-extlang][-Script][-REGION], in lower case.
private struct Subtags {
  let language: Substring
  let script: Substring?
  let region: Substring?

  /// `nil` where the text has not the form, or states variants, extensions or private use.
  init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    let lowered = Substring(text).trimmed.lowercased()
    let isAllowed = lowered.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
    }
    guard isAllowed else { return nil }
    var rest = lowered.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }[...]
    func take(where fits: (Substring) -> Bool) -> Substring? {
      guard let first = rest.first, fits(first) else { return nil }
      rest.removeFirst()
      return first
    }
    guard let primary = take(where: { (2...3).contains($0.utf8.count) && $0.isLetters }) else {
      return nil
    }
    let macrolanguages: Set<Substring> = ["ar", "kok", "lv", "ms", "sw", "uz", "zh"]
    let extended =
      macrolanguages.contains(primary) ? take { $0.utf8.count == 3 && $0.isLetters } : nil
    language = extended ?? primary
    script = take { $0.utf8.count == 4 && $0.isLetters }
    region = take {
      $0.isLetters ? $0.utf8.count == 2 : $0.utf8.count == 3 && $0.allSatisfy(\.isNumber)
    }
    guard rest.isEmpty else { return nil }
  }
}

extension Substring {
  /// Whether it is made of the letters a to z only.
  fileprivate var isLetters: Bool { utf8.allSatisfy { (0x61...0x7A).contains($0) } }
}
