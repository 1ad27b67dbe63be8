package import AssetMap
package import Register

extension Office {
  /// The town at a glance.
  ///
  /// People count who consent to *keep* and *review*, with their cards, and matches of which
  /// everybody does; cards of a table as a whole count too. The others are counted as left out.
  ///
  /// - Parameter isPublic: whether it leaves the office, so that small counts are hidden.
  /// - Returns: the page.
  /// - Throws: ``RegisterError``.
  package func overviewReport(isPublic: Bool = false) throws(RegisterError) -> OverviewReport {
    let (town, contents) = (try register.town(), try register.contents())
    let matches = try register.matches(in: Set(MatchState.allCases))
    let circle = ReviewCircle(contents, on: acting.day)
    let people = contents.participants.filter { circle.members.contains($0.code) }
    let cards = contents.cards.filter(circle.mayShow)
    let shown = matches.filter(circle.mayShow)
    return OverviewReport(
      head: ReportHead(
        council: town.council,
        day: acting.day,
        workingLanguage: town.workingLanguage
      ),
      people: people,
      cards: cards,
      matches: shown,
      past: try register.pastCards(),
      tables: contents.tables.count,
      standings: OverviewReport.Standings(cards: contents.cards, matches: matches),
      leftOut: OverviewReport.LeftOut(
        people: contents.participants.count - people.count,
        cards: contents.cards.count - cards.count,
        matches: matches.count - shown.count
      ),
      least: isPublic ? Self.leastPublicCount : nil
    )
  }
}

/// The people who consent to *keep* and *review*, and what may be shown of them to the council.
struct ReviewCircle {
  let members: Set<ParticipantCode>
  private let holders: [CardCode: ParticipantCode]

  init(_ contents: RegisterContents, on day: Day) {
    members = Set(
      contents.participants.lazy
        .filter { $0.purposes(on: day).isSuperset(of: [.keep, .review]) }
        .map(\.code)
    )
    holders = contents.cards.reduce(into: [:]) { $0[$1.code] = $1.participant }
  }

  /// Whether nobody holds the card, or its holder is among them.
  func mayShow(_ card: Card) -> Bool { card.participant.map(members.contains) ?? true }

  /// Whether all people in the match are among them.
  func mayShow(_ match: Match) -> Bool {
    let people = [holders[match.need], holders[match.capability], match.interpreter]
    return people.compactMap(\.self).allSatisfy(members.contains)
  }
}
