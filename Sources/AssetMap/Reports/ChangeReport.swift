/// What is new, gone and decided since a day or since the plan before the latest.
package struct ChangeReport: Hashable, Sendable {
  package var head: ReportHead
  package var since: Since
  /// What the plan then and the latest plan achieve; `nil` where there was none.
  package var planThen: PlanSummary?
  package var planNow: PlanSummary?
  /// New cards, then closed ones, each by day and code.
  package var cards: [CardChange]
  /// What happened to matches, by day and code.
  package var steps: [MatchChange]
  /// How many people were registered, and how many were taken out for good.
  package var newPeople: Int
  package var erasedPeople: Int
  /// Changes of cards and matches in which somebody does not consent to *keep* and *review*.
  package var leftOut: Int

  package init(
    head: ReportHead,
    since: Since,
    planThen: PlanSummary? = nil,
    planNow: PlanSummary? = nil,
    cards: [CardChange],
    steps: [MatchChange],
    newPeople: Int,
    erasedPeople: Int,
    leftOut: Int
  ) {
    self.head = head
    self.since = since
    self.planThen = planThen
    self.planNow = planNow
    self.cards = cards.sorted { $0.order < $1.order }
    self.steps = steps.sorted { ($0.day, $0.match) < ($1.day, $1.match) }
    self.newPeople = newPeople
    self.erasedPeople = erasedPeople
    self.leftOut = leftOut
  }

  /// Whether nothing changed.
  package var isEmpty: Bool {
    cards.isEmpty && steps.isEmpty && newPeople == 0 && erasedPeople == 0 && leftOut == 0
  }

  /// Since when something is a change.
  package struct Since: Hashable, Sendable {
    package var day: Day
    /// The moment of the plan, ISO 8601 in UTC; `nil` where only a day was asked for.
    package var moment: String?

    package init(day: Day, moment: String? = nil) {
      self.day = day
      self.moment = moment
    }

    /// Whether something that was written at this moment came after; where the moment or that of the
    /// plan is not known, the day decides, and the first day counts.
    package func admits(_ day: Day, at moment: String? = nil) -> Bool {
      if let own = self.moment, let moment { return moment > own }
      return day >= self.day
    }
  }

  /// A card that is new or was closed.
  package struct CardChange: Hashable, Sendable {
    package var code: CardCode
    package var terms: CardTerms
    /// Where its holder lives, or its table was.
    package var neighbourhood: String?
    /// The words as the council reads them, and their language.
    package var words: String
    package var language: LanguageTag
    package var day: Day
    /// Why it was closed; `nil` where it is new.
    package var closing: Closing?

    package init(
      code: CardCode,
      terms: CardTerms,
      neighbourhood: String?,
      words: String,
      language: LanguageTag,
      day: Day,
      closing: Closing? = nil
    ) {
      self.code = code
      self.terms = terms
      self.neighbourhood = neighbourhood
      self.words = words
      self.language = language
      self.day = day
      self.closing = closing
    }

    fileprivate var order: (Int, Day, CardCode) { (closing == nil ? 0 : 1, day, code) }
  }

  /// Why a card was closed, as far as its matches tell.
  package enum Closing: String, Hashable, CaseIterable, Sendable {
    /// It was introduced, and a side told that it helped, at least in part.
    case helped
    case introduced
    case unknown

    /// What the matches of a card say.
    package init(_ matches: [Match]) {
      let told = matches.flatMap(\.outcomes.values)
      if told.contains(.helped) || told.contains(.helpedInPart) {
        self = .helped
      } else {
        self = matches.contains { $0.introducedOn != nil } ? .introduced : .unknown
      }
    }
  }

  /// Something that happened to a match.
  package struct MatchChange: Hashable, Sendable {
    package var match: MatchCode
    /// Of the need.
    package var theme: ThemeCode
    package var neighbourhood: String?
    /// The state it came to.
    package var state: MatchState
    /// Why it was declined or ended.
    package var reason: DeclineReason?
    package var day: Day

    package init(
      match: MatchCode,
      theme: ThemeCode,
      neighbourhood: String?,
      state: MatchState,
      reason: DeclineReason? = nil,
      day: Day
    ) {
      self.match = match
      self.theme = theme
      self.neighbourhood = neighbourhood
      self.state = state
      self.reason = reason
      self.day = day
    }
  }
}

extension Match {
  /// The states it came to since then, each with its day and the reason where there is one.
  ///
  /// It is completed when the second side has told.
  package func changes(
    since: ChangeReport.Since
  ) -> [(state: MatchState, day: Day, reason: DeclineReason?)] {
    var changes: [(state: MatchState, day: Day, reason: DeclineReason?)] = []
    if since.admits(proposedOn) { changes.append((.proposed, proposedOn, nil)) }
    var told: Set<Side?> = []
    for decision in decisions {
      if decision.step == .complete { told.insert(decision.side) }
      let state: MatchState? =
        switch decision.step {
        case .accept: .accepted
        case .agree: nil
        case .decline: .declined
        case .introduce: .introduced
        case .complete: told.count == 2 ? .completed : nil
        case .end: .ended
        }
      guard let state, let day = Day(String(decision.at.prefix(10))),
        since.admits(day, at: decision.at)
      else { continue }
      changes.append((state, day, decision.reason))
    }
    return changes
  }
}
