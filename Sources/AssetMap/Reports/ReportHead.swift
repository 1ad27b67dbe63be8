/// What stands at the head of a report.
package struct ReportHead: Hashable, Sendable {
  package var council: String
  package var day: Day
  package var workingLanguage: LanguageTag
  /// What the report was narrowed to, in the words of the command: `neighbourhood Kork`.
  package var filters: [String]
  /// Why names are shown; `nil` in a pseudonymous report.
  package var namesReason: String?
  package init(
    council: String,
    day: Day,
    workingLanguage: LanguageTag,
    filters: [String] = [],
    namesReason: String? = nil
  ) {
    self.council = council
    self.day = day
    self.workingLanguage = workingLanguage
    self.filters = filters
    self.namesReason = namesReason
  }
}

/// The matches a council decides on.
package struct MatchReport: Hashable, Sendable {
  package var head: ReportHead
  /// What the whole latest plan achieves; `nil` where none was made.
  package var plan: PlanSummary?
  /// By neighbourhood of the need, then theme, then points, then code.
  package var entries: [Entry]
  package var leftOut: LeftOut

  package init(head: ReportHead, plan: PlanSummary?, entries: [Entry], leftOut: LeftOut) {
    self.head = head
    self.plan = plan
    self.entries = entries
    self.leftOut = leftOut
  }

  /// One match.
  package struct Entry: Hashable, Sendable {
    package var match: Match
    package var need: CardView
    package var capability: CardView
    /// Who interprets between the two, where somebody does.
    package var interpreter: InterpreterView?
    /// `nil` where the two no longer fit: a card or a person changed since the match was proposed.
    package var explanation: Explanation?
    /// Sides that do not consent to being introduced yet.
    package var withoutIntroduceConsent: [Side]

    package init(
      match: Match,
      need: CardView,
      capability: CardView,
      interpreter: InterpreterView? = nil,
      explanation: Explanation?,
      withoutIntroduceConsent: [Side]
    ) {
      self.match = match
      self.need = need
      self.capability = capability
      self.interpreter = interpreter
      self.explanation = explanation
      self.withoutIntroduceConsent = withoutIntroduceConsent
    }
  }
}

/// The needs nobody serves, by cause and remedy.
package struct GapReport: Hashable, Sendable {
  package var head: ReportHead
  /// What the whole latest plan achieves; `nil` where none was made.
  package var plan: PlanSummary?
  /// In the order of the causes, then urgent first, then theme, then code.
  package var entries: [Entry]
  package var leftOut: LeftOut

  package init(head: ReportHead, plan: PlanSummary?, entries: [Entry], leftOut: LeftOut) {
    self.head = head
    self.plan = plan
    self.entries = entries
    self.leftOut = leftOut
  }

  /// One unserved need.
  package struct Entry: Hashable, Sendable {
    package var gap: Gap
    package var need: CardView
    /// What comes near without fitting: code and theme.
    package var nearBy: [NearBy]

    package init(gap: Gap, need: CardView, nearBy: [NearBy]) {
      self.gap = gap
      self.need = need
      self.nearBy = nearBy
    }
  }

  /// A capability that does not fit but may be worth a question.
  package struct NearBy: Hashable, Sendable {
    package var card: CardCode
    package var theme: ThemeCode

    package init(card: CardCode, theme: ThemeCode) {
      self.card = card
      self.theme = theme
    }
  }
}

/// Who could help with one need, or whom one capability could help.
package struct SuggestionReport: Hashable, Sendable {
  package var head: ReportHead
  /// One for each card asked about.
  package var asked: [Asked]

  package init(head: ReportHead, asked: [Asked]) {
    self.head = head
    self.asked = asked
  }

  /// A card and who fits it, best first.
  package struct Asked: Hashable, Sendable {
    package var card: CardView
    package var suggestions: [Suggestion]
    /// Whom the best plan of direct help now brings it together with, by code, be they among the
    /// suggestions or not.
    package var chosen: [CardCode]
    /// For a need that nobody fits: why.
    package var gap: Gap?

    package init(
      card: CardView,
      suggestions: [Suggestion],
      chosen: [CardCode] = [],
      gap: Gap?
    ) {
      self.card = card
      self.suggestions = suggestions
      self.chosen = chosen
      self.gap = gap
    }
  }

  /// A fitting card of the other side.
  package struct Suggestion: Hashable, Sendable {
    package var card: CardView
    package var explanation: Explanation
    /// Who could interpret, best first, where the two share no language.
    package var interpreters: [InterpreterView]
    /// Helpers it still wants, or places it has left, beside its fixed matches.
    package var placesLeft: Int
    /// How many of these the best plan of direct help now leaves over.
    package var leftByPlan: Int

    package init(
      card: CardView,
      explanation: Explanation,
      interpreters: [InterpreterView] = [],
      placesLeft: Int,
      leftByPlan: Int
    ) {
      self.card = card
      self.explanation = explanation
      self.interpreters = interpreters
      self.placesLeft = placesLeft
      self.leftByPlan = leftByPlan
    }
  }
}
