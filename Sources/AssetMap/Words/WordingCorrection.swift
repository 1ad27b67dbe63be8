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
}
