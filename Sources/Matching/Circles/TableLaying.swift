import AssetMap

/// Lays one table after the other.
struct TableLaying {
  private let problem: Problem
  private var rule: BridgeRule
  /// How many tables and matches each interpreter can still take.
  private var load: [Int32]
  /// The needs of the plan and of decisions, by capability, ascending.
  private var planned: [Int: [Int]] = [:]
  /// How many of them have no place taken yet.
  private var proposed: [Int: Int32] = [:]
  /// Who interprets for them already.
  private var ownInterpreters: [Int: Set<Int>] = [:]
  /// The needs that nobody serves, by theme, ascending.
  private var waiting: [Int32: [Int]]

  init(_ problem: Problem, _ pairs: [PlannedPair]) {
    self.problem = problem
    rule = BridgeRule(problem)
    let isServed = problem.served(by: pairs)
    let unserved = isServed.indices.filter {
      !isServed[$0] && problem.mayBeShown(problem.needs[$0].party.holder)
    }
    waiting = Dictionary(grouping: unserved) { problem.needs[$0].group.theme }
    load = rule.interpreters.map(\.left)
    var planned: [Int: Set<Int>] = [:]
    for (need, capability) in problem.fixed.all { planned[capability, default: []].insert(need) }
    let interpreters = Dictionary(
      uniqueKeysWithValues: rule.interpreters.enumerated().map { ($1.code, $0) }
    )
    for pair in Set(pairs) {
      guard let need = problem.needIndex(of: pair.need),
        let capability = problem.capabilityIndex(of: pair.capability)
      else { continue }
      let isFixed = problem.fixed.contains(need: need, capability: capability)
      planned[capability, default: []].insert(need)
      if !isFixed { proposed[capability, default: 0] += 1 }
      if !isFixed, let owner = rule.owners[Int32(capability)] { load[owner] -= 1 }
      if let interpreter = pair.interpreter.flatMap({ interpreters[$0] }) {
        ownInterpreters[capability, default: []].insert(interpreter)
        if !isFixed { load[interpreter] -= 1 }
      }
    }
    self.planned = planned.mapValues { $0.sorted() }
  }

  /// The best table of a group offer; `nil` where fewer than two people can come.
  mutating func table(of capability: Int) -> GroupOffer? {
    let row = problem.capabilities[capability]
    let places = max(0, row.left - proposed[capability, default: 0])
    let guests = guests(of: capability, places)
    if guests.count < 2 { return nil }
    let search = TableSearch(problem, rule, capability, guests, places: Int(places))
    guard let table = search.best(through: interpreters(for: guests, capability)) else {
      return nil
    }
    let seated = table.seats.map { guests[$0] }
    for guest in seated where !guest.isInPlan {
      waiting[problem.needs[guest.need].group.theme]?.removeAll { $0 == guest.need }
    }
    if let interpreter = table.setting.interpreter,
      !(ownInterpreters[capability]?.contains(interpreter) ?? false)
    {
      load[interpreter] -= 1
    }
    return search.offer(table)
  }

  /// Those who can take this table and could interpret between the helper and some of the guests, by
  /// code.
  private mutating func interpreters(
    for guests: [TableGuest],
    _ capability: Int
  ) -> [(interpreter: Int, guests: [Int])] {
    let helper = problem.capabilities[capability].group
    if !rule.isBridgeable(helper.theme) { return [] }
    var found: [Int: [Int]] = [:]
    for (index, guest) in guests.enumerated() {
      let group = problem.needs[guest.need].group
      if !rule.isBridgeable(group.theme) { continue }
      for able in rule.between(group, helper.profile).members {
        found[able, default: []].append(index)
      }
    }
    return found.filter { index, guests in
      (load[index] > 0 || ownInterpreters[capability]?.contains(index) ?? false)
        && guests.count > 1 && problem.mayBeShown(rule.interpreters[index].party.holder)
    }
    .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Who could come, had they language and time: people of the plan first, with what the plan gives
  /// them the offer for, then by urgency and code.
  private func guests(of capability: Int, _ places: Int32) -> [TableGuest] {
    let row = problem.capabilities[capability]
    let planned = (self.planned[capability] ?? []).filter {
      $0 < problem.needCount && problem.mayBeShown(problem.needs[$0].party.holder)
    }
    let holders = Set(planned.map { problem.needs[$0].party.holder })
    var needs = planned.map { (need: $0, isInPlan: true) }
    if places > 0 {
      for (theme, members) in waiting
      where problem.themes.fitting[Int(theme)].contains(row.group.theme) {
        needs += members.lazy.filter {
          !holders.contains(problem.needs[$0].party.holder)
            && problem.standing(need: $0, capability: capability).isEmpty
        }
        .map { ($0, false) }
      }
    }
    return needs.compactMap { need, isInPlan in
      let one = problem.needs[need]
      guard let fit = problem.fit(one.group, row.group), one.party.holder != row.party.holder
      else { return nil }
      return TableGuest(need: need, isInPlan: isInPlan, isUrgent: one.isUrgent, fit: fit)
    }
    .sorted { $0.order < $1.order }
  }
}
