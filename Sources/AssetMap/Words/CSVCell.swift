/// How a text stands in a cell of a CSV file that may be opened in a spreadsheet.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab, a carriage return, or the
/// full-width form of a sign for a formula, and may run it. Such a cell gets one apostrophe in
/// front, and so does one in which only apostrophes come before such a sign: reading takes away
/// exactly one, and every text comes back as it was.
package enum CSVCell {
  /// The text as it stands in a file: guarded, and quoted as RFC 4180 says where it must be.
  package static func written(_ text: String) -> String {
    let guarded = isTakenForFormula(text) ? "'" + text : text
    guard guarded.utf8.contains(where: isQuoted) || hasOuterBlank(guarded) else { return guarded }
    return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
  }

  /// The text that a cell's contents stand for: without the apostrophe ``written(_:)`` put there.
  ///
  /// - Parameter contents: the cell after its quotes were taken away.
  /// - Returns: the text.
  package static func read(_ contents: String) -> String {
    guard contents.utf8.first == UInt8(ascii: "'"), isTakenForFormula(contents) else {
      return contents
    }
    return String(contents.unicodeScalars.dropFirst())
  }

  /// Whether, after leading apostrophes, it begins as a formula does.
  private static func isTakenForFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return switch first {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// Comma, semicolon, tab, quote, line feed, carriage return: whatever a reader may split at.
  private static func isQuoted(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 9, 10, 13: true
    default: false
    }
  }

  private static func hasOuterBlank(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ")
  }
}
