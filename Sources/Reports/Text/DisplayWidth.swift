/// How many columns of a terminal a text takes.
///
/// Combining marks and invisible characters take none, East Asian wide characters and emoji two
/// (a family or a flag made of several characters counts as one emoji), all else one: Arabic and
/// Ge'ez letters stand in one column each.
///
/// After Unicode Standard Annex #11 (East Asian Width) and #51 (Emoji), as today's terminals do it.
package enum DisplayWidth {
  /// The columns of a text without line breaks.
  ///
  /// - Complexity: O(*n*), the length of the text.
  package static func columns(of text: some StringProtocol) -> Int {
    var (count, before) = (0, 0 as UInt8)
    for byte in text.utf8 {
      switch byte {
      case 0x20..<0x7F, 0xC0..<0xCC: count += 1  // ASCII, or the first byte of a Latin letter.
      case 0x80..<0xA0 where before == 0xC2: count -= 1  // A control character.
      case 0..<0xC0: break
      default: return columns(ofAny: text)
      }
      before = byte
    }
    return count
  }

  /// The columns of a text in any script; letter by letter where no scalars can join to an emoji.
  private static func columns(ofAny text: some StringProtocol) -> Int {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.value < 0x1100 || (0x1200..<0x1400).contains($0.value)
    }
    return isPlain
      ? text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
      : text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one character as people see it.
  package static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    guard scalars.count > 1 else { return columns(of: first) }
    if isEmoji(first, in: scalars) { return 2 }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Whether several scalars make one emoji: by a selector, a skin tone, a joiner, or as a flag.
  private static func isEmoji(
    _ first: Unicode.Scalar,
    in scalars: Character.UnicodeScalarView
  ) -> Bool {
    guard first.properties.isEmoji else { return false }
    return scalars.dropFirst().contains {
      $0 == "\u{FE0F}" || $0 == "\u{200D}" || $0.properties.isEmojiModifier
        || ("\u{1F1E6}"..."\u{1F1FF}").contains($0) || ("\u{E0020}"..."\u{E007F}").contains($0)
    }
  }

  /// The columns of one scalar by itself.
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300: return 1
    case 0..<0xA0: return 0
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0  // Hangul vowels and finals join their initial.
    case 0x600...0x605, 0x6DD, 0x70F, 0x8E2, 0x890...0x891, 0x110BD, 0x110CD: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    if scalar.properties.isEmojiPresentation {
      return !("\u{1F1E6}"..."\u{1F1FF}").contains(scalar)
    }
    return wide.contains { $0.contains(scalar.value) }
  }

  /// The wide and full-width blocks of EastAsianWidth.txt that are no emoji, holes between assigned
  /// characters included.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]
}
