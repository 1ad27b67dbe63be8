import AssetMap

extension BridgeInsertion {
  /// What is chosen, with the best use of the interpreters for it.
  mutating func pairs() -> [BridgeSolver.Pair] {
    let holds = search.holds()
    var pairs = holds.map {
      BridgeSolver.Pair(need: $0.need, capability: $0.capability, points: $0.points)
    }
    var asking: [InterpreterDeal.Asking] = []
    /// Of the pairs those that ask, and who has them so far.
    var asked: [(pair: Int, interpreter: Int?)] = []
    for (index, hold) in holds.enumerated() {
      guard let interpreter = interpreter(of: hold.node, hold.member) else { continue }
      let isBridge = search.network.source.isLeft(hold.need)
      asked.append((index, interpreter))
      asking.append(
        InterpreterDeal.Asking(
          options: isBridge
            ? bridgeOptions(hold.need, hold.capability)
            : [BridgeSearch.Option(interpreter: interpreter, points: hold.points)],
          isBridge: isBridge,
          isUrgent: isUrgent(hold.node)
        )
      )
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
    return pairs
  }

  /// So many choices of interpreters are dealt anew for the most points; more stay as they were found.
  private static let mostDealt = 2_000_000
}
