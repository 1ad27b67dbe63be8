import AssetMap

/// The pairs of needs left to interpreters, listed as a search comes to them.
struct BridgeLists: ~Copyable {
  private(set) var rule: BridgeRule
  /// Interpreters who have no place left and whom nobody can relieve: pairs that have no others are
  /// not listed.
  var closed = InterpreterSet()
  private var reach: LanguageReach
  private var cheapest = CheapestPairs()

  init(_ rule: BridgeRule) {
    self.rule = rule
    reach = LanguageReach(rule.problem.languages)
  }

  private var problem: Problem { rule.problem }

  /// As ``PairSource/lengthened(_:of:below:at:in:)``, for a need left to interpreters: each pair has
  /// the most points it could earn.
  ///
  /// - Complexity: O(capabilities of fitting themes), and for those with whom no language works the
  ///   interpreters of both.
  mutating func lengthened(
    _ row: PairRow,
    of need: Int,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    on shelves: CardShelves,
    in arena: inout Arena
  ) -> PairRow {
    var complete = row
    complete.rest = PairRow.complete
    let asking = problem.needs[need]
    let speakers = rule.free(with: asking.group).subtracting(closed)
    if speakers.isEmpty || !rule.isBridgeable(asking.group.theme) { return complete }
    let level = problem.themes.rows[Int(asking.group.theme)].level
    let languages = rule.speakers(with: asking.group.profile, level).languages
    let listed = Set((0..<Int(row.count)).map { row.pairs[$0].capability })
    cheapest.reset(row, below: cost)
    for theme in problem.themes.fitting[Int(asking.group.theme)] where rule.isBridgeable(theme) {
      let group = CardGroup(theme: theme, about: -1, profile: -1)
      guard let fit = problem.fit(asking.group, group) else { continue }
      reach.turn(to: asking.group.profile, problem.languageTerms(asking.group, group))
      let most = Int64(mostPoints(asking, fit))
      for shelf in shelves.shelves(of: theme) {
        for index in shelves.range(of: shelf) {
          let price = prices[index]
          if price - most >= cheapest.limit {
            cheapest.leaveOut(price - most)
            continue
          }
          let member = shelves.members[index]
          if reach.languages(of: member.profile) & languages == 0 { continue }
          guard let points = points(asking, need, member, fit) else { continue }
          if listed.contains(Int32(index)) { continue }
          cheapest.add(
            .init(capability: Int32(index), points: points),
            at: price - Int64(points)
          )
        }
      }
    }
    return cheapest.row(after: row, in: &arena)
  }

  /// The most that a pair earns with somebody who is not closed; `nil` where it is not to be bridged.
  private mutating func points(
    _ asking: CardRow,
    _ need: Int,
    _ member: CardShelves.Member,
    _ fit: ThemeTable.Fit
  ) -> Int32? {
    guard problem.meetings.meeting(asking.party, member.party).obstacles.isEmpty,
      reach.points(with: member.profile) < 0
    else { return nil }
    var able = rule.carriers(asking.group, member.profile)
    if !closed.isEmpty { able.removeAll { closed.contains($0) } }
    if able.isEmpty || problem.isBarred(need: need, capability: Int(member.index)) { return nil }
    return rule.mostPoints(asking, member.party, fit, through: able)
  }

  /// What no bridged pair of a need exceeds.
  private func mostPoints(_ need: CardRow, _ fit: ThemeTable.Fit) -> Int {
    let meetings = problem.meetings
    let time = max(meetings.unknownTime, meetings.timePoints.max() ?? 0)
    return fit.points + problem.town.policy.bridged + Int(meetings.places.earned.max() ?? 0)
      + Int(time) + problem.waitingPoints(of: need)
  }

  /// Who could carry a pair, best first, equal ones by code; those without load left are none.
  mutating func options(need: Int, capability: Int) -> [BridgeSearch.Option] {
    let (one, other) = (problem.needs[need], problem.capabilities[capability])
    guard let fit = problem.fit(one.group, other.group) else { return [] }
    return rule.carriers(one.group, other.group.profile)
      .compactMap { member in
        rule.points(one, other.party, fit, through: member)
          .map { BridgeSearch.Option(interpreter: member, points: $0) }
      }
      .sorted { ($1.points, $0.interpreter) < ($0.points, $1.interpreter) }
  }
}

extension Problem {
  /// Whether a pair is together already, or not to be proposed.
  func isBarred(need: Int, capability: Int) -> Bool {
    fixed.contains(need: need, capability: capability)
      || excluded.contains(need: need, capability: capability)
  }
}
