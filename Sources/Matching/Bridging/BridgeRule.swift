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
  /// For each `interpreting.*` card whose it is, as an index of ``interpreters``.
  let owners: [Int32: Int]
  /// Those who have load left.
  let free: InterpreterSet
  /// For each theme those who decline it, or its top theme.
  private let declining: [Int32: InterpreterSet]
  /// Those who speak the same, by what they speak.
  private let profiles: [(profile: Int32, members: InterpreterSet)]
  /// Who speaks with people of a profile, and with two.
  private var speakers: [SpeakerKey: Speakers] = [:]
  private var betweeners: [PairKey: InterpreterSet] = [:]
  private var carriers: [CarrierKey: [Int]] = [:]

  private struct SpeakerKey: Hashable {
    var profile: Int32
    var level: SpokenLevel
  }

  /// Interpreters, and all that they speak as bits of ``LanguageProfiles/languages(of:)``.
  struct Speakers {
    var members = InterpreterSet()
    var languages: UInt64 = 0
  }

  private struct CarrierKey: Hashable {
    var theme: Int32
    var one: Int32
    var other: Int32
  }

  private struct PairKey: Hashable {
    var one: Int32
    var other: Int32
    var level: SpokenLevel
  }

  init(_ problem: Problem) {
    self.problem = problem
    interpreters = Interpreter.all(of: problem)
    var owners: [Int32: Int] = [:]
    for (index, interpreter) in interpreters.enumerated() {
      for card in interpreter.cards { owners[card] = index }
    }
    self.owners = owners
    var free = InterpreterSet()
    for (index, interpreter) in interpreters.enumerated() where interpreter.left > 0 {
      free.insert(index)
    }
    self.free = free
    var profiles: [Int32: InterpreterSet] = [:]
    for (index, interpreter) in interpreters.enumerated() {
      profiles[interpreter.profile, default: InterpreterSet()].insert(index)
    }
    self.profiles = profiles.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
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
  func isBridgeable(_ theme: Int32) -> Bool {
    let row = problem.themes.rows[Int(theme)]
    return !row.isInterpreting && !row.namesALanguage
  }

  /// Whether an interpreter, as an index of ``interpreters``, does not interpret in a theme.
  func declines(_ interpreter: Int, _ theme: Int32) -> Bool {
    declining[theme]?.contains(interpreter) ?? false
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
    return between(need, capability.profile)
  }

  /// Whether somebody could carry a pair that is not barred.
  mutating func carries(_ interpreter: Int, need: Int, capability: Int) -> Bool {
    let (one, other) = (problem.needs[need].group, problem.capabilities[capability].group)
    return interpreters(need: one, capability: other)?.contains(interpreter) == true
      && problem.standing(need: need, capability: capability).isEmpty
      && !problem.fixed.contains(need: need, capability: capability)
  }

  /// Those who speak with a need's holder and with people of a profile, and take the need's theme.
  ///
  /// - Complexity: O(interpreters / 64), but for the first time with two profiles.
  mutating func between(_ need: CardGroup, _ profile: Int32) -> InterpreterSet {
    let level = problem.themes.rows[Int(need.theme)].level
    let key = PairKey(one: need.profile, other: profile, level: level)
    var both = betweeners[key] ?? InterpreterSet()
    if betweeners[key] == nil {
      both = speakers(with: need.profile, level).members
        .intersection(speakers(with: profile, level).members)
      betweeners[key] = both
    }
    return declining[need.theme].map(both.subtracting) ?? both
  }

  /// Those with load left who speak with a need's holder and with people of a profile, and take the
  /// need's theme; ascending.
  mutating func carriers(_ need: CardGroup, _ profile: Int32) -> [Int] {
    let key = CarrierKey(theme: need.theme, one: need.profile, other: profile)
    if let known = carriers[key] { return known }
    let found = between(need, profile).intersection(free).members
    carriers[key] = found
    return found
  }

  /// Those with load left who speak with a need's holder, on a theme that is bridged.
  mutating func free(with need: CardGroup) -> InterpreterSet {
    isBridgeable(need.theme) ? between(need, need.profile).intersection(free) : InterpreterSet()
  }

  /// Those who speak with people of a profile on a theme of this level.
  ///
  /// - Complexity: the first time O(tongues of the profile and of all that interpreters speak).
  mutating func speakers(with profile: Int32, _ level: SpokenLevel) -> Speakers {
    let key = SpeakerKey(profile: profile, level: level)
    if let known = speakers[key] { return known }
    var found = Speakers()
    for (spoken, members) in profiles where language(of: spoken, with: profile, level) != nil {
      found.members.formUnion(members)
      found.languages |= problem.languages.profiles.languages(of: spoken)
    }
    speakers[key] = found
    return found
  }

  /// The language an interpreter of a profile speaks with people of another on a theme of this level:
  /// the one that both have best, then the nearest, then by tag; `nil` where there is none.
  func language(of own: Int32, with profile: Int32, _ level: SpokenLevel) -> Int32? {
    let profiles = problem.languages.profiles
    let least = max(level, LanguageRule.interpretingLevel)
    var best: (level: SpokenLevel, distance: Int32, language: Int32)?
    for index in profiles.range(of: own) {
      let mine = profiles.tongues[index]
      if mine.level < least { continue }
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

  /// What a pair earns with an interpreter; `nil` where the three cannot meet.
  func points(
    _ need: CardRow,
    _ capability: Party,
    _ fit: ThemeTable.Fit,
    through interpreter: Int
  ) -> Int32? {
    let meeting = meeting(need.party, capability, through: interpreters[interpreter].party)
    guard meeting.obstacles.isEmpty else { return nil }
    return Int32(points(fit, meeting, waiting: problem.waitingPoints(of: need)))
  }

  /// The most that a pair can earn with one of these, `nil` where the three can never meet.
  ///
  /// It looks no further than one who costs no common slot.
  func mostPoints(
    _ need: CardRow,
    _ capability: Party,
    _ fit: ThemeTable.Fit,
    through members: [Int]
  ) -> Int32? {
    var best: Int32?
    let meeting = problem.meetings.meeting(need.party, capability)
    let most = Int32(points(fit, meeting, waiting: problem.waitingPoints(of: need)))
    for member in members {
      guard let points = points(need, capability, fit, through: member) else { continue }
      if points >= most { return points }
      best = max(best ?? points, points)
    }
    return best
  }
}
