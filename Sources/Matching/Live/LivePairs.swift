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
  private var needShelves: LiveShelves
  private var capabilityShelves: LiveShelves
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
    needShelves = LiveShelves(themes: problem.themes.rows.count)
    capabilityShelves = LiveShelves(themes: problem.themes.rows.count)
    for (index, holder) in problem.holders.enumerated() { holders[holder.code] = index }
  }

  /// Takes a need in, as the next number.
  mutating func add(need row: CardRow) {
    needShelves.add(member(row, needs.count), to: row.group)
    needs.append(row)
  }

  /// Takes a capability in, as the next number.
  mutating func add(capability row: CardRow) {
    capabilityShelves.add(member(row, capabilities.count), to: row.group)
    capabilities.append(row)
    listedAt.append(0)
  }

  mutating func remove(need number: Int) { needShelves.remove(number, from: needs[number].group) }

  mutating func remove(capability number: Int) {
    capabilityShelves.remove(number, from: capabilities[number].group)
  }

  private func member(_ row: CardRow, _ number: Int) -> LiveShelves.Member {
    let waiting = Int32(problem.waitingPoints(of: row))
    return LiveShelves.Member(party: row.party, number: Int32(number), waiting: waiting)
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
    let meetings = problem.meetings
    let tongues = reach.languages(of: row.group.profile)
    for theme in problem.themes.offered[Int(row.group.theme)] {
      for shelf in needShelves.shelves[Int(theme)] {
        let key = CardGroup(theme: theme, about: shelf.about, profile: -1)
        guard let fit = problem.fit(key, row.group) else { continue }
        let terms = problem.languageTerms(key, row.group)
        for index in shelf.groups.indices {
          let profile = shelf.groups[index].profile
          // Who shares no language can only be learning one.
          if terms.learnt < 0 && reach.languages(of: profile) & tongues == 0 { continue }
          reach.turn(to: profile, terms)
          let language = reach.points(with: row.group.profile)
          if language < 0 { continue }
          let points = Int32(fit.points) + language
          for member in shelf.groups[index].members {
            let time = Self.time(member.party, row.party, meetings)
            if time < 0 { continue }
            let place = meetings.places.points(member.party.place, row.party.place)
            let pair = ColumnPair(
              need: member.number,
              points: points + time + place + member.waiting
            )
            if barred.isEmpty || !barred.contains(needs[Int(pair.need)].code) {
              column.append(pair)
            }
          }
        }
      }
    }
  }

  /// Finds all capabilities that a need has a pair with.
  private mutating func find(_ row: CardRow) {
    found.removeAll(keepingCapacity: true)
    let barred = register.barred(.need, row.code)
    let meetings = problem.meetings
    let waiting = Int32(problem.waitingPoints(of: row))
    for theme in problem.themes.fitting[Int(row.group.theme)] {
      for shelf in capabilityShelves.shelves[Int(theme)] {
        let key = CardGroup(theme: theme, about: shelf.about, profile: -1)
        guard let fit = problem.fit(row.group, key) else { continue }
        reach.turn(to: row.group.profile, problem.languageTerms(row.group, key))
        for index in shelf.groups.indices {
          let language = reach.points(with: shelf.groups[index].profile)
          if language < 0 { continue }
          let points = Int32(fit.points) + waiting + language
          for member in shelf.groups[index].members {
            let time = Self.time(row.party, member.party, meetings)
            if time < 0 { continue }
            let place = meetings.places.points(row.party.place, member.party.place)
            let number = Int(member.number)
            if barred.isEmpty || !barred.contains(capabilities[number].code) {
              found.append(.init(capability: member.number, points: points + time + place))
            }
          }
        }
      }
    }
  }

  /// What the times earn; −1 where the two cannot meet.
  @inline(__always)
  private static func time(_ need: Party, _ capability: Party, _ rule: MeetingRule) -> Int32 {
    MeetingRule.allows(need, capability) ? rule.time(need, capability) : -1
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
    longer.room = longer.count
    return longer
  }
}
