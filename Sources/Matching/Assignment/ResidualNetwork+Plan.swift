extension ResidualNetwork {
  /// What is chosen, with the prices that prove it.
  func plan(bonus: Int64) -> AssignmentPlan {
    var (chosen, needPrices): ([Int], [Int]) = ([], [])
    for need in 0..<needCount {
      needPrices.append(closingPrice(of: need))
      let node = needs[need]
      for index in 0..<Int(node.holdCount) { chosen.append(holds[node.holdStart + index]) }
    }
    chosen.sort()
    return AssignmentPlan(
      chosen: chosen,
      needPrices: needPrices,
      capabilityPrices: UnsafeBufferPointer(start: prices, count: capabilityCount).map(Int.init),
      firstHelperBonus: Int(bonus)
    )
  }

  /// The price of a need, also of one that never was let in: the least that its pairs allow, or what
  /// leaves a need without pairs unserved.
  private func closingPrice(of need: Int) -> Int {
    let node = needs[need]
    if node.row.isEmpty { return -Int(node.bonus) }
    if node.demand > 0 { return Int(node.price) }
    var price = Int64.min
    for pair in pairs[node.row] {
      price = max(price, Int64(pair.points) - prices[Int(pair.capability)])
    }
    return Int(price)
  }
}
