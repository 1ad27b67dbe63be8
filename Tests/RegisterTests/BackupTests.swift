import AssetMap
import Foundation
import GRDB
import Register
import Testing

@Suite("A backup")
struct BackupTests {
  /// A store with two participants and a card.
  private func sample() throws -> (scratch: Scratch, register: Register) {
    let scratch = try Scratch()
    let register = try scratch.register()
    let person = try Participant.sample(1)
    try register.add(person, acting: acting)
    try register.add(Participant.sample(2, name: "Marta Weiß"), acting: acting)
    try register.add(Card.sample(11, of: person), acting: acting)
    return (scratch, register)
  }

  private func mode(_ path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test("is named by date and time, private, and never written over another")
  func named() throws {
    let (scratch, register) = try sample()
    let before = umask(0)
    defer { umask(before) }
    let reports = try (0..<3).map { _ in try register.backUp(acting: acting) }
    let names = ["", "-2", "-3"].map { "store-2017-01-02-120000\($0).sqlite" }
    let folder = scratch.path("store.sqlite.backups")
    #expect(reports.map(\.path) == names.map { "\(folder)/\($0)" })
    #expect(try scratch.names(in: "store.sqlite.backups") == names.sorted())
    #expect(try mode(folder) == 0o700)
    for report in reports { #expect(try mode(report.path) == 0o600) }
    #expect(try register.audit(AuditFilter(kind: .export)).map(\.detail) == names)
  }

  @Test("restores to the same records and the same audit, with the restoring added")
  func restored() throws {
    let (scratch, register) = try sample()
    let report = try register.backUp(isDrilled: true, acting: acting)
    #expect(report.wasDrilled)
    let path = scratch.path("restored.sqlite")
    let restored = try Register.restore(report.path, to: path, acting: acting)
    #expect(restored.digest == report.digest)
    let copy = try Register(opening: path)
    #expect(try copy.participants() == register.participants())
    #expect(try copy.cards() == register.cards())
    #expect(try copy.audit().map(\.action).suffix(2) == ["card add", "restore"])
    #expect(try copy.auditStanding().fault == nil)
    #expect(try mode(path) == 0o600)
    #expect(
      try scratch.names().filter { !$0.hasSuffix("-journal") } == [
        "restored.sqlite", "store.sqlite", "store.sqlite.backups",
      ]
    )
  }

  @Test("has another digest as soon as one character of one record differs")
  func digest() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    let first = try register.backUp(acting: acting).digest
    #expect(try register.backUp(acting: acting).digest == first)
    var person = try register.participant(Code(number: 2))
    person.contact = "x"
    try register.update(person, acting: acting)
    #expect(try register.backUp(acting: acting).digest != first)
  }

  @Test("is kept as long as asked: the newest stay, and other files")
  func keeping() throws {
    let (scratch, register) = try sample()
    let folder = scratch.path("copies")
    mkdir(folder, 0o700)
    try Data().write(to: URL(fileURLWithPath: folder + "/store-notes.sqlite"))
    for day in 1...4 {
      let at = "2017-01-0\(day)T08:00:00Z"
      let later = Acting(by: "tester", at: at, day: acting.day)
      _ = try register.backUp(to: folder, acting: later)
    }
    let last = Acting(by: "tester", at: "2017-01-05T08:00:00Z", day: acting.day)
    let report = try register.backUp(to: folder, keeping: 2, acting: last)
    #expect(report.removed.count == 3)
    #expect(
      try scratch.names(in: "copies") == [
        "store-2017-01-04-080000.sqlite", "store-2017-01-05-080000.sqlite", "store-notes.sqlite",
      ]
    )
  }

  @Test("stays whatever the clock said before")
  func clock() throws {
    let (scratch, register) = try sample()
    for year in [2018, 2019] {
      let later = Acting(by: "tester", at: "\(year)-01-01T08:00:00Z", day: acting.day)
      _ = try register.backUp(acting: later)
    }
    let report = try register.backUp(keeping: 2, acting: acting)
    #expect(report.removed.count == 1)
    #expect(
      try scratch.names(in: "store.sqlite.backups") == [
        "store-2017-01-02-120000.sqlite", "store-2019-01-01-080000.sqlite",
      ]
    )
  }

  @Test("that cannot be recorded leaves no file")
  func unrecorded() throws {
    let (scratch, register) = try sample()
    let nobody = Acting(by: "a\0b", at: acting.at, day: acting.day)
    #expect(throws: RegisterError.self) { try register.backUp(acting: nobody) }
    #expect(try scratch.names(in: "store.sqlite.backups") == [])
  }

  @Test("is not restored over a store unasked, and keeps the one it replaces")
  func replacing() throws {
    let (scratch, register) = try sample()
    let path = scratch.path("store.sqlite")
    let report = try register.backUp(acting: acting)
    try register.add(Participant.sample(3, name: "Später"), acting: acting)
    let before = try scratch.bytes("store.sqlite")
    let refusal = #expect(throws: RegisterError.self) {
      try Register.restore(report.path, to: path, acting: acting)
    }
    #expect(refusal?.description.contains("--force") == true)
    #expect(try scratch.bytes("store.sqlite") == before)
    let restored = try Register.restore(report.path, to: path, replacing: true, acting: acting)
    #expect(try Register(opening: path).participants().count == 2)
    let kept = try #require(restored.replaced)
    #expect(try Register(opening: kept).participants().count == 3)
    #expect(throws: RegisterError.self) {
      try register.add(Participant.sample(4), acting: acting)
    }
  }

  @Test("takes the place of a damaged store, which is kept", arguments: [1, 2, 5, 9, 14])
  func damagedStore(page: Int) throws {
    let (scratch, register) = try sample()
    let path = scratch.path("store.sqlite")
    let report = try register.backUp(acting: acting)
    var bytes = try scratch.bytes("store.sqlite")
    bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xA5, count: 4096))
    try bytes.write(to: URL(fileURLWithPath: path))
    let restored = try Register.restore(report.path, to: path, replacing: true, acting: acting)
    #expect(try Register(opening: path).participants().count == 2)
    let kept = try #require(restored.replaced)
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == bytes)
  }

  @Test(
    "is refused where it is damaged, was altered, or is none of ours",
    arguments: ["page", "tail", "audit", "card", "text", "foreign"]
  )
  func refused(fault: String) throws {
    let (scratch, register) = try sample()
    let report = try register.backUp(acting: acting)
    let file = URL(fileURLWithPath: report.path)
    var bytes = try Data(contentsOf: file)
    switch fault {
    case "page": bytes.replaceSubrange(8192..<12288, with: Data(repeating: 0xA5, count: 4096))
    case "tail": bytes.removeLast(4096)
    case "text": bytes = Data("no backup".utf8)
    case "foreign":
      try FileManager.default.removeItem(at: file)
      try DatabaseQueue(path: file.path).write { try $0.execute(sql: "CREATE TABLE a (b)") }
    default:
      let database = try DatabaseQueue(path: file.path)
      try database.writeWithoutTransaction {
        try $0.execute(
          sql: fault == "audit"
            ? "UPDATE audit SET by = 'x' WHERE id = 2"
            : "PRAGMA foreign_keys = OFF; UPDATE card SET participant = 77"
        )
      }
    }
    if ["page", "tail", "text"].contains(fault) { try bytes.write(to: file) }
    #expect(throws: RegisterError.self) {
      try Register.restore(report.path, to: scratch.path("new.sqlite"), acting: acting)
    }
    #expect(
      try scratch.names() == ["store.sqlite", "store.sqlite-journal", "store.sqlite.backups"]
    )
  }

  @Test("is made before an older store is brought up to date")
  func beforeMigrating() throws {
    let scratch = try Scratch()
    let path = try scratch.released(1)
    let before = try DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "SELECT text FROM card")
    }
    _ = try Register(opening: path)
    let kept = path + ".backups/store-1-schema-1.sqlite"
    let (version, texts) = try DatabaseQueue(path: kept).read {
      (
        try Int.fetchOne($0, sql: "PRAGMA user_version"),
        try String.fetchAll($0, sql: "SELECT text FROM card")
      )
    }
    #expect(version == 1)
    #expect(texts == before)
    #expect(try mode(kept) == 0o600)
    let restored = scratch.path("again.sqlite")
    _ = try Register.restore(kept, to: restored, acting: acting)
    #expect(try Register(opening: restored).audit().count == 8)
  }
}
