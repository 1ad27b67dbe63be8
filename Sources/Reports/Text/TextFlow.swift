/// A phrase cut into words, ready to be set in lines of any display width.
///
/// Lines break at blanks; a word is broken only where it is wider than the whole line. Foreign
/// words are isolated line by line, so that each line reads right by itself.
struct TextFlow {
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

  /// A word in pieces of one span each, and its width.
  private struct Word {
    var pieces: [Piece]
    var width: Int
  }

  private var words: [Word] = []
  /// For each span, whether it is isolated.
  private let isTurning: [Bool]

  /// Cuts a phrase; a code or command is one word, and foreign words that may run from right to left
  /// are isolated where `isolating` says so.
  init(_ phrase: Phrase, isolating: Bool) {
    let texts = phrase.spans.map { TerminalText.visible($0.text) }
    isTurning = zip(phrase.spans, texts).map {
      isolating && $0.isForeign && BidiText.mayTurn($1)
    }
    var continues = false
    for (span, text) in texts.enumerated() {
      let parts =
        phrase.spans[span].isOnePiece
        ? [Substring(text)] : text.split(separator: " ", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { continues = false }
        guard !part.isEmpty else { continue }
        let width = DisplayWidth.columns(of: part)
        let piece = Piece(text: String(part), span: span, width: width)
        if continues, !words.isEmpty {
          words[words.count - 1].pieces.append(piece)
          words[words.count - 1].width += width
        } else {
          words.append(Word(pieces: [piece], width: width))
        }
        continues = true
      }
    }
  }

  /// The width of the widest word.
  var widestWord: Int { words.reduce(0) { max($0, $1.width) } }

  /// The width of the whole phrase on one line.
  var wholeWidth: Int { words.reduce(max(0, words.count - 1)) { $0 + $1.width } }

  /// The lines, none wider than `width`; none at all where there are no words.
  func lines(width: Int) -> [Line] {
    let width = max(1, width)
    var lines: [[Word]] = []
    var line: [Word] = []
    var used = 0
    for word in words {
      if !line.isEmpty, used + 1 + word.width > width {
        lines.append(line)
        (line, used) = ([], 0)
      }
      if word.width > width {
        var parts = Self.broken(word, width: width)
        let last = parts.popLast()
        lines += parts.map { [$0] }
        (line, used) = (last.map { [$0] } ?? [], last?.width ?? 0)
      } else {
        used += word.width + (line.isEmpty ? 0 : 1)
        line.append(word)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map(written)
  }

  /// A word that is wider than the line, in parts that are not.
  private static func broken(_ word: Word, width: Int) -> [Word] {
    var parts: [Word] = []
    var part = Word(pieces: [], width: 0)
    for piece in word.pieces {
      var rest = Piece(text: "", span: piece.span, width: 0)
      for character in piece.text {
        let columns = DisplayWidth.columns(of: character)
        if part.width + columns > width, part.width > 0 {
          if !rest.text.isEmpty { part.pieces.append(rest) }
          parts.append(part)
          part = Word(pieces: [], width: 0)
          rest = Piece(text: "", span: piece.span, width: 0)
        }
        rest.text.append(character)
        rest.width += columns
        part.width += columns
      }
      if !rest.text.isEmpty { part.pieces.append(rest) }
    }
    return part.pieces.isEmpty ? parts : parts + [part]
  }

  /// The line's words with blanks between, direction controls balanced, foreign runs isolated.
  private func written(_ words: [Word]) -> Line {
    var line = Line(text: "", width: 0)
    var run = (span: -1, text: "")
    func close() {
      let balanced = BidiText.balanced(run.text)
      let isIsolated = run.span >= 0 && isTurning[run.span]
      line.text += isIsolated ? BidiText.isolated(balanced) : balanced
    }
    for (index, word) in words.enumerated() {
      line.width += word.width + (index > 0 ? 1 : 0)
      for (position, piece) in word.pieces.enumerated() {
        let blank = index > 0 && position == 0 ? " " : ""
        if piece.span == run.span {
          run.text += blank
          run.text += piece.text
        } else {
          close()
          line.text += blank
          run = (piece.span, piece.text)
        }
      }
    }
    close()
    return line
  }
}
