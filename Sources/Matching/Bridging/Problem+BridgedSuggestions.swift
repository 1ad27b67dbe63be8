import AssetMap

extension Problem {
  /// The cards of the other side with whom an interpreter could help: best first, equal ones by code.
  ///
  /// - Complexity: O(cards of the other side · interpreters of both).
  func bridgedSuggestions(for card: CardCode, _ limit: Int) -> [Suggestion] {
    guard limit > 0 else { return [] }
    if let need = needIndex(of: card) {
      return bridged(capabilities.indices.map { (need, $0) }, limit) { capabilities[$0.capability] }
    }
    guard let capability = capabilityIndex(of: card) else { return [] }
    let open = needs.indices.filter { needs[$0].left > 0 }
    return bridged(open.map { ($0, capability) }, limit) { needs[$0.need] }
  }

  private func bridged(
    _ pairs: [(need: Int, capability: Int)],
    _ limit: Int,
    other: ((need: Int, capability: Int)) -> CardRow
  ) -> [Suggestion] {
    var search = BridgeSearch(self)
    if search.rule.free.isEmpty { return [] }
    var found: [(order: Int, options: [BridgeSearch.Option])] = []
    for (order, pair) in pairs.enumerated() {
      guard standing(need: pair.need, capability: pair.capability).isEmpty,
        !fixed.contains(need: pair.need, capability: pair.capability)
      else { continue }
      let options = search.options(need: pair.need, capability: pair.capability)
      if !options.isEmpty { found.append((order, options)) }
    }
    found.sort { ($1.options[0].points, $0.order) < ($0.options[0].points, $1.order) }
    let rule = search.rule
    return found.prefix(limit).compactMap { order, options in
      let (pair, row) = (pairs[order], other(pairs[order]))
      return explanation(
        need: pair.need,
        capability: pair.capability,
        through: options[0].interpreter,
        by: rule
      )
      .map {
        Suggestion(
          card: row.code,
          explanation: $0,
          interpreters: options.map { rule.interpreters[$0.interpreter].code },
          left: Int(row.left)
        )
      }
    }
  }
}
