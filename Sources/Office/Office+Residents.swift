package import AssetMap
internal import Matching
package import Register

extension Office {
  /// What a resident takes home.
  ///
  /// Cards are on it while they consent to *keep*; matches while all in them consent to *keep* and
  /// *match*. Others have names only where they were introduced and consent to *introduce*: then
  /// that they are named is recorded.
  ///
  /// - Parameter code: whose page it is; who was merged has that of whom they became.
  /// - Returns: the page.
  /// - Throws: ``RegisterError``. The cost grows with their own matches, not with the register.
  package func participantReport(
    of code: ParticipantCode
  ) throws(RegisterError) -> ParticipantReport {
    let code = try register.participant(code).code
    var acquaintances = try register.acquaintances(of: code)
    if !acquaintances.known(to: code, on: acting.day).isEmpty {
      acquaintances = try register.acquaintancesNamed(to: code, acting: acting)
    }
    guard let participant = acquaintances.participants[code] else {
      throw .unknown(kind: "participant", code.description)
    }
    let purposes = participant.purposes(on: acting.day)
    let cards = acquaintances.cards.filter { $0.participant == code && $0.isOpen }
    return ParticipantReport(
      head: head(acquaintances.town),
      contact: acquaintances.town.contact,
      code: code,
      purposes: purposes,
      consents: participant.consents,
      cards: purposes.contains(.keep) ? cards : [],
      proposals: proposals(to: code, in: acquaintances)
    )
  }

  /// The matches of someone, as told to them: newest first.
  private func proposals(
    to code: ParticipantCode,
    in acquaintances: Acquaintances
  ) -> [ParticipantReport.Proposal] {
    let problem = Problem(acquaintances.snapshot(on: acting.day))
    let known = acquaintances.known(to: code, on: acting.day)
    return acquaintances.matches.flatMap { match -> [ParticipantReport.Proposal] in
      let people = acquaintances.people(of: match)
      let agree = people.values.allSatisfy {
        $0.purposes(on: acting.day).isSuperset(of: [.keep, .match])
      }
      guard agree else { return [] }
      let named = match.hasExchangedNames ? known : []
      guard let meeting = meeting(match, in: acquaintances, problem, naming: named) else {
        return []
      }
      return people.filter { $0.value.code == code }.map { .init(meeting, as: $0.key) }
    }
    .sorted { ($1.day, $0.code) < ($0.day, $1.code) }
  }

  /// The pages that introduce the people of a match to each other, which is recorded as a reading of
  /// their names.
  ///
  /// - Parameters:
  ///   - code: the match.
  ///   - role: whose page alone is wanted; `nil` for all.
  ///   - language: the language of all pages; `nil` for everyone's own.
  /// - Returns: the pages.
  /// - Throws: ``RegisterError`` where not all have said yes, or a check is missing.
  package func introductionReport(
    of code: MatchCode,
    for role: MatchRole? = nil,
    in language: LanguageTag? = nil
  ) throws(RegisterError) -> IntroductionReport {
    let before = try register.acquaintances(of: code)
    let match = try register.match(code)
    guard role != .interpreter || match.interpreter != nil else {
      throw .refused(
        "Match \(code) has no interpreter. Leave out --side for the pages of both sides."
      )
    }
    let explanation = Problem(before.snapshot(on: acting.day)).explanation(of: match)
    guard explanation != nil || !match.state.isFixed else { throw .noLongerFit(code) }
    let acquaintances = try register.introduction(
      of: code,
      openConditions: explanation?.conditions ?? [],
      acting: acting
    )
    let problem = Problem(acquaintances.snapshot(on: acting.day))
    let people = acquaintances.people(of: match)
    let named = Set(people.values.map(\.code))
    guard let meeting = meeting(match, in: acquaintances, problem, naming: named) else {
      throw .noLongerFit(code)
    }
    let town = acquaintances.town
    var pages: [IntroductionReport.Sheet] = []
    for role in MatchRole.allCases.filter({ role == nil || role == $0 }) {
      guard let person = people[role] else { continue }
      let own = try languageForHand(person.profile.languages.map(\.language))
      pages.append(.init(for: role, in: language ?? own ?? town.workingLanguage))
    }
    return IntroductionReport(
      head: head(town),
      contact: town.contact,
      meeting: meeting,
      pages: pages
    )
  }

  /// The cards for a round table.
  ///
  /// - Parameters:
  ///   - table: the table; `nil` where there is none yet.
  ///   - language: the language that is spoken at it.
  ///   - perPage: how many cards a sheet holds.
  /// - Returns: the cards.
  /// - Throws: ``RegisterError``.
  package func tableCards(
    for table: RoundTable? = nil,
    in language: LanguageTag,
    perPage: TableCards.PerPage = .four
  ) throws(RegisterError) -> TableCards {
    let town = try register.town()
    return TableCards(
      head: head(town),
      language: language,
      table: table,
      themes: town.themes,
      perPage: perPage
    )
  }

  /// The notice that is read out before someone consents.
  package func consentNotice(
    for code: ParticipantCode? = nil
  ) throws(RegisterError) -> ConsentNotice {
    let town = try register.town()
    return ConsentNotice(
      head: head(town),
      contact: town.contact,
      code: code,
      retention: town.retention
    )
  }

  // MARK: Parts

  private func head(_ town: Town) -> ReportHead {
    ReportHead(council: town.council, day: acting.day, workingLanguage: town.workingLanguage)
  }

  private func meeting(
    _ match: Match,
    in acquaintances: Acquaintances,
    _ problem: Problem,
    naming named: Set<ParticipantCode>
  ) -> Meeting? {
    guard let need = acquaintances.card(match.need)?.terms,
      let capability = acquaintances.card(match.capability)?.terms
    else { return nil }
    let people = acquaintances.people(of: match)
    let check = acquaintances.town.theme(need.theme)?.check
    let holds = people[.capability]?.profile.checks.contains {
      $0.kind == check && $0.holds(on: acting.day)
    }
    return Meeting(
      match,
      need: need,
      capability: capability,
      people: people.mapValues {
        .init(code: $0.code, name: named.contains($0.code) ? $0.name.full : nil)
      },
      explanation: problem.explanation(of: match),
      checked: holds == true ? check : nil
    )
  }
}

extension ParticipantReport.Proposal {
  fileprivate var day: Day { meeting.match.proposedOn }
  fileprivate var code: MatchCode { meeting.match.code }
}

extension RegisterError {
  /// The two of a match do not fit any more.
  static func noLongerFit(_ code: MatchCode) -> RegisterError {
    .refused(
      "The two of match \(code) no longer fit: a card was closed, or a person or consent "
        + "changed. Look at both with seewhat review show \(code), then decline or end the match."
    )
  }
}
