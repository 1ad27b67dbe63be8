import AssetMap

/// The pairs between cards that come and go, by the rules, from both sides.
struct LivePairs: ChangingPairSource, ~Copyable {
  /// The tables of the start; its cards may have changed since.
  let problem: Problem
  var register: LiveRegister
  private var languages: LanguageRule
  private var reach: LanguageReach
  private let reader: CardReader
  private var holders: [ParticipantCode: Int] = [:]
  /// The cards by their number in the plan, also those that have gone.
  private(set) var needs: [CardRow] = []
  private(set) var capabilities: [CardRow] = []
  private var needGroups: LiveGroups
  private var capabilityGroups: LiveGroups
  private var found: [AssignmentProblem.Pair] = []
  /// For each capability when it was last found to be listed.
  private var listedAt: [UInt32] = []
  private var generation: UInt32 = 0

  init(_ problem: Problem, _ register: LiveRegister) {
    self.problem = problem
    self.register = register
    languages = problem.languages
    reach = LanguageReach(problem.languages)
    reader = CardReader(
      themes: problem.themes,
      languages: problem.languages.table,
      places: problem.meetings.places,
      day: problem.day
    )
    needGroups = LiveGroups(themes: problem.themes.rows.count)
    capabilityGroups = LiveGroups(themes: problem.themes.rows.count)
    for (index, holder) in problem.holders.enumerated() { holders[holder.code] = index }
  }

  /// Takes a need in, as the next number.
  mutating func add(need row: CardRow) {
    needGroups.add(member(row, needs.count), to: row.group)
    needs.append(row)
  }

  /// Takes a capability in, as the next number.
  mutating func add(capability row: CardRow) {
    capabilityGroups.add(member(row, capabilities.count), to: row.group)
    capabilities.append(row)
    listedAt.append(0)
  }

  mutating func remove(need number: Int) { needGroups.remove(number, from: needs[number].group) }

  mutating func remove(capability number: Int) {
    capabilityGroups.remove(number, from: capabilities[number].group)
  }

  private func member(_ row: CardRow, _ number: Int) -> LiveGroups.Member {
    let waiting = Int32(problem.waitingPoints(of: row))
    return LiveGroups.Member(party: row.party, number: Int32(number), waiting: waiting)
  }

  /// Whether the tables have all words of a card and its holder.
  func knows(_ code: CardCode) -> Bool {
    guard let card = register.cards[code], let holder = register.holders[card.holder] else {
      return true
    }
    return reader.knows(card) && reader.knows(holder)
  }

  /// A card as the register has it now; `nil` where it cannot be matched or wants nobody.
  ///
  /// - Precondition: ``knows(_:)``.
  mutating func row(of code: CardCode) -> CardRow? {
    guard let card = register.cards[code], let holder = register.holders[card.holder] else {
      return nil
    }
    let known = languages.profiles.starts.count
    let traits = reader.traits(of: holder, &languages.profiles)
    if languages.profiles.starts.count > known { reach = LanguageReach(languages) }
    let number = holders[holder.code] ?? holders.count
    holders[holder.code] = number
    var row = reader.row(of: card, holder: number, traits)
    row.taken = register.taken(of: card.terms.kind, code)
    if card.terms.kind == .capability { row.taken = taken(by: holder, traits, row) }
    return row.isConsenting && row.left > 0 ? row : nil
  }

  /// What fixed matches take of a capability, those that its holder carries included.
  private func taken(by holder: Holder, _ traits: CardReader.Traits, _ row: CardRow) -> Int32 {
    let load = register.load(of: holder.code)
    if load.pairs.isEmpty { return row.taken }
    var rows = load.cards.map { card in
      var row = reader.row(of: card, holder: 0, traits)
      row.taken = register.taken(of: .capability, card.code)
      return row
    }
    Problem.takePlaces(of: load.pairs, on: &rows, holders: [holder], themes: problem.themes)
    return rows.first { $0.code == row.code }?.taken ?? row.taken
  }

  mutating func list(needsOf capability: Int, into column: inout [ColumnPair]) {
    let row = capabilities[capability]
    let barred = register.barred(.capability, row.code)
    for theme in problem.themes.offered[Int(row.group.theme)] {
      for group in needGroups.groups[Int(theme)] {
        guard let (points, language) = points(group.key, row.group) else { continue }
        for member in group.members {
          let time = time(member.party, row.party)
          if time < 0 { continue }
          if !barred.isEmpty && barred.contains(needs[Int(member.number)].code) { continue }
          let place = problem.meetings.places.points(member.party.place, row.party.place)
          column.append(
            ColumnPair(
              need: member.number,
              points: points + language + time + place + member.waiting
            )
          )
        }
      }
    }
  }

  /// Finds all capabilities that a need has a pair with.
  private mutating func find(_ row: CardRow) {
    found.removeAll(keepingCapacity: true)
    let barred = register.barred(.need, row.code)
    let waiting = Int32(problem.waitingPoints(of: row))
    for theme in problem.themes.fitting[Int(row.group.theme)] {
      for group in capabilityGroups.groups[Int(theme)] {
        guard let (points, language) = points(row.group, group.key) else { continue }
        for member in group.members {
          let time = time(row.party, member.party)
          if time < 0 { continue }
          if !barred.isEmpty && barred.contains(capabilities[Int(member.number)].code) { continue }
          let place = problem.meetings.places.points(row.party.place, member.party.place)
          found.append(
            .init(capability: member.number, points: points + language + time + place + waiting)
          )
        }
      }
    }
  }

  /// What theme and language earn; `nil` where they do not fit.
  private mutating func points(_ need: CardGroup, _ capability: CardGroup) -> (Int32, Int32)? {
    guard let fit = problem.fit(need, capability) else { return nil }
    reach.turn(to: need.profile, problem.languageTerms(need, capability))
    let language = reach.points(with: capability.profile)
    return language < 0 ? nil : (Int32(fit.points), language)
  }

  /// What the times earn; −1 where the two cannot meet.
  @inline(__always)
  private func time(_ need: Party, _ capability: Party) -> Int32 {
    MeetingRule.allows(need, capability) ? problem.meetings.time(need, capability) : -1
  }

  /// The first row of a new need: the pair that costs least, and those that cost little more.
  mutating func firstRow(
    of need: Int,
    at prices: UnsafePointer<Int64>,
    in arena: inout Arena
  ) -> PairRow {
    find(needs[need])
    var least = PairRow.complete
    for pair in found { least = min(least, prices[Int(pair.capability)] - Int64(pair.points)) }
    let empty = PairRow(
      pairs: UnsafePointer(arena.take(0, of: AssignmentProblem.Pair.self)),
      count: 0,
      rest: PairRow.complete
    )
    if found.isEmpty { return empty }
    return row(empty, below: least + ResidualNetwork<LivePairs>.reserve, at: prices, in: &arena)
  }

  mutating func lengthened(
    _ row: PairRow,
    of need: Int,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    in arena: inout Arena
  ) -> PairRow {
    find(needs[need])
    return self.row(row, below: cost, at: prices, in: &arena)
  }

  /// A row with those that were found and cost less than `cost`.
  private mutating func row(
    _ row: PairRow,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    in arena: inout Arena
  ) -> PairRow {
    generation &+= 1
    for index in 0..<Int(row.count) { listedAt[Int(row.pairs[index].capability)] = generation }
    var longer = row
    longer.rest = PairRow.complete
    var added = 0
    for pair in found where listedAt[Int(pair.capability)] != generation {
      let itsCost = prices[Int(pair.capability)] - Int64(pair.points)
      if itsCost < cost {
        found[added] = pair
        added += 1
      } else {
        longer.rest = min(longer.rest, itsCost)
      }
    }
    if added == 0 { return longer }
    let pairs = arena.take(Int(row.count) + added, of: AssignmentProblem.Pair.self)
    pairs.update(from: row.pairs, count: Int(row.count))
    for index in 0..<added { pairs[Int(row.count) + index] = found[index] }
    longer.pairs = UnsafePointer(pairs)
    longer.count += Int32(added)
    return longer
  }
}
