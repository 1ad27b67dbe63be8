import AssetMap
import Foundation
import GRDB
import Register
import Testing

@Suite("Bringing a store up to date")
struct MigrationKillTests {
  @Test("killed at any moment leaves it old or new, never mixed, and a backup of the old")
  func killed() throws {
    let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("seewhat")
    try #require(FileManager.default.isExecutableFile(atPath: binary.path))
    let scratch = try Scratch()
    let original = try scratch.released(1)
    try DatabaseQueue(path: original).write {
      try $0.execute(
        sql: """
          WITH RECURSIVE n (i) AS (SELECT 8 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
          INSERT INTO audit SELECT i, '2017-03-01T12:00:00Z', 'root', 'card edit', 'x', NULL FROM n
          """
      )
    }
    /// Has the binary open a store, and kills it after so many seconds.
    func open(_ path: String, killingAfter seconds: Double? = nil) throws {
      let process = Process()
      process.executableURL = binary
      process.arguments = ["theme", "list", "--store", path]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      if let seconds {
        usleep(UInt32(seconds * 1_000_000))
        kill(process.processIdentifier, SIGKILL)
      }
      process.waitUntilExit()
    }
    let whole = scratch.path("whole.sqlite")
    try FileManager.default.copyItem(atPath: original, toPath: whole)
    let start = Date()
    try open(whole)
    let duration = Date().timeIntervalSince(start)
    var versions: Set<Int> = [4]
    for round in 0..<15 {
      let path = scratch.path("round-\(round).sqlite")
      try FileManager.default.copyItem(atPath: original, toPath: path)
      try open(path, killingAfter: .random(in: 0...duration))
      versions.insert(
        try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      )
      let register = try Register(opening: path)
      #expect(try register.participants().count == 2)
      #expect(try register.cards().count == 2)
      let standing = try register.auditStanding()
      #expect(standing.fault == nil)
      #expect(standing.entries == 20_000)
      let backups = try scratch.names(in: "round-\(round).sqlite.backups")
      #expect(backups.contains { $0.contains("-schema-") })
    }
    #expect(versions.isSubset(of: [1, 2, 3, 4, 5, 6]))
    #expect(versions.count > 1, "no kill came before the end: \(versions)")
  }
}
