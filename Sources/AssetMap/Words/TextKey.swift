import Foundation

/// What is compared of a text: two texts that people take for the same have the same key.
///
/// - Normal forms, full-width and presentation forms are alike (NFKD); so are cases, also ς and σ.
/// - Zero-width characters, bidi controls and other format characters are left out.
/// - Latin, Greek, Arabic, Hebrew and Syriac marks are left out: ü is u, ç is c. In Cyrillic й and ї
///   stay what they are and ё is е. ß is ss, ø is o, æ is ae, đ and ð are d, ł is l, ı is i, þ is
///   th, ə is e.
/// - Arabic script: ي, ى and ی are alike; ك and ک; every alef (أ إ آ ٱ is ا), ؤ is و, ئ is ي; ة, ہ,
///   ھ, ە and ۀ are ه, since فاطمة and فاطمه are one name; tatweel and vowel marks are left out.
/// - Ethiopic: the series ሠ is ሰ and ፀ is ጸ, which Tigrinya spells either way.
/// - Digits of every script are 0 to 9.
/// - Apostrophes and ʿayn signs are left out; hyphens, dots, commas, brackets, quotation marks and
///   blanks are one blank, none at the ends.
///
/// Scripts are not transliterated: سلام and Salam differ. The key does not depend on any locale.
package struct TextKey: Hashable, Sendable {
  /// The text as it is compared.
  package let folded: String

  /// The key of `text`, in time linear in its length.
  package init(_ text: String) {
    var folding = Folding(capacity: text.utf8.count)
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for scalar in text.unicodeScalars { folding.appendASCII(scalar) }
    } else {
      for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
        folding.append(scalar)
      }
    }
    folded = String(folding.result)
  }

  /// The words between the blanks.
  package var words: [Substring] { folded.split(separator: " ") }

  /// The text without any blank.
  package var joined: String { folded.contains(" ") ? words.joined() : folded }
}

/// The work of ``TextKey``, scalar by scalar.
private struct Folding {
  private(set) var result = String.UnicodeScalarView()
  private var blankIsDue = false
  private var base: Unicode.Scalar = " "

  init(capacity: Int) { result.reserveCapacity(capacity) }

  mutating func appendASCII(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9": put(scalar)
    case "A"..."Z": put(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "'", "`": break
    case "\u{0}"..." ", "\u{7F}", "\"", "(", ")", "[", "]", "{", "}", "-", "_", ".", ",", ";", ":",
      "/", "\\":
      blankIsDue = true
    default: put(scalar)
    }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { return appendASCII(scalar) }
    if let replacement = FoldedScalars.replacement(of: scalar) {
      return replacement.unicodeScalars.forEach { put($0) }
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark:
      if !FoldedScalars.isDropped(mark: scalar, after: base) { put(scalar, isMark: true) }
    case .format: break
    case .decimalNumber:
      put(Unicode.Scalar(UInt8(48 + Int(properties.numericValue ?? 0))))
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .dashPunctuation,
      .connectorPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation:
      blankIsDue = true
    default:
      if properties.isDefaultIgnorableCodePoint { return }
      guard properties.changesWhenLowercased else { return put(scalar) }
      for lower in properties.lowercaseMapping.unicodeScalars {
        if let replacement = FoldedScalars.replacement(of: lower) {
          replacement.unicodeScalars.forEach { put($0) }
        } else if lower.value != 0x307 {
          put(lower)
        }
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar, isMark: Bool = false) {
    if blankIsDue, !result.isEmpty { result.append(" ") }
    blankIsDue = false
    result.append(scalar)
    if !isMark { base = scalar }
  }
}

/// What ``TextKey`` replaces and drops.
private enum FoldedScalars {
  /// What stands for a decomposed scalar: nothing, a blank or other letters; `nil` for itself.
  static func replacement(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xDF, 0x1E9E: "ss"
    case 0xE6, 0xC6: "ae"
    case 0x153, 0x152: "oe"
    case 0xF8, 0xD8: "o"
    case 0x111, 0x110, 0xF0, 0xD0: "d"
    case 0x142, 0x141: "l"
    case 0x127, 0x126: "h"
    case 0x131: "i"
    case 0xFE, 0xDE: "th"
    case 0x259, 0x18F: "e"
    case 0x3C2: "σ"
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x2B9...0x2BF, 0x2C8, 0x5F3, 0xA78C, 0x640: ""
    case 0x649, 0x6CC: "\u{64A}"
    case 0x6A9, 0x6AA: "\u{643}"
    case 0x671: "\u{627}"
    case 0x629, 0x6BE, 0x6C1, 0x6C3, 0x6D5: "\u{647}"
    case 0x1220...0x1227: String(UnicodeScalar(scalar.value + 0x10) ?? scalar)
    case 0x1340...0x1347: String(UnicodeScalar(scalar.value - 8) ?? scalar)
    default: nil
    }
  }

  /// Whether a mark says nothing about which word it is.
  static func isDropped(mark: Unicode.Scalar, after base: Unicode.Scalar) -> Bool {
    switch mark.value {
    case 0x300...0x36F:
      let isCyrillic = (0x400...0x52F).contains(base.value)
      return !(isCyrillic && (mark.value == 0x306 || mark.value == 0x308) && base != "е")
    case 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0x711, 0x730...0x74A,
      0x135D...0x135F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
      return true
    default: return mark.properties.isDefaultIgnorableCodePoint
    }
  }
}
