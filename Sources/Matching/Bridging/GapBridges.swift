import AssetMap

/// Who is left to interpret for the needs that a plan leaves unserved.
struct GapBridges {
  private var rule: BridgeRule
  /// Those whom the plan leaves a place.
  private let free: InterpreterSet

  /// - Parameters:
  ///   - problem: The moment of the register.
  ///   - served: The pairs of the plan, without the fixed ones.
  ///   - interpreters: Who carries a pair of the plan, once for each pair.
  init(
    _ problem: Problem,
    serving served: [(need: CardCode, capability: CardCode)],
    through interpreters: [ParticipantCode]
  ) {
    let rule = BridgeRule(problem)
    var places: [Int32] = rule.interpreters.map(\.left)
    var indices: [ParticipantCode: Int] = [:]
    for (index, interpreter) in rule.interpreters.enumerated() {
      indices[interpreter.code] = index
    }
    for pair in served {
      let card = problem.capabilityIndex(of: pair.capability)
      if let owner = card.flatMap({ rule.owners[Int32($0)] }) { places[owner] -= 1 }
    }
    for code in interpreters {
      if let index = indices[code] { places[index] -= 1 }
    }
    var free = InterpreterSet()
    for (index, places) in places.enumerated() where places > 0 { free.insert(index) }
    self.free = free
    self.rule = rule
  }

  /// Those who speak with both groups of cards; `nil` where the pair is not to be bridged.
  mutating func interpreters(need: CardGroup, capability: CardGroup) -> InterpreterSet? {
    let able = rule.interpreters(need: need, capability: capability)
    return able.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What keeps two apart who share no language, given those who speak with both: of all that an
  /// interpreter with a place left would leave in the way, the least.
  func obstacles(_ need: Party, _ capability: Party, _ able: InterpreterSet) -> Obstacles {
    let others = able.members.filter {
      let holder = rule.interpreters[$0].party.holder
      return holder != need.holder && holder != capability.holder
    }
    if others.isEmpty { return .noCommonLanguage }
    var least: Obstacles?
    for index in others where free.contains(index) {
      let found = rule.meeting(need, capability, through: rule.interpreters[index].party).obstacles
      if found.isEmpty { return found }
      // The walk stops at the first obstacle: the later, the better.
      if least.map({ $0.rawValue.trailingZeroBitCount < found.rawValue.trailingZeroBitCount })
        ?? true
      {
        least = found
      }
    }
    return least ?? .interpretersBooked
  }
}
