internal import AssetMap

/// Puts phrases and words into HTML: each piece of foreign text with its language and direction.
enum HTMLText {
  /// A phrase as text, `<code>` and `<bdi>`.
  static func written(_ phrase: Phrase) -> [HTML] {
    phrase.spans.map { span in
      switch span {
      case .words(let text): .text(text)
      case .foreign(let text, let language): foreign(text, in: language)
      case .code(let text):
        span.isOnePiece ? HTML("code", [:], [.text(text)]) : foreign(text, in: nil)
      }
    }
  }

  /// Words of others, isolated by their element, with their direction controls balanced inside it.
  ///
  /// So they can turn nothing around them. `lang` is empty where the language is not known.
  private static func foreign(_ text: String, in language: LanguageTag?) -> HTML {
    let direction: String =
      switch BidiText.direction(of: text, in: language) {
      case .leftToRight?: "ltr"
      case .rightToLeft?: "rtl"
      case nil: "auto"
      }
    return HTML(
      "bdi",
      ["lang": tag(of: language), "dir": direction],
      [.text(BidiText.balanced(text))]
    )
  }

  /// What `dir` says of our own words in a language.
  static func direction(of language: LanguageTag) -> String {
    BidiText.direction(of: language) == .rightToLeft ? "rtl" : "ltr"
  }

  /// What `lang` says: a tag, or nothing where the language is not known.
  static func tag(of language: LanguageTag?) -> String {
    guard let tag = language?.description.utf8, !tag.isEmpty, tag.count <= 35 else { return "" }
    let isTag = tag.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    return isTag ? String(tag) ?? "" : ""
  }

  /// Appends words so that they are read as they are.
  ///
  /// Line breaks and tabs come back as they were (in an attribute by reference); other control
  /// characters, which HTML does not allow, become visible.
  static func write(_ text: String, into output: inout String, isAttribute: Bool = false) {
    guard text.utf8.contains(where: isSpecial) || TerminalText.mayHoldControl(text) else {
      output += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      case "\r": output += "&#13;"
      case "\n": output += isAttribute ? "&#10;" : "\n"
      case "\t": output += isAttribute ? "&#9;" : "\t"
      default:
        if TerminalText.isControl(scalar) {
          output += TerminalText.picture(of: scalar)
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "&", "<", ">", "\"", "'": true
    default: false
    }
  }
}
