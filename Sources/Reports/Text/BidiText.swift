package import AssetMap

/// The direction of texts, after Unicode Standard Annex #9.
package enum BidiText {
  /// A text's own direction.
  package enum Direction: Sendable { case leftToRight, rightToLeft }

  /// The direction of the first strong character; `nil` where there is none.
  package static func direction(of text: String) -> Direction? {
    for scalar in text.unicodeScalars {
      if isRightToLeft(scalar) { return .rightToLeft }
      if scalar.properties.isAlphabetic { return .leftToRight }
    }
    return nil
  }

  /// The direction of a text in a language; `nil` where it is better found by its first letter.
  ///
  /// It is that of the language's script where the text is written in it, so that an Arabic sentence
  /// that begins with a Latin word still runs from the right. A language whose script is not known,
  /// or a text in another one (Kurmanji in Arabic letters), decides nothing.
  package static func direction(of text: String, in language: LanguageTag?) -> Direction? {
    guard let usual = language.flatMap(direction(of:)) else { return nil }
    let turns = text.unicodeScalars.contains(where: isRightToLeft)
    return turns == (usual == .rightToLeft) ? usual : nil
  }

  /// The direction of a language's script: of the one its tag names, else of the one in which its
  /// speakers write its name.
  static func direction(of language: LanguageTag) -> Direction? {
    if let script = language.scriptCode {
      return rightToLeftScripts.contains(String(script)) ? .rightToLeft : .leftToRight
    }
    return Languages.ownName(of: language).flatMap(direction(of:))
  }

  private static let rightToLeftScripts: Set<String> = [
    "Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
  ]

  /// Whether a text could disturb the order of what stands beside it: it has letters or digits
  /// beyond Latin, Greek and Cyrillic, or direction marks.
  package static func mayTurn(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
    return text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<0x590, 0x200B...0x200D: false
      case 0x200E...0x206F: isControl(scalar) || scalar.value < 0x2010
      default: scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
      }
    }
  }

  /// The text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
  package static func isolated(_ text: String) -> String { "\u{2068}" + text + "\u{2069}" }

  /// The text without overrides and unmatched direction controls, and with those closed that were
  /// left open.
  package static func balanced(_ text: String) -> String {
    // All of them begin with the byte E2.
    guard text.utf8.contains(0xE2), text.unicodeScalars.contains(where: isControl) else {
      return text
    }
    var result = String.UnicodeScalarView()
    var closers: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{202A}", "\u{202B}": closers.append("\u{202C}")
      case "\u{2066}", "\u{2067}", "\u{2068}": closers.append("\u{2069}")
      case "\u{202D}", "\u{202E}": continue
      case "\u{202C}", "\u{2069}":
        guard closers.last == scalar else { continue }
        closers.removeLast()
      default: break
      }
      result.append(scalar)
    }
    result.append(contentsOf: closers.reversed())
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// Hebrew, Arabic, Syriac, Thaana, N'Ko, their presentation forms, and the scripts of plane 1.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      scalar.properties.isAlphabetic
    case 0x200F: true
    default: false
    }
  }
}
