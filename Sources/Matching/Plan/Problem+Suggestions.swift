package import AssetMap

/// A card that another could be brought together with.
package struct Suggestion: Sendable, Hashable {
  /// The card on the other side.
  package var card: CardCode
  package var explanation: Explanation
  /// Who could interpret between the two, best first, where they share no language; the explanation
  /// is with the first of them.
  package var interpreters: [ParticipantCode] = []
  /// Helpers it still wants, or places it still has, beside its fixed matches.
  package var left: Int
}

extension Problem {
  /// Who could help a need, or whom a capability could help: directly, best first, equal ones by
  /// code; then, in the same order, through an interpreter who has load left.
  ///
  /// Pairs that are together already are not suggested, nor capabilities without a free place, nor
  /// to a capability needs that want nobody more.
  ///
  /// - Parameters:
  ///   - card: A need or a capability.
  ///   - limit: How many at most.
  /// - Returns: Nothing where the card is not in the problem or its holder does not consent.
  /// - Complexity: O(cards of the other side).
  package func suggestions(for card: CardCode, limit: Int = .max) -> [Suggestion] {
    let direct = directSuggestions(for: card, limit)
    return direct + bridgedSuggestions(for: card, limit - direct.count)
  }

  private func directSuggestions(for card: CardCode, _ limit: Int) -> [Suggestion] {
    if let need = needIndex(of: card) {
      return best(capabilities.indices.map { (need, $0) }, limit).map { pair, explanation in
        let row = capabilities[pair.capability]
        return Suggestion(card: row.code, explanation: explanation, left: Int(row.left))
      }
    }
    guard let capability = capabilityIndex(of: card) else { return [] }
    let open = needs.indices.filter { needs[$0].left > 0 }
    return best(open.map { ($0, capability) }, limit).map { pair, explanation in
      let row = needs[pair.need]
      return Suggestion(card: row.code, explanation: explanation, left: Int(row.left))
    }
  }

  /// The eligible ones of these pairs, which go by code, best first.
  private func best(
    _ pairs: [(need: Int, capability: Int)],
    _ limit: Int
  ) -> [(pair: (need: Int, capability: Int), explanation: Explanation)] {
    pairs.enumerated()
      .compactMap { order, pair -> (order: Int, judgement: Judgement)? in
        guard let judgement = judgement(need: pair.need, capability: pair.capability),
          judgement.obstacles.isEmpty,
          !fixed.contains(need: pair.need, capability: pair.capability)
        else { return nil }
        return (order, judgement)
      }
      .sorted { ($1.judgement.points, $0.order) < ($0.judgement.points, $1.order) }
      .prefix(limit)
      .compactMap { order, judgement in
        let pair = pairs[order]
        return explanation(of: judgement, need: pair.need, capability: pair.capability)
          .map { (pair, $0) }
      }
  }
}
