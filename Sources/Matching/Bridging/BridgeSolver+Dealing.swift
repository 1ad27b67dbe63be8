extension BridgeSolver {
  /// Gives interpreters to as many pairs of a solution as can have one, urgent ones first, then
  /// `interpreting.*` needs, then by points, then spread over the interpreters.
  ///
  /// - Returns: the plan without those that found none, and for each of these who was too few.
  mutating func deal(_ node: Node) -> (deal: Deal, short: Bars) {
    deal(node, to: asking(in: node))
  }

  /// The same, for those who are known to ask.
  func deal(_ node: Node, to asking: [Asking]) -> (deal: Deal, short: Bars) {
    let chosen = InterpreterDeal.options(
      asking.map {
        let isUrgent = problem.needs[$0.need].isUrgent
        return InterpreterDeal.Asking(
          options: $0.options,
          isBridge: $0.isBridge,
          isUrgent: isUrgent
        )
      },
      among: search.rule.interpreters
    )
    var matching = InterpreterMatching(
      options: asking.map { $0.options.map(\.interpreter) },
      capacities: search.rule.interpreters.map { Int($0.left) }
    )
    var pairs = node.pieces.map(\.pairs)
    var changed: Set<Int> = []
    for (number, option) in chosen.enumerated() {
      guard let option else { continue }
      matching.assign(number, to: option.interpreter)
      let (piece, index) = (asking[number].piece, asking[number].index)
      guard asking[number].isBridge else { continue }
      if pairs[piece][index].points != option.points { changed.insert(piece) }
      pairs[piece][index].interpreter = option.interpreter
      pairs[piece][index].points = option.points
    }
    var short: Bars = [:]
    // From the last, so that indices stay what they are.
    for (number, option) in chosen.enumerated().reversed() where option == nil {
      let (piece, index) = (asking[number].piece, asking[number].index)
      let need = pairs[piece].remove(at: index).need
      let few = matching.match(number)?.interpreters ?? InterpreterSet()
      short[need] = short[need].map(few.union) ?? few
      changed.insert(piece)
    }
    var tiers = node.pieces.map(\.tiers)
    for piece in changed { tiers[piece] = pieces.tiers(of: pairs[piece], in: piece) }
    return (Deal(pairs: pairs + [still], tiers: sum(tiers), bars: node.bars), short)
  }

  /// A pair of a solution that takes a place of an interpreter.
  struct Asking {
    var piece: Int
    /// Of the piece's pairs.
    var index: Int
    var need: Int
    /// Whether the interpreter carries it, or else serves it directly.
    var isBridge: Bool
    var options: [BridgeSearch.Option]
  }

  /// The pairs of a solution that take places of interpreters, by piece and index, each with those
  /// who could; an `interpreting.*` card is its holder's alone.
  mutating func asking(in node: Node) -> [Asking] {
    var asking: [Asking] = []
    for (piece, solved) in node.pieces.enumerated() {
      let bridges = solved.bridges.map { index in
        let pair = solved.pairs[index]
        return Asking(
          piece: piece,
          index: index,
          need: pair.need,
          isBridge: true,
          options: options(for: pair, barring: node.bars)
        )
      }
      let served = solved.interpreted.compactMap { index -> Asking? in
        let pair = solved.pairs[index]
        return pieces.owners[Int32(pair.capability)].map { owner in
          Asking(
            piece: piece,
            index: index,
            need: pair.need,
            isBridge: false,
            options: [BridgeSearch.Option(interpreter: owner, points: pair.points)]
          )
        }
      }
      asking += (bridges + served).sorted { $0.index < $1.index }
    }
    return asking
  }

  private mutating func options(for pair: Pair, barring bars: Bars) -> [BridgeSearch.Option] {
    let key = UInt64(pair.need) << 32 | UInt64(pair.capability)
    let all = able[key] ?? search.options(need: pair.need, capability: pair.capability)
    able[key] = all
    guard let barred = bars[pair.need] else { return all }
    return all.filter { !barred.contains($0.interpreter) }
  }
}
