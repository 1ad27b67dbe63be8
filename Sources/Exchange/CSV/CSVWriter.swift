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
      // A row that is one empty cell would else be a line without a byte, which is no row.
      bytes += row.count == 1 && text.isEmpty ? [.quote, .quote] : CSVCell.bytes(text)
    }
    bytes += [.carriageReturn, .lineFeed]
  }
}
