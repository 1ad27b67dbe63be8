package import AssetMap
internal import GRDB

extension Register {
  /// The sentences a council has put in for a language, by key.
  package func corrections(
    in language: LanguageTag
  ) throws(RegisterError) -> [WordingCorrection] {
    try read { try $0.corrections().filter { $0.language == language }.map(\.correction) }
  }

  /// Puts in sentences for a language, all or none.
  ///
  /// - Parameters:
  ///   - corrections: the sentences, each key once; an empty one takes back what was put in before.
  ///   - language: the language they are in.
  ///   - acting: who does it.
  /// - Returns: how many of them were not there already.
  /// - Throws: ``RegisterError``.
  package func save(
    _ corrections: [WordingCorrection],
    in language: LanguageTag,
    acting: Acting
  ) throws(RegisterError) -> Int {
    let present = Set(try self.corrections(in: language))
    let keys = Set(present.map(\.key))
    let changed = corrections.filter {
      $0.sentence.isEmpty ? keys.contains($0.key) : !present.contains($0)
    }
    guard !changed.isEmpty else { return 0 }
    try write(acting, "wording import", record: language.description) { database in
      for correction in changed {
        try database.save(LanguageCorrection(language: language, correction: correction))
      }
    }
    return changed.count
  }
}

extension Database {
  /// The sentences a council has put in, by language and key.
  func corrections() throws -> [LanguageCorrection] {
    let rows = try rows(
      "SELECT language, key, sentence, is_checked FROM wording ORDER BY language, key"
    )
    return try Array(
      rows.map {
        LanguageCorrection(
          language: try $0.language(0),
          correction: WordingCorrection(
            key: try $0.cell(1),
            sentence: try $0.cell(2),
            isChecked: try $0.cell(3)
          )
        )
      }
    )
  }

  /// Puts in a sentence, or takes it back where it is empty.
  func save(_ own: LanguageCorrection) throws {
    let (language, correction) = (own.language.description, own.correction)
    if correction.sentence.isEmpty {
      try run("DELETE FROM wording WHERE language = ? AND key = ?", [language, correction.key])
    } else {
      try run(
        "INSERT OR REPLACE INTO wording VALUES (?, ?, ?, ?)",
        [language, correction.key, correction.sentence, correction.isChecked]
      )
    }
  }
}
