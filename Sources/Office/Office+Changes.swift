package import AssetMap
package import Register

extension Office {
  /// What changed since a day, or since the plan before the latest.
  ///
  /// A card is new by the moment it was typed or came in, else by the day it was written; it is
  /// closed and people are registered by their day. Cards and matches of which somebody does not
  /// consent to *keep* and *review* are counted, not shown.
  ///
  /// - Parameter day: the first day that counts; `nil` asks for all since the plan before the latest.
  /// - Returns: the changes.
  /// - Throws: ``RegisterError/refused(_:)`` where there is no plan before the latest.
  package func changeReport(since day: Day?) throws(RegisterError) -> ChangeReport {
    let since = try since(day)
    let (town, contents) = (try register.town(), try register.contents())
    let matches = try register.matches(in: Set(MatchState.allCases))
    let circle = ReviewCircle(contents, on: acting.day)
    let views = ChangeViews(
      contents,
      workingLanguage: town.workingLanguage,
      moments: try register.cardMoments(),
      matches: matches
    )
    let changed = contents.cards.map { ($0, views.changes(of: $0, since: since)) }
    let stepped = matches.map { ($0, views.changes(of: $0, since: since)) }
    return ChangeReport(
      head: ReportHead(
        council: town.council,
        day: acting.day,
        workingLanguage: town.workingLanguage
      ),
      since: since,
      planThen: try register.plan(before: since),
      planNow: try register.latestPlan(),
      cards: changed.filter { circle.mayShow($0.0) }.flatMap(\.1),
      steps: stepped.filter { circle.mayShow($0.0) }.flatMap(\.1),
      newPeople: contents.participants.count { since.admits($0.registeredOn) },
      erasedPeople: try register.erasedCount(since: since),
      leftOut: changed.filter { !circle.mayShow($0.0) }.reduce(0) { $0 + $1.1.count }
        + stepped.filter { !circle.mayShow($0.0) }.reduce(0) { $0 + $1.1.count }
    )
  }

  private func since(_ day: Day?) throws(RegisterError) -> ChangeReport.Since {
    if let day { return ChangeReport.Since(day: day) }
    guard let before = try register.planBefore() else {
      throw .refused(
        "There is no plan before the latest one to compare with. Name a day instead: "
          + "seewhat report changes --since DAY"
      )
    }
    return before
  }
}

/// Finds what changed of a card or match.
private struct ChangeViews {
  private let cards: [CardCode: Card]
  private let homes: [ParticipantCode: String]
  private let places: [TableCode: String]
  private let matches: [CardCode: [Match]]
  private let moments: [CardCode: String]
  private let workingLanguage: LanguageTag

  init(
    _ contents: RegisterContents,
    workingLanguage: LanguageTag,
    moments: [CardCode: String],
    matches: [Match]
  ) {
    self.workingLanguage = workingLanguage
    self.moments = moments
    cards = Dictionary(uniqueKeysWithValues: contents.cards.map { ($0.code, $0) })
    homes = contents.participants.reduce(into: [:]) { $0[$1.code] = $1.profile.neighbourhood }
    places = contents.tables.reduce(into: [:]) { $0[$1.code] = $1.neighbourhood }
    self.matches = matches.reduce(into: [:]) { matches, match in
      guard match.state != .proposed else { return }
      matches[match.need, default: []].append(match)
      matches[match.capability, default: []].append(match)
    }
  }

  private func neighbourhood(of card: Card) -> String? {
    card.participant.map { homes[$0] } ?? card.table.flatMap { places[$0] }
  }

  func changes(of card: Card, since: ChangeReport.Since) -> [ChangeReport.CardChange] {
    let moment = moments[card.code]
    let enteredOn = moment.flatMap { Day(String($0.prefix(10))) } ?? card.terms.writtenOn
    let rendering = card.rendering.flatMap { $0.isEmpty ? nil : $0 }
    func change(on day: Day, _ closing: ChangeReport.Closing?) -> ChangeReport.CardChange {
      ChangeReport.CardChange(
        code: card.code,
        terms: card.terms,
        neighbourhood: neighbourhood(of: card),
        words: rendering ?? card.text,
        language: rendering == nil ? card.textLanguage : workingLanguage,
        day: day,
        closing: closing
      )
    }
    var changes: [ChangeReport.CardChange] = []
    if since.admits(enteredOn, at: moment) { changes.append(change(on: enteredOn, nil)) }
    if let closedOn = card.closedOn, since.admits(closedOn) {
      changes.append(
        change(on: closedOn, ChangeReport.Closing(matches[card.code] ?? []))
      )
    }
    return changes
  }

  func changes(of match: Match, since: ChangeReport.Since) -> [ChangeReport.MatchChange] {
    guard let need = cards[match.need] else { return [] }
    return match.changes(since: since).map {
      ChangeReport.MatchChange(
        match: match.code,
        theme: need.terms.theme,
        neighbourhood: neighbourhood(of: need),
        state: $0.state,
        reason: $0.reason,
        day: $0.day
      )
    }
  }
}
