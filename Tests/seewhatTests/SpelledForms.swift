import Foundation

/// A text in every form in which it could be left in a file.
struct SpelledForms {
  /// The bytes of each form, with a name for it.
  let forms: [(name: String, bytes: Data)]

  /// - Parameters:
  ///   - text: the text.
  ///   - inEveryForm: whether any but its own bytes are looked for.
  init(of text: String, inEveryForm: Bool = true) {
    guard inEveryForm else {
      forms = [("UTF-8: " + text, Data(text.utf8))]
      return
    }
    let cased = [text, text.lowercased(), text.uppercased(), text.capitalized]
    let spelled = Set(
      cased.flatMap { text in
        [
          text, text.precomposedStringWithCanonicalMapping,
          text.decomposedStringWithCanonicalMapping,
          text.precomposedStringWithCompatibilityMapping,
          text.decomposedStringWithCompatibilityMapping,
          text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil),
        ].map { Array($0.unicodeScalars) }
      }
    )
    .map { scalars in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      return String(text)
    }
    forms = spelled.flatMap { text in Self.written(text).map { ($0.0 + ": " + text, $0.1) } }
  }

  /// The forms of which these bytes hold one.
  func found(in bytes: Data) -> [String] {
    forms.filter { bytes.range(of: $0.bytes) != nil }.map(\.name)
  }

  private static func written(_ text: String) -> [(String, Data)] {
    func escaped(_ form: (UInt16) -> String) -> Data {
      Data(
        text.utf16.map { $0 < 0x80 && $0 != 0x22 ? String(UnicodeScalar(UInt8($0))) : form($0) }
          .joined().utf8
      )
    }
    func entities(_ form: (UInt32) -> String) -> Data {
      Data(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "&": "&amp;"
          case "<": "&lt;"
          case ">": "&gt;"
          case "\"": "&quot;"
          default: scalar.isASCII ? String(scalar) : form(scalar.value)
          }
        }
        .joined().utf8
      )
    }
    var forms: [(String, Data)] = [
      ("UTF-8", Data(text.utf8)),
      ("JSON", escaped { "\\u" + String(format: "%04x", $0) }),
      ("JSON, capital", escaped { "\\u" + String(format: "%04X", $0) }),
      ("JSON, quotes", Data(text.replacing("\"", with: "\\\"").utf8)),
      ("CSV", Data(text.replacing("\"", with: "\"\"").utf8)),
      ("HTML, plain", entities { String(UnicodeScalar($0) ?? " ") }),
      ("HTML, decimal", entities { "&#\($0);" }),
      ("HTML, hexadecimal", entities { "&#x\(String($0, radix: 16));" }),
      ("HTML, capital", entities { "&#x\(String($0, radix: 16, uppercase: true));" }),
      ("base 64", Data(Data(text.utf8).base64EncodedString().utf8)),
    ]
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian, .windowsCP1252] {
      if let bytes = text.data(using: encoding) { forms.append(("\(encoding)", bytes)) }
    }
    let percent = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
    if let percent { forms.append(("percent", Data(percent.utf8))) }
    return forms
  }
}
