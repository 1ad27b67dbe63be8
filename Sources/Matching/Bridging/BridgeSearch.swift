import AssetMap

/// The search for the pairs that an interpreter could carry.
struct BridgeSearch: Sendable {
  private(set) var rule: BridgeRule
  private var reaches: [CardGroup: [Reach]] = [:]

  /// A group of capabilities with whom no language works, and who could interpret.
  private struct Reach {
    var group: Int
    var interpreters: InterpreterSet
    var fit: ThemeTable.Fit
  }

  /// One interpreter of a pair and what the pair earns with them.
  struct Option: Sendable {
    var interpreter: Int
    var points: Int32
  }

  init(_ problem: Problem) { rule = BridgeRule(problem) }

  private var problem: Problem { rule.problem }

  /// The pairs of a need that somebody with load left, and not barred, could carry, each with the
  /// most points it could earn; best first, equal ones by a hash of the two codes, then by code.
  ///
  /// - Complexity: O(capabilities without a common language · interpreters of both).
  mutating func row(of need: Int, barring barred: InterpreterSet?) -> [AssignmentProblem.Pair] {
    let row = problem.needs[need]
    let hasBarred = problem.excluded.holdsAny(of: need) || problem.fixed.holdsAny(of: need)
    var found: [(pair: AssignmentProblem.Pair, tie: UInt64)] = []
    for reach in reaches(of: row.group) {
      let interpreters = barred.map(reach.interpreters.subtracting) ?? reach.interpreters
      let members = interpreters.members
      if members.isEmpty { continue }
      for card in problem.capabilityGroups.cards(in: reach.group) {
        let capability = problem.capabilities[Int(card)]
        guard capability.isConsenting, capability.left > 0,
          problem.meetings.meeting(row.party, capability.party).obstacles.isEmpty,
          !hasBarred || !problem.isBarred(need: need, capability: Int(card))
        else { continue }
        guard
          let points = rule.mostPoints(row, capability.party, reach.fit, through: members)
        else { continue }
        let pair = AssignmentProblem.Pair(capability: card, points: points)
        found.append((pair, Self.tie(row.code, capability.code)))
      }
    }
    found.sort {
      ($1.pair.points, $0.tie, $0.pair.capability) < ($0.pair.points, $1.tie, $1.pair.capability)
    }
    return found.map(\.pair)
  }

  /// Who could carry a pair, best first, equal ones by code; those without load left are none.
  mutating func options(need: Int, capability: Int) -> [Option] {
    let (one, other) = (problem.needs[need], problem.capabilities[capability])
    guard let fit = problem.fit(one.group, other.group),
      let able = rule.interpreters(need: one.group, capability: other.group)
    else { return [] }
    return able.intersection(rule.free).members
      .compactMap { member in
        rule.points(one, other.party, fit, through: member)
          .map { Option(interpreter: member, points: $0) }
      }
      .sorted { ($1.points, $0.interpreter) < ($0.points, $1.interpreter) }
  }

  private mutating func reaches(of need: CardGroup) -> [Reach] {
    if let known = reaches[need] { return known }
    var found: [Reach] = []
    let groups = problem.capabilityGroups
    for theme in problem.themes.fitting[Int(need.theme)] {
      for group in groups.groups(of: theme) {
        guard let able = rule.interpreters(need: need, capability: groups.groups[group]),
          let fit = problem.fit(need, groups.groups[group])
        else { continue }
        let free = able.intersection(rule.free)
        if free.isEmpty { continue }
        found.append(Reach(group: group, interpreters: free, fit: fit))
      }
    }
    reaches[need] = found
    return found
  }

  /// The finaliser of SplitMix64 over both codes, so that the work does not pile up on the oldest
  /// cards.
  private static func tie(_ need: CardCode, _ capability: CardCode) -> UInt64 {
    var bits =
      UInt64(bitPattern: need.number) &* 0x9E37_79B9_7F4A_7C15
      ^ UInt64(bitPattern: capability.number)
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
