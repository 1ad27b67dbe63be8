/// A change that a council could bring about, so that more needs are served.
package enum Change: Hashable, Sendable {
  /// One more interpreter who speaks both languages well, for so many at a time.
  case interpreter(LanguageTag, LanguageTag, load: Int)
  /// One more place on a capability of this theme.
  case place(CardCode, ThemeCode, about: LanguageTag?)
  /// One more helper in a theme who speaks this language, for one at a time.
  case helper(ThemeCode, about: LanguageTag?, speaking: LanguageTag)

  /// What kind of change it is, as files name it.
  package var kind: Kind {
    switch self {
    case .interpreter: .interpreter
    case .place: .place
    case .helper: .helper
    }
  }

  /// The theme of the card that it adds or widens.
  package var theme: ThemeCode {
    switch self {
    case .interpreter: .interpreting
    case .place(_, let theme, _), .helper(let theme, _, _): theme
    }
  }

  package enum Kind: String, Hashable, CaseIterable, Sendable {
    case interpreter, place, helper
  }
}

/// What a plan gains in its three aims.
package struct Gain: Hashable, Comparable, Sendable {
  /// Urgent needs served more.
  package var urgent: Int
  /// Needs served more, urgent ones among them.
  package var served: Int
  /// Net points more; fewer where those who are served now fit less well.
  package var points: Int

  package init(urgent: Int = 0, served: Int = 0, points: Int = 0) {
    self.urgent = urgent
    self.served = served
    self.points = points
  }

  /// Compares the aims in their order.
  package static func < (left: Gain, right: Gain) -> Bool {
    (left.urgent, left.served, left.points) < (right.urgent, right.served, right.points)
  }

  package static func + (left: Gain, right: Gain) -> Gain {
    Gain(
      urgent: left.urgent + right.urgent,
      served: left.served + right.served,
      points: left.points + right.points
    )
  }

  /// Whether more needs are served, or more urgent ones.
  package var helpsAnyone: Bool { urgent > 0 || served > 0 }
}

/// How many needs more a change could serve at most, and what says so.
package enum GainBound: Hashable, Sendable {
  /// By the prices of the plan that was proven best.
  case prices(needs: Int)
  /// With an interpreter who has as much time as anyone could ask for.
  case unlimitedTime(needs: Int)

  /// The needs.
  package var needs: Int {
    switch self {
    case .prices(let needs), .unlimitedTime(let needs): needs
    }
  }
}

/// A change with what it was found to bring when the plan was made again with it.
package struct Recommendation: Hashable, Sendable {
  package var change: Change
  package var gain: Gain
  /// `nil` where nothing was proven.
  package var bound: GainBound?
  /// The needs served with the change and not without it, by code.
  package var unlocked: [CardCode]
  /// The needs served without the change and not with it, by code: others come before them.
  package var displaced: [CardCode]

  package init(
    change: Change,
    gain: Gain,
    bound: GainBound?,
    unlocked: [CardCode],
    displaced: [CardCode] = []
  ) {
    self.change = change
    self.gain = gain
    self.bound = bound
    self.unlocked = unlocked
    self.displaced = displaced
  }
}

/// What a council could do so that more needs are served.
package struct Recommendations: Hashable, Sendable {
  /// What the plan achieves without any change.
  package var plan: PlanSummary
  /// Each change by itself, the best first.
  package var alone: [Recommendation]
  /// One after the other: the best first, then what is best once it is made, and so on; each with
  /// what it adds.
  package var inOrder: [Recommendation]

  package init(plan: PlanSummary, alone: [Recommendation], inOrder: [Recommendation]) {
    self.plan = plan
    self.alone = alone
    self.inOrder = inOrder
  }
}
