package import AssetMap
package import Register
package import Reports

extension Office {
  /// The sentences in a language, the council's own among them; `nil` where there are none.
  package func wording(in language: LanguageTag) throws(RegisterError) -> Wording? {
    let builtIn = Catalogue.inLanguage(language)
    let catalogue = builtIn.corrected(by: try register.corrections(in: builtIn.language))
    return catalogue.sentences.isEmpty ? nil : Wording(catalogue: catalogue)
  }

  /// Who reads in a language, with the register's labels for themes, and the shipped ones where it
  /// has none.
  ///
  /// - Parameters:
  ///   - language: the reader's language; English where there are no sentences in it.
  ///   - others: the languages of pages in the same file.
  /// - Returns: the reader.
  /// - Throws: ``RegisterError``.
  package func reader(
    in language: LanguageTag,
    with others: [LanguageTag] = []
  ) throws(RegisterError) -> Reader {
    let town = try register.town()
    var wordings: [LanguageTag: Wording] = [:]
    for other in Set(others + [town.workingLanguage]) {
      wordings[other] = try wording(in: other)
    }
    return Reader(
      try wording(in: language) ?? Wording(.english),
      workingLanguage: town.workingLanguage,
      themes: StartingTables.labelled(town.themes),
      others: wordings
    )
  }

  /// The language to write to someone in: the first of theirs in which all pages for residents can
  /// be said.
  ///
  /// - Parameter languages: what they speak, best first.
  /// - Returns: the language; `nil` where there are sentences in none of theirs.
  /// - Throws: ``RegisterError``.
  package func languageForHand(
    _ languages: [LanguageTag]
  ) throws(RegisterError) -> LanguageTag? {
    for language in languages where try wording(in: language)?.isForResidents == true {
      return language
    }
    return nil
  }
}
