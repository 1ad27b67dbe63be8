package import AssetMap

extension Problem {
  /// The open needs that nobody serves, each with its cause, by code.
  ///
  /// The cause is the first that applies when walking from the need outwards. Begin with the
  /// capabilities of other holders whose themes fit, also of those who do not consent, and keep
  /// 1. any at all, else `noCapability`;
  /// 2. those with whom a language works, or an interpreter speaks with both, else `noLanguage`;
  /// 3. those with whom a language works, or such an interpreter has load left, else
  ///    `interpretersBooked`;
  /// 4. those with a time in common, with the interpreter too, or whose times are not known, else
  ///    `noTime`;
  /// 5. those that no preference speaks against, else `preference`;
  /// 6. those not excluded, else `declined`;
  /// 7. those whose holders consent, else `consentMissing`;
  ///
  /// else `fullyBooked`: the others have them, by a fixed match or in this plan. A gap's
  /// capabilities are those that were left before the last step, the first ``gapListLimit`` by code.
  ///
  /// - Parameters:
  ///   - pairs: The pairs of a plan; fixed pairs need not be among them.
  ///   - interpreters: Who carries one of these pairs, once for each.
  /// - Returns: The gaps, by code of the need.
  /// - Complexity: O(pairs of fitting themes of the needs that are gaps).
  package func gaps(
    serving pairs: some Sequence<(need: CardCode, capability: CardCode)>,
    through interpreters: [ParticipantCode] = []
  ) -> [Gap] {
    let pairs = Array(pairs)
    var isServed = needs[..<needCount].map { $0.taken > 0 }
    for pair in pairs {
      if let need = needIndex(of: pair.need), need < needCount { isServed[need] = true }
    }
    let neighbours = NearBy(self)
    var bridges = GapBridges(self, serving: pairs, through: interpreters)
    return isServed.indices.filter { !isServed[$0] }.map { gap(of: $0, neighbours, &bridges) }
  }

  /// The gaps that a plan leaves.
  package func gaps(after plan: Plan) -> [Gap] {
    gaps(
      serving: plan.pairs.map { ($0.need, $0.capability) },
      through: plan.pairs.compactMap(\.interpreter)
    )
  }

  /// How many capabilities a gap lists.
  package static let gapListLimit = 20

  private func gap(of need: Int, _ neighbours: NearBy, _ bridges: inout GapBridges) -> Gap {
    let row = needs[need]
    let theme = themes.rows[Int(row.group.theme)]
    let (cause, capabilities) = cause(of: need, &bridges)
    let codes = capabilities.map { self.capabilities[Int($0)].code }.sorted()
    return Gap(
      need: row.code,
      theme: theme.code,
      isUrgent: row.isUrgent,
      cause: cause,
      capabilities: Array(codes.prefix(Self.gapListLimit)),
      nearBy: neighbours.codes(for: row)
    )
  }

  /// The cause, and the capabilities that were left before the step that left none.
  private func cause(
    of need: Int,
    _ bridges: inout GapBridges
  ) -> (cause: GapCause, capabilities: [Int32]) {
    let row = needs[need]
    var walk = GapWalk()
    for theme in themes.fitting[Int(row.group.theme)] {
      for group in capabilityGroups.groups(of: theme)
      where fit(row.group, capabilityGroups.groups[group]) != nil {
        let speaks = bond(row.group, capabilityGroups.groups[group]) != nil
        let able = bridges.interpreters(
          need: row.group,
          capability: capabilityGroups.groups[group]
        )
        for card in capabilityGroups.cards(in: group) {
          let meeting = meetings.meeting(row.party, capabilities[Int(card)].party)
          if meeting.obstacles.contains(.sameHolder) { continue }
          var obstacles = meeting.obstacles
          if let able {
            obstacles.formUnion(bridges.obstacles(row.party, capabilities[Int(card)].party, able))
          } else if !speaks {
            obstacles.insert(.noCommonLanguage)
          }
          obstacles.formUnion(standing(need: need, capability: Int(card)))
          walk.reach(card, obstacles)
        }
      }
    }
    return (cause(walk, row), walk.farthest)
  }

  private func cause(_ walk: GapWalk, _ need: CardRow) -> GapCause {
    guard let obstacle = walk.obstacle else { return .noCapability }
    switch obstacle {
    case .noCommonLanguage:
      let spoken = walk.farthest.map { capabilities[Int($0)].group.profile }
      return .noLanguage(need: tags(of: [need.group.profile]), capabilities: tags(of: spoken))
    case .interpretersBooked: return .interpretersBooked
    case .noCommonTime: return .noTime
    case .preference: return .preference
    case .declined: return .declined
    case .consentMissing: return .consentMissing
    case .sameHolder, .fullyBooked: return .fullyBooked
    }
  }

  /// The languages that holders with these profiles name, by tag, each once.
  private func tags(of profiles: [Int32]) -> [LanguageTag] {
    let named = Set(profiles).reduce(into: Set<Int32>()) {
      $0.formUnion(languages.profiles.ownLanguages(of: $1))
    }
    return named.sorted().map { languages.table.tags[Int($0)] }
  }
}

/// How far a walk from a need outwards has come, and with which capabilities.
struct GapWalk {
  /// Those that came farthest.
  private(set) var farthest: [Int32] = []
  /// What stopped them; `nil` before any came.
  private(set) var obstacle: Obstacle?

  /// The obstacles of one more capability: the first of them, in their order, is where it stops.
  mutating func reach(_ capability: Int32, _ obstacles: Obstacles) {
    // Whoever meets no obstacle is served elsewhere: booked for this need.
    let stop = obstacles.first ?? .fullyBooked
    if let obstacle, stop < obstacle { return }
    if obstacle != stop {
      farthest.removeAll(keepingCapacity: true)
      obstacle = stop
    }
    farthest.append(capability)
  }
}

extension Obstacles {
  /// The first obstacle in their order.
  var first: Obstacle? { Obstacle(rawValue: rawValue.trailingZeroBitCount) }
}
