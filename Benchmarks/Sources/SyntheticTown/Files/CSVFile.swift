internal import Foundation

/// A CSV file that is written row by row and never held whole.
package struct CSVFile {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var isRowOpen = false

  private static let bufferLength = 1 << 20

  /// Makes the file.
  ///
  /// - Throws: ``TownFault`` where there is one already, or none can be made.
  package init(_ name: String, in folder: String, header: [String]) throws {
    let path = URL(filePath: folder).appending(path: name).path
    guard !FileManager.default.fileExists(atPath: path) else { throw TownFault.isThere(path) }
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw TownFault.notWritable(path) }
    self.handle = handle
    buffer.reserveCapacity(Self.bufferLength + 4096)
    for name in header { cell(name) }
    try endRow()
  }

  /// Adds a cell to the row, in quotes where it needs them.
  package mutating func cell(_ text: String) {
    if isRowOpen { buffer.append(UInt8(ascii: ",")) }
    isRowOpen = true
    let quote = UInt8(ascii: "\"")
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == quote || $0 == UInt8(ascii: "\n")
    }
    guard needsQuotes else { return buffer.append(contentsOf: text.utf8) }
    buffer.append(quote)
    for byte in text.utf8 {
      if byte == quote { buffer.append(quote) }
      buffer.append(byte)
    }
    buffer.append(quote)
  }

  /// Ends the row; what has gathered goes to the file now and then.
  package mutating func endRow() throws {
    buffer.append(UInt8(ascii: "\n"))
    isRowOpen = false
    if buffer.count >= Self.bufferLength { try flush() }
  }

  /// Writes what is left.
  package mutating func close() throws {
    try flush()
    try handle.close()
  }

  private mutating func flush() throws {
    try handle.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
