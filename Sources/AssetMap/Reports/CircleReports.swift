/// Who could not be considered for tables and circles.
package struct LeftOutOfCircles: Hashable, Sendable {
  /// Open cards whose holders do not consent to *match*.
  package var cardsWithoutMatch: Int
  /// People with open cards who consent to *match* and not to *review*.
  package var peopleWithoutReview: Int

  package init(cardsWithoutMatch: Int = 0, peopleWithoutReview: Int = 0) {
    self.cardsWithoutMatch = cardsWithoutMatch
    self.peopleWithoutReview = peopleWithoutReview
  }
}

/// The tables of the group offers, as a council decides on them.
package struct GroupReport: Hashable, Sendable {
  package var head: ReportHead
  /// What the whole latest plan achieves; `nil` where none was made.
  package var plan: PlanSummary?
  /// By theme, then by code of the capability.
  package var entries: [Entry]
  /// How many tables there are in the town, for how many people.
  package var tables: Int
  package var people: Int
  /// How many group offers have none.
  package var withoutTable: Int
  package var leftOut: LeftOutOfCircles

  package init(
    head: ReportHead,
    plan: PlanSummary?,
    entries: [Entry],
    tables: Int,
    people: Int,
    withoutTable: Int,
    leftOut: LeftOutOfCircles
  ) {
    self.head = head
    self.plan = plan
    self.entries = entries
    self.tables = tables
    self.people = people
    self.withoutTable = withoutTable
    self.leftOut = leftOut
  }

  /// One group offer with its table.
  package struct Entry: Hashable, Sendable {
    package var offer: GroupOffer
    package var capability: CardView
    /// Those of ``GroupOffer/seats``, in their order.
    package var seats: [Guest]
    package var interpreter: InterpreterView?
    /// Those of ``GroupOffer/absent``, in their order.
    package var absent: [Guest]
    /// Those of the table, helper and interpreter too, who do not consent to being introduced yet.
    package var withoutIntroduceConsent: [ParticipantCode]

    package init(
      offer: GroupOffer,
      capability: CardView,
      seats: [Guest],
      interpreter: InterpreterView? = nil,
      absent: [Guest] = [],
      withoutIntroduceConsent: [ParticipantCode] = []
    ) {
      self.offer = offer
      self.capability = capability
      self.seats = seats
      self.interpreter = interpreter
      self.absent = absent
      self.withoutIntroduceConsent = withoutIntroduceConsent
    }
  }

  /// Somebody who comes, or cannot.
  package struct Guest: Hashable, Sendable {
    package var need: CardView
    /// The match with the offer; `nil` where nobody serves the need.
    package var match: MatchCode?
    package var state: MatchState?

    package init(need: CardView, match: MatchCode? = nil, state: MatchState? = nil) {
      self.need = need
      self.match = match
      self.state = state
    }
  }
}

/// The peer circles, as a council decides on them.
package struct PeerReport: Hashable, Sendable {
  package var head: ReportHead
  /// What the whole latest plan achieves; `nil` where none was made.
  package var plan: PlanSummary?
  /// By theme, then by the code of the first need.
  package var entries: [Entry]
  /// How many circles there are in the town, with how many of the people who wait.
  package var circles: Int
  package var people: Int
  package var waiting: Int
  /// Whether no other choice of circles brings more of them together.
  package var isMost: Bool
  package var leftOut: LeftOutOfCircles

  package init(
    head: ReportHead,
    plan: PlanSummary?,
    entries: [Entry],
    circles: Int,
    people: Int,
    waiting: Int,
    isMost: Bool,
    leftOut: LeftOutOfCircles
  ) {
    self.head = head
    self.plan = plan
    self.entries = entries
    self.circles = circles
    self.people = people
    self.waiting = waiting
    self.isMost = isMost
    self.leftOut = leftOut
  }

  /// One circle.
  package struct Entry: Hashable, Sendable {
    package var circle: PeerCircle
    /// Those of ``PeerCircle/needs``, in their order.
    package var needs: [CardView]
    /// Those of the circle who do not consent to being introduced yet.
    package var withoutIntroduceConsent: [ParticipantCode]

    package init(
      circle: PeerCircle,
      needs: [CardView],
      withoutIntroduceConsent: [ParticipantCode] = []
    ) {
      self.circle = circle
      self.needs = needs
      self.withoutIntroduceConsent = withoutIntroduceConsent
    }
  }
}

/// The exchange circles, as a council decides on them.
package struct ExchangeReport: Hashable, Sendable {
  package var head: ReportHead
  /// What the circles of the whole town are.
  package var summary: ExchangeCircles
  /// Those of the chosen circles that are shown, in their order.
  package var entries: [Entry]
  package var leftOut: LeftOutOfCircles

  package init(
    head: ReportHead,
    summary: ExchangeCircles,
    entries: [Entry],
    leftOut: LeftOutOfCircles
  ) {
    self.head = head
    self.summary = summary
    self.entries = entries
    self.leftOut = leftOut
  }

  /// One circle.
  package struct Entry: Hashable, Sendable {
    package var steps: [Step]

    package init(steps: [Step]) { self.steps = steps }
  }

  /// Who gives what to whom in a circle, and why.
  package struct Step: Hashable, Sendable {
    package var capability: CardView
    package var need: CardView
    package var explanation: Explanation
    /// The match of the two that the plan proposes; `nil` where it proposes none.
    package var match: MatchCode?
    /// Sides that do not consent to being introduced yet.
    package var withoutIntroduceConsent: [Side]

    package init(
      capability: CardView,
      need: CardView,
      explanation: Explanation,
      match: MatchCode? = nil,
      withoutIntroduceConsent: [Side] = []
    ) {
      self.capability = capability
      self.need = need
      self.explanation = explanation
      self.match = match
      self.withoutIntroduceConsent = withoutIntroduceConsent
    }
  }
}
