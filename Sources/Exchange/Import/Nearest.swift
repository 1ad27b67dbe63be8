import AssetMap

/// Finds the words that a mistyped one may stand for.
enum Nearest {
  /// At most three words, nearest first, that a few slips turn into `word` or that hold it whole.
  static func words(to word: String, among words: [String]) -> [String] {
    let scalars = Array(word.unicodeScalars)
    let limit = scalars.count < 4 ? 1 : max(2, scalars.count / 3)
    return words.enumerated()
      .compactMap { index, word -> (slips: Int, index: Int, word: String)? in
        let other = Array(word.unicodeScalars)
        if let slips = EditDistance.distance(scalars, other, atMost: limit) {
          return (slips, index, word)
        }
        return scalars.count > 2 && word.hasSubstring(scalars) ? (limit + 1, index, word) : nil
      }
      .sorted { ($0.slips, $0.index) < ($1.slips, $1.index) }
      .prefix(3).map(\.word)
  }
}

extension String {
  /// Whether the scalars occur in it in a row.
  fileprivate func hasSubstring(_ scalars: [Unicode.Scalar]) -> Bool {
    let own = Array(unicodeScalars)
    return own.indices.contains { own[$0...].starts(with: scalars) }
  }
}
