extension Catalogue {
  /// German: the audit and its rules.
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

extension Catalogue {
  /// German: consents, all that is held, erasing, checking and purging.
  static let germanCare: [Wording.Key: String] = [
    .listConsents: "Einwilligungen von {code}",
    .columnPurpose: "Zweck",
    .columnInForce: "Gilt",
    .columnGivenOn: "Gegeben",
    .columnUntil: "Bis",
    .columnWithdrawnOn: "Widerrufen",
    .columnNotice: "Hinweisblatt",
    .columnThrough: "Übersetzt von",
    .columnSince: "Seit",
    .columnResult: "Ergebnis",
    .columnFinding: "Befund",
    .listMatches: "Verbindungen",
    .titleDossier: "Alles, was über {code} gespeichert ist",
    .dossierTerms: """
    Eine offene Karte, die niemand bestätigt, wird nach {open} Tagen gelöscht, eine \
    geschlossene nach {closed} Tagen, ein Eintrag des Protokolls nach {months} Monaten.
    """,
    .dossierRights: """
    Sie können jederzeit und ohne Angabe von Gründen alles berichtigen oder löschen lassen \
    und jede Einwilligung widerrufen: Wenden Sie sich an das Büro.
    """,
    .titleErasure: "Was mit {code} gelöscht wird",
    .erasureCount: """
    Name, Kontakt, Worte und Wünsche werden gelöscht. Von jeder Karte bleibt eine Zahl nach \
    Thema, Stadtteil und Monat, ohne Person und Worte.
    """,
    .erasureInterpreted: "Verbindungen anderer, die ihre Sprachmittlung verlieren",
    .erasureMentions: """
    Einträge anderer, in deren Worten Name oder Kontakt stehen: bitte von Hand ändern
    """,
    .erasureCopies: "Kopien neben dem Speicher, die sie enthalten, bis sie entfernt werden",
    .erasureNamed: """
    Ausgaben und Berichte, die sie womöglich nannten: Diese sind nicht zurückzuholen
    """,
    .titleCheck: "Prüfung von {path}",
    .verdictFine: "in Ordnung",
    .verdictHint: "Hinweis",
    .verdictProblem: "PROBLEM",
    .checkIntegrity: """
    Die Datei: {faults, plural, =0 {SQLite findet keinen Fehler} other {SQLite findet Fehler \
    (#): Stellen Sie die letzte Sicherung wieder her}}.
    """,
    .checkReferences: """
    Einträge, auf die andere verweisen: {faults, plural, =0 {alle vorhanden} one {einer \
    fehlt: Stellen Sie die letzte Sicherung wieder her} other {# fehlen: Stellen Sie die \
    letzte Sicherung wieder her}}.
    """,
    .checkSchema: "Schema {number}, das neueste, das diese Version kennt.",
    .checkAudit: """
    Das Protokoll ist vollständig: {entries, plural, one {ein Eintrag} other {# Einträge}}, \
    Kopf {number}: {digest}
    """,
    .checkAuditBroken: """
    Das Protokoll wurde bei Eintrag {number} verändert: Ein Eintrag wurde geändert, entfernt \
    oder verschoben. Bewahren Sie diese Datei auf und vergleichen Sie sie mit einer \
    Sicherung.
    """,
    .checkAuditCutOff: """
    Einträge des Protokolls nach {number} wurden entfernt. Bewahren Sie diese Datei auf und \
    vergleichen Sie sie mit einer Sicherung.
    """,
    .checkAuditAnchor: """
    Das Protokoll beginnt nicht dort, wo seine letzte Bereinigung es sagt. Bewahren Sie \
    diese Datei auf und vergleichen Sie sie mit einer Sicherung.
    """,
    .checkErasures: """
    Gelöscht: {count, plural, =0 {niemand} one {eine Person, auf der Liste neben dem Speicher} \
    other {# Personen, auf der Liste neben dem Speicher}}.
    """,
    .checkLedgerUnreadable: """
    Eine Zeile der Liste der Gelöschten neben dem Speicher ist nicht lesbar. Ersetzen Sie \
    sie durch eine heile Kopie.
    """,
    .checkLedgerLacks: """
    Auf der Liste neben dem Speicher fehlen {codes}, die gelöscht wurden: Eine ältere \
    Sicherung brächte sie zurück. Ersetzen Sie sie durch eine heile Kopie.
    """,
    .checkUnswept: """
    Spuren von Gelöschten können noch in der Datei stehen. Schaffen Sie Platz auf der Platte \
    und rufen Sie irgendeinen Befehl auf.
    """,
    .checkModes: "Speicher, Nebendateien und Sicherungen kann nur ihr Besitzer lesen.",
    .checkModesMended: "Privat gemacht: {files}.",
    .checkModesOpen: """
    Andere können {files} lesen oder ändern. Abhilfe: seewhat check --repair
    """,
    .checkRetention: """
    Länger aufbewahrt als vorgesehen: {count, plural, =0 {nichts} one {ein Eintrag; löschen \
    mit: seewhat purge} other {# Einträge; löschen mit: seewhat purge}}.
    """,
    .checkNoBackup: "Es gibt noch keine Sicherung. Abhilfe: seewhat backup",
    .checkBackup: """
    Die letzte Sicherung ist vom {last}; alle {days} Tage ist eine fällig.
    """,
    .checkBackupLate: """
    Die letzte Sicherung ist vom {last}, länger her als {days} Tage. Abhilfe: seewhat backup
    """,
    .checkDiskEncrypted: "Die Platte ist verschlüsselt.",
    .checkDiskUnseen: """
    Ob die Platte verschlüsselt ist, ist von hier nicht zu sehen. Vergewissern Sie sich: Wer \
    die Datei lesen kann, kann alles darin lesen.
    """,
    .titlePurge: "Was gelöscht wurde: Es war zu lange aufbewahrt",
    .titlePurgeDry: "Was zu lange aufbewahrt ist; nichts wurde gelöscht",
    .purgeUnconfirmed: "eine offene Karte, die niemand bestätigt hat",
    .purgeClosed: "eine geschlossene Karte",
    .purgeDeclined: "Notizen zu einer abgelehnten oder beendeten Verbindung",
    .purgeAudit: "Einträge des Protokolls",
  ]
}
