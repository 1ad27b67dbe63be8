package import AssetMap

/// The sentences of one language as a table for translators: to be filled in and read back.
///
/// A row has the key, the English and the German sentence, the translation, and whether somebody who
/// grew up with the language has checked it.
package struct WordingSheet: Sendable {
  /// The names of the columns.
  package static let columns = ["key", "english", "german", "translation", "checked"]

  private let builtIn: Catalogue

  /// The language the translations are in.
  package var language: LanguageTag { builtIn.language }

  /// The sheet of a language.
  package init(_ language: LanguageTag) { builtIn = .inLanguage(language) }

  /// The rows without their header, in the order of the keys in the code: what belongs together
  /// stands together.
  ///
  /// - Parameter corrections: what the council has put in already.
  /// - Returns: a row a sentence, those without a translation too.
  package func rows(_ corrections: [WordingCorrection]) -> [[String]] {
    let catalogue = builtIn.corrected(by: corrections)
    return Wording.Key.allCases.map { key in
      let translation = catalogue.sentences[key]
      return [
        key.rawValue, Catalogue.english.sentences[key] ?? "", Catalogue.german.sentences[key] ?? "",
        translation ?? "",
        translation == nil ? "" : catalogue.unread.contains(key) ? "no" : "yes",
      ]
    }
  }

  /// What a row says that is not built in.
  ///
  /// - Parameters:
  ///   - key: the sentence's key.
  ///   - translation: the sentence; empty means the one that is built in.
  ///   - checked: `yes`, `no` or nothing, which is no.
  /// - Returns: the correction; an empty one where the built-in sentence stands as it is.
  /// - Throws: ``WordingCorrection/Fault`` where the row cannot be used.
  package func correction(
    key: String,
    translation: String,
    checked: String
  ) throws(WordingCorrection.Fault) -> WordingCorrection {
    guard let known = Wording.Key(rawValue: key) else {
      throw WordingCorrection.Fault(
        column: "key",
        sentence: "no sentence has this key; leave the keys as exported"
      )
    }
    let isChecked = try Self.isChecked(checked)
    try check(translation, of: known)
    let isBuiltIn =
      translation == builtIn.sentences[known] && isChecked == !builtIn.unread.contains(known)
    return WordingCorrection(
      key: key,
      sentence: isBuiltIn ? "" : translation,
      isChecked: isChecked && !translation.isEmpty
    )
  }

  /// The same of a row that names its language, as in a register's own file of sentences.
  package static func correction(
    in language: LanguageTag,
    key: String,
    translation: String,
    checked: String
  ) throws(WordingCorrection.Fault) -> LanguageCorrection {
    let sheet = WordingSheet(language)
    return LanguageCorrection(
      language: sheet.language,
      correction: try sheet.correction(key: key, translation: translation, checked: checked)
    )
  }

  private static func isChecked(_ word: String) throws(WordingCorrection.Fault) -> Bool {
    switch word.lowercased() {
    case "yes", "ja": return true
    case "no", "nein", "": return false
    default: throw WordingCorrection.Fault(column: "checked", sentence: "write yes or no")
    }
  }

  private func check(
    _ translation: String,
    of key: Wording.Key
  ) throws(WordingCorrection.Fault) {
    func fault(_ sentence: String) -> WordingCorrection.Fault {
      .init(column: "translation", sentence: sentence)
    }
    if translation.isEmpty { return }
    guard !translation.contains(where: \.isNewline) else {
      throw fault("a sentence stands in one line; take the line breaks out")
    }
    guard let template = MessageTemplate(translation) else {
      throw fault("a brace { or } is missing or too many; keep them as in the English sentence")
    }
    let places = Catalogue.english.templates[key]?.places ?? []
    guard template.places == places else {
      let named = places.sorted().map { "{\($0)}" }.joined(separator: ", ")
      throw fault(
        places.isEmpty
          ? "the English sentence has no place in braces, so this may have none"
          : "the places to fill are those of the English sentence, \(named), each as it is"
      )
    }
    for choices in template.choices.values {
      let missing = PluralRule.forms(in: language).filter { form in
        !choices.contains(form.rawValue)
          && !(form.exactNumber.map { choices.contains("=\($0)") } ?? false)
      }
      guard missing.isEmpty else {
        let forms = PluralRule.Form.allCases.filter(missing.contains).map(\.rawValue)
        throw fault(
          "the language has more forms for numbers: add \(forms.joined(separator: ", ")), each "
            + "with its words in braces"
        )
      }
    }
  }
}

extension PluralRule.Form {
  /// The number whose own sentence may stand in for this form.
  fileprivate var exactNumber: Int? {
    switch self {
    case .zero: 0
    case .one: 1
    case .two: 2
    default: nil
    }
  }
}
