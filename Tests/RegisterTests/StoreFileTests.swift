import AssetMap
import Foundation
import GRDB
import Register
import Testing

@Suite("A store's file")
struct StoreFileTests {
  @Test("is readable by its owner alone, whatever the umask")
  func mode() throws {
    let scratch = try Scratch()
    let before = umask(0)
    defer { umask(before) }
    _ = try scratch.register()
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path("store.sqlite"))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(left == ["store.sqlite"])
  }

  @Test("has the settings that the documentation promises")
  func settings() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    try register.recordExport(acting: acting)
    let settings = try register.connectionSettings()
    #expect(
      settings == [
        "journal_mode": "truncate", "synchronous": "3", "busy_timeout": "10000",
        "secure_delete": "1", "trusted_schema": "0", "cell_size_check": "1", "foreign_keys": "1",
        "application_id": "\(0x5357_5944)",
      ]
    )
  }

  @Test("is never made over another file")
  func exists() throws {
    let scratch = try Scratch()
    try Data("mine".utf8).write(to: URL(fileURLWithPath: scratch.path("store.sqlite")))
    #expect(throws: RegisterError.exists(path: scratch.path("store.sqlite"))) {
      try scratch.register()
    }
    #expect(try scratch.bytes("store.sqlite") == Data("mine".utf8))
  }

  @Test("is made once, when twenty make it at once")
  func race() async throws {
    let scratch = try Scratch()
    let made = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask { (try? scratch.register()) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(made == 1)
    #expect(try Register(opening: scratch.path("store.sqlite")).town().themes.count == 2)
  }

  @Test("that is missing is refused with the way to make one")
  func missing() throws {
    let scratch = try Scratch()
    let error = #expect(throws: RegisterError.self) {
      try Register(opening: scratch.path("none.sqlite"))
    }
    #expect(error == .missing(path: scratch.path("none.sqlite")))
    #expect(error?.description.contains("seewhat init --store") == true)
  }

  @Test(
    "that is none of ours is refused and left as it is",
    arguments: ["empty", "text", "short", "foreign", "newer"]
  )
  func foreign(kind: String) throws {
    let scratch = try Scratch()
    let path = scratch.path("file.sqlite")
    switch kind {
    case "empty": try Data().write(to: URL(fileURLWithPath: path))
    case "text": try Data(repeating: 65, count: 5000).write(to: URL(fileURLWithPath: path))
    case "short": try Data("SQLite format 3\0".utf8).write(to: URL(fileURLWithPath: path))
    case "foreign":
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE a (b)") }
    default:
      _ = try scratch.register("file.sqlite")
      try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    }
    let before = try scratch.bytes("file.sqlite")
    let error = #expect(throws: RegisterError.self) { try Register(opening: path) }
    switch error {
    case .notAStore where kind != "newer": break
    case .newer(_, version: 99) where kind == "newer": break
    default: Issue.record("\(kind) was refused as \(String(describing: error))")
    }
    #expect(try scratch.bytes("file.sqlite") == before)
  }

  @Test("may not be a folder, a named pipe or a link")
  func odd() throws {
    let scratch = try Scratch()
    _ = try scratch.register()
    mkdir(scratch.path("folder"), 0o700)
    mkfifo(scratch.path("pipe"), 0o600)
    symlink(scratch.path("store.sqlite"), scratch.path("link"))
    for name in ["folder", "pipe", "link"] {
      let error = #expect(throws: RegisterError.self) {
        try Register(opening: scratch.path(name))
      }
      guard case .notAStore = error else {
        Issue.record("\(name) was refused as \(String(describing: error))")
        continue
      }
    }
  }

  @Test("that is read-only can be read and not written")
  func readOnly() throws {
    let scratch = try Scratch()
    _ = try scratch.register()
    chmod(scratch.path("store.sqlite"), 0o400)
    let before = try scratch.bytes("store.sqlite")
    let register = try Register(opening: scratch.path("store.sqlite"))
    #expect(try register.town().council == "Testdorf")
    #expect(throws: RegisterError.readOnly(path: scratch.path("store.sqlite"))) {
      try register.add(Participant.sample(1), acting: acting)
    }
    #expect(try scratch.bytes("store.sqlite") == before)
  }

  @Test(
    "is not made where an older one left a side file",
    arguments: ["-journal", "-wal", "-shm"]
  )
  func remains(suffix: String) throws {
    let scratch = try Scratch()
    let path = scratch.path("store.sqlite")
    try Data("old".utf8).write(to: URL(fileURLWithPath: path + suffix))
    #expect(throws: RegisterError.remains(path: path, file: path + suffix)) {
      try scratch.register()
    }
    #expect(try scratch.names() == ["store.sqlite\(suffix)"])
    #expect(try scratch.bytes("store.sqlite\(suffix)") == Data("old".utf8))
    try Data().write(to: URL(fileURLWithPath: path + suffix))
    #expect(try scratch.register().town().council == "Testdorf")
  }

  @Test("is not made in a folder that is missing or read-only")
  func folder() throws {
    let scratch = try Scratch()
    let missing = scratch.path("none/store.sqlite")
    #expect(throws: RegisterError.noFolder(path: missing, folder: scratch.path("none"))) {
      try scratch.register("none/store.sqlite")
    }
    mkdir(scratch.path("closed"), 0o500)
    #expect(throws: RegisterError.folderReadOnly(path: scratch.path("closed/store.sqlite"))) {
      try scratch.register("closed/store.sqlite")
    }
  }

  @Test("is made without what was begun there hours ago and never finished")
  func sweep() throws {
    let scratch = try Scratch()
    let names = ["store.sqlite.new-1", "store.sqlite.new-1-journal", "store.sqlite.new-2", "other"]
    for name in names { try Data().write(to: URL(fileURLWithPath: scratch.path(name))) }
    for name in names where name != "store.sqlite.new-2" {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -4000)],
        ofItemAtPath: scratch.path(name)
      )
    }
    _ = try scratch.register()
    #expect(try scratch.names() == ["other", "store.sqlite", "store.sqlite.new-2"])
  }

  @Test("tells whether others may read it", arguments: [0o600, 0o640, 0o604, 0o602])
  func openToOthers(mode: Int) throws {
    let scratch = try Scratch()
    _ = try scratch.register()
    chmod(scratch.path("store.sqlite"), mode_t(mode))
    let register = try Register(opening: scratch.path("store.sqlite"))
    #expect((register.warning != nil) == (mode != 0o600))
  }

  @Test("that was broken off in a change says so where it is read-only")
  func unfinished() throws {
    let scratch = try Scratch()
    let path = scratch.path("store.sqlite")
    _ = try scratch.register()
    try scratch.leaveHotJournal()
    chmod(path, 0o400)
    #expect(throws: RegisterError.unfinished(path: path)) {
      try Register(opening: path).town()
    }
    chmod(path, 0o600)
    #expect(try Register(opening: path).town().council == "Testdorf")
  }

  @Test("is not altered by reading, in whatever mode its journal is")
  func readingWAL() throws {
    let scratch = try Scratch()
    let path = scratch.path("store.sqlite")
    _ = try scratch.register()
    try scratch.tamper { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    let before = try scratch.bytes("store.sqlite")
    let register = try Register(opening: path)
    #expect(try register.town().council == "Testdorf")
    #expect(try scratch.bytes("store.sqlite") == before)
    try register.recordExport(acting: acting)
    #expect(try register.connectionSettings()["journal_mode"] == "truncate")
  }

  @Test("is not altered by reading where its list of migrations is lost")
  func readingWithoutMigrations() throws {
    let scratch = try Scratch()
    _ = try scratch.register()
    try scratch.tamper { try $0.execute(sql: "DROP TABLE grdb_migrations") }
    let before = try scratch.bytes("store.sqlite")
    #expect(try Register(opening: scratch.path("store.sqlite")).town().council == "Testdorf")
    #expect(try scratch.bytes("store.sqlite") == before)
  }

  @Test("can be asked what an import would do, read-only or not, and stays as it is")
  func preview() throws {
    let scratch = try Scratch()
    _ = try scratch.register()
    let before = try scratch.bytes("store.sqlite")
    var contents = RegisterContents()
    contents.neighbourhoods = [Neighbourhood(name: "Goldscheuer")]
    for mode in [0o600, 0o400] {
      chmod(scratch.path("store.sqlite"), mode_t(mode))
      let register = try Register(opening: scratch.path("store.sqlite"))
      let known = try register.known(on: acting.day)
      let result = try register.preview(contents, known: known, acting: acting)
      #expect(result.counts.map(\.count.new) == [1])
      #expect(try register.town().neighbourhoods.count == 2)
    }
    #expect(try scratch.bytes("store.sqlite") == before)
  }

  @Test("gives up an import and its preview at any record, and before the end")
  func interrupted() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    var contents = RegisterContents()
    contents.neighbourhoods = (1...3).map { Neighbourhood(name: "Teil \($0)") }
    let known = try register.known(on: acting.day)
    for last in 0...3 {
      let stop: (Int) throws -> Void = { if $0 == last { throw RegisterError.interrupted } }
      #expect(throws: RegisterError.interrupted) {
        try register.take(contents, known: known, acting: acting, progress: stop)
      }
      #expect(throws: RegisterError.interrupted) {
        try register.preview(contents, known: known, acting: acting, progress: stop)
      }
    }
    #expect(try register.town().neighbourhoods.count == 2)
  }

  @Test(
    "of a released version is brought up to date and keeps everything",
    arguments: [1, 2, 3, 4, 5]
  )
  func migrated(version: Int) throws {
    let scratch = try Scratch()
    let path = try scratch.released(version)
    let register = try Register(opening: path)
    #expect(try DatabaseQueue(path: path).read { try $0.userVersion } == 6)
    #expect(try register.town().council == "Stadt Kehl")
    #expect(try register.participants().map(\.name.full) == ["Selam Tesfay", "Marta Weiß"])
    #expect(try register.participants().map(\.profile.preferences) == [[], [.womenOnly]])
    #expect(try register.cards().map(\.text) == ["Wohnung", "Ich helfe bei der Wohnungssuche"])
    let matches = try register.matches(in: Set(MatchState.allCases))
    #expect(matches.map(\.points) == [680])
    #expect(matches.map(\.interpreter) == [nil])
    let plan = try #require(try register.latestPlan())
    #expect((plan.needs, plan.served, plan.netPoints) == (1, 1, 680))
    #expect(plan.isProvenBest)
    #expect(plan.bridgedPairs == 0)
    #expect(plan.bound?.netPoints == (version == 1 ? nil : 680))
    #expect(try Register(opening: path).matches(in: [.proposed]) == matches)
  }

  @Test("of the first version that is read-only is refused in plain words, and left as it is")
  func olderReadOnly() throws {
    let scratch = try Scratch()
    let path = try scratch.released(1)
    let before = try scratch.bytes("store-1.sqlite")
    chmod(path, 0o400)
    #expect(throws: RegisterError.older(path: path)) { try Register(opening: path) }
    #expect(try scratch.bytes("store-1.sqlite") == before)
  }

  @Test("that is damaged is refused in plain words", arguments: [1, 2, 3, 4])
  func damaged(page: Int) throws {
    let scratch = try Scratch()
    _ = try scratch.register()
    var bytes = try scratch.bytes("store.sqlite")
    bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xA5, count: 4096))
    try bytes.write(to: URL(fileURLWithPath: scratch.path("store.sqlite")))
    let outcome = Result { try Register(opening: scratch.path("store.sqlite")).contents() }
    if case .failure(let error) = outcome {
      #expect(error is RegisterError)
      #expect(!"\(error)".contains("SQLITE"))
    }
    #expect(try scratch.bytes("store.sqlite") == bytes)
  }
}

extension Scratch {
  /// A store as a version made it that was released with this schema, with two participants, their
  /// cards and a match.
  func released(_ version: Int) throws -> String {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/store-\(version).sql")
    let path = path("store-\(version).sqlite")
    try DatabaseQueue(path: path).writeWithoutTransaction {
      try $0.execute(sql: try String(contentsOf: script, encoding: .utf8))
    }
    return path
  }
}

extension Database {
  fileprivate var userVersion: Int? {
    get throws { try Int.fetchOne(self, sql: "PRAGMA user_version") }
  }
}
