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
