/// The weights of matching: a value that is stored, shown and changed by a council.
package struct Policy: Hashable, Sendable {
  /// Points for the same sub-theme.
  package var sameTheme = 400
  /// Points where one side names only the top theme.
  package var topTheme = 300
  /// Points for the best common language, by the lower of the two levels, A1 first, native last.
  package var languageLevels = [45, 90, 180, 240, 270, 270, 300]
  /// Points that one step of language distance costs.
  package var languageStep = 10
  /// Points for the language part of a bridged pair.
  package var bridged = 120
  package var sameNeighbourhood = 150
  package var adjacentNeighbourhood = 100
  package var elsewhere = 50
  package var unknownPlace = 50
  /// Points where at least ``fullSlots`` slots are common; fewer count in proportion.
  package var commonTime = 100
  package var fullSlots = 3
  package var unknownTime = 50
  /// Points for a need that waited ``fullWeeks`` weeks or more; fewer count in proportion.
  package var waiting = 50
  package var fullWeeks = 8
  /// The j-th person on the same capability costs (j − 1) times this.
  package var loadCharge = 10
  /// Days after which a pair declined with *no answer* may be proposed again.
  package var noAnswerDays = 30

  package init() {}

  /// The points for a common language at this level, before distance.
  package func points(for level: SpokenLevel) -> Int { languageLevels[level.rawValue - 1] }
}

/// One weight of the policy by its name, with the range a council may choose from.
package struct PolicySetting: Sendable {
  /// The setting's name, as in `weight.theme.same`.
  package let name: String
  package let range: ClosedRange<Int>
  /// What it decides, in English.
  package let meaning: String
  package let path: any WritableKeyPath<Policy, Int> & Sendable

  private init(
    _ name: String,
    _ path: any WritableKeyPath<Policy, Int> & Sendable,
    _ range: ClosedRange<Int>,
    _ meaning: String
  ) {
    self.name = name
    self.path = path
    self.range = range
    self.meaning = meaning
  }

  /// Every weight, in the order in which they are shown.
  ///
  /// The five parts add up to 1000 at the starting values.
  package static let all: [PolicySetting] =
    [
      PolicySetting("theme.same", \.sameTheme, 1...400, "same sub-theme"),
      PolicySetting("theme.top", \.topTheme, 1...400, "one side names only the top theme"),
    ]
    + SpokenLevel.allCases.reversed().map { level in
      PolicySetting(
        "language.\(level.name)",
        \Policy.languageLevels[level.rawValue - 1],
        0...300,
        "common language, the lower level \(level.name)"
      )
    }
    + [
      PolicySetting("language.step", \.languageStep, 0...30, "less for each step of distance"),
      PolicySetting("language.bridged", \.bridged, 0...300, "carried by an interpreter"),
      PolicySetting("place.same", \.sameNeighbourhood, 0...150, "same neighbourhood"),
      PolicySetting("place.adjacent", \.adjacentNeighbourhood, 0...150, "adjacent neighbourhoods"),
      PolicySetting("place.elsewhere", \.elsewhere, 0...150, "elsewhere in town"),
      PolicySetting("place.unknown", \.unknownPlace, 0...150, "place not known on a side"),
      PolicySetting("time.full", \.commonTime, 0...100, "enough common slots"),
      PolicySetting("time.slots", \.fullSlots, 1...21, "so many common slots count in full"),
      PolicySetting("time.unknown", \.unknownTime, 0...100, "times not known on a side"),
      PolicySetting("waiting.full", \.waiting, 0...50, "the need waited long"),
      PolicySetting("waiting.weeks", \.fullWeeks, 1...104, "so many weeks count in full"),
      PolicySetting("load.charge", \.loadCharge, 0...100, "each further person on a capability"),
      PolicySetting("declined.no-answer-days", \.noAnswerDays, 0...365, "then propose again"),
    ]
}
