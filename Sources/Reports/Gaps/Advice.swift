internal import AssetMap

/// A line of recruitment advice: how many needs wait for what.
enum Advice: Hashable, Sendable {
  /// For someone who speaks both.
  case languages(LanguageTag, LanguageTag, needs: Int)
  /// For an offer (no capability) or a place (fully booked) in this theme, or, where `nil`, in the
  /// themes that fewer wait for.
  case theme(ThemeCode?, GapCause.Name, needs: Int)
  /// For what a cause says, in whatever theme.
  case cause(GapCause.Name, needs: Int)

  /// The most themes that are named for a cause, each with at least two needs.
  private static let mostThemes = 8

  /// The advice that sums up these gaps, each need counted once: languages, interpreters, offers,
  /// places, times, a yes; the most needed first.
  static func lines(for entries: [GapReport.Entry]) -> [Advice] {
    let byCause = Dictionary(grouping: entries, by: \.gap.cause.name)
    func whole(_ cause: GapCause.Name) -> [Advice] {
      byCause[cause].map { [.cause(cause, needs: $0.count)] } ?? []
    }
    return languageLines(entries) + whole(.interpretersBooked)
      + themeLines(byCause[.noCapability] ?? [], .noCapability)
      + themeLines(byCause[.fullyBooked] ?? [], .fullyBooked)
      + whole(.noTime) + whole(.consentMissing)
  }

  private static func themeLines(
    _ entries: [GapReport.Entry],
    _ cause: GapCause.Name
  ) -> [Advice] {
    let groups = entries.grouped(by: \.gap.theme)
      .map { (theme: $0.key, needs: $0.members.count) }
      .sorted { ($1.needs, $0.theme) < ($0.needs, $1.theme) }
    let named = groups.count == 1 ? groups : groups.prefix(mostThemes).filter { $0.needs > 1 }
    let rest = groups.dropFirst(named.count).reduce(0) { $0 + $1.needs }
    return named.map { .theme($0.theme, cause, needs: $0.needs) }
      + (rest > 0 ? [.theme(nil, cause, needs: rest)] : [])
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
    case .theme(let theme?, let cause, let needs):
      return reader.wording[
        cause == .fullyBooked ? .adviceBooked : .adviceTheme,
        ["needs": .count(needs), "theme": .phrase(reader.pictured(theme))]
      ]
    case .theme(nil, let cause, let needs):
      let key: Wording.Key = cause == .fullyBooked ? .adviceOtherBooked : .adviceOtherThemes
      return reader.wording[key, ["needs": .count(needs)]]
    case .cause(let cause, let needs):
      let key: Wording.Key =
        switch cause {
        case .interpretersBooked: .adviceInterpreters
        case .consentMissing: .adviceConsent
        default: .adviceTimes
        }
      return reader.wording[key, ["needs": .count(needs)]]
    }
  }
}
