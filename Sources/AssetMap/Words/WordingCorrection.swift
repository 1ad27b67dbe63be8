/// A sentence that a council uses in place of the one that is built in, or where none is.
package struct WordingCorrection: Hashable, Sendable {
  /// The sentence's name in every catalogue.
  package var key: String
  /// The words, in ICU's message format.
  package var sentence: String
  /// Whether somebody who grew up with the language has checked it.
  package var isChecked: Bool

  /// A correction of the sentence with this key.
  package init(key: String, sentence: String, isChecked: Bool) {
    self.key = key
    self.sentence = sentence
    self.isChecked = isChecked
  }

  /// Why a row of a table of sentences cannot be used.
  package struct Fault: Error, Hashable, Sendable {
    /// The column that is to be mended.
    package let column: String
    /// What is wrong and how to mend it, without a full stop.
    package let sentence: String

    package init(column: String, sentence: String) {
      self.column = column
      self.sentence = sentence
    }
  }
}

/// A sentence of a council's own and the language it is in.
package struct LanguageCorrection: Hashable, Sendable {
  package var language: LanguageTag
  package var correction: WordingCorrection

  package init(language: LanguageTag, correction: WordingCorrection) {
    self.language = language
    self.correction = correction
  }

  /// What a row of a table of sentences says: its language, key, translation and `checked`.
  package typealias Rule =
    @Sendable (LanguageTag, String, String, String) throws(WordingCorrection.Fault) ->
    LanguageCorrection
}
