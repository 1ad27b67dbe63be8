package import AssetMap
internal import GRDB

extension Register {
  /// The number of the newest entry, which grows with each.
  package func auditCount() throws(RegisterError) -> Int {
    try read {
      try $0.first("SELECT seq FROM sqlite_sequence WHERE name = 'audit'", []) { try $0.cell(0) }
        ?? 0
    }
  }

  /// The entries a filter admits, oldest first.
  package func audit(_ filter: AuditFilter = AuditFilter()) throws(RegisterError) -> [AuditEntry] {
    try read { database in
      var entries: [AuditEntry] = []
      try database.auditEntries { entry, _ in if filter.admits(entry) { entries.append(entry) } }
      return entries
    }
  }

  /// Whether the chain of the audit is whole, and its head.
  package func auditStanding() throws(RegisterError) -> AuditStanding {
    try read { try $0.auditStanding() }
  }

  /// All that is held about a participant, in one transaction with the entry that says so.
  package func holdings(
    of code: ParticipantCode,
    acting: Acting
  ) throws(RegisterError) -> Holdings {
    let note = AuditNote(
      "export all",
      kind: .export,
      record: code.description,
      named: NamedPeople([code])
    )
    return try write(acting, note) { database in
      let participant = try database.registered(code)
      let merged = try database.givenUp(for: participant.code)
      let cards = try database.cards(where: "WHERE participant = ?", [participant.code.number])
      let own = Set(cards.map(\.code))
      let matches = try database.matches().filter {
        own.contains($0.need) || own.contains($0.capability)
          || $0.interpreter == participant.code
      }
      let codes =
        ([participant.code] + merged).map(\.description) + cards.map(\.code.description)
        + matches.map(\.code.description)
      let filter = AuditFilter(about: Set(codes), everyoneSince: participant.registeredOn)
      var entries: [AuditEntry] = []
      try database.auditEntries { entry, _ in if filter.admits(entry) { entries.append(entry) } }
      return Holdings(
        participant: participant,
        merged: try merged.flatMap { try database.mergedParticipants($0) },
        cards: cards,
        matches: matches,
        audit: entries,
        retention: try database.town().retention,
        day: acting.day
      )
    }
  }

  /// Records that names or contacts were looked through.
  package func recordNamesSearched(acting: Acting) throws(RegisterError) {
    try write(acting, AuditNote("names searched", kind: .read)) { _ in }
  }

  /// Records that names or contacts were shown.
  package func recordNamesShown(
    of people: NamedPeople = .everyone,
    acting: Acting
  ) throws(RegisterError) {
    try write(acting, AuditNote("names shown", kind: .read, named: people)) { _ in }
  }

  /// Records that the register was written to files.
  package func recordExport(
    _ action: String = "export",
    of people: NamedPeople = .everyone,
    acting: Acting
  ) throws(RegisterError) {
    try write(acting, AuditNote(action, kind: .export, named: people)) { _ in }
  }

  /// Records that a rule which protects people said no, where anything can be written.
  ///
  /// - Parameters:
  ///   - action: what was asked for.
  ///   - record: the code it was asked for.
  ///   - rule: the rule.
  ///   - acting: who asked.
  package func recordRefusal(
    of action: String,
    record: String?,
    rule: ProtectiveRule,
    acting: Acting
  ) {
    let note = AuditNote(action, kind: .refusal, record: record, detail: rule.rawValue)
    // The refusal is what counts: it stands where it cannot be recorded, too.
    try? write(acting, note) { _ in }
  }
}

extension RegisterError {
  /// The rule that said no, for the audit; `nil` where no rule about people did.
  var rule: ProtectiveRule? {
    switch self {
    case .noConsentToKeep: .noConsentToKeep
    case .cardsDecided, .cardMatched: .alreadyDecided
    case .erased: .erased
    case .review(_, let fault):
      switch fault {
      case .wrongStep, .alreadySaid: nil
      case .notAgreed: .sideNotAsked
      case .noConsent, .noConsentOfInterpreter: .noConsentToIntroduce
      case .conditionsOpen: .checkMissing
      }
    default: nil
    }
  }
}
