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

  /// A word, or the part of one that is of one span.
  private struct Piece {
    var text: Substring
    var span: Int
    var width: Int
    var startsWord: Bool
  }

  private var pieces: [Piece] = []
  /// For each span, whether it is isolated.
  private let isTurning: [Bool]
  /// The width of the widest word.
  private(set) var widestWord = 0
  /// The width of the whole phrase on one line.
  private(set) var wholeWidth = 0

  /// Cuts a phrase; a code or command is one word, and words are isolated as `isolating` says.
  init(_ phrase: Phrase, isolating: Isolation) {
    isTurning = phrase.spans.map(isolating.wraps)
    var (continues, word) = (false, 0)
    for (number, span) in phrase.spans.enumerated() {
      let text = TerminalText.visible(span.text)
      let parts =
        span.isOnePiece
        ? [Substring(text)] : text.split(separator: " ", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { continues = false }
        guard !part.isEmpty else { continue }
        let width = DisplayWidth.columns(of: part)
        let startsWord = !continues || pieces.isEmpty
        wholeWidth += width + (startsWord && !pieces.isEmpty ? 1 : 0)
        word = startsWord ? width : word + width
        widestWord = max(widestWord, word)
        pieces.append(Piece(text: part, span: number, width: width, startsWord: startsWord))
        continues = true
      }
    }
  }

  /// The lines, none wider than `width`; none at all where there are no words.
  func lines(width: Int) -> [Line] {
    let width = max(1, width)
    guard !pieces.isEmpty else { return [] }
    if wholeWidth <= width { return [written(pieces[...])] }
    var lines: [Line] = []
    var line: [Piece] = []
    var used = 0
    var rest = pieces[...]
    while let first = rest.first {
      let end = rest.dropFirst().firstIndex { $0.startsWord } ?? rest.endIndex
      let word = rest[..<end]
      rest = rest[end...]
      let columns = word.dropFirst().reduce(first.width) { $0 + $1.width }
      if !line.isEmpty, used + 1 + columns > width {
        lines.append(written(line[...]))
        (line, used) = ([], 0)
      }
      if columns > width {
        var parts = Self.broken(word, width: width)
        line = parts.popLast() ?? []
        used = line.reduce(0) { $0 + $1.width }
        lines += parts.map { written($0[...]) }
      } else {
        used += columns + (line.isEmpty ? 0 : 1)
        line += word
      }
    }
    if !line.isEmpty { lines.append(written(line[...])) }
    return lines
  }

  /// A word that is wider than the line, in parts that are not.
  private static func broken(_ word: some Sequence<Piece>, width: Int) -> [[Piece]] {
    var parts: [[Piece]] = []
    var part: [Piece] = []
    var used = 0
    for piece in word {
      var start = piece.text.startIndex
      var columns = 0
      func add(to end: String.Index) {
        guard start < end else { return }
        part.append(
          Piece(
            text: piece.text[start..<end],
            span: piece.span,
            width: columns,
            startsWord: part.isEmpty
          )
        )
        (start, columns) = (end, 0)
      }
      for index in piece.text.indices {
        let next = DisplayWidth.columns(of: piece.text[index])
        if used + next > width, used > 0 {
          add(to: index)
          parts.append(part)
          (part, used) = ([], 0)
        }
        columns += next
        used += next
      }
      add(to: piece.text.endIndex)
    }
    return part.isEmpty ? parts : parts + [part]
  }

  /// The line's words with blanks between, direction controls balanced, foreign runs isolated.
  private func written(_ pieces: ArraySlice<Piece>) -> Line {
    var line = Line(text: "", width: 0)
    var run = (span: -1, text: "")
    func close() {
      let balanced = BidiText.balanced(run.text)
      let isIsolated = run.span >= 0 && isTurning[run.span]
      line.text += isIsolated ? BidiText.isolated(balanced) : balanced
    }
    for (index, piece) in pieces.enumerated() {
      let isApart = index > 0 && piece.startsWord
      line.width += piece.width + (isApart ? 1 : 0)
      if piece.span == run.span {
        if isApart { run.text += " " }
        run.text += piece.text
      } else {
        close()
        if isApart { line.text += " " }
        run = (piece.span, String(piece.text))
      }
    }
    close()
    return line
  }
}
