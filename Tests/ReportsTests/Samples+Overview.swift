import AssetMap

extension Samples {
  /// A small town: needs in Arabic and Tigrinya, helpers, matches in every state.
  static func overview(least: Int? = nil) -> OverviewReport {
    func card(
      _ number: Int,
      _ kind: CardKind,
      _ language: LanguageTag,
      daysAgo: Int,
      isOpen: Bool = true
    ) -> Card {
      do {
        let terms = try CardTerms(
          kind: kind,
          theme: ThemeCode(stored: "housing.search"),
          writtenOn: day.adding(days: -daysAgo)
        )
        return try Card(
          code: code(Int64(number)),
          participant: number % 10 == 9 ? nil : code(Int64(1 + number % 23)),
          table: code(1),
          terms: terms,
          text: "x",
          textLanguage: language,
          closedOn: isOpen ? nil : day
        )
      } catch { fatalError("\(error)") }
    }
    let needs = (0..<40).map {
      card($0, .need, $0 < 26 ? arabic : tigrinya, daysAgo: $0 * 5, isOpen: $0 % 8 != 7)
    }
    let offers = (40..<70).map {
      card($0, .capability, german, daysAgo: ($0 - 40) * 9, isOpen: $0 % 9 != 8)
    }
    let matches = (0..<24).map { standing($0) }
    let people = (0..<24).compactMap { number in
      ParticipantName(whole: "x").map {
        Participant(
          code: code(Int64(1 + number)),
          name: $0,
          profile: Profile(kind: number < 21 ? .resident : .organisation),
          registeredOn: day
        )
      }
    }
    return OverviewReport(
      head: head(),
      people: people,
      cards: needs + offers,
      matches: matches,
      past: [PastCards(kind: .need, writtenIn: Month(of: day.adding(days: -420)), count: 3)],
      tables: 4,
      standings: .init(cards: needs + offers, matches: matches),
      leftOut: .init(people: 2, cards: 12, matches: 1),
      least: least
    )
  }

  private static func standing(_ number: Int) -> Match {
    func step(_ step: ReviewStep, _ side: Side? = nil, _ outcome: Outcome? = nil) -> Decision {
      Decision(step: step, side: side, outcome: outcome, at: "2016-11-10T10:00:00Z", by: "office")
    }
    let told = [step(.introduce), step(.complete, .need, .helped)]
    let (state, decisions): (MatchState, [Decision]) =
      switch number {
      case 0..<10: (.proposed, [])
      case 10..<13: (.accepted, [step(.accept)])
      case 13..<17: (.introduced, number == 16 ? told : [step(.introduce)])
      case 17..<20: (.completed, told + [step(.complete, .capability, .helpedInPart)])
      case 20..<22: (.declined, [step(.decline)])
      case 22: (.ended, [step(.end)])
      default: (.ended, [step(.introduce), step(.end)])
      }
    return Match(
      code: code(Int64(200 + number)),
      need: code(Int64(number)),
      capability: code(Int64(40 + number)),
      state: state,
      points: 700,
      proposedOn: day,
      decisions: decisions
    )
  }

  /// What changed since two weeks before: new cards, one closed after help, one for no known reason.
  static let changes = changes(since: ChangeReport.Since(day: day.adding(days: -14)))

  static func changes(since: ChangeReport.Since, isEmpty: Bool = false) -> ChangeReport {
    func card(
      _ number: Int64,
      _ view: CardView,
      daysAgo: Int,
      _ closing: ChangeReport.Closing? = nil
    ) -> ChangeReport.CardChange {
      ChangeReport.CardChange(
        code: code(number),
        terms: view.terms,
        neighbourhood: view.neighbourhood,
        words: view.text,
        language: view.textLanguage,
        day: day.adding(days: -daysAgo),
        closing: closing
      )
    }
    func step(
      _ number: Int64,
      _ state: MatchState,
      daysAgo: Int,
      _ reason: DeclineReason? = nil
    ) -> ChangeReport.MatchChange {
      ChangeReport.MatchChange(
        match: code(number),
        theme: housingNeed.terms.theme,
        neighbourhood: "Kork",
        state: state,
        reason: reason,
        day: day.adding(days: -daysAgo)
      )
    }
    var before = plan
    before.served = 110
    return ChangeReport(
      head: head(),
      since: since,
      planThen: before,
      planNow: plan,
      cards: isEmpty
        ? []
        : [
          card(1, housingNeed, daysAgo: 9), card(2, childcareNeed, daysAgo: 3),
          card(3, housingOffer, daysAgo: 3), card(4, housingOffer, daysAgo: 1, .helped),
          card(5, childcareNeed, daysAgo: 0, .unknown),
        ],
      steps: isEmpty
        ? []
        : [
          step(21, .proposed, daysAgo: 9), step(21, .accepted, daysAgo: 7),
          step(22, .declined, daysAgo: 7, .distance), step(23, .introduced, daysAgo: 2),
          step(24, .completed, daysAgo: 1), step(25, .ended, daysAgo: 0, .noAnswer),
        ],
      newPeople: isEmpty ? 0 : 12,
      erasedPeople: isEmpty ? 0 : 1,
      leftOut: isEmpty ? 0 : 2
    )
  }
}
