package import AssetMap

extension Listing {
  /// Entries of the audit, in the order given; their digests are for programs, in CSV and JSON.
  package static func audit(_ entries: [AuditEntry], for reader: Reader) -> Listing {
    let wording = reader.wording
    return Listing(
      wording[.listAudit],
      columns: [
        Column("number", wording[.columnNumber]), Column("at", wording[.columnAt]),
        Column("by", wording[.columnBy]), Column("kind", wording[.columnKind]),
        Column("action", wording[.columnAction]), Column("record", wording[.columnRecord]),
        Column("detail", wording[.columnDetail]), Column("named", wording[.columnNamed]),
        Column("digest", wording[.columnDigest]),
      ],
      rows: entries.map { entry in
        [
          .number(Int(entry.number)), .code(entry.at), .text(entry.by),
          .term(entry.kind.rawValue, reader.kind(entry.kind)), .code(entry.action),
          entry.record.map { .code($0) } ?? .none, .auditDetail(entry.detail, reader),
          .named(entry.named, reader), .term(entry.digest, Phrase()),
        ]
      }
    )
  }
}

extension Cell {
  /// The detail of an entry: a rule in the reader's words, or counts and codes as they are.
  fileprivate static func auditDetail(_ detail: String?, _ reader: Reader) -> Cell {
    guard let detail else { return .none }
    guard let rule = ProtectiveRule(rawValue: detail) else { return .text(detail) }
    return .term(detail, reader.rule(rule))
  }

  fileprivate static func named(_ people: NamedPeople, _ reader: Reader) -> Cell {
    switch people {
    case .nobody: .none
    case .everyone: .term("everyone", reader.wording[.namedEveryone])
    case .these(let codes): .list(codes.map { .code($0.description) })
    }
  }
}

extension Reader {
  /// What an entry of the audit is about.
  package func kind(_ kind: AuditKind) -> Phrase {
    switch kind {
    case .change: wording[.auditChange]
    case .export: wording[.auditExport]
    case .read: wording[.auditRead]
    case .refusal: wording[.auditRefusal]
    }
  }

  /// The rule that said no.
  package func rule(_ rule: ProtectiveRule) -> Phrase {
    switch rule {
    case .noConsentToKeep: wording[.ruleNoConsentToKeep]
    case .noConsentToMatch: wording[.ruleNoConsentToMatch]
    case .noConsentToReview: wording[.ruleNoConsentToReview]
    case .noConsentToIntroduce: wording[.ruleNoConsentToIntroduce]
    case .sideNotAsked: wording[.ruleSideNotAsked]
    case .checkMissing: wording[.ruleCheckMissing]
    case .alreadyDecided: wording[.ruleAlreadyDecided]
    case .erased: wording[.ruleErased]
    }
  }
}
