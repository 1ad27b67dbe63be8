/// What is compared of a contact: its e-mail addresses and telephone numbers.
///
/// E-mail addresses and @-names whatever their case. Telephone numbers by their digits, of any
/// script, where there are at least six; `+49`, `0049` and a leading `0` are alike. All else, such as
/// a street, is not compared: too many live in one.
enum ContactKey {
  /// The keys of a contact as typed.
  static func keys(of contact: String) -> Set<String> {
    var keys: Set<String> = []
    for word in contact.split(whereSeparator: { $0.isWhitespace || ",;<>()".contains($0) }) {
      guard word.contains("@") else { continue }
      let key = TextKey(String(word)).joined
      if key.count > 3 { keys.insert("@" + word.lowercased().trimmingDots) }
    }
    let pieces = contact.split(whereSeparator: { $0.isLetter || ",;@\n".contains($0) })
    for piece in pieces {
      if let number = telephone(piece) { keys.insert(number) }
    }
    return keys
  }

  private static func telephone(_ text: Substring) -> String? {
    var digits = ""
    for character in text {
      if let digit = character.wholeNumberValue, (0...9).contains(digit) { digits += String(digit) }
      if character == "+", digits.isEmpty { digits = "00" }
    }
    guard digits.count >= 6 else { return nil }
    if digits.hasPrefix("0049") { digits = "0" + digits.dropFirst(4).drop { $0 == "0" } }
    if digits.hasPrefix("00") { return "+" + digits.dropFirst(2) }
    return String(digits.drop { $0 == "0" })
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
