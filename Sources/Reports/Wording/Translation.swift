/// What commands say, in another language than English.
///
/// Errors and help are written once, in English, where they belong; here stands what each says in
/// another language. An entry is two lines: the English sentence, in which `{1}` stands for what
/// differs from time to time, and after an arrow the translation. What was typed by somebody goes
/// into the translation as it is; a place written `{1*}` holds words of ours and is translated too.
///
/// ```
/// Translation("Wrote {1}.\n→ {1} ist geschrieben.")("Wrote hall.html.")  // hall.html ist geschrieben.
/// ```
package struct Translation: Sendable {
  /// One sentence.
  struct Entry: Sendable {
    /// What stands before, between and after the places.
    let pieces: [Substring]
    /// The places in order: their numbers, and whether they are translated.
    let places: [(number: Character, isOurs: Bool)]
    /// The same of the translation.
    let translation: (pieces: [Substring], places: [(number: Character, isOurs: Bool)])
  }

  private let whole: [Substring: Substring]
  private let entries: [Entry]
  /// The lines that are no entry: an English sentence said twice, an arrow without one, places that
  /// do not agree.
  let faults: [Substring]

  /// Reads the entries; a line that begins with `# ` is for translators.
  package init(_ text: String) {
    var (whole, entries, faults): ([Substring: Substring], [Entry], [Substring]) = ([:], [], [])
    var english: Substring?
    for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
      guard line.hasPrefix("→ ") else {
        if let english { faults.append(english) }
        english = line
        continue
      }
      guard let sentence = english else {
        faults.append(line)
        continue
      }
      english = nil
      let (left, right) = (Self.parts(of: sentence), Self.parts(of: line.dropFirst(2)))
      guard Set(left.places.map(\.number)) == Set(right.places.map(\.number)) else {
        faults.append(sentence)
        continue
      }
      if left.places.isEmpty {
        if whole.updateValue(line.dropFirst(2), forKey: sentence) != nil { faults.append(sentence) }
      } else {
        entries.append(Entry(pieces: left.pieces, places: left.places, translation: right))
      }
    }
    self.whole = whole
    self.entries = entries
    self.faults = faults + [english].compactMap(\.self)
  }

  /// The translation of a text line by line; what no entry says stays as it is.
  package func callAsFunction(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let words = line.drop { $0 == " " }
        let sentence = words.dropLast(words.reversed().prefix { $0 == " " }.count)
        let said = translated(sentence) ?? String(sentence)
        return "\(line[..<words.startIndex])\(said)\(words[sentence.endIndex...])"
      }
      .joined(separator: "\n")
  }

  /// Whether an entry says the whole text.
  package func says(_ text: String) -> Bool { translated(text[...]) != nil }

  /// The translation by the entry that has the most words in common with the text.
  private func translated(_ text: Substring) -> String? {
    if let sentence = whole[text] { return String(sentence) }
    var best: (entry: Entry, found: [Character: Substring], count: Int)?
    for entry in entries {
      let count = entry.pieces.reduce(0) { $0 + $1.count }
      guard count > best?.count ?? -1, let found = entry.match(text) else { continue }
      best = (entry, found, count)
    }
    guard let (entry, found, _) = best else { return nil }
    let (pieces, places) = entry.translation
    let ours = Set(entry.places.filter(\.isOurs).map(\.number))
    var result = String(pieces[0])
    for (place, piece) in zip(places, pieces.dropFirst()) {
      let words = found[place.number] ?? ""
      result += ours.contains(place.number) ? self(String(words)) : String(words)
      result += piece
    }
    return result
  }

  private static func parts(
    of sentence: Substring
  ) -> (pieces: [Substring], places: [(number: Character, isOurs: Bool)]) {
    var (pieces, places): ([Substring], [(Character, Bool)]) = ([], [])
    var start = sentence.startIndex
    for match in sentence.matches(of: /\{([1-9])(\*?)\}/) {
      pieces.append(sentence[start..<match.range.lowerBound])
      places.append((match.1.first ?? "1", !match.2.isEmpty))
      start = match.range.upperBound
    }
    return (pieces + [sentence[start...]], places)
  }
}

extension Translation.Entry {
  /// What fills the places, where the text is this sentence.
  fileprivate func match(_ text: Substring) -> [Character: Substring]? {
    guard let first = pieces.first, let last = pieces.last,
      text.utf8.count >= first.utf8.count + last.utf8.count, text.hasPrefix(first),
      text.hasSuffix(last)
    else { return nil }
    var found: [Character: Substring] = [:]
    var rest = text.dropFirst(first.count)
    for (index, place) in places.enumerated() {
      let piece = pieces[index + 1]
      let isLast = index == places.count - 1
      let end =
        isLast
        ? rest.index(rest.endIndex, offsetBy: -last.count) : rest.firstRange(of: piece)?.lowerBound
      guard let end, end >= rest.startIndex else { return nil }
      let words = rest[..<end]
      if let before = found.updateValue(words, forKey: place.number), before != words { return nil }
      rest = rest[end...].dropFirst(piece.count)
    }
    return found
  }
}
