/// Where a cell lies in a file's bytes.
struct CSVSpan {
  /// The content, without the quotes around it.
  var start: Int
  var end: Int
  /// The line in which the cell begins, from 1.
  var line: Int
  /// Whether quotes in it are doubled.
  var hasDoubledQuotes = false

  var isEmpty: Bool { start == end }
}

/// Finds rows and cells in the bytes of a file, strictly as RFC 4180 has them.
///
/// A line ends with LF, CRLF or CR. A line without a byte is no row.
struct CSVScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private var offset: Int
  private(set) var line = 1

  /// Bytes that are valid UTF-8, without a byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let separator = SeparatorLine(of: bytes)
    self.bytes = bytes
    self.delimiter = (separator?.delimiter ?? CSVDelimiter(ofHeaderIn: bytes)).rawValue
    self.offset = separator?.count ?? 0
  }

  /// Why a row cannot be read on, and where.
  struct Fault: Error {
    var fault: ImportFault
    var line: Int
    /// The number of the cell in its row, from 1.
    var cell: Int
  }

  /// Appends the cells of the next row; `false` at the end of the file.
  mutating func nextRow(into cells: inout [CSVSpan]) throws(Fault) -> Bool {
    while offset < bytes.count, isLineEnd(bytes[offset]) { skipLineEnd() }
    guard offset < bytes.count else { return false }
    let first = cells.count
    while true {
      let number = cells.count - first + 1
      if offset < bytes.count, bytes[offset] == .quote {
        cells.append(try quotedCell(number: number))
      } else {
        cells.append(try plainCell(number: number))
      }
      guard offset < bytes.count else { return true }
      guard bytes[offset] == delimiter else {
        skipLineEnd()
        return true
      }
      offset += 1
    }
  }

  /// Ends at a delimiter, a line's end or the end of the file.
  private mutating func plainCell(number: Int) throws(Fault) -> CSVSpan {
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == delimiter || isLineEnd(byte) { break }
      guard byte != .quote else { throw Fault(fault: .strayQuote, line: line, cell: number) }
      offset += 1
    }
    return CSVSpan(start: start, end: offset, line: line)
  }

  private mutating func quotedCell(number: Int) throws(Fault) -> CSVSpan {
    offset += 1
    var cell = CSVSpan(start: offset, end: offset, line: line)
    while offset < bytes.count {
      let byte = bytes[offset]
      if isLineEnd(byte) {
        skipLineEnd()
      } else if byte != .quote {
        offset += 1
      } else if offset + 1 < bytes.count, bytes[offset + 1] == .quote {
        cell.hasDoubledQuotes = true
        offset += 2
      } else {
        cell.end = offset
        offset += 1
        guard offset == bytes.count || bytes[offset] == delimiter || isLineEnd(bytes[offset]) else {
          throw Fault(fault: .textAfterQuote, line: line, cell: number)
        }
        return cell
      }
    }
    throw Fault(fault: .unclosedQuote, line: cell.line, cell: number)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == .lineFeed || byte == .carriageReturn }

  private mutating func skipLineEnd() {
    let isPair =
      bytes[offset] == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
    offset += isPair ? 2 : 1
    line += 1
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
