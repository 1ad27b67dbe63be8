import Foundation

/// What a reader of HTML makes of a file: its tags with their attributes' names, and its texts.
///
/// A small reader for tests that shares nothing with the writer: it trusts no escape.
struct HTMLOutline {
  /// Every tag in order, such as `p class` or `/p`; values are left out.
  private(set) var tags: [String] = []
  /// The text between tags, references resolved.
  private(set) var texts: [String] = []
  /// The values of attributes by tag and name, in order.
  private(set) var values: [(name: String, value: String)] = []

  init(_ html: String) {
    var rest = html.unicodeScalars[...]
    while !rest.isEmpty {
      if rest.first == "<" {
        rest.removeFirst()
        tags.append(tag(&rest))
      } else {
        let text = rest.prefix { $0 != "<" }
        rest = rest.dropFirst(text.count)
        texts.append(Self.resolved(text))
      }
    }
  }

  private mutating func tag(_ rest: inout Substring.UnicodeScalarView) -> String {
    var parts: [String] = []
    while let scalar = rest.first, scalar != ">" {
      if scalar == " " {
        rest.removeFirst()
        continue
      }
      let name = rest.prefix { !" =>".unicodeScalars.contains($0) }
      rest = rest.dropFirst(name.count)
      parts.append(String(name))
      guard rest.first == "=" else { continue }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count + 3)
      values.append((String(name), Self.resolved(value)))
    }
    _ = rest.popFirst()
    return parts.joined(separator: " ")
  }

  private static func resolved(_ text: Substring.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    var rest = text
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        result.append(scalar)
        continue
      }
      let name = String(rest.prefix { $0 != ";" })
      rest = rest.dropFirst(name.unicodeScalars.count + 1)
      let known: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
      let number = name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
      result.append(known[name] ?? number.flatMap(Unicode.Scalar.init) ?? "?")
    }
    return String(result)
  }
}
