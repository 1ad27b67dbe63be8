extension Catalogue {
  /// English: the audit and its rules.
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

extension Catalogue {
  /// English: consents, all that is held, erasing, checking and purging.
  static let englishCare: [Wording.Key: String] = [
    .listConsents: "Consents of {code}",
    .columnPurpose: "Purpose",
    .columnInForce: "In force",
    .columnGivenOn: "Given",
    .columnUntil: "Until",
    .columnWithdrawnOn: "Withdrawn",
    .columnNotice: "Notice",
    .columnThrough: "Through",
    .columnSince: "Since",
    .columnResult: "Result",
    .columnFinding: "What was found",
    .listMatches: "Matches",
    .titleDossier: "All that is held about {code}",
    .dossierTerms: """
    An open card that nobody confirms goes after {open} days, a closed one after {closed} \
    days, an entry of the audit after {months} months.
    """,
    .dossierRights: """
    You may have anything corrected or erased, and withdraw any consent, at any time and \
    without giving a reason: ask the office.
    """,
    .titleErasure: "What goes with {code}",
    .erasureCount: """
    Name, contact, words and wishes go. Of each card a count stays, by theme, neighbourhood \
    and month, without person and words.
    """,
    .erasureInterpreted: "Matches of others that lose their interpreter",
    .erasureMentions: """
    Records of others in whose words the name or contact stands: edit them by hand
    """,
    .erasureCopies: "Copies beside the store that hold them until they are removed",
    .erasureNamed: """
    Exports and reports that may have named them: these cannot be called back
    """,
    .titleCheck: "Check of {path}",
    .verdictFine: "fine",
    .verdictHint: "note",
    .verdictProblem: "PROBLEM",
    .checkIntegrity: """
    The file: {faults, plural, =0 {SQLite finds no fault in it} other {SQLite finds faults \
    in it (#): restore the last backup}}.
    """,
    .checkReferences: """
    Records that others name: {faults, plural, =0 {all are there} one {one is missing: \
    restore the last backup} other {# are missing: restore the last backup}}.
    """,
    .checkSchema: "Schema {number}, the newest that this version knows.",
    .checkAudit: """
    The audit is whole: {entries, plural, one {one entry} other {# entries}}, head {number}: \
    {digest}
    """,
    .checkAuditBroken: """
    The audit was altered at entry {number}: an entry was changed, dropped or moved. Keep \
    this file and compare it with a backup.
    """,
    .checkAuditCutOff: """
    Entries of the audit after {number} were taken out. Keep this file and compare it with a \
    backup.
    """,
    .checkAuditAnchor: """
    The audit does not begin where its last purge says. Keep this file and compare it with a \
    backup.
    """,
    .checkErasures: """
    Erased: {count, plural, =0 {nobody} one {one person, on the list beside the store} \
    other {# people, on the list beside the store}}.
    """,
    .checkLedgerUnreadable: """
    A line of the list of who was erased, beside the store, cannot be read. Put a sound copy \
    in its place.
    """,
    .checkLedgerLacks: """
    The list beside the store lacks {codes}, who were erased: an older backup would bring \
    them back. Put a sound copy in its place.
    """,
    .checkUnswept: """
    Traces of someone erased may be left in the file. Make room on the disk and run any \
    command.
    """,
    .checkModes: "Store, side files and backups are readable by their owner alone.",
    .checkModesMended: "Made private: {files}.",
    .checkModesOpen: """
    Others can read or alter {files}. Make them private with: seewhat check --repair
    """,
    .checkRetention: """
    Kept longer than the terms allow: {count, plural, =0 {nothing} one {one item; take it \
    out with: seewhat purge} other {# items; take them out with: seewhat purge}}.
    """,
    .checkNoBackup: "There was no backup yet. Make one with: seewhat backup",
    .checkBackup: "The last backup is of {last}; one is due every {days} days.",
    .checkBackupLate: """
    The last backup is of {last}, longer ago than {days} days. Make one with: seewhat backup
    """,
    .checkDiskEncrypted: "The disk is encrypted.",
    .checkDiskUnseen: """
    Whether the disk is encrypted cannot be seen from here. Make sure that it is: whoever \
    can read the file can read everything in it.
    """,
    .titlePurge: "What went: it was kept too long",
    .titlePurgeDry: "What is kept too long; nothing was taken out",
    .purgeUnconfirmed: "an open card that nobody confirmed",
    .purgeClosed: "a closed card",
    .purgeDeclined: "notes on a declined or ended match",
    .purgeAudit: "entries of the audit",
  ]
}
