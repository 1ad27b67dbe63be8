extension Catalogue {
  /// English: where a match stands, and why a step is refused.
  static let englishReview: [Wording.Key: String] = [
    .stateProposed: "proposed",
    .stateAccepted: "accepted by the council",
    .stateIntroduced: "introduced to each other",
    .stateCompleted: "completed",
    .stateDeclined: "declined",
    .stateEnded: "ended early",
    .stateProposedOn: "proposed on {day}, not decided yet",
    .stateBecause: "{state}: {reason}",
    .stateSaidYes: "said yes: {sides}",
    .stateToAsk: "still to be asked: {sides}",
    .stateTold: "{side}: {outcome}",
    .sideNeed: "the person asking",
    .sideCapability: "the helper",
    .declineNoLongerNeeded: "no longer needed",
    .declineNotSuitable: "does not suit",
    .declineConflictOfInterest: "conflict of interest",
    .declineDistance: "too far",
    .declineLanguage: "language",
    .declineNoAnswer: "no answer",
    .declineConsentWithdrawn: "agreement withdrawn",
    .declineOther: "another reason",
    .outcomeHelped: "it helped",
    .outcomeHelpedInPart: "it helped in part",
    .outcomeDidNotHelp: "it did not help",
    .outcomeDidNotMeet: "they did not meet",
    .stepAccept: "the council said yes",
    .stepAgree: "said yes",
    .stepDecline: "said no",
    .stepIntroduce: "introduced to each other",
    .stepComplete: "told how it went",
    .stepEnd: "ended early",
    .stepBySide: "{side} {step}",
    .stepWithReason: "{step}: {reason}",
    .stepTaken: "{at}, {by}: {step}",
    .faultWrongStep: "this match is {state}, so {step} is not possible now; possible: {possible}",
    .faultNothingPossible: "this match is {state}: nothing more can be done with it",
    .faultAlreadySaid: "{side} has said this already ({step})",
    .faultNotAgreed: "before names are exchanged, both say yes; still to be asked: {sides}",
    .faultNoConsent: """
    before names are exchanged, both agree to be introduced (consent {purpose}); missing: \
    {sides}
    """,
    .faultNoConsentOfInterpreter: """
    before names are exchanged, the interpreter {code} agrees to be introduced too (consent \
    {purpose})
    """,
    .faultConditionsOpen: "not yet possible: {conditions}",
  ]
}

extension Catalogue {
  /// English: why a participant may be registered already.
  static let englishLikeness: [Wording.Key: String] = [
    .likenessSameName: "same name",
    .likenessSameNameOtherOrder: "same name in another order",
    .likenessNearlySameName: "nearly the same name",
    .likenessSameContact: "same contact",
  ]
}
