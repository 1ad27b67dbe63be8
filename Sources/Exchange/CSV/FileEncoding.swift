/// How a file's bytes stand for characters.
package enum FileEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"

  /// The file as valid UTF-8 without a byte order mark.
  ///
  /// - Throws: ``ImportProblem`` with line and byte where a byte has no meaning, or is NUL.
  func decoded(_ bytes: [UInt8], file: String) throws(ImportProblem) -> [UInt8] {
    func problem(at offset: Int, _ fault: (Int) -> ImportFault) -> ImportProblem {
      let place = BytePlace(of: offset, in: bytes)
      return ImportProblem(file: file, line: place.line, fault: fault(place.byte))
    }
    let hasMark = bytes.starts(with: Self.byteOrderMark)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw ImportProblem(file: file, line: 1, fault: .utf16)
    }
    if let zero = bytes.firstIndex(of: 0) { throw problem(at: zero, ImportFault.nul) }
    switch self {
    case .utf8:
      if let offset = Self.firstInvalidOffset(in: bytes) {
        throw problem(at: offset, ImportFault.notUTF8)
      }
      return hasMark ? Array(bytes.dropFirst(Self.byteOrderMark.count)) : bytes
    case .windows1252:
      guard !hasMark else { throw ImportProblem(file: file, line: 1, fault: .alreadyUTF8) }
      if let offset = bytes.firstIndex(where: { Windows1252.undefined.contains($0) }) {
        throw problem(at: offset) { .undefinedByte(bytes[offset], byte: $0) }
      }
      return Windows1252.utf8(bytes)
    }
  }

  /// The mark with which some programs begin a UTF-8 file.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

/// A byte's place in a text: its line, and its number in that line; both count from 1.
private struct BytePlace {
  var line = 1
  var byte = 1

  init(of offset: Int, in bytes: [UInt8]) {
    for index in 0..<offset {
      let isCRBeforeLF = bytes[index] == .carriageReturn && bytes[index + 1] == .lineFeed
      if bytes[index] == .lineFeed || bytes[index] == .carriageReturn && !isCRBeforeLF {
        (line, byte) = (line + 1, 1)
      } else {
        byte += 1
      }
    }
  }
}

/// The Windows code page of Western Europe, as the WHATWG's table has it, but strict.
private enum Windows1252 {
  /// The five bytes that stand for no character.
  static let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        let scalar = byte < 0xA0 ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return result
  }

  /// Bytes 0x80 to 0x9F; the undefined ones are never asked for.
  private static let upper: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
