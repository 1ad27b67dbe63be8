/// Why a pair fits, why its points are not higher, and what must come first.
package struct Explanation: Hashable, Sendable {
  /// Theme, language, place, time, waiting: always in this order.
  package var parts: [PointPart]
  /// What must come before the introduction; empty where nothing must.
  package var conditions: [Condition]

  package init(parts: [PointPart], conditions: [Condition]) {
    self.parts = parts
    self.conditions = conditions
  }

  /// The points of the pair, 0 to 1000 under the starting policy.
  package var points: Int { parts.reduce(0) { $0 + $1.points } }

  /// The parts that earned all they could: why.
  package var why: [PointPart] { parts.filter { $0.points >= $0.atMost } }

  /// The parts that could have earned more: why not higher.
  package var whyNotHigher: [PointPart] { parts.filter { $0.points < $0.atMost } }
}

/// One named part of a pair's points.
package struct PointPart: Hashable, Sendable {
  package var name: Name
  package var points: Int
  package var atMost: Int
  package var reason: Reason

  package init(_ name: Name, points: Int, atMost: Int, reason: Reason) {
    self.name = name
    self.points = points
    self.atMost = max(atMost, points)
    self.reason = reason
  }

  package enum Name: String, Hashable, Codable, CaseIterable, Sendable {
    case theme, language, place, time, waiting
  }
}

/// Why a part earned its points, as a value; reports put it into words.
package enum Reason: Hashable, Sendable {
  /// Both cards name this sub-theme.
  case sameTheme(ThemeCode)
  /// This side (or both, where `nil`) names only the top theme.
  case topTheme(ThemeCode, namedBy: Side?)
  case relatedTheme(need: ThemeCode, capability: ThemeCode)
  /// Both speak it.
  case commonLanguage(LanguageTag, need: SpokenLevel, capability: SpokenLevel)
  /// Each speaks a language of their own, near enough to meet in `common`.
  case nearLanguages(
    need: LanguageTag,
    needLevel: SpokenLevel,
    capability: LanguageTag,
    capabilityLevel: SpokenLevel,
    common: LanguageTag
  )
  /// The cards are about this language: the learner's level, and the helper's.
  case learntLanguage(LanguageTag, learner: SpokenLevel, helper: SpokenLevel)
  /// The helper interprets between the two.
  case interprets(from: LanguageTag, to: LanguageTag)
  /// An interpreter carries the match, speaking one language with each side.
  case bridged(need: LanguageTag, capability: LanguageTag)
  case sameNeighbourhood(String)
  case adjacentNeighbourhoods(need: String, capability: String)
  case elsewhere(need: String, capability: String)
  /// Where a side lives is not known: this one, or both where `nil`.
  case placeUnknown(Side?)
  case commonTimes(TimesOfWeek)
  /// When a side can is not known: this one, or both where `nil`.
  case timesUnknown(Side?)
  /// Whole weeks since the need was written.
  case waited(weeks: Int)
}

/// What must come before the introduction.
package enum Condition: Hashable, Sendable {
  /// The helper needs this check.
  case check(CheckKind)
  /// This side has a preference; the other side never said: ask first.
  case askFirst(side: Side, Preference)
  /// This side has a preference, or the interpreter where `nil`; the interpreter, or a side, never
  /// said: ask first.
  case askAboutInterpreter(side: Side?, Preference)
  /// The interpreter is asked whether they can take this on.
  case askInterpreter
}

/// Why a need and a capability of fitting themes cannot be proposed together.
package enum Obstacle: Int, Hashable, Comparable, Sendable {
  /// Both cards have the same holder.
  case sameHolder
  case noCommonLanguage
  /// No language in common, and whoever could interpret has as much as they can take.
  case interpretersBooked
  case noCommonTime
  case preference
  case declined
  case consentMissing
  /// The capability has no place left beside its fixed matches.
  case fullyBooked

  package static func < (left: Obstacle, right: Obstacle) -> Bool {
    left.rawValue < right.rawValue
  }
}
