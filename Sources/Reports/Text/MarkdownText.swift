/// Makes words safe to stand in Markdown as GitHub reads it: they show as they are.
package enum MarkdownText {
  /// A phrase as Markdown: codes in a fixed width, line breaks as `<br>`, everything else literal,
  /// words that may run from right to left isolated.
  package static func written(_ phrase: Phrase) -> String {
    var result = ""
    for (index, span) in phrase.spans.enumerated() {
      let isAtStart = index == 0
      switch span {
      case .words(let text): result += escaped(text, isAtStart: isAtStart)
      case .foreign(let text, _): result += foreign(text, isAtStart: isAtStart)
      case .code(let text):
        result += span.isOnePiece ? "`\(text)`" : escaped(text, isAtStart: isAtStart)
      }
    }
    return result
  }

  /// Any text as one line of Markdown that shows it literally.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - isAtStart: whether it may begin a line, where lists, numbers and headings are made.
  /// - Returns: the Markdown.
  package static func escaped(_ text: String, isAtStart: Bool = true) -> String {
    var rest = TerminalText.safe(text).unicodeScalars[...]
    var result = String.UnicodeScalarView()
    var isAtStart = isAtStart
    while let scalar = rest.first {
      if isSpecial(scalar, in: rest, after: result.last, isAtStart: isAtStart) {
        result.append("\\")
      }
      result.append(scalar)
      isAtStart = isAtStart && (scalar == " " || ("0"..."9").contains(scalar))
      rest.removeFirst()
    }
    return String(result)
  }

  private static func foreign(_ text: String, isAtStart: Bool) -> String {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let shown = lines.map { escaped(String($0), isAtStart: isAtStart) }.joined(separator: "<br>")
    return BidiText.mayTurn(shown) ? BidiText.isolated(shown) : shown
  }

  /// Whether a character could mean something: anywhere, at the start of a line (lists, numbers,
  /// headings), or as a part of an address.
  private static func isSpecial(
    _ scalar: Unicode.Scalar,
    in rest: Substring.UnicodeScalarView,
    after before: Unicode.Scalar?,
    isAtStart: Bool
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&", "$", "@": true
    case "+", "-", "=", ")": isAtStart
    case ":": rest.dropFirst().first == "/"
    case ".": isAtStart || before == "w" || before == "W"
    default: false
    }
  }
}
