/// A town at a glance: people, cards, matches, who is served and how long the others wait.
package struct OverviewReport: Hashable, Sendable {
  package var head: ReportHead
  /// All that is counted, by what it counts.
  package var counts: LinkedCounts<Name>
  /// The languages in which needs were said that have a row; `nil` last where others are left.
  package var languages: [LanguageTag?]
  /// The last months, oldest first; `nil` before them, for all that was earlier.
  package var months: [Month?]
  package var leftOut: LeftOut
  /// The least count that is shown; `nil` where all are.
  package var least: Int?

  /// Who and what does not count for want of consent to *keep* and *review*.
  package struct LeftOut: Hashable, Sendable {
    package var people: Int
    package var cards: Int
    package var matches: Int

    package init(people: Int = 0, cards: Int = 0, matches: Int = 0) {
      self.people = people
      self.cards = cards
      self.matches = matches
    }
  }

  /// How many months have a row of their own.
  package static let monthsShown = 12

  /// The page of these records, all of which may count.
  ///
  /// - Parameters:
  ///   - head: the head; its day ends the months and the waiting.
  ///   - people: the participants.
  ///   - cards: their cards and those of tables, closed ones too.
  ///   - matches: the matches that count by themselves.
  ///   - past: what is left of cards that were taken out.
  ///   - tables: how many round tables there were.
  ///   - standings: where every need of `cards` stands, and who gave and received.
  ///   - leftOut: what does not count.
  ///   - least: the least count that is shown; `nil` shows all.
  package init(
    head: ReportHead,
    people: [Participant],
    cards: [Card],
    matches: [Match],
    past: [PastCards],
    tables: Int,
    standings: Standings,
    leftOut: LeftOut,
    least: Int? = nil
  ) {
    self.head = head
    self.leftOut = leftOut
    self.least = least
    let last = Month(of: head.day)
    months = [nil] + (0..<Self.monthsShown).reversed().map { Month(number: last.number - $0) }
    languages = AssetReport.columns(
      cards.filter { standings.stand(of: $0)?.served != nil }.map(\.textLanguage),
      least: least ?? 1
    )
    counts = LinkedCounts()
    link()
    counts.count([.tables], times: tables)
    people.forEach { count($0, standings) }
    cards.forEach { count($0, standings) }
    for cards in past {
      counts.count(
        [.cards(cards.kind), .takenOut(cards.kind), .written(cards.kind, row(cards.writtenIn))],
        times: cards.count
      )
    }
    matches.forEach { count($0) }
    assert(counts.addUp, "every sum of the page holds")
    if let least { counts = counts.suppressed(below: least) }
  }

  // MARK: Counting

  private mutating func count(_ person: Participant, _ standings: Standings) {
    counts.count([
      .people, .kind(person.profile.kind),
      .byCards(Exchange(gives: standings.offering, receives: standings.asking, person.code)),
      .inIntroductions(
        Exchange(gives: standings.gave, receives: standings.received, person.code)
      ),
    ])
  }

  private mutating func count(_ card: Card, _ standings: Standings) {
    let kind = card.terms.kind
    counts.count([
      .cards(kind), card.isOpen ? .open(kind) : .closed(kind),
      .written(kind, row(Month(of: card.terms.writtenOn))),
    ])
    guard let stand = standings.stand(of: card) else { return }
    counts.count([.stand(stand)])
    switch stand {
    case .introduced, .ofTable:
      counts.count([.otherNeeds, card.isOpen ? .otherOpenNeeds : .otherClosedNeeds])
    case .accepted, .proposed: counts.count([.planned])
    case .nobody, .closed: break
    }
    guard let served = stand.served else { return }
    let language = languages.contains(card.textLanguage) ? card.textLanguage : nil
    counts.count([.needsWithLanguage, .language(language), .languageServed(language, served)])
    let isIntroduced = served == .introduced
    if !isIntroduced { counts.count([.waiting]) }
    let end = isIntroduced ? standings.introducedOn[card.code] ?? head.day : head.day
    let weeks = Weeks(max(0, end.days(since: card.terms.writtenOn)) / 7)
    counts.count([.waited(isIntroduced: isIntroduced, weeks)])
  }

  private mutating func count(_ match: Match) {
    let introducedOn = match.introducedOn
    counts.count([.matches, .state(MatchStand(match))])
    guard let introducedOn else { return }
    counts.count([
      .introductions, .outcome(match.leastOutcome), .introducedIn(row(Month(of: introducedOn))),
    ])
  }

  /// The row of a month; what lies ahead counts for the last.
  private func row(_ month: Month) -> Month? {
    guard let first = months.compactMap(\.self).first, let last = months.last.flatMap(\.self),
      month >= first
    else { return nil }
    return min(month, last)
  }
}
