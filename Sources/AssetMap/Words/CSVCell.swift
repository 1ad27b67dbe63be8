/// How a text stands in a cell of a CSV file that may be opened in a spreadsheet.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab, a carriage return, or the
/// full-width form of a sign for a formula, and may run it. Such a cell gets one apostrophe in
/// front, and so does one in which only apostrophes come before such a sign: reading takes away
/// exactly one, and every text comes back as it was.
package enum CSVCell {
  /// The text as it stands in a file: guarded, and quoted as RFC 4180 says where it must be.
  package static func written(_ text: String) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  /// The same as UTF-8: quotes are doubled byte for byte, for a mark may follow a quote and make one
  /// character with it.
  package static func bytes(_ text: String) -> [UInt8] {
    let guarded = isTakenForFormula(text) ? "'" + text : text
    guard guarded.utf8.contains(where: isQuoted) || hasOuterBlank(guarded) else {
      return Array(guarded.utf8)
    }
    let quote = UInt8(ascii: "\"")
    return [quote] + guarded.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
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
    guard let byte = text.utf8.first, !isPlain(byte),
      let first = text.unicodeScalars.first(where: { $0 != "'" })
    else { return false }
    return switch first {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// Most cells begin with a letter or digit of ASCII, and are told at once.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
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
