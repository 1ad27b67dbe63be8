import AssetMap

/// The search for all eligible pairs.
struct CandidateSearch {
  private let problem: Problem
  /// The capabilities that can take somebody, group by group.
  private var members: [Member] = []
  private var starts: [Int] = [0]

  /// A capability with all that a meeting looks at.
  private struct Member {
    var party: Party
    var index: Int32
    var hash: UInt32
  }

  /// A group of capabilities whose theme fits and with whom a language works, and what the two earn.
  private struct Bucket {
    var members: Range<Int>
    var points: Int32
  }

  init(_ problem: Problem) {
    self.problem = problem
    let groups = problem.capabilityGroups
    for group in groups.groups.indices {
      for card in groups.cards(in: group) {
        let row = problem.capabilities[Int(card)]
        guard row.isConsenting, row.left > 0 else { continue }
        members.append(Member(party: row.party, index: card, hash: Self.hash(row.code.number)))
      }
      starts.append(members.count)
    }
  }

  /// The candidates with the numbers of both sides.
  mutating func assignment() -> AssignmentProblem {
    var found: [AssignmentProblem.Pair] = []
    var ranges = [Range<Int>](repeating: 0..<0, count: problem.needCount)
    var keys: [UInt64] = []
    for group in problem.needGroups.groups.indices {
      let open = problem.needGroups.cards(in: group).filter {
        problem.needs[Int($0)].isConsenting && problem.needs[Int($0)].left > 0
      }
      if open.isEmpty { continue }
      let buckets = buckets(for: problem.needGroups.groups[group])
      for need in open.map({ Int($0) }) {
        keys.removeAll(keepingCapacity: true)
        collect(need, from: buckets, into: &keys)
        keys.sort()
        let start = found.count
        for key in keys { found.append(Self.pair(key)) }
        ranges[need] = start..<found.count
      }
    }
    return assignment(of: found, ranges)
  }

  /// The groups of capabilities that a group of needs can turn to.
  private func buckets(for need: CardGroup) -> [Bucket] {
    var buckets: [Bucket] = []
    let groups = problem.capabilityGroups
    for theme in problem.themes.fitting[Int(need.theme)] {
      for group in groups.groups(of: theme) {
        let members = starts[group]..<starts[group + 1]
        let capability = groups.groups[group]
        if members.isEmpty { continue }
        guard let fit = problem.fit(need, capability), let bond = problem.bond(need, capability)
        else { continue }
        buckets.append(Bucket(members: members, points: Int32(fit.points + bond.points)))
      }
    }
    return buckets
  }

  /// Appends a sort key for each candidate of a need.
  private func collect(_ need: Int, from buckets: [Bucket], into keys: inout [UInt64]) {
    let row = problem.needs[need]
    let party = row.party
    let waiting = Int32(problem.waitingPoints(of: row))
    let seed = Self.hash(row.code.number)
    let hasBarred = problem.excluded.holdsAny(of: need) || problem.fixed.holdsAny(of: need)
    members.withUnsafeBufferPointer { members in
      for bucket in buckets {
        let points = bucket.points + waiting
        for index in bucket.members {
          let member = members[index]
          let meeting = problem.meetings.meeting(party, member.party)
          if !meeting.obstacles.isEmpty { continue }
          if hasBarred && isBarred(need, Int(member.index)) { continue }
          let tie = (member.hash ^ seed) &* 0x9E37_79B1
          keys.append(Self.key(points + meeting.place + meeting.time, tie, member.index))
        }
      }
    }
  }

  /// Whether a pair is together already, or not to be proposed.
  private func isBarred(_ need: Int, _ capability: Int) -> Bool {
    problem.fixed.contains(need: need, capability: capability)
      || problem.standing(need: need, capability: capability).contains(.declined)
  }

  /// The rows, put into the order of the needs.
  private func assignment(
    of found: [AssignmentProblem.Pair],
    _ ranges: [Range<Int>]
  ) -> AssignmentProblem {
    var pairs: [AssignmentProblem.Pair] = []
    pairs.reserveCapacity(found.count)
    var rowStarts = [0]
    rowStarts.reserveCapacity(ranges.count + 1)
    for range in ranges {
      pairs.append(contentsOf: found[range])
      rowStarts.append(pairs.count)
    }
    return AssignmentProblem(
      needs: problem.needs[..<problem.needCount].map {
        .init(demand: $0.left, isUrgent: $0.isUrgent, alreadyServed: $0.taken > 0)
      },
      capabilities: problem.capabilities[..<problem.capabilityCount].map {
        .init(capacity: $0.left, baseLoad: $0.taken)
      },
      rowStarts: rowStarts,
      pairs: pairs,
      loadCharge: problem.town.policy.loadCharge
    )
  }

  /// Points descending, then the tie, then the index, in one number; a policy's parts add up to
  /// far less than 2¹⁶.
  @inline(__always)
  private static func key(_ points: Int32, _ tie: UInt32, _ index: Int32) -> UInt64 {
    UInt64(0xFFFF - UInt32(points)) << 48 | UInt64(tie >> 16) << 32 | UInt64(UInt32(index))
  }

  @inline(__always)
  private static func pair(_ key: UInt64) -> AssignmentProblem.Pair {
    AssignmentProblem.Pair(
      capability: Int32(truncatingIfNeeded: key & 0xFFFF_FFFF),
      points: 0xFFFF - Int32(truncatingIfNeeded: key >> 48)
    )
  }

  /// The finaliser of SplitMix64, its upper half.
  ///
  /// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (2014).
  private static func hash(_ number: Int64) -> UInt32 {
    var bits = UInt64(bitPattern: number) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: (bits ^ (bits >> 31)) >> 32)
  }
}
