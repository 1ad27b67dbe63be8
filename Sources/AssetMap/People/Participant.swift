/// Who holds cards: a resident or an organisation.
package struct Participant: Hashable, Sendable {
  package let code: ParticipantCode
  /// The key that a file gave, if it came in one.
  package var reference: String?
  package var name: ParticipantName
  /// A telephone number, address or the like, as typed.
  package var contact: String?
  package var profile: Profile
  package var registeredOn: Day
  /// The history of consent, oldest first.
  package var consents: [Consent]

  package init(
    code: ParticipantCode,
    reference: String? = nil,
    name: ParticipantName,
    contact: String? = nil,
    profile: Profile,
    registeredOn: Day,
    consents: [Consent] = []
  ) {
    self.code = code
    self.reference = reference
    self.name = name
    self.contact = contact
    self.profile = profile
    self.registeredOn = registeredOn
    self.consents = consents
  }

  /// The purposes consented to on `day`.
  package func purposes(on day: Day) -> Set<Purpose> {
    Set(consents.filter { $0.isInForce(on: day) }.map(\.purpose))
  }
}

/// A name, in the parts in which it was given.
package struct ParticipantName: Hashable, Sendable {
  package let given: String?
  package let family: String?
  /// A name that is not split, such as an organisation's.
  package let whole: String?

  /// `nil` where every part is empty or blank.
  package init?(given: String? = nil, family: String? = nil, whole: String? = nil) {
    func stated(_ text: String?) -> String? {
      text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
    (self.given, self.family, self.whole) = (stated(given), stated(family), stated(whole))
    guard self.given != nil || self.family != nil || self.whole != nil else { return nil }
  }

  /// The name in one piece, as people say it.
  package var full: String { [whole, given, family].compactMap(\.self).joined(separator: " ") }
}

/// Whether a participant is a person or not.
package enum ParticipantKind: String, CaseIterable, Sendable {
  case resident, organisation
}

/// What is said of a participant's gender, asked for only where a preference needs it.
package enum Gender: String, CaseIterable, Sendable {
  case woman, man, diverse
}

/// All that matching may know of a participant: nothing that says who it is.
package struct Profile: Hashable, Sendable {
  package var kind: ParticipantKind
  package var gender: Gender?
  /// Best level first, then by tag; each language once.
  package var languages: [LanguageAbility] {
    didSet { languages = Self.inOrder(languages) }
  }
  /// The name of the neighbourhood.
  package var neighbourhood: String?
  /// When they can, unless a card says otherwise; empty where nothing was said.
  package var times: TimesOfWeek
  package var checks: [Check]
  package var preferences: [Preference]

  package init(
    kind: ParticipantKind = .resident,
    gender: Gender? = nil,
    languages: [LanguageAbility] = [],
    neighbourhood: String? = nil,
    times: TimesOfWeek = [],
    checks: [Check] = [],
    preferences: [Preference] = []
  ) {
    self.kind = kind
    self.gender = gender
    self.languages = Self.inOrder(languages)
    self.neighbourhood = neighbourhood
    self.times = times
    self.checks = checks
    self.preferences = preferences
  }

  /// The themes in which they do not want to interpret.
  package var declinedThemes: Set<ThemeCode> {
    Set(
      preferences.compactMap { if case .notInterpreting(let theme) = $0 { theme } else { nil } }
    )
  }

  private static func inOrder(_ abilities: [LanguageAbility]) -> [LanguageAbility] {
    abilities.sorted { ($1.level, $0.language) < ($0.level, $1.language) }
  }
}

extension Participant {
  /// Withdraws the consents to these purposes that are in force on `day`.
  package mutating func withdraw(_ purposes: Set<Purpose>, on day: Day) {
    for index in consents.indices
    where purposes.contains(consents[index].purpose) && consents[index].isInForce(on: day) {
      consents[index].withdrawnOn = day
    }
  }

  /// Adds a history of consents that was written elsewhere.
  ///
  /// What is recorded here stays: no entry goes, and what was withdrawn stays withdrawn, even where
  /// the history is older and does not know of it.
  package mutating func add(history: [Consent]) {
    var matched: Set<Int> = []
    for consent in history {
      let index = consents.indices.first {
        !matched.contains($0) && consents[$0].purpose == consent.purpose
          && consents[$0].givenOn == consent.givenOn
      }
      if let index {
        matched.insert(index)
        let withdrawnOn = consents[index].withdrawnOn ?? consent.withdrawnOn
        consents[index] = consent
        consents[index].withdrawnOn = withdrawnOn
      } else if consent.withdrawnOn != nil {
        matched.insert(consents.count)
        consents.append(consent)
      } else if !wasWithdrawn(consent) {
        // Where one is open already, it takes these terms: nobody consents to the same thing twice.
        give(consent, on: consent.givenOn)
        matched.formUnion(consents.indices.filter { consents[$0].purpose == consent.purpose })
      }
    }
  }

  /// Whether the same purpose was withdrawn on or after the day a consent was given.
  package func wasWithdrawn(_ consent: Consent) -> Bool {
    consents.contains {
      $0.purpose == consent.purpose && $0.withdrawnOn.map { consent.givenOn <= $0 } ?? false
    }
  }

  /// Gives a consent: a new one, or new terms for the one that is in force on `day`.
  package mutating func give(_ consent: Consent, on day: Day) {
    let index = consents.firstIndex { present in
      present.purpose == consent.purpose && present.withdrawnOn == nil
        && (present.givenOn == consent.givenOn || present.until.map { day <= $0 } ?? true)
    }
    guard let index else {
      consents.append(consent)
      return
    }
    consents[index].until = consent.until
    consents[index].notice = consent.notice
    consents[index].language = consent.language
    consents[index].through = consent.through
  }
}
