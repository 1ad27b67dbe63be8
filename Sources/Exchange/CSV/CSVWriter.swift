import AssetMap

/// Writes cells to CSV as RFC 4180 has it: CRLF after each row, quotes where they are needed.
///
/// A cell that a spreadsheet would take for a formula is guarded as ``CSVCell`` says; ``CSVTable``
/// gives every cell back byte for byte.
package struct CSVWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8]
  private let delimiter: CSVDelimiter

  /// A file without rows.
  ///
  /// - Parameters:
  ///   - delimiter: What stands between two cells.
  ///   - hasByteOrderMark: Whether the file begins with the mark by which spreadsheets know UTF-8.
  package init(delimiter: CSVDelimiter = .comma, hasByteOrderMark: Bool = false) {
    self.delimiter = delimiter
    bytes = hasByteOrderMark ? FileEncoding.byteOrderMark : []
  }

  /// Adds one row.
  package mutating func append(_ row: [String]) {
    for (index, text) in row.enumerated() {
      if index > 0 { bytes.append(delimiter.rawValue) }
      append(Self.isTakenForFormula(text) ? "'" + text : text, isOnly: row.count == 1)
    }
    bytes += [.carriageReturn, .lineFeed]
  }

  private mutating func append(_ text: String, isOnly: Bool) {
    // A row that is one empty cell would else be a line without a byte, which is no row.
    if Self.needsQuotes(text) || isOnly && text.isEmpty {
      append(quoting: text)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// Doubles quotes byte for byte: a mark may follow a quote and make one character with it.
  private mutating func append(quoting text: String) {
    bytes.append(.quote)
    for byte in text.utf8 {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }

  /// Whether reading would take away an apostrophe before the text, which says that one belongs there.
  private static func isTakenForFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first, !isLetterOrDigit(first) else { return false }
    return CSVCell.read("'" + text).utf8.count == text.utf8.count
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// A semicolon or a tab is quoted too, for programs that take them for the delimiter.
  private static func needsQuotes(_ text: String) -> Bool {
    text.utf8.contains { byte in
      byte == .quote || byte == .lineFeed || byte == .carriageReturn
        || CSVDelimiter(rawValue: byte) != nil
    } || text.utf8.first == 0x20 || text.utf8.last == 0x20
  }
}
