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
  private let numbers: NumberForm

  /// The sentences in `language`, or in the language without its script or region; else in English.
  package init(_ language: LanguageTag) { self.init(catalogue: .named(language) ?? .english) }

  /// The sentences of a catalogue of one's own.
  package init(catalogue: Catalogue) {
    self.catalogue = catalogue
    numbers = NumberForm(catalogue.language)
  }

  /// The language the sentences are in.
  package var language: LanguageTag { catalogue.language }

  /// Whether every page for residents can be said in it.
  package var isForResidents: Bool {
    Key.forResidents.isSubset(of: catalogue.sentences.keys)
  }

  /// Whether some of the sentences were checked by nobody who grew up with the language.
  package var isUnread: Bool { !catalogue.unread.isEmpty }

  /// A number as the language writes it: `1.234` in German.
  ///
  /// - Parameters:
  ///   - number: any whole number.
  ///   - isGrouped: whether thousands are set apart; those of a year are not.
  /// - Returns: the digits.
  package func number(_ number: Int, isGrouped: Bool = true) -> Phrase {
    .words(numbers.written(number, isGrouped: isGrouped))
  }

  /// The sentence with its places filled; one that is missing comes in English, and says so.
  package subscript(_ key: Key, _ arguments: [String: Argument]) -> Phrase {
    guard let template = catalogue.templates[key] else {
      guard catalogue.language != .english else { return .words(key.rawValue) }
      return Phrase(
        Wording(.english)[key, arguments].spans.map { span in
          if case .words(let words) = span { .foreign(words, .english) } else { span }
        }
      )
    }
    assert(
      template.places == Set(arguments.keys),
      "\(key.rawValue) has the places \(template.places.sorted())"
    )
    var phrase = Phrase()
    fill(template.parts, arguments, number: nil, into: &phrase)
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
    into phrase: inout Phrase
  ) {
    for part in parts {
      switch part {
      case .words(let words): phrase.append(.words(words))
      case .number: phrase.append(.words(number.map { numbers.written($0) } ?? "#"))
      case .place(let name):
        switch arguments[name] {
        case .phrase(let filling): filling.spans.forEach { phrase.append($0) }
        case .count(let count): phrase.append(.words(numbers.written(count)))
        case nil: phrase.append(.words("{\(name)}"))
        }
      case .plural(let name, let choices):
        guard case .count(let count) = arguments[name] else { continue }
        let form = PluralRule.form(of: count, in: language)
        let chosen = choices["=\(count)"] ?? choices[form.rawValue] ?? choices["other"]
        fill(chosen ?? [], arguments, number: count, into: &phrase)
      }
    }
  }
}
