package import AssetMap
internal import Foundation
internal import GRDB

extension Register {
  /// Writes a backup while others may work, and verifies it by opening it.
  ///
  /// - Parameters:
  ///   - folder: where it is to lie; else the folder `store.sqlite.backups` beside the store.
  ///   - keeping: how many backups named by date stay, this one among them; `nil` keeps all.
  ///   - passphrase: what it is encrypted with; `nil` where it is not.
  ///   - isDrilled: whether it is restored into a temporary place and compared.
  ///   - acting: who acts.
  /// - Returns: what was written.
  /// - Throws: ``RegisterError``; there is then no new backup, and none went.
  package func backUp(
    to folder: String? = nil,
    keeping: Int? = nil,
    passphrase: Passphrase? = nil,
    isDrilled: Bool = false,
    acting: Acting
  ) throws(RegisterError) -> BackupReport {
    guard !isReadOnly else { throw .readOnly(path: path) }
    let store = StoreFile(path: path)
    let mustBeEncrypted = try town().retention.encryptedBackups == 1
    guard passphrase != nil || !mustBeEncrypted else {
      throw .refused(
        "Backups of \(path) are to be encrypted (setting backup.encrypted), so none was written. Add "
          + "--encrypt."
      )
    }
    let folder = BackupFolder(of: store, at: folder)
    try folder.make()
    for file in [folder.draft, store] { file.sweepUnfinished() }
    let draft = folder.draft.unfinished()
    // What is not encrypted stays on the store's own disk.
    let plain = passphrase == nil ? draft : store.unfinished()
    defer { for file in [draft, plain] { unlink(file.path) } }
    let written = try copy(to: plain)
    if let passphrase {
      try plain.seal(into: draft, with: Seal(for: passphrase))
      unlink(plain.path)
    }
    if isDrilled { try drill(draft, written, passphrase, acting: acting) }
    let target = folder.place(at: acting.at, isSealed: passphrase != nil)
    let note = AuditNote(
      "backup",
      kind: .export,
      detail: URL(fileURLWithPath: target.absolutePath).lastPathComponent,
      named: .everyone
    )
    let bytes = draft.size
    do throws(RegisterError) {
      try write(acting, note) { _ in try draft.rename(to: target) }
    } catch {
      // Where it could not be recorded it is no backup: only then is the draft gone and the name new.
      if !draft.isThere { unlink(target.path) }
      throw error
    }
    // However the clock stood before, the new one stays.
    let older = folder.dated.filter { $0.path != target.path }
    let surplus = keeping.map { older.dropLast(max(0, $0 - 1)) } ?? []
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

  /// Restores a backup into a temporary place beside the store and compares its records and audit with the backup,
  /// and with the store where nobody wrote in between.
  private func drill(
    _ backup: StoreFile,
    _ written: Copy,
    _ passphrase: Passphrase?,
    acting: Acting
  ) throws(RegisterError) {
    let place = StoreFile(path: path).unfinished().path
    guard mkdir(place, 0o700) == 0 else {
      throw .fileSystem(path: place, reason: String(cString: strerror(errno)))
    }
    defer { try? FileManager.default.removeItem(atPath: place) }
    let report = try Register.restore(
      backup.path,
      to: place + "/drill.sqlite",
      passphrase: passphrase,
      acting: acting
    )
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
    folder.draft.sweepUnfinished()
    let draft = folder.draft.unfinished()
    defer { unlink(draft.path) }
    _ = try copy(to: draft)
    try draft.rename(to: folder.place(ofSchema: version))
  }
}
