package import AssetMap
internal import Foundation
internal import GRDB

extension Register {
  /// Whether a file is an encrypted backup, so that a passphrase must be asked for.
  package static func isEncrypted(_ backup: String) -> Bool { StoreFile(path: backup).isSealed }

  /// Makes a store of a backup: verified, brought up to date, and with everyone erased who was
  /// erased since, before it appears under its name.
  ///
  /// - Parameters:
  ///   - backup: the backup, which stays as it is.
  ///   - path: where the store is to lie.
  ///   - passphrase: what opens it where it is encrypted.
  ///   - replacing: whether a store that lies there makes room; it is kept among its backups.
  ///   - acting: who acts.
  /// - Returns: what was restored.
  /// - Throws: ``RegisterError``; what lies at `path` is then as it was.
  package static func restore(
    _ backup: String,
    to path: String,
    passphrase: Passphrase? = nil,
    replacing: Bool = false,
    acting: Acting
  ) throws(RegisterError) -> RestoreReport {
    let file = StoreFile(path: backup)
    if !file.isSealed {
      _ = try file.inspect()
    } else if passphrase == nil {
      throw .passphraseNeeded(path: backup)
    }
    let target = StoreFile(path: path)
    if !replacing, target.isThere {
      throw .refused(
        "There is a store or file at \(path) already, and it was left as it is. Replace a store with "
          + "--force (it is kept among its backups), or choose another place with --store PATH."
      )
    }
    if !target.isThere { try target.refuseWhatIsThere() } else { _ = try target.inspect() }
    target.sweepUnfinished()
    let present = replacing && target.isThere ? try? Register(opening: path) : nil
    let (draft, plain) = (target.unfinished(), target.unfinished())
    defer {
      for file in [draft, plain] {
        unlink(file.path)
        unlink(file.path + "-journal")
      }
    }
    do throws(RegisterError) {
      var source = file
      if file.isSealed, let passphrase {
        try file.unseal(into: plain, passphrase)
        source = plain
        _ = try source.inspect()
      }
      let original = try Register(source, isReadOnly: true)
      let copy = try original.copy(to: draft)
      try original.close()
      let register = try Register(draft, isReadOnly: false)
      try register.migrate()
      try register.write(
        acting,
        AuditNote("restore", detail: "\(copy.standing.entries) \(copy.digest.prefix(12))")
      ) { _ in }
      // Whoever was erased is erased again before the store has a name by which it can be read.
      let ledger = ErasureLedger(of: target)
      // A damaged store may not tell; the list beside it does.
      let known =
        try ledger.contents().entries + ((try? present?.erasedParticipants()) ?? [])
      let erasedAgain = try register.replay(known)
      try ledger.add(register.erasedParticipants())
      try register.close()
      try draft.sync()
      var report = RestoreReport(
        path: path,
        digest: copy.digest,
        entries: copy.standing.entries,
        erasedAgain: erasedAgain
      )
      guard target.isThere else {
        try draft.rename(to: target)
        return report
      }
      report.replaced = try replace(target, with: draft, present, at: acting.at)
      return report
    } catch {
      throw error.renamed(from: draft.path, to: path).renamed(from: plain.path, to: backup)
    }
  }

  /// Puts the draft into the place of a store, which is kept among its backups.
  ///
  /// - Returns: where it is kept.
  private static func replace(
    _ target: StoreFile,
    with draft: StoreFile,
    _ present: Register?,
    at moment: String
  ) throws(RegisterError) -> String {
    // A journal that SQLite has not taken back would be rolled into the restored store.
    try target.refuseRemains()
    let folder = BackupFolder(of: target)
    try folder.make()
    let kept = folder.place(at: moment)
    func exchange() throws(RegisterError) {
      guard link(target.path, kept.path) == 0 else {
        throw .fileSystem(path: kept.path, reason: String(cString: strerror(errno)))
      }
      chmod(kept.path, 0o600)
      do throws(RegisterError) {
        try draft.replace(target)
      } catch {
        // Else the store itself would lie among its backups, and change there.
        unlink(kept.path)
        throw error
      }
    }
    guard let present else {
      try exchange()
      return kept.path
    }
    do {
      // Nobody is in the middle of a change; whoever has the old file open writes no more into it.
      try present.database.inDatabase { database in
        try database.inTransaction(.exclusive) {
          try exchange()
          return .rollback
        }
      }
    } catch {
      throw refusal(error, at: target.path)
    }
    return kept.path
  }
}
