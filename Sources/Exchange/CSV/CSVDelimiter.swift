/// What stands between two cells.
package enum CSVDelimiter: UInt8, CaseIterable, Sendable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09

  /// The one that occurs most often in the header outside quotes; the comma where none does.
  init(ofHeaderIn bytes: UnsafeBufferPointer<UInt8>) {
    var counts = [UInt8: Int]()
    var isQuoted = false
    var hasBegun = false
    for byte in bytes {
      let isLineEnd = byte == .lineFeed || byte == .carriageReturn
      if isLineEnd && !isQuoted && hasBegun { break }
      hasBegun = hasBegun || !isLineEnd
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    var best = CSVDelimiter.comma
    for delimiter in Self.allCases
    where counts[delimiter.rawValue, default: 0] > counts[best.rawValue, default: 0] {
      best = delimiter
    }
    self = best
  }
}

/// The line `sep=;` with which some spreadsheets begin a file, to say what parts its cells.
struct SeparatorLine {
  let delimiter: CSVDelimiter
  /// How many bytes it takes, without its end of line.
  let count: Int

  /// `nil` where the first line says something else.
  init?(of bytes: UnsafeBufferPointer<UInt8>) {
    let line = bytes.prefix { $0 != .lineFeed && $0 != .carriageReturn }
    let isQuoted = line.count == 7 && line.first == .quote && line.last == .quote
    let words = isQuoted ? line.dropFirst().dropLast() : line
    guard words.count == 5, let last = words.last, let delimiter = CSVDelimiter(rawValue: last),
      String(decoding: words.dropLast(), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    (self.delimiter, count) = (delimiter, line.count)
  }
}
