package import AssetMap
internal import Foundation
internal import GRDB

extension Register {
  /// Looks at the file, its audit, its side files and backups; nothing is altered but file modes, and
  /// these only where asked.
  ///
  /// - Parameters:
  ///   - mendsModes: whether files that others may read are made private.
  ///   - day: today.
  /// - Returns: what was found. Where SQLite finds faults in the file, no record is read.
  /// - Throws: ``RegisterError`` where even that is not possible.
  package func check(mendingModes mendsModes: Bool, on day: Day) throws(RegisterError)
    -> CheckReport
  {
    let file = StoreFile(path: path)
    var findings = try fileFindings()
    if !findings.contains(where: { $0.verdict == .problem }) {
      findings += try recordFindings(of: file, on: day)
    }
    let open = PrivateFiles(of: file).open
    // Each is tried, whatever became of the one before.
    let mended = mendsModes && open.filter { !PrivateFiles.makePrivate($0) }.isEmpty
    let leftovers = file.unfinishedFiles + BackupFolder(of: file).draft.unfinishedFiles
    findings += [
      .modes(open: open, areMended: mended), .leftovers(leftovers),
      .disk(isEncrypted: file.isOnEncryptedDisk),
    ]
    return CheckReport(path: path, findings: findings)
  }

  private func fileFindings() throws(RegisterError) -> [CheckReport.Finding] {
    try read { database in
      let faults = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter {
        $0 != "ok"
      }
      let references = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
      return [
        .integrity(faults: faults.count), .references(faults: references.count),
        .schema(try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0),
      ]
    }
  }

  private func recordFindings(
    of file: StoreFile,
    on day: Day
  ) throws(RegisterError) -> [CheckReport.Finding] {
    let ledger = try ErasureLedger(of: file).contents()
    let listed = Set(ledger.entries.map(\.code))
    return try read { database in
      let erased = try database.erasedParticipants().map(\.code)
      let retention = try database.town().retention
      let last: String? =
        try database.first(
          "SELECT max(at) FROM audit WHERE action = 'backup'",
          []
        ) { try $0.cellIfAny(0) } ?? nil
      let oldest = day.adding(days: -retention.backupDays).description
      return [
        .audit(try database.auditStanding()),
        .erasures(
          count: erased.count,
          unlisted: erased.filter { !listed.contains($0) },
          isReadable: ledger.isReadable,
          isSwept: try database.isSwept()
        ),
        .retention(overdue: try database.overdue(retention, on: day).count),
        .backup(last: last, isLate: last.map { $0 < oldest } ?? true, days: retention.backupDays),
      ]
    }
  }
}

/// The files of a store that its owner alone may read: itself, what lies beside it, its backups.
struct PrivateFiles {
  private let paths: [String]

  init(of store: StoreFile) {
    let backups = BackupFolder(of: store)
    paths =
      [store.path] + StoreFile.sideFiles.map { store.path + $0 }
      + [ErasureLedger(of: store).path, backups.path]
      + backups.files.map { "\(backups.path)/\($0)" } + store.unfinishedFiles
  }

  /// Those that others may read or alter.
  var open: [String] {
    paths.filter { path in
      var status = stat()
      return lstat(path, &status) == 0 && status.st_mode & 0o077 != 0
        && [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    }
  }

  /// Takes away what others may do with a file or folder.
  ///
  /// - Returns: whether that was possible.
  static func makePrivate(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && chmod(path, status.st_mode & 0o700) == 0
  }
}

extension StoreFile {
  /// Whether the disk is seen to be encrypted; `nil` where that cannot be seen.
  ///
  /// Linux's device mapper names such a device `CRYPT-…`, below whatever lies on it.
  var isOnEncryptedDisk: Bool? {
    var status = stat()
    guard stat(folder, &status) == 0 else { return nil }
    let device = UInt64(status.st_dev)
    let major = (device >> 8) & 0xFFF
    let minor = (device & 0xFF) | ((device >> 12) & 0xFFF00)
    return Self.isEncrypted("/sys/dev/block/\(major):\(minor)", depth: 4)
  }

  private static func isEncrypted(_ device: String, depth: Int) -> Bool? {
    let files = FileManager.default
    guard depth > 0, files.fileExists(atPath: device) else { return nil }
    let name = try? String(contentsOfFile: device + "/dm/uuid", encoding: .utf8)
    if name?.hasPrefix("CRYPT-") == true { return true }
    let below = (try? files.contentsOfDirectory(atPath: device + "/slaves")) ?? []
    return below.contains { isEncrypted("\(device)/slaves/\($0)", depth: depth - 1) == true }
      ? true : nil
  }
}
