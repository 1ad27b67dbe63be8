/// A cell or option that holds several values with `;` between them.
package enum ListCell {
  /// The values without the blanks around them; empty ones are left out.
  package static func items(_ text: String) -> [Substring] {
    text.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
  }
}

extension Substring {
  /// The text without the blanks and line breaks around it.
  var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
