import AssetMap

/// Who can interpret between two people, and what comes of it.
///
/// An interpreter carries a pair whose themes fit, neither of them in `language.*` or
/// `interpreting.*`, and for whom no language works. They speak one language with each side: they
/// at B2 or better, and both of them at the level that the need's theme takes. They are neither
/// side, decline no such theme, no preference speaks against them on either side, nor theirs against
/// a side, and where the three state times, all that do have a slot in common.
struct BridgeRule: Sendable {
  let problem: Problem
  /// By code.
  let interpreters: [Interpreter]
  /// Those who have load left.
  let free: InterpreterSet
  /// For each theme those who decline it, or its top theme.
  private let declining: [Int32: InterpreterSet]
  /// Who speaks with people of a profile.
  private var speakers: [SpeakerKey: InterpreterSet] = [:]

  private struct SpeakerKey: Hashable {
    var profile: Int32
    var level: SpokenLevel
  }

  init(_ problem: Problem) {
    self.problem = problem
    interpreters = Interpreter.all(of: problem)
    var free = InterpreterSet()
    for (index, interpreter) in interpreters.enumerated() where interpreter.left > 0 {
      free.insert(index)
    }
    self.free = free
    declining = Self.declining(interpreters, problem)
  }

  private static func declining(
    _ interpreters: [Interpreter],
    _ problem: Problem
  ) -> [Int32: InterpreterSet] {
    var declining: [Int32: InterpreterSet] = [:]
    for (index, interpreter) in interpreters.enumerated() {
      let profile = problem.holders[Int(interpreter.party.holder)].profile
      let declined = profile.declinedThemes
      if declined.isEmpty { continue }
      for (theme, row) in problem.themes.rows.enumerated()
      where declined.contains(row.code) || declined.contains(row.top) {
        declining[Int32(theme), default: InterpreterSet()].insert(index)
      }
    }
    return declining
  }

  /// Whether a match between two themes may be bridged.
  private func isBridgeable(_ theme: Int32) -> Bool {
    let row = problem.themes.rows[Int(theme)]
    return !row.isInterpreting && !row.namesALanguage
  }

  /// Those who speak with both groups of cards and take the theme, whether or not they have load
  /// left; `nil` where the pair is not to be bridged: its themes do not fit or are not bridged, or a
  /// language works.
  ///
  /// - Complexity: O(interpreters / 64), but for the first time with a profile.
  mutating func interpreters(
    need: CardGroup,
    capability: CardGroup
  ) -> InterpreterSet? {
    guard !interpreters.isEmpty, isBridgeable(need.theme), isBridgeable(capability.theme),
      problem.fit(need, capability) != nil, problem.bond(need, capability) == nil
    else { return nil }
    let level = problem.themes.rows[Int(need.theme)].level
    var both = speakers(with: need.profile, level)
    if both.isEmpty { return both }
    both = both.intersection(speakers(with: capability.profile, level))
    return declining[need.theme].map(both.subtracting) ?? both
  }

  private mutating func speakers(with profile: Int32, _ level: SpokenLevel) -> InterpreterSet {
    let key = SpeakerKey(profile: profile, level: level)
    if let known = speakers[key] { return known }
    var found = InterpreterSet()
    for (index, interpreter) in interpreters.enumerated()
    where language(of: interpreter, with: profile, level) != nil {
      found.insert(index)
    }
    speakers[key] = found
    return found
  }

  /// The language an interpreter speaks with people of a profile on a theme of this level: the one
  /// that both have best, then the nearest, then by tag; `nil` where there is none.
  func language(of interpreter: Interpreter, with profile: Int32, _ level: SpokenLevel) -> Int32? {
    let profiles = problem.languages.profiles
    let own = max(level, LanguageRule.interpretingLevel)
    var best: (level: SpokenLevel, distance: Int32, language: Int32)?
    for index in profiles.range(of: interpreter.profile) {
      let mine = profiles.tongues[index]
      if mine.level < own { continue }
      for index in profiles.range(of: profile) {
        let theirs = profiles.tongues[index]
        if theirs.language != mine.language || theirs.level < level { continue }
        let found = (min(mine.level, theirs.level), mine.distance + theirs.distance, mine.language)
        if let best, (best.level, found.1, found.2) >= (found.0, best.distance, best.language) {
          continue
        }
        best = found
      }
    }
    return best?.language
  }

  /// The meeting of three, with the obstacles of all; an interpreter is neither side.
  func meeting(_ need: Party, _ capability: Party, through other: Party) -> MeetingRule.Meeting {
    var meeting = problem.meetings.meeting(need, capability)
    if other.holder == need.holder || other.holder == capability.holder {
      meeting.obstacles.insert(.sameHolder)
    }
    let any = TimesOfWeek.any.rawValue
    let common = [need.times, capability.times, other.times]
      .reduce(any) { $1 == 0 ? $0 : $0 & $1 }
    if common == 0 {
      meeting.obstacles.insert(.noCommonTime)
    } else if need.times != 0 && capability.times != 0 {
      var together = need
      together.times = common
      meeting.time = problem.meetings.meeting(together, capability).time
    }
    for side in [need, capability]
    where side.admits & other.gender == 0 || other.admits & side.gender == 0 {
      meeting.obstacles.insert(.preference)
    }
    return meeting
  }

  /// What a bridged pair earns.
  func points(_ fit: ThemeTable.Fit, _ meeting: MeetingRule.Meeting, waiting: Int) -> Int {
    fit.points + problem.town.policy.bridged + Int(meeting.place) + Int(meeting.time) + waiting
  }
}
