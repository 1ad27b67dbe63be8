extension OverviewReport {
  /// What is counted.
  package enum Name: Hashable, Sendable {
    case people
    case kind(ParticipantKind)
    /// People by whether their cards offer or ask.
    case byCards(Exchange)
    /// People by whether they gave or received in an introduction.
    case inIntroductions(Exchange)
    case tables
    case cards(CardKind)
    case open(CardKind)
    case closed(CardKind)
    /// Cards that were taken out when their time was over; only their count was kept.
    case takenOut(CardKind)
    case written(CardKind, Month?)
    /// Needs, closed ones too, by where they stand.
    case stand(NeedStand)
    /// Needs that are accepted or proposed.
    case planned
    /// Open needs of people that were not introduced to anybody.
    case waiting
    /// Needs that were introduced or wait, which is all that has a row by language.
    case needsWithLanguage
    case language(LanguageTag?)
    case languageServed(LanguageTag?, Served)
    case waited(isIntroduced: Bool, Weeks)
    case matches
    case state(MatchStand)
    /// Matches whose two were introduced, whatever came after.
    case introductions
    case outcome(Outcome?)
    case introducedIn(Month?)
    /// Needs that were introduced or said by a table; not shown, but what is shown tells of them.
    case otherNeeds, otherOpenNeeds, otherClosedNeeds
  }

  /// Whether somebody gives, receives, or both.
  package enum Exchange: String, Hashable, CaseIterable, Sendable {
    case gives, receives, both, neither

    init(
      gives: Set<ParticipantCode>,
      receives: Set<ParticipantCode>,
      _ person: ParticipantCode
    ) {
      self =
        switch (gives.contains(person), receives.contains(person)) {
        case (true, true): .both
        case (true, false): .gives
        case (false, true): .receives
        case (false, false): .neither
        }
    }
  }

  /// Where a need stands: the furthest that one of its matches has come.
  package enum NeedStand: String, Hashable, CaseIterable, Sendable {
    /// Its holder was introduced to somebody, whatever came of it.
    case introduced
    case accepted, proposed, nobody
    /// Closed without an introduction.
    case closed
    /// Said by a round table as a whole, which is not matched.
    case ofTable = "of-table"

    /// How far it is served; `nil` where it neither waits nor was introduced.
    package var served: Served? {
      switch self {
      case .introduced: .introduced
      case .accepted, .proposed: .planned
      case .nobody: .nobody
      case .closed, .ofTable: nil
      }
    }
  }

  /// How far a need of a person is served.
  package enum Served: String, Hashable, CaseIterable, Sendable {
    case introduced, planned, nobody
  }

  /// Where a match stands, with what ended told apart.
  package enum MatchStand: String, Hashable, CaseIterable, Sendable {
    case proposed, accepted, introduced, completed, declined
    case endedBefore = "ended-before-introduction"
    case endedAfter = "ended-after-introduction"

    init(_ match: Match) {
      self =
        switch match.state {
        case .proposed: .proposed
        case .accepted: .accepted
        case .introduced: .introduced
        case .completed: .completed
        case .declined: .declined
        case .ended: match.introducedOn == nil ? .endedBefore : .endedAfter
        }
    }
  }

  /// How long a need waited, in whole weeks.
  package enum Weeks: Int, Hashable, CaseIterable, Sendable {
    case lessThanOne = 0
    case fromOne = 1
    case fromFour = 4
    case fromEight = 8
    case fromThirteen = 13
    case fromTwentySix = 26

    init(_ weeks: Int) { self = Self.allCases.last { $0.rawValue <= weeks } ?? .lessThanOne }

    /// The most weeks; `nil` in the last.
    package var last: Int? {
      Self.allCases.first { $0.rawValue > rawValue }.map { $0.rawValue - 1 }
    }
  }

  /// States all sums that a reader of the page knows to hold, so that `suppressed` heeds them.
  mutating func link() {
    counts.link(.people, to: ParticipantKind.allCases.map { .kind($0) })
    counts.link(.people, to: Exchange.allCases.map { .byCards($0) })
    counts.link(.people, to: Exchange.allCases.map { .inIntroductions($0) })
    for kind in CardKind.allCases {
      counts.link(.cards(kind), to: [.open(kind), .closed(kind), .takenOut(kind)])
      counts.link(.cards(kind), to: months.map { .written(kind, $0) })
    }
    counts.link(.cards(.need), to: NeedStand.allCases.map { .stand($0) } + [.takenOut(.need)])
    counts.link(.planned, to: [.stand(.accepted), .stand(.proposed)])
    counts.link(.waiting, to: [.planned, .stand(.nobody)])
    counts.link(.needsWithLanguage, to: [.waiting, .stand(.introduced)])
    counts.link(.open(.need), to: [.waiting, .otherOpenNeeds])
    counts.link(.closed(.need), to: [.stand(.closed), .otherClosedNeeds])
    counts.link(.otherNeeds, to: [.otherOpenNeeds, .otherClosedNeeds])
    counts.link(.otherNeeds, to: [.stand(.introduced), .stand(.ofTable)])
    linkLanguages()
    counts.link(.waiting, to: Weeks.allCases.map { .waited(isIntroduced: false, $0) })
    counts.link(.stand(.introduced), to: Weeks.allCases.map { .waited(isIntroduced: true, $0) })
    counts.link(.matches, to: MatchStand.allCases.map { .state($0) })
    counts.link(
      .introductions,
      to: [.state(.introduced), .state(.completed), .state(.endedAfter)]
    )
    counts.link(.introductions, to: (Outcome.allCases + [nil]).map { .outcome($0) })
    counts.link(.introductions, to: months.map { .introducedIn($0) })
  }

  private mutating func linkLanguages() {
    counts.link(.needsWithLanguage, to: languages.map { .language($0) })
    for language in languages {
      counts.link(.language(language), to: Served.allCases.map { .languageServed(language, $0) })
    }
    for (served, total) in [
      (Served.introduced, Name.stand(.introduced)), (.planned, .planned),
      (.nobody, .stand(.nobody)),
    ] {
      counts.link(total, to: languages.map { .languageServed($0, served) })
    }
  }
}
