extension Catalogue {
  /// English: the audit.
  static let englishTrust: [Wording.Key: String] = [
    .listAudit: "Audit",
    .columnAt: "When (UTC)",
    .columnBy: "By",
    .columnAction: "Action",
    .columnRecord: "About",
    .columnDetail: "Detail",
    .columnNamed: "May have named",
    .columnDigest: "Digest",
    .namedEveryone: "everyone",
    .auditChange: "change",
    .auditExport: "export",
    .auditRead: "names read",
    .auditRefusal: "refused",
    .ruleNoConsentToKeep: "no consent to keeping cards",
    .ruleNoConsentToMatch: "no consent to matching",
    .ruleNoConsentToReview: "no consent to the council's review",
    .ruleNoConsentToIntroduce: "no consent to being introduced",
    .ruleSideNotAsked: "a side has not said yes",
    .ruleCheckMissing: "a check is missing",
    .ruleAlreadyDecided: "matches were decided on it",
    .ruleErased: "was erased",
  ]
}
