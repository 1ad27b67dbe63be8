package import AssetMap

/// The sentences of a reader's language.
///
/// ```
/// Wording(LanguageTag(stored: "de"))[.reasonSameTheme, ["theme": .words("Umzug")]].plain
/// // gleiches Thema: Umzug
/// ```
package struct Wording: Sendable {
  /// What fills a place of a sentence.
  package enum Argument: Sendable {
    case phrase(Phrase)
    case count(Int)
  }

  private let catalogue: Catalogue

  /// The sentences in `language`, or in the language without its script or region; else in English.
  package init(_ language: LanguageTag) {
    let base = language.description.prefix { $0 != "-" && $0 != "_" }.lowercased()
    catalogue =
      Catalogue.all.first { $0.language == language }
      ?? Catalogue.all.first { $0.language.description == base } ?? .english
  }

  /// The sentences of a catalogue of one's own.
  package init(catalogue: Catalogue) { self.catalogue = catalogue }

  /// The language the sentences are in.
  package var language: LanguageTag { catalogue.language }

  /// The sentence with its places filled.
  package subscript(_ key: Key, _ arguments: [String: Argument]) -> Phrase {
    let (template, source) =
      catalogue.templates[key].map { ($0, catalogue) }
      ?? (Catalogue.english.templates[key] ?? .init(literal: key.rawValue), .english)
    assert(
      template.places == Set(arguments.keys),
      "\(key.rawValue) has the places \(template.places.sorted())"
    )
    var phrase = Phrase()
    fill(template.parts, arguments, number: nil, in: source, into: &phrase)
    return phrase
  }

  /// The sentence with its places filled, none of them by a number.
  package subscript(_ key: Key, _ phrases: [String: Phrase]) -> Phrase {
    self[key, phrases.mapValues { Argument.phrase($0) }]
  }

  /// A sentence or word without places to fill.
  package subscript(_ key: Key) -> Phrase { self[key, [String: Argument]()] }

  private func fill(
    _ parts: [MessageTemplate.Part],
    _ arguments: [String: Argument],
    number: Int?,
    in source: Catalogue,
    into phrase: inout Phrase
  ) {
    for part in parts {
      switch part {
      case .words(let words): phrase.append(.words(words))
      case .number: phrase.append(.words(number.map { String($0) } ?? "#"))
      case .place(let name):
        switch arguments[name] {
        case .phrase(let filling): filling.spans.forEach { phrase.append($0) }
        case .count(let count): phrase.append(.words(String(count)))
        case nil: phrase.append(.words("{\(name)}"))
        }
      case .plural(let name, let choices):
        guard case .count(let count) = arguments[name] else { continue }
        let chosen = choices["=\(count)"] ?? choices[source.pluralForm(count)] ?? choices["other"]
        fill(chosen ?? [], arguments, number: count, in: source, into: &phrase)
      }
    }
  }
}

extension MessageTemplate {
  /// A sentence without places, for a key that no catalogue has.
  fileprivate init(literal text: String) { parts = [.words(text)] }
}
