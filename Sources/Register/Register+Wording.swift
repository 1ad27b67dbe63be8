package import AssetMap
internal import GRDB

extension Register {
  /// The sentences a council has put in for a language, by key.
  package func corrections(
    in language: LanguageTag
  ) throws(RegisterError) -> [WordingCorrection] {
    try read { try $0.corrections(in: language) }
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
        if correction.sentence.isEmpty {
          try database.execute(
            sql: "DELETE FROM wording WHERE language = ? AND key = ?",
            arguments: [language.description, correction.key]
          )
        } else {
          try database.execute(
            sql: "INSERT OR REPLACE INTO wording VALUES (?, ?, ?, ?)",
            arguments: [
              language.description, correction.key, correction.sentence, correction.isChecked,
            ]
          )
        }
      }
    }
    return changed.count
  }
}

extension Database {
  fileprivate func corrections(in language: LanguageTag) throws -> [WordingCorrection] {
    let rows = try rows(
      "SELECT key, sentence, is_checked FROM wording WHERE language = ? ORDER BY key",
      [language.description]
    )
    return try Array(
      rows.map {
        WordingCorrection(
          key: try $0.cell(0),
          sentence: try $0.cell(1),
          isChecked: try $0.cell(2)
        )
      }
    )
  }
}
