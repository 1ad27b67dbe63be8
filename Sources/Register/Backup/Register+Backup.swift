package import AssetMap
internal import Foundation
internal import GRDB

extension Register {
  /// Writes a backup while others may work, and verifies it by opening it.
  ///
  /// - Parameters:
  ///   - folder: where it is to lie; else the folder `store.sqlite.backups` beside the store.
  ///   - keeping: how many backups named by date stay; `nil` keeps all.
  ///   - isDrilled: whether it is restored into a temporary place and compared.
  ///   - acting: who acts.
  /// - Returns: what was written.
  /// - Throws: ``RegisterError``; there is then no new backup, and none went.
  package func backUp(
    to folder: String? = nil,
    keeping: Int? = nil,
    isDrilled: Bool = false,
    acting: Acting
  ) throws(RegisterError) -> BackupReport {
    guard !isReadOnly else { throw .readOnly(path: path) }
    let folder = BackupFolder(of: StoreFile(path: path), at: folder)
    try folder.make()
    folder.sweepUnfinished()
    let draft = folder.draft.unfinished()
    defer { unlink(draft.path) }
    let written = try copy(to: draft)
    if isDrilled { try drill(draft, in: folder, written, acting: acting) }
    let target = folder.place(at: acting.at)
    let note = AuditNote(
      "backup",
      kind: .export,
      detail: URL(fileURLWithPath: target.absolutePath).lastPathComponent,
      named: .everyone
    )
    let bytes = draft.size
    try write(acting, note) { _ in try draft.rename(to: target) }
    let surplus = keeping.map { folder.dated.dropLast(max(1, $0)) } ?? []
    for old in surplus { unlink(old.path) }
    return BackupReport(
      path: target.path,
      bytes: bytes,
      digest: written.digest,
      entries: written.standing.entries,
      removed: surplus.map(\.path),
      wasDrilled: isDrilled
    )
  }

  /// What a verified copy holds.
  struct Copy {
    var digest: String
    var standing: AuditStanding
  }

  /// Copies the store as it is at one moment into a new file, and verifies the copy by opening it.
  func copy(to file: StoreFile) throws(RegisterError) -> Copy {
    try file.create()
    do throws(RegisterError) {
      do {
        try database.writeWithoutTransaction {
          try $0.execute(sql: "VACUUM INTO ?", arguments: [file.absolutePath])
        }
      } catch {
        throw Self.refusal(error, at: path)
      }
      try file.sync()
      let copy = try Register(file, isReadOnly: true)
      let verified = try copy.verified()
      try copy.close()
      return verified
    } catch {
      unlink(file.path)
      throw error
    }
  }

  /// Refuses a store in which SQLite finds faults, or whose audit is not whole.
  func verified() throws(RegisterError) -> Copy {
    let path = path
    return try read { database in
      guard try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") == "ok",
        try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil
      else { throw RegisterError.damaged(path: path, detail: "SQLite's check finds faults in it") }
      // Before the third schema the audit was no chain.
      let isChained = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0 >= 3
      let standing =
        isChained ? try database.auditStanding() : AuditStanding(entries: 0, head: (0, ""))
      guard standing.fault == nil else {
        throw RegisterError.damaged(path: path, detail: "its audit was altered")
      }
      return Copy(digest: try database.contentsDigest(), standing: standing)
    }
  }

  /// Restores a backup into a temporary place and compares its records and audit with the backup,
  /// and with the store where nobody wrote in between.
  private func drill(
    _ backup: StoreFile,
    in folder: BackupFolder,
    _ written: Copy,
    acting: Acting
  ) throws(RegisterError) {
    let place = folder.drillPlace
    guard mkdir(place, 0o700) == 0 else {
      throw .fileSystem(path: place, reason: String(cString: strerror(errno)))
    }
    defer { try? FileManager.default.removeItem(atPath: place) }
    let report = try Register.restore(backup.path, to: place + "/drill.sqlite", acting: acting)
    let restored = try Register(opening: report.path)
    let entries = try restored.audit()
    guard try restored.read({ try $0.contentsDigest() }) == written.digest,
      entries.count == written.standing.entries + 1,
      entries.dropLast().last?.digest == written.standing.head.digest
    else {
      throw .damaged(path: backup.path, detail: "what was restored from it differs")
    }
    let live = try read { (try $0.auditStanding().head.digest, try $0.contentsDigest()) }
    guard live.0 != written.standing.head.digest || live.1 == written.digest else {
      throw .damaged(path: backup.path, detail: "it differs from the store")
    }
  }

  /// Keeps the store as it was under an older schema, before it is brought up to date.
  func backUpBeforeMigrating(from version: Int) throws(RegisterError) {
    let folder = BackupFolder(of: StoreFile(path: path))
    try folder.make()
    folder.sweepUnfinished()
    let draft = folder.draft.unfinished()
    _ = try copy(to: draft)
    try draft.rename(to: folder.place(ofSchema: version))
  }
}
