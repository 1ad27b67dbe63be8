import AssetMap

extension CandidateSearch {
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

  /// A card on its walk.
  struct Walker {
    var card: Int
    var party: Party
    var profile: Int32
    var waiting: Int32
    /// What the times earn at most.
    var time: Int32
    var seed: UInt32
    /// Whether there may be others that it is not to be brought together with.
    var hasBarred: Bool
  }

  func walker(_ card: Int) -> Walker {
    let row = asking == .needs ? problem.needs[card] : problem.capabilities[card]
    var time = unknownTime
    if row.party.times != 0 {
      time = max(time, timePoints[row.party.times.nonzeroBitCount])
    }
    return Walker(
      card: card,
      party: row.party,
      profile: row.group.profile,
      waiting: asking == .needs ? Int32(problem.waitingPoints(of: row)) : 0,
      time: time,
      seed: row.code.number.spread,
      hasBarred: asking == .needs ? barred.holdsAny(of: card) : barred.holdsAny
    )
  }

  /// Puts the stages of a walk into their order: by bound, then as they come.
  mutating func plan(_ walker: Walker) {
    stages.removeAll(keepingCapacity: true)
    let earned = places.earned
    let kind = Int(kinds[walker.card])
    for (index, opening) in openings[kind].enumerated() {
      reach.turn(to: walker.profile, opening.terms)
      for relation in PlaceTable.Relation.allCases.reversed() {
        if walker.party.place == 0 && relation != .unknown { continue }
        let points = opening.points + walker.waiting + earned[Int(relation.rawValue)]
        let stage = Stage(
          points: points,
          bound: points + walker.time + reach.greatest + mostWaiting,
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
    let kind = Int(kinds[walker.card])
    reach.turn(to: walker.profile, openings[kind][Int(stage.opening)].terms)
    return openings[kind][Int(stage.opening)].shelf
  }

  /// Looks at the places of a stage, one after the other.
  mutating func walk(_ walker: Walker, _ stage: Stage) {
    let shelf = turn(walker, stage)
    let place = Int(walker.party.place)
    switch stage.relation {
    case .same: visit(walker, stage, range(of: shelf, at: place))
    case .adjacent:
      for other in places.adjacent[place] { visit(walker, stage, range(of: shelf, at: Int(other))) }
    case .unknown where place != 0: visit(walker, stage, range(of: shelf, at: 0))
    case .unknown, .elsewhere:
      let all = shelves.range(of: shelf)
      let first = Int(walker.seed % UInt32(places.names.count))
      let start = range(of: shelf, at: first).lowerBound
      visit(walker, stage, start..<all.upperBound)
      visit(walker, stage, all.lowerBound..<start)
    }
  }

  /// Looks at those members who live at places of the stage's relation and have a language that
  /// matters, 64 members at a time.
  private mutating func visit(_ walker: Walker, _ stage: Stage, _ range: Range<Int>) {
    if range.isEmpty { return }
    let last = range.upperBound - 1
    var (least, wanted) = (Int32.max, UInt64(0))
    var place: Int32 = -1
    for word in range.lowerBound >> 6...last >> 6 {
      if finds.least != least {
        least = finds.least
        wanted = reach.languages(earning: finds.least(beside: stage.points + walker.time))
        if finds.isFull { finds.leaveOut() }
        if wanted == 0 { return }
      }
      var found = planes.members(word, having: wanted)
      if word == range.lowerBound >> 6 { found &= .max << UInt64(range.lowerBound & 63) }
      if word == last >> 6 { found &= .max >> UInt64(63 - last & 63) }
      while found != 0 {
        let index = word << 6 | found.trailingZeroBitCount
        found &= found &- 1
        let home = members[index].party.place
        if home != place {
          if places.relation(walker.party.place, home) != stage.relation { continue }
          place = home
          finds.nextPlace()
          if finds.cannotTake(stage.bound) { return }
        }
        look(walker, stage, index)
      }
    }
  }

  /// Takes a member among the finds, if the two may be brought together and it is good enough.
  @inline(__always)
  private mutating func look(_ walker: Walker, _ stage: Stage, _ index: Int) {
    let meeting = meeting(walker, index)
    if meeting < 0 || finds.cannotTake(stage.points &+ meeting &+ reach.greatest) { return }
    let language = reach.points(with: members[index].profile)
    if language < 0 { return }
    if walker.hasBarred && isBarred(walker, index) { return }
    let tie = (members[index].hash ^ walker.seed) &* 0x9E37_79B1
    finds.add(Int32(truncatingIfNeeded: index), stage.points &+ meeting &+ language, tie)
  }

  /// Whether the two are together already, or not to be brought together.
  @inline(__always)
  func isBarred(_ walker: Walker, _ index: Int) -> Bool {
    let other = members[index].index
    return asking == .needs
      ? barred.contains(walker.card, other)
      : barred.contains(Int(other), Int32(truncatingIfNeeded: walker.card))
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
