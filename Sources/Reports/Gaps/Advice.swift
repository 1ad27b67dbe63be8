internal import AssetMap

/// A line of recruitment advice: how many needs wait for what.
enum Advice: Hashable, Sendable {
  /// For someone who speaks both.
  case languages(LanguageTag, LanguageTag, needs: Int)
  /// For an offer, a place, a time or a yes in this theme.
  case theme(ThemeCode, GapCause.Name, needs: Int)
  case interpreters(needs: Int)

  /// The advice that sums up these gaps: languages first, then the interpreters' time, then themes,
  /// the most needed first; each need counts once.
  static func lines(for entries: [GapReport.Entry]) -> [Advice] {
    var advice = languageLines(entries)
    let booked = entries.count { $0.gap.cause == .interpretersBooked }
    if booked > 0 { advice.append(.interpreters(needs: booked)) }
    for cause in [GapCause.Name.noCapability, .fullyBooked, .noTime, .consentMissing] {
      let waiting = entries.filter { $0.gap.cause.name == cause }
      advice += waiting.grouped(by: \.gap.theme)
        .sorted { ($1.members.count, $0.key) < ($0.members.count, $1.key) }
        .map { .theme($0.key, cause, needs: $0.members.count) }
    }
    return advice
  }

  /// Who would bridge most: the pair of languages that most needs wait for, then the pair that most
  /// of the others wait for, and so on.
  private static func languageLines(_ entries: [GapReport.Entry]) -> [Advice] {
    var waiting = entries.compactMap { entry -> Set<Pair>? in
      guard case .noLanguage(let need, let capabilities) = entry.gap.cause else { return nil }
      let pairs = need.flatMap { one in capabilities.map { Pair(one, $0) } }
      return Set(pairs.filter { $0.first != $0.second })
    }
    var advice: [Advice] = []
    while true {
      var counts: [Pair: Int] = [:]
      for pair in waiting.joined() { counts[pair, default: 0] += 1 }
      let best = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }
      guard let (pair, count) = best else { return advice }
      advice.append(.languages(pair.first, pair.second, needs: count))
      waiting.removeAll { $0.contains(pair) }
    }
  }

  /// Two languages, in either order.
  private struct Pair: Hashable, Comparable {
    let first: LanguageTag
    let second: LanguageTag

    init(_ one: LanguageTag, _ other: LanguageTag) {
      (first, second) = one < other ? (one, other) : (other, one)
    }

    static func < (left: Pair, right: Pair) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// The advice in words.
  func phrase(for reader: Reader) -> Phrase {
    switch self {
    case .languages(let first, let second, let needs):
      return reader.wording[
        .adviceLanguage,
        [
          "needs": .count(needs), "first": .phrase(reader.language(first)),
          "second": .phrase(reader.language(second)),
        ]
      ]
    case .interpreters(let needs):
      return reader.wording[.adviceInterpreters, ["needs": .count(needs)]]
    case .theme(let theme, let cause, let needs):
      let key: Wording.Key =
        switch cause {
        case .fullyBooked: .adviceBooked
        case .noTime: .adviceTimes
        case .consentMissing: .adviceConsent
        default: .adviceTheme
        }
      return reader.wording[
        key,
        ["needs": .count(needs), "theme": .phrase(reader.pictured(theme))]
      ]
    }
  }
}
