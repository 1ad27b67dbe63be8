/// The best plan of a plain problem, kept the best while needs and capabilities of it go and come
/// back.
///
/// What ``LivePlan`` does by the rules of a register, over pairs that are listed from the start: to
/// measure and to test it.
public struct LiveAssignment: ~Copyable {
  private var network: ResidualNetwork<ListedPairs>
  private let problem: AssignmentProblem

  /// Solves the problem.
  ///
  /// - Parameters:
  ///   - problem: Which.
  ///   - spare: How often needs, and capabilities, can come back.
  /// - Complexity: as that of ``PlanSolver/solve(_:)``; 16 bytes a pair.
  public init(_ problem: AssignmentProblem, spare: Int) {
    self.problem = problem
    network = ResidualNetwork(
      needs: [],
      capabilities: [],
      rows: [],
      charge: problem.loadCharge,
      bonus: PlanSolver.firstHelperBonus(of: problem),
      source: ListedPairs(problem),
      room: (problem.needs.count + spare, problem.capabilities.count + spare)
    )
    for capability in problem.capabilities.indices { insert(capability: capability) }
    for need in ConnectedParts(of: problem).needs { insert(need: Int(need)) }
  }

  /// Lets a need that is not in come back; it does nothing where it wants nobody.
  ///
  /// - Complexity: O(pairs of the need), and one local search a helper wanted.
  public mutating func insert(need: Int) {
    let facts = problem.needs[need]
    if facts.demand == 0 { return }
    network.source.needs.insert(need)
    network.add(facts, network.source.row(of: need, in: &network.arena))
  }

  /// Takes a need out that is in.
  ///
  /// - Complexity: One local search a helper it had.
  public mutating func remove(need: Int) {
    guard let number = network.source.needs.remove(need) else { return }
    network.remove(need: number)
  }

  /// Lets a capability that is not in come back; it does nothing where it has no place.
  ///
  /// - Complexity: O(pairs of the capability), and one local search a place it fills.
  public mutating func insert(capability: Int) {
    let facts = problem.capabilities[capability]
    if facts.capacity == 0 { return }
    network.source.capabilities.insert(capability)
    network.add(facts)
  }

  /// Takes a capability out that is in.
  ///
  /// - Complexity: One local search for each need it served.
  public mutating func remove(capability: Int) {
    guard let number = network.source.capabilities.remove(capability) else { return }
    network.remove(capability: number)
  }

  /// The problem, where those that are out want nobody and have no place, and its best plan.
  ///
  /// - Complexity: O(pairs).
  public func solved() -> (problem: AssignmentProblem, plan: AssignmentPlan) {
    let (inNeeds, inCapabilities) = (network.source.needs, network.source.capabilities)
    var needs = problem.needs
    var capabilities = problem.capabilities
    let capabilityPrices = capabilities.indices.map { capability in
      if let number = inCapabilities.number(of: capability) { return Int(network.prices[number]) }
      capabilities[capability].capacity = 0
      // At this price no pair with it pays.
      return Int(ResidualNetwork<ListedPairs>.priceOfNone)
    }
    var (chosen, needPrices): ([Int], [Int]) = ([], [])
    for need in needs.indices {
      let row = problem.row(of: need)
      guard let number = inNeeds.number(of: need) else {
        needs[need].demand = 0
        needPrices.append(
          problem.pairs[row].map { Int($0.points) - capabilityPrices[Int($0.capability)] }.max()
            ?? 0
        )
        continue
      }
      let helpers = network.helpers(of: number).map { inCapabilities.indices[$0] }
      chosen += row.filter { helpers.contains(Int(problem.pairs[$0].capability)) }
      needPrices.append(Int(network.needs[number].price))
    }
    let now = AssignmentProblem(
      needs: needs,
      capabilities: capabilities,
      rowStarts: problem.rowStarts,
      pairs: problem.pairs,
      loadCharge: problem.loadCharge
    )
    let plan = AssignmentPlan(
      chosen: chosen,
      needPrices: needPrices,
      capabilityPrices: capabilityPrices,
      firstHelperBonus: Int(network.bonus)
    )
    return (now, plan)
  }
}

/// The pairs of a problem between those that are in.
private struct ListedPairs: ChangingPairSource {
  private let problem: AssignmentProblem
  /// The pairs by capability.
  private var columns: [ColumnPair] = []
  private var columnStarts: [Int]
  var needs: Numbers
  var capabilities: Numbers

  /// The numbers of those that are in; each that comes back has a new one.
  struct Numbers {
    /// By number, what has it or had it.
    private(set) var indices: [Int] = []
    private var numbers: [Int32]

    init(_ count: Int) { numbers = Array(repeating: -1, count: count) }

    func number(of index: Int) -> Int? { numbers[index] < 0 ? nil : Int(numbers[index]) }

    mutating func insert(_ index: Int) {
      numbers[index] = Int32(indices.count)
      indices.append(index)
    }

    mutating func remove(_ index: Int) -> Int? {
      let number = number(of: index)
      numbers[index] = -1
      return number
    }
  }

  init(_ problem: AssignmentProblem) {
    self.problem = problem
    needs = Numbers(problem.needs.count)
    capabilities = Numbers(problem.capabilities.count)
    var starts = [Int](repeating: 0, count: problem.capabilities.count + 1)
    for pair in problem.pairs { starts[Int(pair.capability) + 1] += 1 }
    for capability in problem.capabilities.indices { starts[capability + 1] += starts[capability] }
    columnStarts = starts
    columns = Array(repeating: ColumnPair(need: 0, points: 0), count: problem.pairs.count)
    for need in problem.needs.indices {
      for pair in problem.pairs[problem.row(of: need)] {
        columns[starts[Int(pair.capability)]] = .init(need: Int32(need), points: pair.points)
        starts[Int(pair.capability)] += 1
      }
    }
  }

  func row(of need: Int, in arena: inout Arena) -> PairRow {
    let row = problem.row(of: need)
    let pairs = arena.take(row.count, of: AssignmentProblem.Pair.self)
    var count = 0
    for index in row {
      let pair = problem.pairs[index]
      guard let number = capabilities.number(of: Int(pair.capability)) else { continue }
      pairs[count] = .init(capability: Int32(number), points: pair.points)
      count += 1
    }
    return PairRow(pairs: UnsafePointer(pairs), count: Int32(count), rest: PairRow.complete)
  }

  mutating func list(needsOf capability: Int, into column: inout [ColumnPair]) {
    let index = capabilities.indices[capability]
    for pair in columns[columnStarts[index]..<columnStarts[index + 1]] {
      guard let number = needs.number(of: Int(pair.need)) else { continue }
      column.append(ColumnPair(need: Int32(number), points: pair.points))
    }
  }

  mutating func lengthened(
    _ row: PairRow,
    of need: Int,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    in arena: inout Arena
  ) -> PairRow {
    preconditionFailure("the row is complete")
  }
}
