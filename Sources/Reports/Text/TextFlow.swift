/// Breaks phrases into lines of a given display width.
///
/// Lines break at blanks; a word is broken only where it is wider than the whole line. Foreign
/// words are isolated line by line, so that each line reads right by itself.
struct TextFlow {
  /// The greatest width of a line, at least 1.
  let width: Int
  /// Whether foreign words that may run from right to left are isolated.
  let isolating: Bool

  init(width: Int, isolating: Bool) {
    self.width = Swift.max(1, width)
    self.isolating = isolating
  }

  /// One line as it is printed.
  struct Line {
    var text: String
    var width: Int
  }

  /// A part of a word, all of one span.
  private struct Piece {
    var text: String
    var span: Int
    var width: Int
  }

  /// The lines of a phrase; none where it is empty.
  func lines(of phrase: Phrase) -> [Line] {
    let spans = phrase.spans.map { TerminalText.visible($0.text) }
    var lines: [[[Piece]]] = []
    var line: [[Piece]] = []
    var used = 0
    for word in words(of: phrase, spans) {
      let needed = word.reduce(0) { $0 + $1.width }
      if !line.isEmpty, used + 1 + needed > width {
        lines.append(line)
        (line, used) = ([], 0)
      }
      if needed > width {
        var parts = broken(word)
        let last = parts.popLast() ?? []
        lines += parts.map { [$0] }
        (line, used) = ([last], last.reduce(0) { $0 + $1.width })
      } else {
        used += needed + (line.isEmpty ? 0 : 1)
        line.append(word)
      }
    }
    if !line.isEmpty { lines.append(line) }
    let turning = zip(phrase.spans, spans).map {
      isolating && $0.isForeign && BidiText.mayTurn($1)
    }
    return lines.map { written($0, turning: turning) }
  }

  /// The width of the widest word and of the whole phrase on one line.
  static func measure(_ phrase: Phrase) -> (word: Int, whole: Int) {
    let flow = TextFlow(width: .max, isolating: false)
    let words = flow.words(of: phrase, phrase.spans.map { TerminalText.visible($0.text) })
      .map { $0.reduce(0) { $0 + $1.width } }
    return (words.max() ?? 0, words.reduce(0, +) + Swift.max(0, words.count - 1))
  }

  /// The words, each in pieces of one span; codes and commands are one word.
  private func words(of phrase: Phrase, _ texts: [String]) -> [[Piece]] {
    var words: [[Piece]] = []
    var continues = false
    for (span, text) in texts.enumerated() {
      let parts =
        phrase.spans[span].isOnePiece
        ? [Substring(text)] : text.split(separator: " ", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { continues = false }
        guard !part.isEmpty else { continue }
        let piece = Piece(text: String(part), span: span, width: DisplayWidth.columns(of: part))
        if continues, !words.isEmpty {
          words[words.count - 1].append(piece)
        } else {
          words.append([piece])
        }
        continues = true
      }
    }
    return words
  }

  /// A word that is wider than the line, in parts that are not.
  private func broken(_ word: [Piece]) -> [[Piece]] {
    var parts: [[Piece]] = [[]]
    var used = 0
    for piece in word {
      var rest = Piece(text: "", span: piece.span, width: 0)
      for character in piece.text {
        let columns = DisplayWidth.columns(of: character)
        if used + columns > width, used > 0 {
          if !rest.text.isEmpty { parts[parts.count - 1].append(rest) }
          parts.append([])
          rest = Piece(text: "", span: piece.span, width: 0)
          used = 0
        }
        rest.text.append(character)
        rest.width += columns
        used += columns
      }
      if !rest.text.isEmpty { parts[parts.count - 1].append(rest) }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// The line's words with blanks between, direction controls balanced, foreign runs isolated.
  private func written(_ words: [[Piece]], turning: [Bool]) -> Line {
    var runs: [(span: Int, text: String)] = []
    var width = 0
    for (index, word) in words.enumerated() {
      for (position, piece) in word.enumerated() {
        let blank = index > 0 && position == 0 ? " " : ""
        width += piece.width + blank.count
        if let last = runs.last, last.span == piece.span {
          runs[runs.count - 1].text += blank + piece.text
        } else {
          if !blank.isEmpty, !runs.isEmpty { runs.append((-1, blank)) }
          runs.append((piece.span, piece.text))
        }
      }
    }
    let text = runs.map { run in
      let balanced = BidiText.balanced(run.text)
      return run.span >= 0 && turning[run.span] ? BidiText.isolated(balanced) : balanced
    }
    return Line(text: text.joined(), width: width)
  }
}
