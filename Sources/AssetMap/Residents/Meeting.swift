/// The part someone has in a match.
package enum MatchRole: String, Hashable, CaseIterable, Sendable {
  case need, capability, interpreter
}

/// What the people of a match are told of each other: who, for what, in which language, when.
///
/// It holds no words of cards and no contacts: the office brings people together.
package struct Meeting: Hashable, Sendable {
  package var match: Match
  /// The more exact theme of the two cards.
  package var theme: ThemeCode
  package var about: LanguageTag?
  package var people: [MatchRole: Person]
  /// What each of them speaks with the others; empty where the two no longer fit.
  package var languages: [MatchRole: [LanguageTag]]
  /// When both can; empty where that is not known.
  package var times: TimesOfWeek
  /// The check that the helper holds for the theme.
  package var checked: CheckKind?
  /// What is still to be asked or shown before they meet.
  package var conditions: [Condition]

  /// Someone, with the name only where the others may know it.
  package struct Person: Hashable, Sendable {
    package var code: ParticipantCode
    package var name: String?

    package init(code: ParticipantCode, name: String? = nil) {
      self.code = code
      self.name = name
    }
  }

  /// What is told of a match.
  ///
  /// - Parameters:
  ///   - match: the match.
  ///   - need: what is asked for.
  ///   - capability: what is offered.
  ///   - people: who takes part.
  ///   - explanation: why the two fit; `nil` where they no longer do.
  ///   - checked: the check that the helper holds for the theme.
  package init(
    _ match: Match,
    need: CardTerms,
    capability: CardTerms,
    people: [MatchRole: Person],
    explanation: Explanation?,
    checked: CheckKind? = nil
  ) {
    self.match = match
    theme = need.theme.isTop && need.theme == capability.theme.top ? capability.theme : need.theme
    about = need.about ?? capability.about
    self.people = people
    self.checked = checked
    conditions = explanation?.conditions ?? []
    (languages, times) = ([:], [])
    for part in explanation?.parts ?? [] {
      switch part.reason {
      case .commonLanguage(let language, _, _), .learntLanguage(let language, _, _),
        .nearLanguages(_, _, _, _, let language):
        languages = [.need: [language], .capability: [language]]
      case .interprets(let from, let to):
        languages = [.need: [from, to], .capability: [from, to]]
      case .bridged(let need, let capability):
        let both = need == capability ? [need] : [need, capability]
        languages = [.need: [need], .capability: [capability], .interpreter: both]
      case .commonTimes(let times): self.times = times
      default: break
      }
    }
  }

  /// The side or sides that someone with this part is told of.
  package func others(of role: MatchRole) -> [Person] {
    [MatchRole.need, .capability].filter { $0 != role }.compactMap { people[$0] }
  }

  /// Whether someone's wish has still to be asked about.
  package var hasOpenQuestion: Bool {
    conditions.contains {
      switch $0 {
      case .askFirst, .askAboutInterpreter: true
      case .check, .askInterpreter: false
      }
    }
  }
}
