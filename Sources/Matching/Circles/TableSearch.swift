import AssetMap

/// Somebody who could come to a table.
struct TableGuest {
  var need: Int
  /// Whether the plan or a decision gives them to the capability.
  var isInPlan: Bool
  var isUrgent: Bool
  var fit: ThemeTable.Fit

  /// People of the plan first, then urgent needs, then by code.
  var order: (Int, Int, Int) { (isInPlan ? 0 : 1, isUrgent ? 0 : 1, need) }
}

/// How people talk at a table.
struct TableSetting {
  /// What is spoken with all of them.
  var language: Int32
  /// Who interprets, as an index of ``BridgeRule/interpreters``, and what they speak with the helper.
  var interpreter: Int?
  var helperLanguage: Int32
}

/// The search for the best table of one group offer, over all settings, slots and companies.
struct TableSearch {
  let problem: Problem
  let rule: BridgeRule
  let helper: CardRow
  /// In the order of ``TableGuest/order``.
  let guests: [TableGuest]
  /// How many can come who are not of the plan.
  let places: Int

  /// A setting, a slot and a company, and who can all come.
  struct Table {
    var setting: TableSetting
    var slot: UInt32
    var company: Company
    /// As indices of the guests.
    var seats: [Int]
    var urgent: Int
    var points: Int

    /// The more the better.
    var value: (Int, Int, Int, Int) {
      (urgent, seats.count, setting.interpreter == nil ? 1 : 0, points)
    }
  }

  init(
    _ problem: Problem,
    _ rule: BridgeRule,
    _ capability: Int,
    _ guests: [TableGuest],
    places: Int
  ) {
    self.problem = problem
    self.rule = rule
    helper = problem.capabilities[capability]
    self.guests = guests
    self.places = places
  }

  /// The best table with at least two people; through one of these interpreters only where no
  /// language brings as many together.
  ///
  /// - Parameter interpreters: Each with the guests they speak with, as indices.
  /// - Returns: `nil` where there is no table of two.
  func best(through interpreters: [(interpreter: Int, guests: [Int])]) -> Table? {
    let companies = Company.all(of: guests.map { problem.needs[$0.need].party })
    var best: Table?
    for setting in directSettings { improve(&best, setting, guests.indices, companies) }
    for (interpreter, able) in interpreters where !(best.map { covers($0, able) } ?? false) {
      for setting in settings(through: interpreter) {
        improve(&best, setting, able, companies)
      }
    }
    return best
  }

  /// The languages of the helper, and the one that the card is about.
  private var directSettings: [TableSetting] {
    var languages = problem.languages.profiles.allLanguages(of: helper.group.profile)
    if helper.group.about >= 0 && !languages.contains(helper.group.about) {
      languages.append(helper.group.about)
    }
    return languages.sorted().map {
      TableSetting(language: $0, interpreter: nil, helperLanguage: $0)
    }
  }

  private func settings(through index: Int) -> [TableSetting] {
    let interpreter = rule.interpreters[index]
    // What the two have best: if any language reaches a theme's level, this one does.
    guard interpreter.party.holder != helper.party.holder,
      let between = rule.language(of: interpreter.profile, with: helper.group.profile, .a1)
    else { return [] }
    return problem.languages.profiles.allLanguages(of: interpreter.profile).map {
      TableSetting(language: $0, interpreter: index, helperLanguage: between)
    }
  }

  private func improve(
    _ best: inout Table?,
    _ setting: TableSetting,
    _ guests: some Collection<Int>,
    _ companies: [Company]
  ) {
    let able =
      guests
      .compactMap { guest in points(of: self.guests[guest], setting).map { (guest, points: $0) } }
      .sorted { one, other in
        let (first, second) = (self.guests[one.0], self.guests[other.0])
        let (left, right) = (first.order, second.order)
        return (left.0, left.1, other.points, left.2) < (right.0, right.1, one.points, right.2)
      }
    if able.count < 2 || best.map({ covers($0, able.map(\.0), setting) }) ?? false { return }
    for slot in 0..<TimesOfWeek.any.count {
      let slot = UInt32(1) << UInt32(slot)
      guard hosts(setting).allSatisfy({ $0.times == 0 || $0.times & slot != 0 }) else { continue }
      for company in companies {
        let table = table(setting, slot, company, able)
        if table.seats.count >= 2, best.map({ $0.value < table.value }) ?? true { best = table }
      }
    }
  }

  /// Whether no table of some guests can be better; `nil` stands for any setting with an interpreter.
  private func covers(
    _ table: Table,
    _ guests: [Int],
    _ setting: TableSetting? = nil
  ) -> Bool {
    func most(_ people: [TableGuest]) -> Int {
      let planned = people.count { $0.isInPlan }
      return planned + min(places, people.count - planned)
    }
    let people = guests.map { self.guests[$0] }
    let isDirect = setting.map { $0.interpreter == nil } ?? false
    return (most(people.filter(\.isUrgent)), most(people), isDirect ? 1 : 0, .max) <= table.value
  }

  /// The helper, and who interprets.
  func hosts(_ setting: TableSetting) -> [Party] {
    [helper.party] + (setting.interpreter.map { [rule.interpreters[$0].party] } ?? [])
  }

  private func table(
    _ setting: TableSetting,
    _ slot: UInt32,
    _ company: Company,
    _ able: [(Int, points: Int)]
  ) -> Table {
    var table = Table(
      setting: setting,
      slot: slot,
      company: company,
      seats: [],
      urgent: 0,
      points: 0
    )
    var (free, holders) = (places, Set<Int32>())
    for (index, points) in able {
      let guest = guests[index]
      let party = problem.needs[guest.need].party
      guard party.times == 0 || party.times & slot != 0, company.admits(party),
        guest.isInPlan || free > 0, holders.insert(party.holder).inserted
      else { continue }
      if !guest.isInPlan { free -= 1 }
      table.seats.append(index)
      table.urgent += guest.isUrgent ? 1 : 0
      table.points += points
    }
    return table
  }

  /// What a guest's pair earns in a setting; `nil` where they cannot talk, or a wish speaks against
  /// it.
  private func points(of guest: TableGuest, _ setting: TableSetting) -> Int? {
    let need = problem.needs[guest.need]
    guard speaks(guest, setting) else { return nil }
    let waiting = problem.waitingPoints(of: need)
    if let interpreter = setting.interpreter {
      let party = rule.interpreters[interpreter].party
      let meeting = rule.meeting(need.party, helper.party, through: party)
      if !meeting.obstacles.isDisjoint(with: [.preference, .sameHolder]) { return nil }
      return rule.points(guest.fit, meeting, waiting: waiting)
    }
    let meeting = problem.meetings.meeting(need.party, helper.party)
    guard !meeting.obstacles.contains(.preference), let bond = bond(guest, setting.language) else {
      return nil
    }
    return guest.fit.points + bond.points + Int(meeting.place) + Int(meeting.time) + waiting
  }

  private func bond(_ guest: TableGuest, _ language: Int32) -> LanguageRule.Bond? {
    let group = problem.needs[guest.need].group
    return problem.languages.bond(
      need: group.profile,
      capability: helper.group.profile,
      on: problem.languageTerms(group, helper.group),
      in: language
    )
  }

  /// Whether a guest, the helper and who interprets understand each other on the guest's theme.
  func speaks(_ guest: TableGuest, _ setting: TableSetting) -> Bool {
    guard let index = setting.interpreter else { return bond(guest, setting.language) != nil }
    let (group, interpreter) = (problem.needs[guest.need].group, rule.interpreters[index])
    guard rule.isBridgeable(group.theme), !rule.declines(index, group.theme) else { return false }
    let level = problem.themes.rows[Int(group.theme)].level
    func has(_ profile: Int32, _ language: Int32, _ least: SpokenLevel) -> Bool {
      problem.languages.profiles.level(of: language, in: profile).map { $0 >= least } ?? false
    }
    let own = max(level, LanguageRule.interpretingLevel)
    return has(interpreter.profile, setting.helperLanguage, own)
      && has(helper.group.profile, setting.helperLanguage, level)
      && has(interpreter.profile, setting.language, own)
      && has(group.profile, setting.language, level)
  }
}
