extension OverviewReport {
  /// Where every need stands, and who gives and receives, found from the whole register.
  package struct Standings: Sendable {
    /// People with a card, closed ones too, that offers or asks.
    let offering: Set<ParticipantCode>
    let asking: Set<ParticipantCode>
    /// People who helped or interpreted in an introduction, and who asked in one.
    let gave: Set<ParticipantCode>
    let received: Set<ParticipantCode>
    /// The first day on which the holder of a need was introduced to somebody.
    let introducedOn: [CardCode: Day]
    private let accepted: Set<CardCode>
    private let proposed: Set<CardCode>

    /// The standings of these cards after these matches, all that there are.
    package init(cards: [Card], matches: [Match]) {
      let holders = Dictionary(uniqueKeysWithValues: cards.map { ($0.code, $0.participant) })
      func people(_ codes: some Sequence<CardCode>) -> Set<ParticipantCode> {
        Set(codes.compactMap { holders[$0].flatMap(\.self) })
      }
      func held(_ kind: CardKind) -> Set<ParticipantCode> {
        Set(cards.lazy.filter { $0.terms.kind == kind }.compactMap(\.participant))
      }
      (offering, asking) = (held(.capability), held(.need))
      let introduced = matches.filter { $0.introducedOn != nil }
      gave = people(introduced.map(\.capability)).union(introduced.compactMap(\.interpreter))
      received = people(introduced.map(\.need))
      introducedOn = introduced.reduce(into: [:]) { days, match in
        guard let day = match.introducedOn else { return }
        days[match.need] = min(days[match.need] ?? day, day)
      }
      accepted = Set(matches.lazy.filter { $0.state == .accepted }.map(\.need))
      proposed = Set(matches.lazy.filter { $0.state == .proposed }.map(\.need))
    }

    /// Where a need stands; `nil` for a capability.
    func stand(of card: Card) -> NeedStand? {
      guard card.terms.kind == .need else { return nil }
      if card.participant == nil { return .ofTable }
      if introducedOn[card.code] != nil { return .introduced }
      if !card.isOpen { return .closed }
      if accepted.contains(card.code) { return .accepted }
      return proposed.contains(card.code) ? .proposed : .nobody
    }
  }
}

extension Match {
  /// The day on which names were exchanged, in UTC; `nil` where they were not.
  package var introducedOn: Day? {
    decisions.first { $0.step == .introduce }.flatMap { Day(String($0.at.prefix(10))) }
  }

  /// How it went by what the less happy side told; `nil` where nobody has told.
  package var leastOutcome: Outcome? {
    let told = Set(outcomes.values)
    return Outcome.allCases.last(where: told.contains)
  }
}
