import AssetMap

/// What the languages of one need-holder earn with many helpers, one after the other; or those of one
/// helper with many need-holders.
///
/// It says the same as the points of ``LanguageRule/bond(need:capability:on:)``, but looks at the one
/// only once: then each of another's languages is one look into a table. Where a language is not
/// learnt both sides count alike.
struct LanguageReach: ~Copyable {
  /// Who is looked at once.
  enum Side { case needHolder, helper }

  private let side: Side
  private let profiles: LanguageProfiles
  private let working: Int32
  private let step: Int32
  /// By level, as the rule has them from 0 on.
  private let levelPoints: UnsafeMutablePointer<Int32>
  /// For each language what it shares with its forms in other scripts.
  private let spoken: UnsafeMutablePointer<Int32>
  /// For each language and level of a helper what the need-holder's best tongue for it earns, before
  /// the helper's own distance; `none` where it has none that works.
  private let table: UnsafeMutablePointer<Int32>
  /// The languages of the table's rows that are filled, and what each earns at most.
  private var filled: [(language: Int32, greatest: Int32)] = []
  /// The tongues of all profiles, those of profile `p` from `starts[p]`.
  private let tongues: UnsafeMutablePointer<Tongue>
  private let starts: UnsafeMutablePointer<Int32>
  /// For each profile whether it has the working language well enough to interpret.
  private let hasWorking: UnsafeMutablePointer<Bool>
  private let bits: UnsafeMutablePointer<UInt64>

  private var profile: Int32 = -1
  private var terms: LanguageRule.Terms
  private var leastLevel: Int32 = 1
  private var besides: Int32 = -1
  /// The language learnt, at what level the one has it, and what it earns at most.
  private var learnt: (spoken: Int32, level: Int, greatest: Int32) = (-1, 1, 0)
  /// Whether the helper is not up to what the themes ask, so that no language works.
  private var isUnable = false
  /// Nobody earns more.
  private(set) var greatest: Int32 = 0

  private static let none = Int32.min / 2
  /// Levels are numbered from 1 to 7.
  private static let levels = 8

  /// A language a helper has.
  private struct Tongue {
    var language: Int32
    /// The language they named.
    var own: Int32
    /// What the distance between the two costs.
    var cost: Int32
    var level: Int32
  }

  init(_ rule: LanguageRule, of side: Side = .needHolder) {
    self.side = side
    profiles = rule.profiles
    working = rule.working
    step = Int32(rule.step)
    levelPoints = .copy(of: rule.levelPoints.map { Int32($0) })
    spoken = .copy(of: rule.table.spoken)
    let size = Self.levels * rule.table.tags.count
    table = .allocate(capacity: size)
    table.initialize(repeating: Self.none, count: size)
    tongues = .allocate(capacity: profiles.tongues.count)
    for (index, tongue) in profiles.tongues.enumerated() {
      let compact = Tongue(
        language: tongue.language,
        own: tongue.own,
        cost: step * tongue.distance,
        level: Int32(tongue.level.rawValue)
      )
      (tongues + index).initialize(to: compact)
    }
    let count = profiles.starts.count - 1
    starts = .allocate(capacity: count + 1)
    hasWorking = .allocate(capacity: count)
    bits = .allocate(capacity: count)
    for (index, start) in profiles.starts.enumerated() {
      (starts + index).initialize(to: Int32(start))
    }
    for index in 0..<count {
      let speaks = rule.speaksWorkingLanguage(Int32(index))
      (hasWorking + index).initialize(to: speaks)
      (bits + index).initialize(to: profiles.languages(of: Int32(index)))
    }
    terms = LanguageRule.Terms(level: .a1)
  }

  deinit {
    table.deallocate()
    tongues.deallocate()
    starts.deallocate()
    hasWorking.deallocate()
    bits.deallocate()
    levelPoints.deallocate()
    spoken.deallocate()
  }

  /// Turns to one with this profile, and to what the themes ask.
  ///
  /// - Complexity: O(tongues of the profile); O(1) where nothing changes.
  mutating func turn(to profile: Int32, _ terms: LanguageRule.Terms) {
    if profile == self.profile && terms == self.terms { return }
    self.profile = profile
    self.terms = terms
    besides = terms.isInterpreting ? working : -1
    var level = terms.level
    if terms.isInterpreting { level = max(level, LanguageRule.interpretingLevel) }
    leastLevel = Int32(level.rawValue)
    for row in filled { clear(row.language) }
    filled.removeAll(keepingCapacity: true)
    greatest = 0
    isUnable = side == .helper && terms.isInterpreting && !hasWorking[Int(profile)]
    for index in profiles.range(of: profile) {
      let tongue = profiles.tongues[index]
      if tongue.level < level { continue }
      if besides >= 0 && (tongue.own == besides || tongue.language == besides) { continue }
      fill(tongue)
    }
    if terms.learnt >= 0 {
      let language = spoken[Int(terms.learnt)]
      let range = Int(starts[Int(profile)])..<Int(starts[Int(profile) + 1])
      let named = self.level(of: language, range)
      if side == .helper && named < Int32(terms.helperLevel.rawValue) { isUnable = true }
      // A learner who does not list it is at the first level.
      let level = max(1, Int(named))
      let earned = (0..<level).reduce(0) { max($0, levelPoints[$1]) }
      learnt = (language, level, earned)
      greatest = max(greatest, earned)
    }
  }

  private func clear(_ language: Int32) {
    (table + Self.levels * Int(language)).update(repeating: Self.none, count: Self.levels)
  }

  private mutating func fill(_ tongue: LanguageProfiles.Tongue) {
    let row = table + Self.levels * Int(tongue.language)
    let cost = step * tongue.distance
    var best: Int32 = 0
    for level in Int(leastLevel)..<Self.levels {
      let earned = levelPoints[min(level, tongue.level.rawValue) - 1] - cost
      row[level] = max(row[level], earned)
      best = max(best, earned)
    }
    greatest = max(greatest, best)
    filled.append((tongue.language, best))
  }

  /// The languages of a profile as bits, some sharing one.
  @inline(__always)
  func languages(of profile: Int32) -> UInt64 { bits[Int(profile)] }

  /// The languages by which another may earn so much at least, as bits of ``languages(of:)``: who
  /// has none of them earns less.
  @inline(__always)
  func languages(earning least: Int32) -> UInt64 {
    if isUnable { return 0 }
    if terms.learnt >= 0 && learnt.greatest >= least { return .max }
    var languages: UInt64 = 0
    for row in filled where row.greatest >= least {
      languages |= LanguageProfiles.bit(row.language)
    }
    return languages
  }

  /// What the best language with another of this profile earns; −1 where none works.
  ///
  /// - Complexity: O(tongues of the profile).
  @inline(__always)
  func points(with profile: Int32) -> Int32 {
    let range = Range(
      uncheckedBounds: (Int(starts[Int(profile)]), Int(starts[Int(profile) &+ 1]))
    )
    if isUnable { return -1 }
    var best: Int32 = -1
    if terms.learnt >= 0 {
      best = learning(range)
      if best < 0 { return -1 }
    }
    if terms.isInterpreting {
      if side == .needHolder && !hasWorking[Int(profile)] { return -1 }
      // Here the language learnt must be known, but earns nothing.
      best = -1
    }
    for index in range {
      let tongue = tongues[index]
      if tongue.level < leastLevel || tongue.own == besides { continue }
      let earned = table[Self.levels &* Int(tongue.language) &+ Int(tongue.level)]
      if earned > Self.none { best = max(best, max(earned &- tongue.cost, 0)) }
    }
    return best
  }

  /// What the language learnt earns; −1 where the helper does not speak it well enough.
  @inline(__always)
  private func learning(_ range: Range<Int>) -> Int32 {
    let other = level(of: learnt.spoken, range)
    if side == .needHolder && other < Int32(terms.helperLevel.rawValue) { return -1 }
    return levelPoints[min(learnt.level, max(1, Int(other))) - 1]
  }

  /// The best level at which a language is named, in whatever script; 0 where it is not.
  @inline(__always)
  private func level(of language: Int32, _ range: Range<Int>) -> Int32 {
    var best: Int32 = 0
    for index in range where spoken[Int(tongues[index].own)] == language {
      best = max(best, tongues[index].level)
    }
    return best
  }
}
