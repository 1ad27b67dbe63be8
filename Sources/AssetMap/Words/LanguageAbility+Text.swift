extension LanguageAbility {
  /// Reads `ti:native`, `ar:B2:reads`, `Tigrinya: native: no-reading`: a language, a level and, if
  /// it was asked, whether they also read it.
  package init(_ text: String) throws(UnknownWord) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(\.trimmed)
    guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else {
      throw UnknownWord(
        value: text,
        expected: "a language with its level",
        allowed: ["ti:native", "de:A2", "ar:native:no-reading"],
        cause: .form
      )
    }
    let language = try Languages.named(String(parts[0]))
    let level = try SpokenLevel(String(parts[1]))
    var reads: Bool?
    if parts.count == 3 { reads = try Self.reading.value(of: String(parts[2])) }
    self.init(language, level, reads: reads)
  }

  /// The form that ``init(_:)`` reads.
  package var text: String {
    let reading = reads.map { $0 ? ":reads" : ":no-reading" } ?? ""
    return "\(language):\(level.name)\(reading)"
  }

  private static let reading = WordTable<Bool>(
    "a word on reading",
    [(true, ["reads", "liest"]), (false, ["no-reading", "liest nicht", "does not read"])]
  )
}
