import AssetMap

/// The search for the best pairs of one need after the other.
///
/// A need walks through the shelves that fit it, in each first through the places that earn most,
/// and stops when what is left cannot earn more than the last pair it wants. Equal pairs go by when
/// the walk comes to their place, then by a hash of the two codes. Where the walk through all other
/// places begins a hash of the need says, so that equal capabilities are found equally often. So
/// the best n pairs are the first n of the best n + 1.
struct CandidateSearch: ~Copyable {
  let problem: Problem
  let shelves: CapabilityShelves
  /// For each need that can be matched, by theme and about, an index of ``openings``.
  private var kinds: [Int32]
  private var openings: [[Opening]] = []
  var reach: LanguageReach
  var stages: [Stage] = []
  private var finds: Finds
  /// The members and the starts of places of ``shelves``, without checks of bounds.
  let members: UnsafeMutablePointer<CapabilityShelves.Member>
  let placeStarts: UnsafeMutablePointer<Int32>
  /// For each member the languages it has, see ``LanguageReach/languages(of:)``.
  let languages: UnsafeMutablePointer<UInt64>
  let places: PlaceTable
  let barred: BarredPairs
  private let timePoints: UnsafeMutablePointer<Int32>
  private let unknownTime: Int32
  let shelfStride: Int
  /// For each member when it was last found to be listed.
  let listedAt: UnsafeMutablePointer<UInt32>
  var generation: UInt32 = 0
  var cheapest = CheapestPairs()
  /// For each shelf and place the least price there when it was last looked at.
  let placeFloors: UnsafeMutablePointer<Int64>

  /// A shelf that a kind of need can turn to, and what their themes earn and ask.
  private struct Opening {
    var shelf: Int
    var points: Int32
    var terms: LanguageRule.Terms
  }

  /// One step of a walk: places of one relation on one shelf.
  struct Stage: BitwiseCopyable {
    /// What every pair of the stage earns at least.
    var points: Int32
    /// What no pair of the stage exceeds.
    var bound: Int32
    /// Among the openings of the need's kind.
    var opening: Int32
    var relation: PlaceTable.Relation
  }

  /// A need on its walk.
  struct Walker {
    var need: Int
    var party: Party
    var profile: Int32
    var waiting: Int32
    /// What the times earn at most.
    var time: Int32
    var seed: UInt32
    /// Whether there are capabilities that it is not to be brought together with.
    var hasBarred: Bool
  }

  init(_ problem: Problem) {
    self.problem = problem
    shelves = CapabilityShelves(of: problem)
    reach = LanguageReach(problem.languages)
    finds = Finds()
    members = .copy(of: shelves.members)
    placeStarts = .copy(of: shelves.placeStarts)
    languages = .allocate(capacity: shelves.members.count)
    for (index, member) in shelves.members.enumerated() {
      (languages + index).initialize(to: reach.languages(of: member.profile))
    }
    places = problem.meetings.places
    barred = BarredPairs(fixed: problem.fixed, excluded: problem.excluded)
    timePoints = .copy(of: problem.meetings.timePoints)
    unknownTime = problem.meetings.unknownTime
    shelfStride = problem.meetings.places.names.count + 1
    placeFloors = .allocate(capacity: shelves.placeStarts.count)
    placeFloors.initialize(repeating: 0, count: shelves.placeStarts.count)
    listedAt = .allocate(capacity: shelves.members.count)
    listedAt.initialize(repeating: 0, count: shelves.members.count)
    kinds = [Int32](repeating: -1, count: problem.needs.count)
    var latest: CardGroup?
    for (index, group) in problem.needGroups.groups.enumerated() {
      if latest?.theme != group.theme || latest?.about != group.about {
        openings.append(Self.openings(for: group, problem, shelves))
        latest = group
      }
      for card in problem.needGroups.cards(in: index) {
        kinds[Int(card)] = Int32(openings.count - 1)
      }
    }
  }

  deinit {
    members.deallocate()
    placeStarts.deallocate()
    languages.deallocate()
    timePoints.deallocate()
    listedAt.deallocate()
    placeFloors.deallocate()
  }

  /// Those of the shelves that fit needs of this theme and about.
  private static func openings(
    for need: CardGroup,
    _ problem: Problem,
    _ shelves: CapabilityShelves
  ) -> [Opening] {
    problem.themes.fitting[Int(need.theme)].flatMap { theme in
      shelves.shelves(of: theme).compactMap { index in
        let shelf = shelves.shelves[index]
        let group = CardGroup(theme: shelf.theme, about: shelf.about, profile: -1)
        guard let fit = problem.fit(need, group) else { return nil }
        return Opening(
          shelf: index,
          points: Int32(fit.points),
          terms: problem.languageTerms(need, group)
        )
      }
    }
  }

  /// The needs that can be matched and want somebody, those of one theme and profile together.
  var openNeeds: [Int32] {
    problem.needGroups.members.filter {
      $0 < problem.needCount && problem.needs[Int($0)].left > 0
    }
  }

  /// The best pairs of a need, with the members of ``shelves`` as capabilities.
  ///
  /// - Parameters:
  ///   - count: How many at most.
  ///   - need: One of ``openNeeds``.
  ///   - arena: Where they are kept.
  /// - Returns: Them, best first, and what the others cost at least.
  /// - Complexity: O(capabilities of fitting themes) at worst.
  mutating func row(_ count: Int, of need: Int, in arena: inout Arena) -> PairRow {
    let walker = walker(need)
    finds.reset(count)
    plan(walker)
    for stage in stages.indices {
      if finds.cannotImprove(by: stages[stage].bound) {
        finds.leaveOut()
        break
      }
      walk(walker, stages[stage])
    }
    finds.close()
    return finds.row(in: &arena)
  }

  func walker(_ need: Int) -> Walker {
    let row = problem.needs[need]
    var time = unknownTime
    if row.party.times != 0 {
      time = max(time, timePoints[row.party.times.nonzeroBitCount])
    }
    return Walker(
      need: need,
      party: row.party,
      profile: row.group.profile,
      waiting: Int32(problem.waitingPoints(of: row)),
      time: time,
      seed: row.code.number.spread,
      hasBarred: barred.holdsAny(of: need)
    )
  }

  /// Puts the stages of a walk into their order: by bound, then as they come.
  mutating func plan(_ walker: Walker) {
    stages.removeAll(keepingCapacity: true)
    let earned = places.earned
    let kind = Int(kinds[walker.need])
    for (index, opening) in openings[kind].enumerated() {
      reach.turn(to: walker.profile, opening.terms)
      for relation in PlaceTable.Relation.allCases.reversed() {
        if walker.party.place == 0 && relation != .unknown { continue }
        let points = opening.points + walker.waiting + earned[Int(relation.rawValue)]
        let stage = Stage(
          points: points,
          bound: points + walker.time + reach.greatest,
          opening: Int32(truncatingIfNeeded: index),
          relation: relation
        )
        var position = stages.count
        stages.append(stage)
        while position > 0 && stages[position - 1].bound < stage.bound {
          stages[position] = stages[position - 1]
          position -= 1
        }
        stages[position] = stage
      }
    }
  }

  /// Turns to the languages that a stage asks for.
  ///
  /// - Returns: Its shelf.
  mutating func turn(_ walker: Walker, _ stage: Stage) -> Int {
    let kind = Int(kinds[walker.need])
    reach.turn(to: walker.profile, openings[kind][Int(stage.opening)].terms)
    return openings[kind][Int(stage.opening)].shelf
  }

  private mutating func walk(_ walker: Walker, _ stage: Stage) {
    let shelf = turn(walker, stage)
    let place = Int(walker.party.place)
    switch stage.relation {
    case .same: visit(walker, stage, shelf, place)
    case .adjacent:
      for other in places.adjacent[place] { visit(walker, stage, shelf, Int(other)) }
    case .unknown where place != 0: visit(walker, stage, shelf, 0)
    case .unknown, .elsewhere:
      let count = places.names.count
      var other = Int(walker.seed % UInt32(count))
      for _ in 0..<count {
        if places.relation(Int32(place), Int32(other)) == stage.relation
          && (other != 0 || place == 0)
        {
          if finds.cannotImprove(by: stage.bound) {
            finds.leaveOut()
            return
          }
          visit(walker, stage, shelf, other)
        }
        other += 1
        if other == count { other = 0 }
      }
    }
  }

  /// Looks at all capabilities of a shelf at one place.
  @inline(__always)
  private mutating func visit(_ walker: Walker, _ stage: Stage, _ shelf: Int, _ place: Int) {
    let range = range(of: shelf, at: place)
    if range.isEmpty { return }
    finds.nextPlace()
    let wanted = reach.languages(earning: finds.least(stage.points + walker.time))
    for index in range {
      if languages[index] & wanted == 0 {
        finds.leaveOut()
        continue
      }
      let meeting = meeting(walker, index)
      if meeting < 0 || finds.cannotTake(stage.points &+ meeting &+ reach.greatest) { continue }
      let language = reach.points(with: members[index].profile)
      if language < 0 { continue }
      if walker.hasBarred && barred.contains(walker.need, members[index].index) { continue }
      let tie = (members[index].hash ^ walker.seed) &* 0x9E37_79B1
      finds.add(Int32(truncatingIfNeeded: index), stage.points &+ meeting &+ language, tie)
    }
  }

  /// The members of a shelf at one place.
  @inline(__always)
  func range(of shelf: Int, at place: Int) -> Range<Int> {
    let slot = shelf * shelfStride + place
    return Int(placeStarts[slot])..<Int(placeStarts[slot + 1])
  }

  /// What the times earn; −1 where the two cannot meet.
  @inline(__always)
  func meeting(_ walker: Walker, _ index: Int) -> Int32 {
    let party = members[index].party
    if !MeetingRule.allows(walker.party, party) { return -1 }
    return MeetingRule.time(walker.party, party, timePoints, unknown: unknownTime)
  }
}

/// The pairs that are together already, and those not to be proposed.
struct BarredPairs {
  let fixed: PairSet
  let excluded: PairSet

  func holdsAny(of need: Int) -> Bool { fixed.holdsAny(of: need) || excluded.holdsAny(of: need) }

  /// Apart from the loops that ask it, for it is asked rarely.
  @inline(never)
  func contains(_ need: Int, _ capability: Int32) -> Bool {
    fixed.contains(need: need, capability: Int(capability))
      || excluded.contains(need: need, capability: Int(capability))
  }
}
