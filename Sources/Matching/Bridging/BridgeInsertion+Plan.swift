import AssetMap

extension BridgeInsertion {
  /// What is chosen, with the best use of the interpreters for it.
  mutating func pairs() -> [BridgeSolver.Pair] {
    var pairs: [BridgeSolver.Pair] = []
    var asking: [InterpreterDeal.Asking] = []
    /// Of the pairs those that ask, and who has them so far.
    var asked: [(pair: Int, interpreter: Int?)] = []
    for node in 0..<search.network.needCount {
      for hold in 0..<Int(search.network.needs[node].holdCount) {
        let facts = search.network.needs[node]
        let found = facts.row.pairs[Int(facts.holds[hold])]
        let need = need(node)
        let card = Int(search.network.source.search.shelves.members[Int(found.capability)].index)
        let isBridge = search.network.source.isLeft(need)
        if let interpreter = interpreter(of: node, found.capability) {
          asked.append((pairs.count, interpreter))
          asking.append(
            InterpreterDeal.Asking(
              options: isBridge
                ? bridgeOptions(need, card)
                : [BridgeSearch.Option(interpreter: interpreter, points: found.points)],
              isBridge: isBridge,
              isUrgent: isUrgent(node)
            )
          )
        }
        pairs.append(.init(need: need, capability: card, points: found.points))
      }
    }
    let isFewEnough = asking.reduce(0) { $0 + $1.options.count } <= Self.mostDealt
    let dealt = isFewEnough ? InterpreterDeal.options(asking, among: interpreters) : []
    for (number, (pair, interpreter)) in asked.enumerated() where asking[number].isBridge {
      let option =
        isFewEnough
        ? dealt[number] : asking[number].options.first { $0.interpreter == interpreter }
      pairs[pair].interpreter = option?.interpreter
      pairs[pair].points = option?.points ?? pairs[pair].points
    }
    return pairs.sorted { ($0.need, $0.capability) < ($1.need, $1.capability) }
  }

  /// So many choices of interpreters are dealt anew for the most points; more stay as they were found.
  private static let mostDealt = 2_000_000
}
