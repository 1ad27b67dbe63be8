/// People with the same need, which nobody serves, who could help each other.
package struct PeerCircle: Hashable, Sendable {
  /// The sub-theme of all.
  package var theme: ThemeCode
  /// In `language.*`: the language of all.
  package var about: LanguageTag?
  /// From ``sizes``, of different holders, by code.
  package var needs: [CardCode]
  /// The language that all speak best, and the lowest level among them.
  package var language: LanguageAbility
  /// The neighbourhood in which, or next to which, all live.
  package var neighbourhood: String
  /// The slots in which all can who said when; empty where nobody said.
  package var times: TimesOfWeek
  /// Those whose holders never said when.
  package var askedForTimes: [CardCode]
  /// Wishes of some about whom others never said enough: ask first.
  package var wishes: [Preference]

  /// How many people make a circle.
  package static let sizes = 3...8

  package init(
    theme: ThemeCode,
    about: LanguageTag? = nil,
    needs: [CardCode],
    language: LanguageAbility,
    neighbourhood: String,
    times: TimesOfWeek,
    askedForTimes: [CardCode] = [],
    wishes: [Preference] = []
  ) {
    self.theme = theme
    self.about = about
    self.needs = needs
    self.language = language
    self.neighbourhood = neighbourhood
    self.times = times
    self.askedForTimes = askedForTimes
    self.wishes = wishes
  }
}

/// The peer circles of a register.
package struct PeerCircles: Hashable, Sendable {
  /// By theme, then by the code of the first need.
  package var circles: [PeerCircle]
  /// How many needs nobody serves that name a sub-theme in which a circle can help.
  package var waiting: Int
  /// Whether no other choice of circles brings more of them together.
  package var isMost: Bool

  package init(circles: [PeerCircle], waiting: Int, isMost: Bool) {
    self.circles = circles
    self.waiting = waiting
    self.isMost = isMost
  }
}
