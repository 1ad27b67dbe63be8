/// How a file's bytes stand for characters.
package enum FileEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"

  /// The encoding that people call so, whatever its case and hyphens: `UTF-8`, `cp1252`.
  ///
  /// Latin-1 is none of them: it is nearly Windows-1252 but has no „quotes“ and no €.
  package init?(name: String) {
    switch name.lowercased().filter({ $0.isLetter || $0.isNumber }) {
    case "utf8": self = .utf8
    case "windows1252", "win1252", "cp1252": self = .windows1252
    default: return nil
    }
  }

  /// The file as valid UTF-8 without a byte order mark, and without the Ctrl-Z (0x1A) by which old
  /// programs mark its end.
  ///
  /// - Throws: ``ImportProblem`` with line and character where a byte has no meaning, or is NUL.
  func decoded(_ file: [UInt8], file name: String) throws(ImportProblem) -> [UInt8] {
    let bytes = file.last == 0x1A ? Array(file[...(file.lastIndex { $0 != 0x1A } ?? -1)]) : file
    func problem(at offset: Int, _ fault: (Int) -> ImportFault) -> ImportProblem {
      let place = TextPlace(of: offset, in: bytes, self)
      return ImportProblem(file: name, line: place.line, fault: fault(place.character))
    }
    let hasMark = bytes.starts(with: Self.byteOrderMark)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw ImportProblem(file: name, line: 1, fault: .utf16)
    }
    if let zero = bytes.firstIndex(of: 0) { throw problem(at: zero, ImportFault.nul) }
    switch self {
    case .utf8:
      if let offset = Self.firstInvalidOffset(in: bytes) {
        throw problem(at: offset, ImportFault.notUTF8)
      }
      return hasMark ? Array(bytes.dropFirst(Self.byteOrderMark.count)) : bytes
    case .windows1252:
      let isASCII = bytes.allSatisfy { $0 < 0x80 }
      guard isASCII || Self.firstInvalidOffset(in: bytes) != nil else {
        throw ImportProblem(file: name, fault: .alreadyUTF8)
      }
      if let offset = bytes.firstIndex(where: { Windows1252.undefined.contains($0) }) {
        throw problem(at: offset, ImportFault.undefinedByte)
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

/// A byte's place in a text: its line, and which character of that line it is; both count from 1.
private struct TextPlace {
  let line: Int
  let character: Int

  init(of offset: Int, in bytes: [UInt8], _ encoding: FileEncoding) {
    var (line, start) = (1, 0)
    for index in 0..<offset {
      let isCRBeforeLF = bytes[index] == .carriageReturn && bytes[index + 1] == .lineFeed
      if bytes[index] == .lineFeed || bytes[index] == .carriageReturn && !isCRBeforeLF {
        (line, start) = (line + 1, index + 1)
      }
    }
    let before = bytes[start..<offset]
    self.line = line
    character =
      1 + (encoding == .utf8 ? String(decoding: before, as: UTF8.self).count : before.count)
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
