@testable import Matching

/// A problem whose needs and capabilities come and go, and a network that follows it.
struct ChangingProblem: ~Copyable {
  private var network: ResidualNetwork<PairTable>
  private var generator: SeededGenerator
  private var needs: [Int: AssignmentProblem.Need] = [:]
  private var capabilities: [Int: AssignmentProblem.Capability] = [:]
  private let greatest: Int32
  private let charge: Int

  /// Nobody yet; up to `room` of each side can come.
  init(seed: UInt64, room: Int) {
    generator = SeededGenerator(seed: seed)
    greatest = [1, 3, 20, 1000].randomElement(using: &generator) ?? 3
    charge = [0, 1, 10, 200, 3000].randomElement(using: &generator) ?? 1
    let widest = AssignmentProblem.Capability(capacity: 9, baseLoad: 2)
    let bonus = PlanSolver.firstHelperBonus(
      room,
      Array(repeating: widest, count: room),
      Int(greatest),
      charge
    )
    network = ResidualNetwork(
      needs: [],
      capabilities: [],
      rows: [],
      charge: charge,
      bonus: bonus,
      source: PairTable(),
      room: (room, room)
    )
  }

  /// One need or capability comes or goes.
  ///
  /// - Parameter most: So many of a side at a time.
  mutating func change(most: Int) {
    let isNeed = Bool.random(using: &generator)
    let count = isNeed ? needs.count : capabilities.count
    let comes = Int.random(in: 0..<most, using: &generator) >= count
    switch (isNeed, comes) {
    case (true, true): addNeed()
    case (true, false): removeNeed()
    case (false, true): addCapability()
    case (false, false): removeCapability()
    }
  }

  private mutating func addNeed() {
    let need = AssignmentProblem.Need(
      demand: [1, 1, 1, 2, 2, 3, 9].randomElement(using: &generator) ?? 1,
      isUrgent: Int.random(in: 0..<3, using: &generator) == 0,
      alreadyServed: Int.random(in: 0..<5, using: &generator) == 0
    )
    let number = network.needCount
    needs[number] = need
    let points = drawPoints(with: capabilities.keys.sorted())
    for (capability, points) in points { network.source.points[[number, capability]] = points }
    network.add(need, firstRow(points, Int.random(in: 0...3, using: &generator)))
  }

  /// The pairs that cost least, and what the others cost at least.
  private mutating func firstRow(_ points: [(Int, Int32)], _ count: Int) -> PairRow {
    let costs = points.map { (network.prices[$0.0] - Int64($0.1), Int32($0.0), $0.1) }.sorted(by: <)
    let listed = costs.prefix(max(1, count))
    let pairs = network.arena.take(listed.count, of: AssignmentProblem.Pair.self)
    for (index, cost) in listed.enumerated() {
      pairs[index] = .init(capability: cost.1, points: cost.2)
    }
    let rest = costs.dropFirst(listed.count).first?.0 ?? PairRow.complete
    return PairRow(pairs: pairs, count: Int32(listed.count), rest: rest)
  }

  private mutating func removeNeed() {
    guard let number = needs.keys.sorted().randomElement(using: &generator) else { return }
    needs[number] = nil
    for key in network.source.points.keys where key[0] == number {
      network.source.points[key] = nil
    }
    network.remove(need: number)
  }

  private mutating func addCapability() {
    let capability = AssignmentProblem.Capability(
      capacity: [1, 1, 1, 2, 2, 3, 9].randomElement(using: &generator) ?? 1,
      baseLoad: [0, 0, 0, 1, 2].randomElement(using: &generator) ?? 0
    )
    let number = network.capabilityCount
    capabilities[number] = capability
    for (need, points) in drawPoints(with: needs.keys.sorted()) {
      network.source.points[[need, number]] = points
    }
    network.add(capability)
  }

  private mutating func removeCapability() {
    guard let number = capabilities.keys.sorted().randomElement(using: &generator) else { return }
    capabilities[number] = nil
    for key in network.source.points.keys where key[1] == number {
      network.source.points[key] = nil
    }
    network.remove(capability: number)
  }

  private mutating func drawPoints(with others: [Int]) -> [(Int, Int32)] {
    others.filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }
      .map { ($0, Int32.random(in: 0...greatest, using: &generator)) }
  }

  /// The problem as it stands, and the network's plan for it.
  func solved() -> (problem: AssignmentProblem, plan: AssignmentPlan) {
    let (needOrder, capabilityOrder) = (needs.keys.sorted(), capabilities.keys.sorted())
    var (pairs, rowStarts): ([AssignmentProblem.Pair], [Int]) = ([], [0])
    var chosen: [Int] = []
    for need in needOrder {
      let row = capabilityOrder.indices.compactMap { index in
        network.source.points[[need, capabilityOrder[index]]].map {
          AssignmentProblem.Pair(capability: Int32(index), points: $0)
        }
      }
      .sorted { $0.points > $1.points }
      let node = network.needs[need]
      let held = network.positions(of: need).map { Int(node.row.pairs[$0].capability) }
      for (index, pair) in row.enumerated()
      where held.contains(capabilityOrder[Int(pair.capability)]) {
        chosen.append(pairs.count + index)
      }
      pairs += row
      rowStarts.append(pairs.count)
    }
    let problem = AssignmentProblem(
      needs: needOrder.compactMap { needs[$0] },
      capabilities: capabilityOrder.compactMap { capabilities[$0] },
      rowStarts: rowStarts,
      pairs: pairs,
      loadCharge: charge
    )
    let plan = AssignmentPlan(
      chosen: chosen,
      needPrices: needOrder.map { Int(network.needs[$0].price) },
      capabilityPrices: capabilityOrder.map { Int(network.prices[$0]) },
      firstHelperBonus: Int(network.bonus)
    )
    return (problem, plan)
  }
}

/// The points of pairs, by need and capability.
private struct PairTable: ChangingPairSource {
  var points: [[Int]: Int32] = [:]

  mutating func lengthened(
    _ row: PairRow,
    of need: Int,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    in arena: inout Arena
  ) -> PairRow {
    let listed = Set((0..<Int(row.count)).map { Int(row.pairs[$0].capability) })
    let others = points.filter { $0.key[0] == need && !listed.contains($0.key[1]) }
      .map { (prices[$0.key[1]] - Int64($0.value), $0.key[1], $0.value) }
      .sorted(by: <)
    let added = others.prefix { $0.0 < cost }
    let pairs = arena.take(Int(row.count) + added.count, of: AssignmentProblem.Pair.self)
    pairs.update(from: row.pairs, count: Int(row.count))
    for (index, pair) in added.enumerated() {
      pairs[Int(row.count) + index] = .init(capability: Int32(pair.1), points: pair.2)
    }
    return PairRow(
      pairs: pairs,
      count: row.count + Int32(added.count),
      rest: others.dropFirst(added.count).first?.0 ?? PairRow.complete
    )
  }

  mutating func list(needsOf capability: Int, into column: inout [ColumnPair]) {
    for (key, points) in points where key[1] == capability {
      column.append(ColumnPair(need: Int32(key[0]), points: points))
    }
  }
}
