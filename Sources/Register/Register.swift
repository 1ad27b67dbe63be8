package import AssetMap
internal import Foundation
internal import GRDB
internal import Synchronization

/// One store: the SQLite file in which a council keeps its participants, cards and matches.
///
/// Every read sees one moment; every write is one transaction together with its audit entry.
package struct Register: Sendable {
  /// Where the store lies, as it was typed.
  package let path: String
  /// Whether nothing can be written: the file or its folder is read-only.
  package let isReadOnly: Bool
  /// Whether the file's mode lets others than its owner read or write it.
  private let isOpenToOthers: Bool
  let database: DatabaseQueue
  private let history = History()

  /// What this process did with the store, whichever copy of the register did it.
  private final class History: Sendable {
    let isSound = Mutex(false)
    let hasStored = Mutex(false)
  }

  /// Opens the store at `path`, bringing an older schema up to date.
  ///
  /// - Throws: ``RegisterError`` where there is none, or it is no store that this version can use.
  package init(opening path: String) throws(RegisterError) {
    let file = StoreFile(path: path)
    let found = try file.inspect()
    try self.init(file, isReadOnly: !found.isWritable, isOpenToOthers: found.isOpenToOthers)
    try file.refuseChange(since: found)
    guard try applicationID() == StoreFile.applicationID else { throw .moved(path: path) }
    if found.version < Schema.version {
      guard found.isWritable else { throw .older(path: path) }
      try backUpBeforeMigrating(from: found.version)
      try migrate()
    }
    try replayErasures()
  }

  init(
    _ file: StoreFile,
    isReadOnly: Bool,
    isOpenToOthers: Bool = false
  ) throws(RegisterError) {
    path = file.path
    self.isReadOnly = isReadOnly
    self.isOpenToOthers = isOpenToOthers
    do {
      database = try DatabaseQueue(
        path: file.absolutePath,
        configuration: Self.configuration(isReadOnly)
      )
    } catch {
      throw Self.refusal(error, at: path)
    }
  }

  /// Makes a new store at `path`, with file mode 0600 whatever the umask.
  ///
  /// The store is built aside and appears under its name whole or not at all, so that of several who
  /// make the same store at once one succeeds and no one sees half of it.
  ///
  /// - Parameters:
  ///   - path: where it is to lie.
  ///   - acting: who makes it.
  ///   - council: the council's name.
  ///   - workingLanguage: the language the office works in.
  ///   - contents: what to put in before the store appears.
  /// - Returns: the store, opened.
  /// - Throws: ``RegisterError/exists(path:)`` where there is a file already, which stays as it is;
  ///   ``RegisterError/remains(path:file:)`` where an older store's journal would be rolled into it.
  package static func create(
    at path: String,
    acting: Acting,
    council: String,
    workingLanguage: LanguageTag,
    contents: RegisterContents = RegisterContents()
  ) throws(RegisterError) -> Register {
    let target = StoreFile(path: path)
    try target.refuseWhatIsThere()
    target.sweepUnfinished()
    let aside = target.unfinished()
    do throws(RegisterError) {
      try aside.create()
      let register = try Register(aside, isReadOnly: false)
      try register.migrate()
      try register.fill(acting, council: council, language: workingLanguage, contents: contents)
      try register.close()
      unlink(aside.path + "-journal")
      try target.refuseWhatIsThere()
      try aside.rename(to: target)
    } catch {
      unlink(aside.path)
      unlink(aside.path + "-journal")
      throw error.renamed(from: aside.path, to: path)
    }
    return try Register(opening: path)
  }

  private func fill(
    _ acting: Acting,
    council: String,
    language: LanguageTag,
    contents: RegisterContents
  ) throws(RegisterError) {
    try write(acting, "init") { database in
      try database.save(setting: "council", council)
      try database.save(setting: "working-language", language.description)
      _ = try database.apply(contents, known: KnownRecords(), acting: acting, batch: nil)
    }
  }

  func close() throws(RegisterError) {
    do { try database.close() } catch { throw Self.refusal(error, at: path) }
  }

  func migrate() throws(RegisterError) {
    do {
      try prepareToWrite()
      try Schema.migrator.migrate(database)
    } catch {
      throw Self.refusal(error, at: path)
    }
  }

  private func applicationID() throws(RegisterError) -> UInt32 {
    try read { try UInt32.fetchOne($0, sql: "PRAGMA application_id") ?? 0 }
  }

  /// The settings of every connection; see `Documentation/Schema.md` for the reasons.
  private static func configuration(_ isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = EXTRA;
          PRAGMA secure_delete = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA cache_size = -65536;
          PRAGMA temp_store = MEMORY
          """
      )
    }
    return configuration
  }

  // MARK: Reading and writing

  /// Reads at one moment.
  func read<Value: Sendable>(
    _ work: (Database) throws -> Value
  ) throws(RegisterError) -> Value {
    do {
      return try database.read(work)
    } catch {
      throw Self.refusal(error, at: path)
    }
  }

  /// What its owner should mend: the file's mode lets others read or write it.
  package var warning: String? {
    guard isOpenToOthers else { return nil }
    let file = path.hasPrefix("-") ? "./" + path : path
    return
      "\(path) can be read or altered by others; make it private with: chmod 600 \(file.shellWord)"
  }

  /// Whether this process stored anything.
  package var hasStored: Bool { history.hasStored.withLock { $0 } }

  /// Writes in one transaction, with its audit entry.
  ///
  /// - Parameters:
  ///   - acting: who acts, for the audit.
  ///   - note: what the audit is to say.
  ///   - work: what is done in the transaction; it may add to the note.
  /// - Returns: what the work gives.
  /// - Throws: ``RegisterError``; nothing is then written but that a rule about people said no.
  func write<Value: Sendable>(
    _ acting: Acting,
    _ note: AuditNote,
    _ work: (Database, inout AuditNote) throws -> Value
  ) throws(RegisterError) -> Value {
    guard !isReadOnly else { throw .readOnly(path: path) }
    do {
      try prepareToWrite()
      let value = try database.write { database in
        var note = note
        let value = try work(database, &note)
        try database.audit(acting, note)
        return value
      }
      history.hasStored.withLock { $0 = true }
      return value
    } catch {
      let error = Self.refusal(error, at: path)
      if let rule = error.rule {
        recordRefusal(of: note.action, record: note.record, rule: rule, acting: acting)
      }
      throw error
    }
  }

  /// Writes in one transaction, with its audit entry.
  func write<Value: Sendable>(
    _ acting: Acting,
    _ note: AuditNote,
    _ work: (Database) throws -> Value
  ) throws(RegisterError) -> Value {
    try write(acting, note) { database, _ in try work(database) }
  }

  /// Writes a change in one transaction, with its audit entry.
  func write<Value: Sendable>(
    _ acting: Acting,
    _ action: String,
    record: String? = nil,
    _ work: (Database) throws -> Value
  ) throws(RegisterError) -> Value {
    try write(acting, AuditNote(action, record: record), work)
  }

  /// Does work in a copy in memory, so that it leaves no trace and needs no permission to write.
  func inCopy<Value: Sendable>(
    _ work: (Database) throws -> Value
  ) throws(RegisterError) -> Value {
    do {
      let copy = try DatabaseQueue(configuration: Self.configuration(false))
      try database.backup(to: copy)
      return try copy.write(work)
    } catch {
      throw Self.refusal(error, at: path)
    }
  }

  /// Refuses to write into what SQLite finds damaged, and sees to it that what is written leaves
  /// nothing in a side file; done once.
  ///
  /// The look through the file holds it for reading alone: all who write look at once, and only what
  /// they write is done in turn.
  private func prepareToWrite() throws {
    guard !history.isSound.withLock({ $0 }) else { return }
    try database.read(refuseDamage)
    // This alters the file where it was in another mode, so that reading does without.
    let mode = try database.writeWithoutTransaction {
      try String.fetchOne($0, sql: "PRAGMA journal_mode = TRUNCATE")
    }
    guard mode == "truncate" else { throw RegisterError.busy(path: path) }
    history.isSound.withLock { $0 = true }
  }

  /// The largest store that is looked through before the first write: a tenth of a second for 15 MB.
  private static let greatestChecked = 64 << 20

  private func refuseDamage(_ database: Database) throws {
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
    guard pages * pageSize <= Self.greatestChecked else { return }
    guard try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") == "ok" else {
      throw RegisterError.damaged(path: path, detail: "SQLite's check finds faults in it")
    }
  }

  /// The plain refusal behind whatever went wrong: never SQLite's own words, which may hold text of
  /// the file.
  static func refusal(_ error: any Error, at path: String) -> RegisterError {
    switch error {
    case let error as RegisterError: error
    case let error as UnreadableRow: .damaged(path: path, detail: error.what)
    case let error as DatabaseError: refusal(error, at: path)
    default: .damaged(path: path, detail: "a record cannot be read")
    }
  }

  private static func refusal(_ error: DatabaseError, at path: String) -> RegisterError {
    switch error.extendedResultCode {
    case .SQLITE_READONLY_ROLLBACK, .SQLITE_READONLY_RECOVERY, .SQLITE_READONLY_CANTINIT:
      return .unfinished(path: path)
    case .SQLITE_READONLY_DBMOVED: return .moved(path: path)
    default: break
    }
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_FULL: .fileSystem(path: path, reason: "the disk is full")
    case .SQLITE_READONLY: .readOnly(path: path)
    case .SQLITE_CONSTRAINT: .changedMeanwhile
    case .SQLITE_IOERR: .fileSystem(path: path, reason: "the disk reported an error")
    case .SQLITE_CANTOPEN: .fileSystem(path: path, reason: "it cannot be opened")
    case .SQLITE_NOMEM: .fileSystem(path: path, reason: "there is not enough memory")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path, detail: "parts of it are unreadable")
    default: .damaged(path: path, detail: "its tables are not those of a store")
    }
  }
}

extension RegisterError {
  /// The same refusal, said of another path.
  func renamed(from: String, to: String) -> RegisterError {
    switch self {
    case .fileSystem(from, let reason): .fileSystem(path: to, reason: reason)
    case .readOnly(from): .readOnly(path: to)
    case .damaged(from, let detail): .damaged(path: to, detail: detail)
    default: self
    }
  }
}

extension Register {
  /// The settings of the connection by the names SQLite gives them.
  package func connectionSettings() throws(RegisterError) -> [String: String] {
    let names = [
      "journal_mode", "synchronous", "busy_timeout", "secure_delete", "trusted_schema",
      "cell_size_check", "foreign_keys", "application_id",
    ]
    return try read { database in
      var settings: [String: String] = [:]
      for name in names { settings[name] = try String.fetchOne(database, sql: "PRAGMA \(name)") }
      return settings
    }
  }
}
