/// What a participant may consent to; each is asked for by itself and off by default.
package enum Purpose: String, Hashable, Codable, CaseIterable, Comparable, Sendable {
  case keep, match, review, introduce

  package static func < (left: Purpose, right: Purpose) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}

/// One consent, from the day it was given to the day it was withdrawn or ran out.
package struct Consent: Hashable, Sendable {
  package var purpose: Purpose
  package var givenOn: Day
  /// The last day on which it holds; `nil` where it has no end.
  package var until: Day?
  package var withdrawnOn: Day?
  /// The version of the notice that was read out.
  package var notice: String?
  /// The language it was given in.
  package var language: LanguageTag?
  /// The interpreter through whom it was given.
  package var through: String?
  /// Who recorded it.
  package var recordedBy: String?

  package init(
    _ purpose: Purpose,
    givenOn: Day,
    until: Day? = nil,
    withdrawnOn: Day? = nil,
    notice: String? = nil,
    language: LanguageTag? = nil,
    through: String? = nil,
    recordedBy: String? = nil
  ) {
    self.purpose = purpose
    self.givenOn = givenOn
    self.until = until
    self.withdrawnOn = withdrawnOn
    self.notice = notice
    self.language = language
    self.through = through
    self.recordedBy = recordedBy
  }

  /// Whether it holds on `day`; a withdrawal works from its own day on.
  package func isInForce(on day: Day) -> Bool {
    givenOn <= day && until.map { day <= $0 } ?? true && withdrawnOn.map { day < $0 } ?? true
  }
}
