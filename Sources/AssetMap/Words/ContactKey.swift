/// What is compared of a contact: its e-mail addresses and telephone numbers.
///
/// E-mail addresses and @-names whatever their case. Telephone numbers by their digits, of any
/// script, where there are at least six; `+49`, `0049` and a leading `0` are alike. All else, such as
/// a street, is not compared: too many live in one.
enum ContactKey {
  /// The keys of a contact as typed.
  static func keys(of contact: String) -> Set<String> {
    var keys: Set<String> = []
    var rest = contact
    if contact.utf8.contains(0x40) {
      let words = contact.split(whereSeparator: { $0.isWhitespace || ",;<>()".contains($0) })
      for word in words where word.contains("@") && word.count > 3 {
        keys.insert(String(word.lowercased().trimmingDots))
      }
      rest = words.filter { !$0.contains("@") }.joined(separator: " ")
    }
    var digits = Digits()
    for scalar in rest.unicodeScalars {
      if digits.take(scalar) { continue }
      if let number = digits.number { keys.insert(number) }
      digits = Digits()
    }
    if let number = digits.number { keys.insert(number) }
    return keys
  }

  /// The digits of one telephone number, gathered until something else comes.
  private struct Digits {
    private var text = ""

    /// Whether the scalar may stand in a telephone number.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "0"..."9": text.unicodeScalars.append(scalar)
      case "+": text += text.isEmpty ? "00" : ""
      case " ", "-", "/", ".", "(", ")", "\u{A0}", "–": break
      default:
        guard scalar.properties.numericType == .decimal,
          let digit = scalar.properties.numericValue
        else { return scalar.properties.generalCategory == .format }
        text += String(Int(digit))
      }
      return true
    }

    /// The number in its one form; `nil` where there are fewer than six digits.
    var number: String? {
      guard text.utf8.count >= 6, text.contains(where: { $0 != "0" }) else { return nil }
      if text.hasPrefix("0049") { return String(text.dropFirst(4).drop { $0 == "0" }) }
      if text.hasPrefix("00") { return "+" + text.dropFirst(2) }
      return String(text.drop { $0 == "0" })
    }
  }
}

extension String {
  /// The text without the dots at its end.
  fileprivate var trimmingDots: Substring {
    var rest = self[...]
    while rest.last == "." { rest.removeLast() }
    return rest
  }
}
