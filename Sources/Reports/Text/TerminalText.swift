/// Makes texts that were typed by others safe to show on a terminal or on a page of plain text.
package enum TerminalText {
  /// One line in which nothing is hidden and nothing steers the terminal.
  ///
  /// Control characters become visible (`␛`, `\u{9B}`), line breaks become ` ⏎ `, tabs blanks.
  /// Direction controls are kept only where they are balanced, overrides never.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - isolating: whether to wrap it in first-strong isolates (U+2068 … U+2069) where it may run
  ///     from right to left, so that what stands beside it keeps its place.
  /// - Returns: the line.
  package static func safe(_ text: String, isolating: Bool = false) -> String {
    let line = BidiText.balanced(visible(text))
    return isolating && BidiText.mayTurn(line) ? BidiText.isolated(line) : line
  }

  /// A whole output whose line breaks stay: for CSV that is shown on a terminal instead of going to
  /// a file.
  package static func safeLines(_ output: String) -> String {
    output.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { safe(String($0)) }
      .joined(separator: "\n")
  }

  /// The text with every control character made visible, on one line.
  static func visible(_ text: String) -> String {
    guard mayHoldControl(text), text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    var endsInReturn = false
    for scalar in text.unicodeScalars {
      defer { endsInReturn = scalar == "\r" }
      if endsInReturn, scalar == "\n" { continue }
      if isControl(scalar) {
        result.append(contentsOf: picture(of: scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a text may have a control character in it: a look at its bytes, which nearly always says
  /// that it has none.
  static func mayHoldControl(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      // U+0080 to U+009F begin with C2; U+2028, U+2029 and the direction controls with E2.
      if byte < 0x20 || byte == 0x7F || byte == 0xE2 || (before == 0xC2 && byte < 0xA0) {
        return true
      }
      before = byte
    }
    return false
  }

  /// Whether a character steers instead of being shown.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  /// What stands for a control character.
  static func picture(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: " ⏎ "
    case 0x09: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? ""
    case 0x7F: "␡"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
}
