/// Two or three people of whom each helps the next, and the last the first.
package struct ExchangeCircle: Hashable, Sendable {
  /// Who gives what to whom: the holder of a step's need gives in the next step.
  ///
  /// The holder with the lowest code gives first.
  package var steps: [Step]

  package init(steps: [Step]) { self.steps = steps }

  /// The points of its pairs together.
  package var points: Int { steps.reduce(0) { $0 + $1.points } }

  /// One pair of a circle.
  package struct Step: Hashable, Sendable {
    package var capability: CardCode
    package var need: CardCode
    package var points: Int

    package init(capability: CardCode, need: CardCode, points: Int) {
      self.capability = capability
      self.need = need
      self.points = points
    }
  }
}

/// The exchange circles of a register: how many there are, and a choice in which each person has
/// at most one.
package struct ExchangeCircles: Hashable, Sendable {
  /// By the code of the first giver.
  package var chosen: [ExchangeCircle]
  /// How many pairs of people could help each other, and how many threes in a round.
  package var twos: Int
  package var threes: Int
  /// How many people are in any of them: no choice helps more.
  package var people: Int
  /// Whether no other choice helps more people, or as many with more points.
  package var isProvenBest: Bool
  /// How many people with a need and a capability were left out of the search, because there are too
  /// many.
  package var peopleLeftOut: Int

  package init(
    chosen: [ExchangeCircle],
    twos: Int,
    threes: Int,
    people: Int,
    isProvenBest: Bool,
    peopleLeftOut: Int = 0
  ) {
    self.chosen = chosen
    self.twos = twos
    self.threes = threes
    self.people = people
    self.isProvenBest = isProvenBest
    self.peopleLeftOut = peopleLeftOut
  }

  /// How many people are in the chosen ones.
  package var helped: Int { chosen.reduce(0) { $0 + $1.steps.count } }
}
