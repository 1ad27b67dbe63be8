extension Catalogue {
  /// German: the audit.
  static let germanTrust: [Wording.Key: String] = [
    .listAudit: "Protokoll",
    .columnAt: "Wann (UTC)",
    .columnBy: "Von",
    .columnAction: "Vorgang",
    .columnRecord: "Betrifft",
    .columnDetail: "Näheres",
    .columnNamed: "Nannte womöglich",
    .columnDigest: "Prüfsumme",
    .namedEveryone: "alle",
    .auditChange: "Änderung",
    .auditExport: "Ausgabe",
    .auditRead: "Namen gelesen",
    .auditRefusal: "abgelehnt",
    .ruleNoConsentToKeep: "keine Einwilligung, Karten aufzubewahren",
    .ruleNoConsentToMatch: "keine Einwilligung, passende Menschen zu suchen",
    .ruleNoConsentToReview: "keine Einwilligung zur Beratung im Rat",
    .ruleNoConsentToIntroduce: "keine Einwilligung, bekannt gemacht zu werden",
    .ruleSideNotAsked: "eine Seite hat nicht zugestimmt",
    .ruleCheckMissing: "ein Nachweis fehlt",
    .ruleAlreadyDecided: "dazu wurde schon entschieden",
    .ruleErased: "wurde gelöscht",
  ]
}
