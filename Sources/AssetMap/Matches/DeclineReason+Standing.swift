extension DeclineReason {
  /// What the reason rests on: for *distance* where both live, for *language* what both speak.
  ///
  /// Kept with the decision; the reason stands for as long as it stays the same.
  package func basis(need: Profile, capability: Profile) -> String {
    func languages(_ profile: Profile) -> String {
      profile.languages.map { "\($0.language):\($0.level.name)" }.joined(separator: " ")
    }
    switch self {
    case .distance: return "\(need.neighbourhood ?? "") | \(capability.neighbourhood ?? "")"
    case .language: return "\(languages(need)) | \(languages(capability))"
    default: return ""
    }
  }

  /// Whether a reason given on `declinedOn` still keeps the pair apart on `day`.
  ///
  /// *Distance* and *language* stand until a side moves or its languages change, *no answer* for as
  /// long as the policy says, *consent withdrawn* until consent is given again, *same person* for as
  /// long as they are one; all others for good.
  package func stands(
    declinedOn: Day,
    day: Day,
    basisThen: String,
    basisNow: String,
    policy: Policy
  ) -> Bool {
    switch self {
    case .distance, .language: basisThen == basisNow
    case .noAnswer: day.days(since: declinedOn) < policy.noAnswerDays
    case .consentWithdrawn, .samePerson: false
    case .noLongerNeeded, .notSuitable, .conflictOfInterest, .other: true
    }
  }
}
