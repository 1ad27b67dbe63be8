import AssetMap
internal import Foundation
internal import GRDB

extension Database {
  /// Adds an entry at the end of the chain.
  func audit(_ acting: Acting, _ note: AuditNote) throws {
    var chain = try auditChain()
    let entry = AuditEntry(
      number: chain.number + 1,
      at: acting.at,
      by: try acting.by.stored("name of who acts"),
      kind: note.kind,
      action: note.action,
      record: note.record,
      detail: note.detail,
      named: note.named
    )
    try insert(entry, digest: chain.append(entry))
  }

  private func insert(_ entry: AuditEntry, digest: Data) throws {
    try run(
      "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        entry.number, entry.at, entry.by, entry.kind.rawValue, entry.action, entry.record,
        entry.detail, entry.named.stored, digest,
      ]
    )
  }

  /// The chain as it stands, at its newest entry.
  private func auditChain() throws -> AuditChain {
    let newest = try first("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1", []) {
      AuditChain(after: try $0.cell(0), try $0.cell(1))
    }
    return try newest ?? auditAnchor()
  }

  /// Where the chain begins: at zero, or after the entries that were purged.
  private func auditAnchor() throws -> AuditChain {
    try first("SELECT id, hash FROM audit_anchor", []) {
      AuditChain(after: try $0.cell(0), try $0.cell(1))
    } ?? AuditChain()
  }

  /// Every entry, oldest first, with the digest kept beside it.
  func auditEntries(_ visit: (AuditEntry, Data) throws -> Void) throws {
    let found = try rows(
      """
      SELECT id, at, by, kind, action, record, detail, named, hash FROM audit ORDER BY id
      """
    )
    while let row = try found.next() {
      guard let named = NamedPeople(stored: try row.cellIfAny(7)) else {
        throw UnreadableRow(what: "a word is not understood")
      }
      let digest: Data = try row.cell(8)
      let entry = AuditEntry(
        number: try row.cell(0),
        at: try row.cell(1),
        by: try row.cell(2),
        kind: try row.value(3),
        action: try row.cell(4),
        record: try row.cellIfAny(5),
        detail: try row.cellIfAny(6),
        named: named,
        digest: digest.hexadecimal
      )
      try visit(entry, digest)
    }
  }

  /// Walks the chain from its beginning to its head, in time linear in its length.
  func auditStanding() throws -> AuditStanding {
    var chain = try auditAnchor()
    let anchor = chain.head
    var (count, told) = (0, nil as String?)
    var fault: AuditStanding.Fault?
    try auditEntries { entry, digest in
      count += 1
      let isNext = entry.number > chain.number && chain.append(entry) == digest
      if !isNext, fault == nil { fault = .broken(number: entry.number) }
      // A chain that is broken once is followed from there, so that its head is the one kept.
      chain = AuditChain(after: entry.number, digest)
      if entry.action == AuditNote.purgeOfAudit { told = entry.detail }
    }
    let written: Int64? = try first("SELECT seq FROM sqlite_sequence WHERE name = 'audit'", []) {
      try $0.cell(0)
    }
    if fault == nil, chain.number != written ?? 0 { fault = .cutOff(after: chain.number) }
    if fault == nil, told != (anchor.number == 0 ? nil : "\(anchor.number) \(anchor.digest)") {
      fault = .anchor
    }
    return AuditStanding(entries: count, head: chain.head, fault: fault)
  }

  /// The condition on the entries before the first one of a day or later, for the day bound first.
  ///
  /// An erasure that was done again in a restored copy has an earlier moment than those around it.
  static let isBefore = "id < coalesce((SELECT min(id) FROM audit WHERE at >= ?1), 1 << 62)"

  /// Takes out the entries before a day, and keeps the place where the chain then begins.
  ///
  /// - Returns: how many went.
  func purgeAudit(before day: Day, acting: Acting) throws -> Int {
    let last = try first(
      "SELECT id, hash FROM audit WHERE \(Self.isBefore) ORDER BY id DESC LIMIT 1",
      [day.description]
    ) { AuditChain(after: try $0.cell(0), try $0.cell(1)) }
    guard let last else { return 0 }
    try run("DELETE FROM audit_anchor", [])
    try run("INSERT INTO audit_anchor VALUES (?, ?)", [last.number, last.digest])
    // The entry stands in the chain before what it tells of goes: a forged place would need a chain
    // of its own.
    try audit(
      acting,
      AuditNote(
        AuditNote.purgeOfAudit,
        detail: "\(last.head.number) \(last.head.digest)"
      )
    )
    try run("DELETE FROM audit WHERE id <= ?", [last.number])
    return changesCount
  }

  /// Brings the entries of a store of the second schema into a chain.
  func chainAudit(from table: String) throws {
    var chain = AuditChain()
    let found = try rows(
      "SELECT id, at, by, action, record, detail FROM \(table) ORDER BY id"
    )
    while let row = try found.next() {
      let action: String = try row.cell(3)
      let entry = AuditEntry(
        number: try row.cell(0),
        at: try row.cell(1),
        by: try row.cell(2),
        kind: action == "export" ? .export : action.hasPrefix("names ") ? .read : .change,
        action: action,
        record: try row.cellIfAny(4),
        detail: try row.cellIfAny(5),
        named: action == "export" || action == "names shown" ? .everyone : .nobody
      )
      try insert(entry, digest: chain.append(entry))
    }
  }
}

/// What an entry of the audit is to say, beside who acts and when.
struct AuditNote {
  var kind: AuditKind
  var action: String
  var record: String?
  var detail: String?
  var named: NamedPeople

  /// The action under which older entries were taken out of the audit.
  static let purgeOfAudit = "purge audit"

  init(
    _ action: String,
    kind: AuditKind = .change,
    record: String? = nil,
    detail: String? = nil,
    named: NamedPeople = .nobody
  ) {
    self.kind = kind
    self.action = action
    self.record = record
    self.detail = detail
    self.named = named
  }
}
