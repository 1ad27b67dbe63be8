package import AssetMap
internal import Matching
package import Register

extension Office {
  /// The tables of the group offers that a filter admits.
  ///
  /// - Parameters:
  ///   - filter: what the report is narrowed to.
  ///   - names: why names are shown; `nil` leaves the report pseudonymous.
  /// - Returns: the report, by theme and code; nobody is in it who does not consent to *review*.
  /// - Throws: ``RegisterError``.
  package func groupReport(
    _ filter: ReportFilter = ReportFilter(),
    names: String? = nil
  ) throws(RegisterError) -> GroupReport {
    let desk = try desk(names: names)
    let matches = try register.matches(in: [.proposed, .accepted, .introduced])
    let known = Dictionary(
      matches.map { (CardPair(need: $0.need, capability: $0.capability), $0) }
    ) { first, _ in first }
    let found = desk.problem.groupOffers(serving: desk.pairs(of: matches))
    let entries = found.offers.compactMap { offer -> GroupReport.Entry? in
      guard let capability = desk.views.view(offer.capability) else { return nil }
      func guest(_ need: CardCode) -> GroupReport.Guest? {
        let match = known[CardPair(need: need, capability: offer.capability)]
        return desk.views.view(need).map {
          GroupReport.Guest(need: $0, match: match?.code, state: match?.state)
        }
      }
      let seats = offer.seats.compactMap { guest($0.need) }
      guard filter.admits([capability] + seats.map(\.need)) else { return nil }
      let people = [capability.holder, offer.interpreter?.code] + seats.map(\.need.holder)
      return GroupReport.Entry(
        offer: offer,
        capability: capability,
        seats: seats,
        interpreter: offer.interpreter.flatMap {
          desk.views.interpreter($0.code, on: acting.day)
        },
        absent: offer.absent.compactMap { guest($0.need) },
        withoutIntroduceConsent: desk.withoutIntroduceConsent(people, on: acting.day)
      )
    }
    return GroupReport(
      head: desk.head(filter, on: acting.day, names: names),
      plan: try register.latestPlan(),
      entries: entries.sorted { $0.order < $1.order },
      tables: found.offers.count,
      people: found.offers.reduce(0) { $0 + $1.seats.count },
      withoutTable: found.without.count,
      leftOut: desk.leftOutOfCircles
    )
  }

  /// The peer circles that a filter admits, as with ``groupReport(_:names:)``.
  package func peerReport(
    _ filter: ReportFilter = ReportFilter(),
    names: String? = nil
  ) throws(RegisterError) -> PeerReport {
    let desk = try desk(names: names)
    let proposed = try register.matches(in: [.proposed])
    let found = desk.problem.peerCircles(serving: desk.pairs(of: proposed))
    let entries = found.circles.map { circle -> PeerReport.Entry in
      let needs = circle.needs.compactMap { desk.views.view($0) }
      return PeerReport.Entry(
        circle: circle,
        needs: needs,
        withoutIntroduceConsent: desk.withoutIntroduceConsent(
          needs.map(\.holder),
          on: acting.day
        )
      )
    }
    return PeerReport(
      head: desk.head(filter, on: acting.day, names: names),
      plan: try register.latestPlan(),
      entries: entries.filter { filter.admits($0.needs) },
      circles: found.circles.count,
      people: found.circles.reduce(0) { $0 + $1.needs.count },
      waiting: found.waiting,
      isMost: found.isMost,
      leftOut: desk.leftOutOfCircles
    )
  }

  /// The exchange circles that a filter admits, as with ``groupReport(_:names:)``.
  package func exchangeReport(
    _ filter: ReportFilter = ReportFilter(),
    names: String? = nil
  ) throws(RegisterError) -> ExchangeReport {
    let desk = try desk(names: names)
    let proposed = Dictionary(
      try register.matches(in: [.proposed])
        .map { (CardPair(need: $0.need, capability: $0.capability), $0.code) }
    ) { first, _ in first }
    let found = desk.problem.exchangeCircles()
    let entries = found.chosen.map { circle in
      ExchangeReport.Entry(
        steps: circle.steps.compactMap { step in
          guard let need = desk.views.view(step.need),
            let capability = desk.views.view(step.capability),
            case .eligible(let explanation) = desk.problem.evaluate(
              need: step.need,
              capability: step.capability
            )
          else { return nil }
          let match = proposed[CardPair(need: step.need, capability: step.capability)]
          return .init(
            capability: capability,
            need: need,
            explanation: explanation,
            match: match,
            withoutIntroduceConsent: desk.sidesWithoutIntroduceConsent(
              need,
              capability,
              on: acting.day
            )
          )
        }
      )
    }
    return ExchangeReport(
      head: desk.head(filter, on: acting.day, names: names),
      summary: found,
      entries: entries.filter { filter.admits($0.steps.flatMap { [$0.capability, $0.need] }) },
      leftOut: desk.leftOutOfCircles
    )
  }
}

extension Desk {
  /// The pairs of these matches, but for proposals that no longer fit.
  fileprivate func pairs(of matches: [Match]) -> [PlannedPair] {
    matches.filter { $0.state.isFixed || problem.explanation(of: $0) != nil }.map {
      PlannedPair(
        need: $0.need,
        capability: $0.capability,
        interpreter: $0.interpreter,
        points: $0.points
      )
    }
  }

  /// Those of these people who do not consent to being introduced, in their order.
  fileprivate func withoutIntroduceConsent(
    _ people: [ParticipantCode?],
    on day: Day
  ) -> [ParticipantCode] {
    people.compactMap(\.self).filter { !views.consents($0, to: .introduce, on: day) }
  }

  fileprivate var leftOutOfCircles: LeftOutOfCircles {
    let holders = Set(snapshot.cards.map(\.holder))
    return LeftOutOfCircles(
      cardsWithoutMatch: snapshot.cardsWithoutConsent,
      peopleWithoutReview: snapshot.holders.count {
        holders.contains($0.code) && $0.consentsToMatching
          && !$0.purposes.contains(.review)
      }
    )
  }
}

extension GroupReport.Entry {
  /// By theme, then by code.
  fileprivate var order: (ThemeCode, CardCode) { (capability.terms.theme, capability.code) }
}
