extension Catalogue {
  /// German: where a match stands, and why a step is refused.
  static let germanReview: [Wording.Key: String] = [
    .stateProposed: "vorgeschlagen",
    .stateAccepted: "vom Rat angenommen",
    .stateIntroduced: "einander vorgestellt",
    .stateCompleted: "abgeschlossen",
    .stateDeclined: "abgelehnt",
    .stateEnded: "vorzeitig beendet",
    .stateProposedOn: "vorgeschlagen am {day}, noch nicht entschieden",
    .stateBecause: "{state}: {reason}",
    .stateSaidYes: "Ja gesagt: {sides}",
    .stateToAsk: "noch zu fragen: {sides}",
    .stateTold: "{side}: {outcome}",
    .sideNeed: "die fragende Seite",
    .sideCapability: "die helfende Seite",
    .declineNoLongerNeeded: "nicht mehr nötig",
    .declineNotSuitable: "passt nicht",
    .declineConflictOfInterest: "Interessenkonflikt",
    .declineDistance: "zu weit weg",
    .declineLanguage: "Sprache",
    .declineNoAnswer: "keine Antwort",
    .declineConsentWithdrawn: "Zustimmung zurückgezogen",
    .declineOther: "anderer Grund",
    .outcomeHelped: "es hat geholfen",
    .outcomeHelpedInPart: "es hat teilweise geholfen",
    .outcomeDidNotHelp: "es hat nicht geholfen",
    .outcomeDidNotMeet: "sie haben sich nicht getroffen",
    .stepAccept: "der Rat hat Ja gesagt",
    .stepAgree: "hat Ja gesagt",
    .stepDecline: "hat Nein gesagt",
    .stepIntroduce: "einander vorgestellt",
    .stepComplete: "hat erzählt, wie es war",
    .stepEnd: "vorzeitig beendet",
    .stepBySide: "{side} {step}",
    .stepWithReason: "{step}: {reason}",
    .stepTaken: "{at}, {by}: {step}",
    .faultWrongStep: """
    dieses Paar ist {state}, deshalb geht {step} jetzt nicht; möglich: {possible}
    """,
    .faultNothingPossible: "dieses Paar ist {state}: Damit ist nichts mehr zu tun",
    .faultAlreadySaid: "{side} hat das schon gesagt ({step})",
    .faultNotAgreed: "bevor Namen ausgetauscht werden, sagen beide Ja; noch zu fragen: {sides}",
    .faultNoConsent: """
    bevor Namen ausgetauscht werden, stimmen beide dem Vorstellen zu (Einwilligung \
    {purpose}); es fehlt: {sides}
    """,
    .faultNoConsentOfInterpreter: """
    bevor Namen ausgetauscht werden, stimmt auch, wer dolmetscht ({code}), dem Vorstellen zu \
    (Einwilligung {purpose})
    """,
    .faultConditionsOpen: "noch nicht möglich: {conditions}",
  ]
}

extension Catalogue {
  /// German: why a participant may be registered already.
  static let germanLikeness: [Wording.Key: String] = [
    .likenessSameName: "gleicher Name",
    .likenessSameNameOtherOrder: "gleicher Name in anderer Reihenfolge",
    .likenessNearlySameName: "fast gleicher Name",
    .likenessSameContact: "gleicher Kontakt",
  ]
}
