/// What a look at a store, its side files and its backups found.
package struct CheckReport: Hashable, Sendable {
  package var path: String
  package var findings: [Finding]

  package init(path: String, findings: [Finding]) {
    self.path = path
    self.findings = findings
  }

  /// Whether anything must be mended.
  package var hasProblems: Bool { findings.contains { $0.verdict == .problem } }

  /// One thing that was looked at.
  package enum Finding: Hashable, Sendable {
    /// How many faults SQLite finds in the file.
    case integrity(faults: Int)
    /// How many rows name a record that is not there.
    case references(faults: Int)
    case schema(Int)
    case audit(AuditStanding)
    /// Who was erased; those whom the list beside the store does not name; whether each of its lines
    /// is readable; whether traces may be left in the file.
    case erasures(count: Int, unlisted: [ParticipantCode], isReadable: Bool, isSwept: Bool)
    /// Files that others may read or alter, and whether that was mended.
    case modes(open: [String], areMended: Bool)
    /// Copies that a command is writing now, or left behind when it was broken off.
    case leftovers([String])
    /// How many records are kept too long.
    case retention(overdue: Int)
    /// When the last backup was made, and after how many days it is too old.
    case backup(last: String?, isLate: Bool, days: Int)
    /// Whether the disk is seen to be encrypted; `nil` where that cannot be seen.
    case disk(isEncrypted: Bool?)
  }

  /// How bad it is.
  package enum Verdict: String, Hashable, CaseIterable, Sendable {
    case fine, hint, problem
  }
}

extension CheckReport.Finding {
  /// The name of what was looked at, in data.
  package var topic: String {
    switch self {
    case .integrity: "integrity"
    case .references: "references"
    case .schema: "schema"
    case .audit: "audit"
    case .erasures: "erasures"
    case .modes: "modes"
    case .leftovers: "leftovers"
    case .retention: "retention"
    case .backup: "backup"
    case .disk: "disk"
    }
  }

  /// How bad it is.
  package var verdict: CheckReport.Verdict {
    switch self {
    case .integrity(let faults), .references(let faults): faults == 0 ? .fine : .problem
    case .schema: .fine
    case .audit(let standing): standing.fault == nil ? .fine : .problem
    case .erasures(_, let unlisted, let isReadable, let isSwept):
      unlisted.isEmpty && isReadable && isSwept ? .fine : .problem
    case .modes(let open, let areMended): open.isEmpty || areMended ? .fine : .problem
    case .leftovers(let files): files.isEmpty ? .fine : .problem
    case .retention(let overdue): overdue == 0 ? .fine : .problem
    case .backup(_, let isLate, _): isLate ? .problem : .fine
    case .disk(let isEncrypted): isEncrypted == true ? .fine : .hint
    }
  }
}
