/// Who lives in the town, as a row of `participants.csv` says it.
struct Resident {
  let number: Int
  let isNewcomer: Bool
  let languages: [(tag: String, level: Int)]
  let neighbourhood: Int
  let gender: String
  let givenName: String
  let familyName: String
  let contact: String
  let times: String
  let check: String
  let preference: String
  let consents: String
  let registered: CalendarDay

  /// The resident with a number: the same whatever was made before.
  init(
    _ number: Int,
    from communities: WeightedTable<Community>,
    in neighbourhoods: Neighbourhoods,
    using random: inout SplitMix64
  ) {
    let community = communities.pick(using: &random)
    self.number = number
    isNewcomer = community.isNewcomer
    languages = community.abilities.compactMap { ability in
      guard random.chance(ability.percent) else { return nil }
      return (ability.language, random.number(in: ability.levels))
    }
    neighbourhood = neighbourhoods.home(isNewcomer: isNewcomer, using: &random)
    let isWoman = random.chance(51)
    let isSaid = random.chance(95)
    gender = isSaid ? (random.chance(1) ? "diverse" : isWoman ? "woman" : "man") : ""
    givenName = random.pick(isWoman ? community.names.women : community.names.men)
    familyName = Self.familyName(community.names, using: &random)
    contact = Self.contact(number, using: &random)
    times = random.chance(60) ? Self.times(using: &random) : ""
    registered = .today.earlier(by: random.number(in: 1...200))
    check = random.chance(10) ? Self.check(using: &random) : ""
    preference = Self.preference(isWoman: isWoman, using: &random)
    consents = Self.consents(using: &random)
  }

  var reference: String { "P\(number)" }

  var motherTongue: String { languages.first?.tag ?? "de" }

  /// Whether they speak two languages, German among them, well enough to interpret.
  var canInterpret: Bool {
    languages.contains { $0.tag == "de" && $0.level >= Self.b2 }
      && languages.count { $0.level >= Self.b2 } > 1
  }

  static let b2 = 3

  private static func familyName(
    _ names: NameCulture,
    using random: inout SplitMix64
  ) -> String {
    let first = random.pick(names.families)
    guard random.chance(20) else { return first }
    return "\(first)-\(random.pick(names.families))"
  }

  private static func contact(_ number: Int, using random: inout SplitMix64) -> String {
    switch random.below(10) {
    case 0..<7: "+49 7851 \(5_000_000 + number)"
    case 7..<9: "p\(number)@example.org"
    default: ""
    }
  }

  private static func times(using random: inout SplitMix64) -> String {
    random.pick([
      "weekdays-morning", "weekdays-evening", "sat-morning; weekdays-evening", "weekend",
      "mon-afternoon; wed-afternoon", "tue-evening; thu-evening", "sat", "fri-afternoon; sun",
      "weekdays-afternoon", "mon-fri morning; sat-afternoon", "any", "wed-evening",
      "tue-morning; fri-morning; sun-afternoon",
    ])
  }

  private static func check(using random: inout SplitMix64) -> String {
    let kind = random.chance(70) ? "children" : "vulnerable"
    return "\(kind):\(CalendarDay.today.earlier(by: random.number(in: 10...900)))"
  }

  private static func preference(isWoman: Bool, using random: inout SplitMix64) -> String {
    switch random.below(200) {
    case 0..<8 where isWoman: "women only"
    case 0..<1: "men only"
    case 8: "lieber jemand in meinem Alter"
    default: ""
    }
  }

  /// Three in a hundred do not consent to be matched.
  private static func consents(using random: inout SplitMix64) -> String {
    switch random.below(100) {
    case 0..<3: "keep"
    case 3..<8: "keep; match"
    case 8..<25: "keep; match; review"
    default: "keep; match; review; introduce"
    }
  }
}

extension TownParticipant {
  init(_ resident: Resident, neighbourhood: String) {
    self.init(
      reference: resident.reference,
      givenName: resident.givenName,
      familyName: resident.familyName,
      gender: resident.gender,
      languages: resident.languages.map { "\($0.tag):\(Community.levels[$0.level])" },
      neighbourhood: neighbourhood,
      contact: resident.contact,
      times: resident.times,
      checks: resident.check,
      preference: resident.preference,
      consents: resident.consents,
      consentLanguage: resident.motherTongue,
      registered: resident.registered
    )
  }

  init(organisation number: Int, kind: String, neighbourhood: String) {
    self.init(
      reference: "O\(number)",
      isOrganisation: true,
      name: "\(kind) \(neighbourhood) \(number)",
      languages: ["de:native", "en:B2"],
      neighbourhood: neighbourhood,
      contact: "o\(number)@example.org",
      checks: "children:2025-03-01; vulnerable:2025-03-01",
      consents: "keep; match; review; introduce",
      consentLanguage: "de",
      registered: .today.earlier(by: 250)
    )
  }
}
