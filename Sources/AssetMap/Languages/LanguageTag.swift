/// A language as a BCP 47 tag in the register's one form, such as `ti`, `prs`, `kmr`, `sr-Latn`.
///
/// Values are made by ``LanguageTag/init(_:)``, which brings every way to write a language's tag to
/// one form, or by ``Languages/named(_:)``, which also knows names.
package struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The tag: a language subtag, and a script subtag where it is not the usual one.
  package let description: String

  /// The tag as the register has stored it, without looking at it again.
  package init(stored: String) { description = stored }

  /// English, which every sentence and label falls back to.
  package static let english = LanguageTag(stored: "en")

  package static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.description < right.description
  }
}

extension LanguageTag: Codable {
  package init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
