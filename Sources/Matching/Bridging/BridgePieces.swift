/// The assignment problem with bridged rows, cut into pieces that share no need and no capability,
/// and what each piece's best plan is under the bars that concern it.
///
/// Interpreters tie the pieces together, but without their loads each is solved by itself, once for
/// the same bars.
struct BridgePieces {
  /// The direct problem.
  let direct: AssignmentProblem
  /// The rows of the needs that may be bridged.
  let rows: [Int: [AssignmentProblem.Pair]]
  /// For each `interpreting.*` card whose it is, as an index of ``BridgeRule/interpreters``.
  let owners: [Int32: Int]
  /// The needs of each piece in which a need is bridged, or served by an interpreter; ascending.
  let needs: [[Int]]
  /// For each need its piece, or −1 where its piece has nothing to do with interpreters.
  private let pieces: [Int]
  /// For each capability its number in its piece.
  private let numbers: [Int32]
  /// For each piece its capabilities.
  private let capabilities: [[Int]]
  private var known: [Key: BridgePiece] = [:]
  /// Whether the verifier agreed to every piece.
  private(set) var isVerified = true
  /// How many pairs and needs the solver has looked at.
  private(set) var work = 0

  private struct Key: Hashable {
    var piece: Int
    var bars: BridgeSolver.Bars
  }

  init(
    _ direct: AssignmentProblem,
    rows: [Int: [AssignmentProblem.Pair]],
    owners: [Int32: Int]
  ) {
    (self.direct, self.rows, self.owners) = (direct, rows, owners)
    var sets = DisjointSets(direct.needs.count + direct.capabilities.count)
    let first = direct.needs.count
    for need in direct.needs.indices {
      for index in direct.row(of: need) {
        sets.join(need, first + Int(direct.pairs[index].capability))
      }
      for pair in rows[need] ?? [] { sets.join(need, first + Int(pair.capability)) }
    }
    var pieceOfRoot: [Int: Int] = [:]
    for need in direct.needs.indices where !rows.isEmpty {
      let isInterpreted = direct.row(of: need).contains {
        owners[direct.pairs[$0].capability] != nil
      }
      guard isInterpreted || rows[need] != nil else { continue }
      let root = sets.root(of: need)
      if pieceOfRoot[root] == nil { pieceOfRoot[root] = pieceOfRoot.count }
    }
    let ofNeed = direct.needs.indices.map { pieceOfRoot[sets.root(of: $0)] ?? -1 }
    var needs = [[Int]](repeating: [], count: pieceOfRoot.count)
    for (need, piece) in ofNeed.enumerated() where piece >= 0 { needs[piece].append(need) }
    var capabilities = [[Int]](repeating: [], count: pieceOfRoot.count)
    var numbers = [Int32](repeating: 0, count: direct.capabilities.count)
    for capability in direct.capabilities.indices {
      guard let piece = pieceOfRoot[sets.root(of: first + capability)] else { continue }
      numbers[capability] = Int32(capabilities[piece].count)
      capabilities[piece].append(capability)
    }
    pieces = ofNeed
    (self.needs, self.capabilities, self.numbers) = (needs, capabilities, numbers)
  }

  /// The piece that a need is in; `nil` where that has nothing to do with interpreters.
  func piece(of need: Int) -> Int? { pieces[need] < 0 ? nil : pieces[need] }

  /// The best plan of a piece with interpreters unlimited.
  mutating func solved(
    _ piece: Int,
    barring bars: BridgeSolver.Bars,
    _ search: inout BridgeSearch
  ) -> BridgePiece {
    let key = Key(piece: piece, bars: bars.filter { pieces[$0.key] == piece })
    if let known = known[key] { return known }
    let capabilities = capabilities[piece]
    var problem = Rows()
    for need in needs[piece] {
      problem.add(
        row(of: need, barring: bars, &search).map {
          AssignmentProblem.Pair(capability: numbers[Int($0.capability)], points: $0.points)
        }
      )
    }
    let assignment = AssignmentProblem(
      needs: needs[piece].map(facts(of:)),
      capabilities: capabilities.map { direct.capabilities[$0] },
      rowStarts: problem.starts,
      pairs: problem.pairs,
      loadCharge: direct.loadCharge
    )
    work += assignment.pairs.count + assignment.needs.count
    let plan = PlanSolver.solve(assignment)
    let verdict = PlanVerifier.verify(plan, of: assignment)
    if !verdict.isProvenBest { isVerified = false }
    var pairs: [BridgeSolver.Pair] = []
    var row = 0
    for index in plan.chosen {
      while assignment.rowStarts[row + 1] <= index { row += 1 }
      let pair = assignment.pairs[index]
      pairs.append(
        BridgeSolver.Pair(
          need: needs[piece][row],
          capability: capabilities[Int(pair.capability)],
          points: pair.points
        )
      )
    }
    let solved = BridgePiece(
      pairs: pairs,
      tiers: verdict.tiers,
      bridges: pairs.indices.filter { rows[pairs[$0].need] != nil },
      interpreted: pairs.indices.filter { owners[Int32(pairs[$0].capability)] != nil }
    )
    known[key] = solved
    return solved
  }

  /// The whole problem, for its prices.
  func assignment(
    barring bars: BridgeSolver.Bars,
    _ search: inout BridgeSearch
  ) -> AssignmentProblem {
    var problem = Rows()
    for need in direct.needs.indices { problem.add(row(of: need, barring: bars, &search)) }
    return AssignmentProblem(
      needs: direct.needs.indices.map(facts(of:)),
      capabilities: direct.capabilities,
      rowStarts: problem.starts,
      pairs: problem.pairs,
      loadCharge: direct.loadCharge
    )
  }

  /// What a piece, or where `nil` all that is in none, achieves with these pairs.
  func tiers(of pairs: [BridgeSolver.Pair], in piece: Int?) -> PlanVerifier.Tiers {
    var tiers = PlanVerifier.Tiers()
    var loads: [Int: Int] = [:]
    var served: Set<Int> = []
    for pair in pairs {
      served.insert(pair.need)
      let load = loads[pair.capability] ?? Int(direct.capabilities[pair.capability].baseLoad)
      tiers.netQuality += Int(pair.points) - direct.loadCharge * load
      loads[pair.capability] = load + 1
    }
    let all = piece.map { needs[$0] } ?? pieces.indices.filter { pieces[$0] < 0 }
    for need in all where direct.needs[need].alreadyServed || served.contains(need) {
      tiers.served += 1
      if direct.needs[need].isUrgent { tiers.urgent += 1 }
    }
    return tiers
  }

  /// Of a bridged need one helper at most.
  private func facts(of need: Int) -> AssignmentProblem.Need {
    var facts = direct.needs[need]
    if rows[need] != nil { facts.demand = 1 }
    return facts
  }

  /// The direct row of a need or its bridged one, without those it may not turn to.
  private func row(
    of need: Int,
    barring bars: BridgeSolver.Bars,
    _ search: inout BridgeSearch
  ) -> [AssignmentProblem.Pair] {
    if let row = rows[need] {
      return bars[need].map { search.row(of: need, barring: $0) } ?? row
    }
    let row = direct.pairs[direct.row(of: need)]
    guard let barred = bars[need] else { return Array(row) }
    return row.filter { pair in owners[pair.capability].map { !barred.contains($0) } ?? true }
  }

  private struct Rows {
    var pairs: [AssignmentProblem.Pair] = []
    var starts = [0]

    mutating func add(_ row: [AssignmentProblem.Pair]) {
      pairs += row
      starts.append(pairs.count)
    }
  }
}

/// The best plan of a piece.
struct BridgePiece {
  /// By need.
  var pairs: [BridgeSolver.Pair]
  var tiers: PlanVerifier.Tiers
  /// Those that need an interpreter, as indices of ``pairs``.
  var bridges: [Int]
  /// Those in which an interpreter serves an `interpreting.*` need, as indices of ``pairs``.
  var interpreted: [Int]
}

/// Numbers in sets that are joined two at a time.
///
/// Source: R. E. Tarjan, "Efficiency of a good but not linear set union algorithm", Journal of the
/// ACM 22 (1975).
private struct DisjointSets {
  private var parents: [Int]

  init(_ count: Int) { parents = Array(0..<count) }

  mutating func root(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  /// The lesser root stays one, so that the order of joins cannot matter.
  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    parents[max(first, second)] = min(first, second)
  }
}
