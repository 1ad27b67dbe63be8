package import AssetMap

extension Listing {
  /// Entries of the audit, in the order given; their digests are for programs, in CSV and JSON.
  ///
  /// - Parameters:
  ///   - entries: the entries.
  ///   - isWhole: whether people, too, are shown all whom an entry names, not only the first.
  ///   - reader: who reads it.
  /// - Returns: a row an entry.
  package static func audit(
    _ entries: [AuditEntry],
    isWhole: Bool = false,
    for reader: Reader
  ) -> Listing {
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
          .named(entry.named, isWhole, reader), .term(entry.digest, Phrase()),
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

  /// As many codes as fit on a line; of more, how many there are and the first of them.
  private static let mostCodes = 4

  fileprivate static func named(_ people: NamedPeople, _ isWhole: Bool, _ reader: Reader) -> Cell {
    switch people {
    case .nobody: .none
    case .everyone: .term("everyone", reader.wording[.namedEveryone])
    case .these(let codes):
      isWhole || codes.count <= mostCodes
        ? .list(codes.map { .code($0.description) })
        : .shortened(
          codes.map { .code($0.description) },
          reader.wording[
            .namedMany,
            [
              "count": .count(codes.count),
              "codes": .phrase(
                codes.prefix(mostCodes - 1).map { .code($0.description) }.joined(by: " · ")
              ),
            ]
          ]
        )
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
    case .notPermitted: wording[.ruleNotPermitted]
    case .unknownUser: wording[.ruleUnknownUser]
    }
  }
}
