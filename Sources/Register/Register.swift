package import AssetMap
internal import Foundation
internal import GRDB

/// One store: the SQLite file in which a council keeps its participants, cards and matches.
///
/// Every read sees one moment; every write is one transaction together with its audit entry.
package struct Register: Sendable {
  /// Where the store lies.
  package let path: String
  /// Whether nothing can be written: the file or its folder is read-only.
  package let isReadOnly: Bool
  private let database: DatabaseQueue

  /// Opens the store at `path`, bringing an older schema up to date.
  ///
  /// - Throws: ``RegisterError`` where there is none, or it is no store that this version can use.
  package init(opening path: String) throws(RegisterError) {
    let isWritable = try StoreFile(path: path).inspect()
    try self.init(path: path, isReadOnly: !isWritable)
    if isWritable { try migrate() }
  }

  private init(path: String, isReadOnly: Bool) throws(RegisterError) {
    self.path = path
    self.isReadOnly = isReadOnly
    do {
      database = try DatabaseQueue(path: path, configuration: Self.configuration(isReadOnly))
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
  /// - Throws: ``RegisterError/exists(path:)`` where there is a file already, which stays as it is.
  package static func create(
    at path: String,
    acting: Acting,
    council: String,
    workingLanguage: LanguageTag,
    contents: RegisterContents = RegisterContents()
  ) throws(RegisterError) -> Register {
    let target = StoreFile(path: path)
    if (try? target.mode()) != nil { throw .exists(path: path) }
    let aside = StoreFile(path: path + ".new-\(UUID().uuidString)")
    do throws(RegisterError) {
      try aside.create()
      let register = try Register(path: aside.path, isReadOnly: false)
      try register.migrate()
      try register.fill(acting, council: council, language: workingLanguage, contents: contents)
      try register.close()
      unlink(aside.path + "-journal")
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

  private func close() throws(RegisterError) {
    do { try database.close() } catch { throw Self.refusal(error, at: path) }
  }

  private func migrate() throws(RegisterError) {
    do {
      try Schema.migrator.migrate(database)
    } catch {
      throw Self.refusal(error, at: path)
    }
  }

  /// The settings of every connection; see `Documentation/Schema.md` for the reasons.
  private static func configuration(_ isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      if !isReadOnly { try database.execute(sql: "PRAGMA journal_mode = TRUNCATE") }
      try database.execute(
        sql: """
          PRAGMA synchronous = EXTRA;
          PRAGMA secure_delete = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON
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

  /// Writes in one transaction, with its audit entry.
  ///
  /// - Parameters:
  ///   - acting: who acts, for the audit.
  ///   - action: the command in a word or two, for the audit.
  ///   - record: the code of the record, for the audit.
  ///   - work: what is done in the transaction.
  /// - Returns: what the work gives.
  /// - Throws: ``RegisterError``; nothing is then written.
  func write<Value: Sendable>(
    _ acting: Acting,
    _ action: String,
    record: String? = nil,
    _ work: (Database) throws -> Value
  ) throws(RegisterError) -> Value {
    guard !isReadOnly else { throw .readOnly(path: path) }
    do {
      return try database.write { database in
        let value = try work(database)
        try database.audit(acting, action, record: record)
        return value
      }
    } catch {
      throw Self.refusal(error, at: path)
    }
  }

  /// Does work whose every trace is rolled back.
  func rolledBack<Value: Sendable>(
    _ work: (Database) throws -> Value
  ) throws(RegisterError) -> Value {
    do {
      return try database.writeWithoutTransaction { database in
        try database.beginTransaction(.immediate)
        defer { try? database.rollback() }
        return try work(database)
      }
    } catch {
      throw Self.refusal(error, at: path)
    }
  }

  /// The plain refusal behind whatever went wrong.
  private static func refusal(_ error: any Error, at path: String) -> RegisterError {
    if let refusal = error as? RegisterError { return refusal }
    guard let error = error as? DatabaseError else {
      return .fileSystem(path: path, reason: "\(error)")
    }
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_FULL: .fileSystem(path: path, reason: "the disk is full")
    case .SQLITE_READONLY: .readOnly(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      .damaged(path: path, detail: error.message ?? "unreadable")
    case .SQLITE_CONSTRAINT: .changedMeanwhile
    case .SQLITE_IOERR: .fileSystem(path: path, reason: "the disk reported an error")
    case .SQLITE_CANTOPEN: .fileSystem(path: path, reason: "it cannot be opened")
    default: .fileSystem(path: path, reason: error.message ?? "error \(error.resultCode)")
    }
  }
}

extension RegisterError {
  /// The same refusal, said of another path.
  fileprivate func renamed(from: String, to: String) -> RegisterError {
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
