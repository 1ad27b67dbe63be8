internal import AssetMap
internal import Matching
internal import Register

extension Office {
  /// The register as it is now, laid out for a report; that names are shown is recorded.
  func desk(names: String?) throws(RegisterError) -> Desk {
    if names != nil { try showNames() }
    let snapshot = try register.snapshot(on: acting.day)
    let views = CardViews(
      try register.contents(),
      town: snapshot.town,
      showsNames: names != nil
    )
    return Desk(snapshot: snapshot, problem: Problem(snapshot), views: views)
  }
}

/// What lies on the desk while a report is written.
struct Desk {
  let snapshot: Snapshot
  let problem: Problem
  let views: CardViews

  func head(_ filter: ReportFilter, on day: Day, names: String?) -> ReportHead {
    ReportHead(
      council: views.town.council,
      day: day,
      workingLanguage: views.town.workingLanguage,
      filters: filter.words,
      namesReason: names
    )
  }

  func entry(_ match: Match, on day: Day) -> MatchReport.Entry? {
    guard let need = views.view(match.need), let capability = views.view(match.capability) else {
      return nil
    }
    return MatchReport.Entry(
      match: match,
      need: need,
      capability: capability,
      interpreter: match.interpreter.flatMap { views.interpreter($0, on: day) },
      explanation: problem.explanation(of: match),
      withoutIntroduceConsent: sidesWithoutIntroduceConsent(need, capability, on: day)
    )
  }

  /// The sides of a pair that do not consent to being introduced yet.
  func sidesWithoutIntroduceConsent(
    _ need: CardView,
    _ capability: CardView,
    on day: Day
  ) -> [Side] {
    Side.allCases.filter {
      !views.consents($0 == .need ? need : capability, to: .introduce, on: day)
    }
  }

  func mayReview(_ entry: MatchReport.Entry, on day: Day) -> Bool {
    let people = [entry.need.holder, entry.capability.holder, entry.match.interpreter]
    return people.compactMap(\.self).allSatisfy { person in
      [Purpose.keep, .match, .review].allSatisfy { views.consents(person, to: $0, on: day) }
    }
  }

  /// Whether the holder of a card agrees to be matched and shown to the council.
  func mayReview(_ card: CardView, on day: Day) -> Bool {
    [Purpose.keep, .match, .review].allSatisfy { views.consents(card, to: $0, on: day) }
  }

  /// The gap with those capabilities alone whose holders consent to be matched and reviewed.
  func pseudonymous(_ gap: Gap, on day: Day) -> Gap {
    let views = gap.capabilities.compactMap { self.views.view($0) }.filter {
      mayReview($0, on: day)
    }
    var gap = gap
    gap.capabilities = views.map(\.code)
    if case .noLanguage(let need, _) = gap.cause {
      let spoken = Set(views.flatMap { $0.languages.map(\.language) })
      gap.cause = .noLanguage(need: need, capabilities: spoken.sorted())
    }
    return gap
  }
}

extension Problem {
  /// The reasons of a match that still fits, whether or not it is already decided: between the two,
  /// or through its interpreter.
  func explanation(of match: Match) -> Explanation? {
    if let interpreter = match.interpreter,
      let bridged = bridgedExplanation(
        need: match.need,
        capability: match.capability,
        interpreter: interpreter
      )
    {
      return bridged
    }
    return switch evaluate(need: match.need, capability: match.capability) {
    case .eligible(let explanation): explanation
    case .blocked(let obstacles, let explanation):
      obstacles.allSatisfy { $0 == .declined || $0 == .fullyBooked } ? explanation : nil
    case .doesNotFit, nil: nil
    }
  }
}
