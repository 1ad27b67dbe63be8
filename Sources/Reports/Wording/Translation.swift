/// What commands say, in another language than English.
///
/// Errors and help are written once, in English, where they belong; here stands what each says in
/// another language. An entry is two lines: the English sentence, in which `{1}` stands for what
/// differs from time to time, and after an arrow the translation. What was typed by somebody goes
/// into the translation as it is; a place written `{1*}` holds words of ours and is translated too,
/// and of a list in a place written `{1+}` the *and* or *or* between its words.
///
/// ```
/// Translation("Wrote {1}.\n→ {1} ist geschrieben.")("Wrote hall.html.")  // hall.html ist geschrieben.
/// ```
package struct Translation: Sendable {
  /// One sentence.
  struct Entry: Sendable {
    /// What stands before, between and after the places.
    let pieces: [Substring]
    /// The places in order.
    let places: [Place]
    /// The same of the translation.
    let translation: (pieces: [Substring], places: [Place])

    /// How many characters it has beside its places.
    var count: Int { pieces.reduce(0) { $0 + $1.count } }
  }

  /// A place by its number, and what it holds.
  struct Place: Sendable {
    let number: Character
    let holds: Filling
  }

  /// What stands in a place.
  enum Filling: Substring, Sendable {
    case typed = ""
    case ours = "*"
    case list = "+"
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

  /// The translation by the entry that has the most words in common with the text, rather one whose
  /// places of ours are said too.
  private func translated(_ text: Substring) -> String? {
    if let sentence = whole[text] { return String(sentence) }
    let matches = entries.compactMap { entry in entry.match(text).map { (entry, $0) } }
      .sorted { $0.0.count > $1.0.count }
    let best = matches.first { entry, found in
      entry.places.allSatisfy { place in
        place.holds != .ours || found[place.number].map(translated) != .some(nil)
      }
    }
    guard let (entry, found) = best ?? matches.first else { return nil }
    let (pieces, places) = entry.translation
    let holds = Dictionary(entry.places.map { ($0.number, $0.holds) }) { first, _ in first }
    var result = String(pieces[0])
    for (place, piece) in zip(places, pieces.dropFirst()) {
      let words = found[place.number] ?? ""
      let said =
        switch holds[place.number] {
        case .ours: self(String(words))
        case .list: list(words)
        case .typed, nil: String(words)
        }
      result += said + piece
    }
    return result
  }

  /// A list with what stands between its words translated, and each word where it is a sentence.
  private func list(_ words: Substring) -> String {
    for joint: Substring in ["or", "and"] {
      guard let said = whole[joint], words.contains(" \(joint) ") else { continue }
      return words.split(separator: " \(joint) ").map { translated($0) ?? String($0) }
        .joined(separator: " \(said) ")
    }
    return translated(words) ?? String(words)
  }

  private static func parts(of sentence: Substring) -> (pieces: [Substring], places: [Place]) {
    var (pieces, places): ([Substring], [Place]) = ([], [])
    var start = sentence.startIndex
    for match in sentence.matches(of: /\{([1-9])([*+]?)\}/) {
      pieces.append(sentence[start..<match.range.lowerBound])
      places.append(
        Place(number: match.1.first ?? "1", holds: Filling(rawValue: match.2) ?? .typed)
      )
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
