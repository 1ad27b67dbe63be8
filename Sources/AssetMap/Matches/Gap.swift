/// An unserved need with its cause.
package struct Gap: Hashable, Sendable {
  package var need: CardCode
  package var theme: ThemeCode
  package var isUrgent: Bool
  package var cause: GapCause
  /// The capabilities the cause speaks of: those of fitting themes that come nearest, by code.
  package var capabilities: [CardCode]
  /// Open capabilities in other themes under the same top theme, which do not fit but may be worth
  /// a question.
  package var nearBy: [CardCode]

  package init(
    need: CardCode,
    theme: ThemeCode,
    isUrgent: Bool,
    cause: GapCause,
    capabilities: [CardCode] = [],
    nearBy: [CardCode] = []
  ) {
    self.need = need
    self.theme = theme
    self.isUrgent = isUrgent
    self.cause = cause
    self.capabilities = capabilities
    self.nearBy = nearBy
  }
}

/// Why a need is unserved: the first that applies when walking from the need outwards.
package enum GapCause: Hashable, Sendable {
  /// No capability in the theme.
  case noCapability
  /// No language in common, and no interpreter speaks one with each side.
  ///
  /// Says the languages of the need-holder and of those who could have helped.
  case noLanguage(need: [LanguageTag], capabilities: [LanguageTag])
  /// Interpreters exist but are fully booked.
  case interpretersBooked
  /// No time in common.
  case noTime
  /// Only pairs are left that a preference speaks against.
  case preference
  /// Only declined pairs are left.
  case declined
  /// Whoever could help does not consent to matching.
  case consentMissing
  /// Every suitable capability is fully booked.
  case fullyBooked

  /// The cause's name in files, such as `no-capability`.
  package var name: Name {
    switch self {
    case .noCapability: .noCapability
    case .noLanguage: .noLanguage
    case .interpretersBooked: .interpretersBooked
    case .noTime: .noTime
    case .preference: .preference
    case .declined: .declined
    case .consentMissing: .consentMissing
    case .fullyBooked: .fullyBooked
    }
  }

  package enum Name: String, Hashable, Codable, CaseIterable, Sendable {
    case noCapability = "no-capability"
    case noLanguage = "no-language"
    case interpretersBooked = "interpreters-booked"
    case noTime = "no-time"
    case preference
    case declined
    case consentMissing = "consent-missing"
    case fullyBooked = "fully-booked"
  }
}
