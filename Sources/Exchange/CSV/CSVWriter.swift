/// Writes cells to CSV as RFC 4180 has it: CRLF after each row, quotes where they are needed.
///
/// Every cell passes the ``FormulaGuard``; ``CSVTable`` gives it back byte for byte. A semicolon or a
/// tab is quoted too, so that a program that takes them for the delimiter does not cut a cell.
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
      append(FormulaGuard.added(to: text), isOnly: row.count == 1)
    }
    bytes += [.carriageReturn, .lineFeed]
  }

  private mutating func append(_ cell: String, isOnly: Bool) {
    // A row that is one empty cell would else be a line without a byte, which is no row.
    guard Self.needsQuotes(cell) || isOnly && cell.isEmpty else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(.quote)
    for byte in cell.utf8 {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }

  private static func needsQuotes(_ cell: String) -> Bool {
    cell.utf8.contains { byte in
      byte == .quote || byte == .lineFeed || byte == .carriageReturn
        || CSVDelimiter(rawValue: byte) != nil
    }
  }
}
