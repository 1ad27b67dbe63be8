package import AssetMap

/// All sentences and words in one language.
///
/// A catalogue is written as text: a sentence a line, its key before it, and what stands behind `#`
/// is for translators. A catalogue may leave keys out: they fall back to English.
///
/// ```
/// Catalogue("de", "kindNeed = Anliegen")
/// ```
package struct Catalogue: Sendable {
  /// The language of its sentences.
  package let language: LanguageTag
  /// The sentences as a translator writes them, in ICU's message format.
  package private(set) var sentences: [Wording.Key: String] = [:]
  /// The keys of sentences that no reader who grew up with the language has checked.
  package private(set) var unread: Set<Wording.Key> = []
  /// The lines that are no sentence: no key that there is, said twice, or not well formed.
  package private(set) var faults: [String] = []
  /// The sentences, read.
  private(set) var templates: [Wording.Key: MessageTemplate] = [:]

  /// A catalogue of the sentences in `text`.
  ///
  /// - Parameters:
  ///   - tag: the language, as its BCP 47 tag.
  ///   - isRead: whether somebody who grew up with the language has checked the sentences; by
  ///     default they are taken for a machine's.
  ///   - text: a line a sentence; those that are not well formed count as left out.
  package init(_ tag: String, isRead: Bool = false, _ text: String) {
    language = LanguageTag(stored: tag)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let equals = line.firstRange(of: " = "),
        let key = Wording.Key(rawValue: String(line[..<equals.lowerBound])),
        sentences[key] == nil, set(key, String(line[equals.upperBound...]), isRead: isRead)
      else {
        faults.append(String(line))
        continue
      }
    }
  }

  /// The catalogue with other sentences in place of its own.
  ///
  /// - Parameter corrections: the sentences that a council has put in; those whose key is no more,
  ///   or that are not well formed, are passed over.
  /// - Returns: the catalogue, corrected.
  package func corrected(by corrections: [WordingCorrection]) -> Catalogue {
    var catalogue = self
    for correction in corrections {
      guard let key = Wording.Key(rawValue: correction.key) else { continue }
      _ = catalogue.set(key, correction.sentence, isRead: correction.isChecked)
    }
    return catalogue
  }

  private mutating func set(_ key: Wording.Key, _ sentence: String, isRead: Bool) -> Bool {
    guard let template = MessageTemplate(sentence) else { return false }
    sentences[key] = sentence
    templates[key] = template
    if isRead { unread.remove(key) } else { unread.insert(key) }
    return true
  }
}

extension Catalogue {
  /// The languages there are catalogues in; English first.
  package static let languages = [
    "en", "de", "fr", "ar", "fa", "tr", "uk", "ti", "kmr", "ckb", "ps", "ru", "so", "ro", "pl",
  ].map(LanguageTag.init(stored:))

  /// Every catalogue there is; English first.
  package static var all: [Catalogue] { languages.compactMap(Catalogue.named) }

  /// The catalogue in a language, without a sentence where none is built in.
  package static func inLanguage(_ language: LanguageTag) -> Catalogue {
    named(language) ?? Catalogue(language.description, "")
  }

  /// The catalogue in a language, or in the language without its script or region.
  ///
  /// `nil` where there is none. Each is read when it is first asked for.
  package static func named(_ language: LanguageTag) -> Catalogue? {
    let base = language.description.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return switch base {
    case "en": english
    case "de": german
    case "fr": french
    case "ar": arabic
    // Dari and the Persian of Iran are written alike.
    case "fa", "prs": persian
    case "tr": turkish
    case "uk": ukrainian
    case "ti": tigrinya
    case "kmr": kurmanji
    case "ckb": sorani
    case "ps": pashto
    case "ru": russian
    case "so": somali
    case "ro": romanian
    case "pl": polish
    default: nil
    }
  }
}
