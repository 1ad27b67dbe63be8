import AssetMap
import Matching

/// Cards and holders for a test, one holder a card unless it says otherwise.
struct Scene {
  var town = Town.test
  var holders: [Holder] = []
  var cards: [HeldCard] = []
  var fixed: [FixedPair] = []
  var excluded: [CardPair] = []

  /// Adds a card; those who speak German and say nothing else unless `profile` says so.
  @discardableResult
  mutating func add(
    _ kind: CardKind,
    _ theme: ThemeCode,
    about: LanguageTag? = nil,
    count: Int = 1,
    isForGroup: Bool = false,
    isUrgent: Bool = false,
    times: TimesOfWeek = [],
    weeks: Int = 0,
    profile: Profile = .germanSpeaker,
    purposes: Set<Purpose> = .all,
    holder: ParticipantCode? = nil
  ) throws -> CardCode {
    let code = CardCode(number: Int64(cards.count + 1))
    let participant = holder ?? ParticipantCode(number: Int64(holders.count + 1))
    if holder == nil {
      holders.append(Holder(code: participant, profile: profile, purposes: purposes))
    }
    let terms = try CardTerms(
      kind: kind,
      theme: theme,
      about: about,
      count: count,
      isForGroup: isForGroup,
      times: times,
      isUrgent: isUrgent,
      writtenOn: .test.adding(days: -7 * weeks)
    )
    cards.append(HeldCard(code: code, holder: participant, terms: terms))
    return code
  }

  var snapshot: Snapshot {
    Snapshot(
      town: town,
      day: .test,
      holders: holders,
      cards: cards,
      fixed: fixed,
      excluded: excluded
    )
  }

  var problem: Problem { Problem(snapshot) }
}

extension Profile {
  static let germanSpeaker = Profile(languages: [LanguageAbility("de", .native)])

  /// Someone with these languages and nothing else.
  static func speaking(_ languages: LanguageAbility...) -> Profile {
    Profile(languages: languages)
  }
}

/// One need and one capability, to be changed where a test is about.
struct PairCase {
  var town = Town.test
  var need = Draft(theme: "housing.repairs")
  var capability = Draft(theme: "housing.repairs")
  var isFixed = false
  var isExcluded = false

  struct Draft {
    var theme: ThemeCode
    var about: LanguageTag?
    var count = 1
    var times: TimesOfWeek = []
    var weeks = 0
    var profile = Profile.germanSpeaker
    var purposes = Set<Purpose>.all
  }

  func evaluation() throws -> Evaluation {
    var scene = Scene()
    scene.town = town
    let one = try scene.add(.need, need)
    let other = try scene.add(.capability, capability)
    if isFixed { scene.fixed = [FixedPair(need: one, capability: other)] }
    if isExcluded { scene.excluded = [CardPair(need: one, capability: other)] }
    return scene.problem.evaluate(need: one, capability: other) ?? .doesNotFit
  }
}

extension Scene {
  fileprivate mutating func add(_ kind: CardKind, _ draft: PairCase.Draft) throws -> CardCode {
    try add(
      kind,
      draft.theme,
      about: draft.about,
      count: draft.count,
      times: draft.times,
      weeks: draft.weeks,
      profile: draft.profile,
      purposes: draft.purposes
    )
  }
}

/// What the rules say of a pair that differs from the plainest one by `change`.
func evaluation(_ change: (inout PairCase) -> Void) throws -> Evaluation {
  var pair = PairCase()
  change(&pair)
  return try pair.evaluation()
}

/// One part of an eligible pair's explanation; `nil` where it is not eligible.
func part(_ name: PointPart.Name, _ change: (inout PairCase) -> Void) throws -> PointPart? {
  guard case .eligible(let explanation) = try evaluation(change) else { return nil }
  return explanation.parts.first { $0.name == name }
}

/// The obstacles of a blocked pair; `nil` where it is not blocked.
func obstacles(_ change: (inout PairCase) -> Void) throws -> [Obstacle]? {
  guard case .blocked(let obstacles, _) = try evaluation(change) else { return nil }
  return obstacles
}
