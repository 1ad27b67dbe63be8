/// The words that stand for a few values, in English and German.
struct WordTable<Value: Sendable>: Sendable {
  private let expected: String
  private let values: [String: Value]
  private let allowed: [String]

  /// A table with the words of each value: the file's own word, then the German one, then others.
  ///
  /// `expected` is what a word stands for, with its article.
  init(_ expected: String, _ words: [(value: Value, words: [String])]) {
    self.expected = expected
    var values: [String: Value] = [:]
    for (value, names) in words {
      for name in names { values[TextKey(name).joined] = value }
    }
    self.values = values
    allowed = words.map { entry in
      entry.words.count > 1 ? "\(entry.words[0]) (\(entry.words[1]))" : entry.words[0]
    }
  }

  /// The value of a word, whatever its case, blanks and hyphens.
  ///
  /// - Throws: ``UnknownWord`` with all words allowed.
  func value(of text: String) throws(UnknownWord) -> Value {
    guard let value = values[TextKey(text).joined] else {
      throw UnknownWord(value: text, expected: expected, allowed: allowed)
    }
    return value
  }
}
