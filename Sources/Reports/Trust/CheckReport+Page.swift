package import AssetMap

extension CheckReport: Renderable {
  /// A line for each thing that was looked at.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    let table = TextTable(
      columns: [.init(wording[.columnResult]), .init(wording[.columnFinding])],
      rows: findings.map { [wording[$0.verdict.key], $0.sentence(in: wording)] }
    )
    return Page(
      language: wording.language,
      title: wording[.titleCheck, ["path": .foreign(path)]],
      blocks: [.table(table)]
    )
  }

  /// A row a finding.
  package func cells(for reader: Reader) -> [[String]] {
    [["topic", "result", "sentence"]]
      + findings.map {
        [$0.topic, $0.verdict.rawValue, $0.sentence(in: reader.wording).plain]
      }
  }

  /// An object a finding; of the audit, its head too.
  package func data(for reader: Reader) -> JSONValue {
    [
      "store": .string(path), "has_problems": .bool(hasProblems),
      "findings": .array(
        findings.map { finding in
          var members: [(key: String, value: JSONValue)] = [
            ("topic", .string(finding.topic)), ("result", .string(finding.verdict.rawValue)),
            ("sentence", .string(finding.sentence(in: reader.wording).plain)),
          ]
          if case .audit(let standing) = finding {
            members.append(("entries", .number(standing.entries)))
            members.append(("head", .string(standing.head.digest)))
          }
          return .object(members)
        }
      ),
    ]
  }
}

extension CheckReport.Verdict {
  fileprivate var key: Wording.Key {
    switch self {
    case .fine: .verdictFine
    case .hint: .verdictHint
    case .problem: .verdictProblem
    }
  }
}

extension CheckReport.Finding {
  /// What was found, and what to do where something is wrong.
  func sentence(in wording: Wording) -> Phrase {
    switch self {
    case .integrity(let faults): wording[.checkIntegrity, ["faults": .count(faults)]]
    case .references(let faults): wording[.checkReferences, ["faults": .count(faults)]]
    case .schema(let number): wording[.checkSchema, ["number": .count(number)]]
    case .audit(let standing): standing.sentence(in: wording)
    case .erasures(let count, let unlisted, let isReadable, let isSwept):
      if !isReadable {
        wording[.checkLedgerUnreadable]
      } else if !unlisted.isEmpty {
        wording[.checkLedgerLacks, ["codes": .codes(unlisted.map(\.description))]]
      } else if !isSwept {
        wording[.checkUnswept]
      } else {
        wording[.checkErasures, ["count": .count(count)]]
      }
    case .modes(let open, let areMended):
      if open.isEmpty {
        wording[.checkModes]
      } else {
        wording[
          areMended ? .checkModesMended : .checkModesOpen,
          ["files": open.map { .foreign($0) }.joined(by: ", ")]
        ]
      }
    case .leftovers(let files):
      if files.isEmpty {
        wording[.checkNoLeftovers]
      } else {
        wording[.checkLeftovers, ["files": files.map { .foreign($0) }.joined(by: ", ")]]
      }
    case .retention(let overdue): wording[.checkRetention, ["count": .count(overdue)]]
    case .backup(nil, _, _): wording[.checkNoBackup]
    case .backup(let last?, let isLate, let days):
      wording[
        isLate ? .checkBackupLate : .checkBackup,
        ["last": .phrase(.code(last)), "days": .count(days)]
      ]
    case .disk(let isEncrypted):
      wording[isEncrypted == true ? .checkDiskEncrypted : .checkDiskUnseen]
    }
  }
}

extension AuditStanding {
  fileprivate func sentence(in wording: Wording) -> Phrase {
    switch fault {
    case nil:
      wording[
        .checkAudit,
        [
          "entries": .count(entries), "number": .count(Int(head.number)),
          "digest": .phrase(.words(head.digest)),
        ]
      ]
    case .broken(let number): wording[.checkAuditBroken, ["number": .count(Int(number))]]
    case .cutOff(let number): wording[.checkAuditCutOff, ["number": .count(Int(number))]]
    case .anchor: wording[.checkAuditAnchor]
    }
  }
}

extension Phrase {
  /// Codes in a row.
  fileprivate static func codes(_ codes: [String]) -> Phrase {
    codes.map { .code($0) }.joined(by: ", ")
  }
}
