import AssetMap

/// The changes worth trying for the needs that nobody serves.
struct ChangeCandidates {
  private let problem: Problem
  private let gaps: [Gap]

  /// A change, and what it is hoped to bring before it is tried.
  struct Candidate {
    var change: Change
    var hope: Gain
  }

  /// - Parameters:
  ///   - problem: The register as it is.
  ///   - gaps: The needs that nobody serves and that are of interest.
  init(_ problem: Problem, gaps: [Gap]) {
    (self.problem, self.gaps) = (problem, gaps)
  }

  /// All of them, in a fixed order: interpreters by languages, places by code, helpers by theme.
  func all(on register: inout TrialRegister) -> [Candidate] {
    interpreters() + places(on: &register) + helpers(on: &register)
  }

  // MARK: Interpreters

  /// The most pairs of languages that are tried: those that most needs wait for.
  private static let mostLanguagePairs = 8

  /// How many an interpreter here takes at a time: the median of their cards' counts, the lower one of
  /// two, at least 1.
  var load: Int {
    let counts = problem.capabilities[..<problem.capabilityCount]
      .filter { problem.themes.rows[Int($0.group.theme)].isInterpreting }
      .map { Int($0.count) }.sorted()
    return counts.isEmpty ? 1 : max(1, counts[(counts.count - 1) / 2])
  }

  /// Two languages, in either order.
  private struct LanguagePair: Hashable, Comparable {
    let first: LanguageTag
    let second: LanguageTag

    init(_ one: LanguageTag, _ other: LanguageTag) {
      (first, second) = one < other ? (one, other) : (other, one)
    }

    static func < (left: LanguagePair, right: LanguagePair) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// The pairs of languages that most needs wait for, urgent ones first.
  private func interpreters() -> [Candidate] {
    var waiting: [LanguagePair: Gain] = [:]
    for gap in gaps {
      for pair in languagePairs(of: gap) {
        waiting[pair, default: Gain()].served += 1
        if gap.isUrgent { waiting[pair, default: Gain()].urgent += 1 }
      }
    }
    let load = load
    let urgent = gaps.count(where: \.isUrgent)
    return waiting.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostLanguagePairs)
      .sorted { $0.key < $1.key }
      .map { pair, _ in
        // They may also make room for needs that wait for something else.
        Candidate(
          change: .interpreter(pair.first, pair.second, load: load),
          hope: Gain(urgent: min(load, urgent), served: min(load, gaps.count), points: .max)
        )
      }
  }

  /// Whom a need waits for: someone between a language of its holder and one of those who could
  /// help, or, where it asks for an interpreter, the working language.
  private func languagePairs(of gap: Gap) -> Set<LanguagePair> {
    let other: Set<LanguageTag>
    switch (gap.theme.top, gap.cause) {
    case (.language, _): return []
    case (.interpreting, .noCapability), (.interpreting, .noLanguage),
      (.interpreting, .interpretersBooked), (.interpreting, .fullyBooked):
      other = [problem.town.workingLanguage]
    case (_, .noLanguage(_, let capabilities)): other = Set(capabilities)
    case (_, .interpretersBooked):
      other = gap.capabilities.reduce(into: []) { $0.formUnion(languages(of: $1)) }
    default: return []
    }
    let own = languages(of: gap, atLeast: gap.theme.top == .interpreting ? .b2 : .a1)
    return Set(
      own.flatMap { one in other.filter { $0 != one }.map { LanguagePair(one, $0) } }
    )
  }

  private func languages(of capability: CardCode) -> [LanguageTag] {
    guard let index = problem.capabilityIndex(of: capability) else { return [] }
    return profile(of: problem.capabilities[index]).languages.map(\.language)
  }

  /// The languages a need-holder speaks well enough for the theme.
  private func languages(of gap: Gap, atLeast level: SpokenLevel) -> [LanguageTag] {
    guard let index = problem.needIndex(of: gap.need) else { return [] }
    let row = problem.needs[index]
    let level = max(level, problem.themes.rows[Int(row.group.theme)].level)
    return profile(of: row).languages.filter { $0.level >= level }.map(\.language)
  }

  private func profile(of row: CardRow) -> Profile {
    problem.holders[Int(row.party.holder)].profile
  }

  // MARK: Places and helpers

  /// Where one more place is worth most by price, one card for each theme that fits a gap.
  private func places(on register: inout TrialRegister) -> [Candidate] {
    var wanted: Set<ThemeCode> = []
    for gap in gaps {
      guard let index = problem.needIndex(of: gap.need) else { continue }
      let fitting = problem.themes.fitting[Int(problem.needs[index].group.theme)]
      wanted.formUnion(fitting.map { problem.themes.rows[Int($0)].code })
    }
    var candidates: [(code: CardCode, candidate: Candidate)] = []
    for part in Set(wanted.map { register.part(of: $0) }).sorted() {
      let base = register.base(of: part)
      for (index, most) in base.placesWanted().values {
        let row = base.problem.capabilities[index]
        let theme = base.problem.themes.rows[Int(row.group.theme)].code
        guard wanted.contains(theme) else { continue }
        let about =
          row.group.about < 0 ? nil : base.problem.languages.table.tags[Int(row.group.about)]
        candidates.append(
          (
            row.code,
            Candidate(change: .place(row.code, theme, about: about), hope: base.hope(most))
          )
        )
      }
    }
    return candidates.sorted { $0.code < $1.code }.map(\.candidate)
  }

  /// For each theme of a gap a helper who speaks the language that most of its gaps share.
  private func helpers(on register: inout TrialRegister) -> [Candidate] {
    var waiting: [CardGroup: [Gap]] = [:]
    for gap in gaps where gap.theme.top != .interpreting {
      guard let index = problem.needIndex(of: gap.need) else { continue }
      var group = problem.needs[index].group
      group.profile = -1
      waiting[group, default: []].append(gap)
    }
    let changes = waiting.sorted { ($0.key.theme, $0.key.about) < ($1.key.theme, $1.key.about) }
      .map { group, gaps in
        Change.helper(
          problem.themes.rows[Int(group.theme)].code,
          about: group.about < 0 ? nil : problem.languages.table.tags[Int(group.about)],
          speaking: sharedLanguage(of: gaps)
        )
      }
    var candidates: [Change: Candidate] = [:]
    for (part, changes) in Dictionary(grouping: changes, by: { register.part(of: $0.theme) }) {
      let base = register.base(of: part)
      for (change, most) in zip(changes, register.most(of: changes, in: part)) {
        let hope = most.map { base.hope($0) } ?? Gain(urgent: 1, served: 1, points: .max)
        candidates[change] = Candidate(change: change, hope: hope)
      }
    }
    return changes.compactMap { candidates[$0] }.filter(\.hope.helpsAnyone)
  }

  /// The language that most of these need-holders speak well enough; of equal ones the working
  /// language, then by tag.
  private func sharedLanguage(of gaps: [Gap]) -> LanguageTag {
    var counts = [problem.town.workingLanguage: 0]
    for gap in gaps {
      for language in languages(of: gap, atLeast: .a1) { counts[language, default: 0] += 1 }
    }
    let working = problem.town.workingLanguage
    let best = counts.min {
      ($1.value, $0.key == working ? 0 : 1, $0.key) < ($0.value, $1.key == working ? 0 : 1, $1.key)
    }
    return best?.key ?? working
  }
}

extension TrialBase {
  /// The greatest gain, in the order of the aims, that a bound leaves.
  func hope(_ most: PriceBound.Most) -> Gain {
    let urgent = min(most.needs, most.weight, urgentLeft)
    let served = min(most.needs, most.weight - urgent)
    return Gain(
      urgent: urgent,
      served: served,
      points: most.worth - plan.assignment.firstHelperBonus * (urgent + served)
    )
  }
}
