package import AssetMap

/// The best plan of direct matches, kept the best while the register changes.
///
/// It begins with a whole plan. A card that comes is let in by a search for each helper it wants or
/// place it has, and one that goes leaves a search for each place or helper that it leaves behind
/// (``ResidualNetwork``): the plan is then the best again, the same in its three aims as one made
/// anew, and its prices prove it. Whatever else changes is cards that go and come back changed.
///
/// It is the plan of one day. Matches that interpreters carry are no part of it.
public struct LivePlan: ~Copyable {
  private(set) var network: ResidualNetwork<LivePairs>
  /// The number of each card that is in, on its side.
  private(set) var numbers: [CardCode: Int] = [:]
  /// How many needs, and how many capabilities, fit in until all begins anew.
  private let room: (needs: Int, capabilities: Int)
  /// No capability that fits in has a place of a higher charge.
  private let mostSlots: Int
  private let spare: Int?

  /// Begins with the best plan of a snapshot.
  ///
  /// - Parameters:
  ///   - snapshot: The register.
  ///   - spare: How many new or changed cards of a side it can take until it begins anew; an eighth
  ///     of the cards and a thousand where it is not given.
  /// - Complexity: as that of ``ListedPlan``.
  package init(_ snapshot: Snapshot, spare: Int? = nil) {
    self.init(LiveRegister(snapshot), spare: spare)
  }

  private init(_ register: LiveRegister, spare: Int?) {
    let problem = Problem(register.snapshot)
    let more = spare ?? (problem.needCount + problem.capabilityCount) / 8 + 1000
    let listed = ListedPlan(of: problem, room: more)
    room = (problem.needCount + more, problem.capabilityCount + more)
    let places = listed.assignment.capabilities
    mostSlots = places.reduce(more) { [room] in
      max($0, Int($1.baseLoad) + min(Int($1.capacity), room.needs))
    }
    self.spare = spare
    var source = LivePairs(problem, register)
    let needs = listed.assignment.needs.indices.filter { listed.assignment.needs[$0].demand > 0 }
    let capabilities = places.indices.filter { places[$0].capacity > 0 }
    for (number, need) in needs.enumerated() {
      numbers[problem.needs[need].code] = number
      source.add(need: problem.needs[need])
    }
    for (number, capability) in capabilities.enumerated() {
      numbers[problem.capabilities[capability].code] = number
      source.add(capability: problem.capabilities[capability])
    }
    network = ResidualNetwork(
      needs: [],
      capabilities: [],
      rows: [],
      charge: listed.assignment.loadCharge,
      bonus: Int64(listed.plan.firstHelperBonus),
      source: source,
      room: room
    )
    network.resume(listed, needs: needs, capabilities: capabilities)
  }

  /// Makes a change, and the plan the best again.
  ///
  /// - Complexity: One look at all cards that could be matched with those touched, and one local
  ///   search for each helper, or place, that these want or had.
  package mutating func apply(_ change: LiveChange) {
    let touched = network.source.register.cards(touchedBy: change)
    for code in touched { takeOut(code) }
    network.source.register.apply(change)
    let hasRoom =
      network.needCount + touched.count <= room.needs
      && network.capabilityCount + touched.count <= room.capabilities
    guard hasRoom, touched.allSatisfy({ network.source.knows($0) }) else { return beginAnew() }
    for code in touched where !letIn(code) { return beginAnew() }
  }

  private mutating func beginAnew() { self = LivePlan(network.source.register, spare: spare) }

  private mutating func takeOut(_ code: CardCode) {
    guard let number = numbers.removeValue(forKey: code),
      let kind = network.source.register.cards[code]?.terms.kind
    else { return }
    switch kind {
    case .need:
      network.source.remove(need: number)
      network.remove(need: number)
    case .capability:
      network.source.remove(capability: number)
      network.remove(capability: number)
    }
  }

  /// - Returns: Whether the bonus is large enough for the card.
  private mutating func letIn(_ code: CardCode) -> Bool {
    guard let row = network.source.row(of: code) else { return true }
    switch network.source.register.cards[code]?.terms.kind {
    case .need:
      numbers[code] = network.needCount
      network.source.add(need: row)
      let first = network.source.firstRow(
        of: network.needCount,
        at: network.prices,
        in: &network.arena
      )
      network.add(row.facts, first)
    case .capability:
      let places = row.places
      guard Int(places.baseLoad) + min(Int(places.capacity), room.needs) <= mostSlots else {
        return false
      }
      numbers[code] = network.capabilityCount
      network.source.add(capability: row)
      network.add(places)
    case nil: break
    }
    return true
  }

  /// The register as it stands.
  package var snapshot: Snapshot { network.source.register.snapshot }

  /// The capabilities that the best plan gives a need, by code.
  package func helpers(of need: CardCode) -> [CardCode] {
    guard let number = numbers[need], network.source.register.cards[need]?.terms.kind == .need
    else {
      return []
    }
    return network.helpers(of: number).map { network.source.capabilities[$0].code }.sorted()
  }

  /// How many places the best plan leaves free on a capability.
  package func placesLeft(on capability: CardCode) -> Int {
    guard let number = numbers[capability],
      network.source.register.cards[capability]?.terms.kind == .capability
    else { return 0 }
    let node = network.capabilities[number]
    return Int(node.capacity - node.load)
  }
}
