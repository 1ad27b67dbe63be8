import AssetMap

/// A file of cells: a header, and rows of as many cells as the header has.
///
/// The cells stay in the file's bytes; a string is made when a cell is asked for.
package struct CSVTable: Sendable {
  /// The name by which problems call the file.
  package let file: String
  /// The names of the columns, as typed.
  package let header: [String]
  /// The line in which the header begins.
  package let headerLine: Int
  package let rowCount: Int
  /// Rows with too few or too many cells, which are not among the rows; at most 100.
  package let unevenRows: [ImportProblem]
  /// The quote at which the file could not be read on; the rows are those before it.
  package let brokenOff: ImportProblem?
  private let bytes: [UInt8]
  private let cells: [CSVSpan]

  /// Reads a file's bytes.
  ///
  /// A quote that is not closed, or stands where none may, ends the rows; see ``brokenOff``.
  ///
  /// - Throws: ``ImportProblem`` where nothing of the file can be read: no text in its encoding, or
  ///   no sound header.
  /// - Complexity: O(bytes).
  package init(
    file: String,
    bytes: [UInt8],
    encoding: FileEncoding = .utf8
  ) throws(ImportProblem) {
    let bytes = try encoding.decoded(bytes, file: file)
    let scan = bytes.withUnsafeBufferPointer { Scan(of: $0) }
    guard scan.width > 0 || scan.fault != nil else {
      throw ImportProblem(file: file, line: 1, fault: .emptyFile)
    }
    func text(_ cell: CSVSpan) -> String { Self.text(of: cell, in: bytes) }
    let header = scan.cells.prefix(scan.width).map(text)
    let brokenOff = scan.fault.map { fault in
      ImportProblem(
        file: file,
        line: fault.line,
        column: fault.cell,
        header: header.indices.contains(fault.cell - 1) ? header[fault.cell - 1] : nil,
        fault: fault.fault
      )
    }
    if let brokenOff, header.isEmpty { throw brokenOff }
    self.file = file
    self.header = header
    self.headerLine = scan.cells[0].line
    self.rowCount = scan.cells.count / scan.width - 1
    self.unevenRows = scan.uneven.map { row in
      ImportProblem(
        file: file,
        line: row.line,
        column: min(row.count, scan.width) + (row.count < scan.width ? 0 : 1),
        fault: .cellCount(row.count, expected: scan.width)
      )
    }
    self.brokenOff = brokenOff
    self.bytes = bytes
    self.cells = scan.cells
  }

  /// The text of a cell, byte for byte, without what guards it from spreadsheets.
  package func text(row: Int, column: Int) -> String {
    let text = Self.text(of: cell(row, column), in: bytes)
    return text.utf8.first == .apostrophe ? CSVCell.read(text) : text
  }

  /// Whether a cell holds no byte.
  package func isEmpty(row: Int, column: Int) -> Bool { cell(row, column).isEmpty }

  /// The rows in which at least one cell is not empty; others say nothing.
  var filledRows: [Int] {
    (0..<rowCount).filter { row in
      header.indices.contains { !isEmpty(row: row, column: $0) }
    }
  }

  /// The line in which a cell begins, from 1.
  package func line(row: Int, column: Int = 0) -> Int { cell(row, column).line }

  private func cell(_ row: Int, _ column: Int) -> CSVSpan {
    cells[(row + 1) * header.count + column]
  }

  private static func text(of cell: CSVSpan, in bytes: [UInt8]) -> String {
    guard !cell.isEmpty else { return "" }
    guard cell.hasDoubledQuotes else {
      return String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)
    }
    var content: [UInt8] = []
    content.reserveCapacity(cell.end - cell.start)
    var isSecondOfPair = false
    for byte in bytes[cell.start..<cell.end] {
      isSecondOfPair = byte == .quote && !isSecondOfPair
      if byte != .quote || isSecondOfPair { content.append(byte) }
    }
    return String(decoding: content, as: UTF8.self)
  }
}

/// The cells of a whole file; those of the header come first.
private struct Scan {
  var cells: [CSVSpan] = []
  var width = 0
  var uneven: [(line: Int, count: Int)] = []
  var fault: CSVScanner.Fault?

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = CSVScanner(bytes)
    var end = 0
    do throws(CSVScanner.Fault) {
      guard try scanner.nextRow(into: &cells) else { return }
      width = cells.count
      cells.reserveCapacity(bytes.count / 16)
      end = width
      while try scanner.nextRow(into: &cells) {
        if cells.count - end != width {
          if uneven.count < 100 { uneven.append((cells[end].line, cells.count - end)) }
          cells.removeSubrange(end...)
        }
        end = cells.count
      }
    } catch {
      fault = error
      cells.removeSubrange(end...)
    }
  }
}
