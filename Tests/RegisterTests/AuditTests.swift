import AssetMap
import Foundation
import GRDB
import Register
import Testing

@Suite("The audit")
struct AuditTests {
  /// A store with six entries, and the path by which it is altered.
  private func sample() throws -> (scratch: Scratch, register: Register) {
    let scratch = try Scratch()
    let register = try scratch.register()
    for number in 1...4 { try register.add(Participant.sample(Int64(number)), acting: acting) }
    try register.recordExport(acting: acting)
    return (scratch, register)
  }

  @Test("has one entry for a change, an export, a look at names and a refusal")
  func kinds() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    let keeper = try Participant.sample(9, consents: [])
    try register.add(keeper, acting: acting)
    try register.recordNamesShown(of: NamedPeople([keeper.code]), acting: acting)
    let before = try register.audit().count
    #expect(throws: RegisterError.noConsentToKeep(keeper.code)) {
      try register.add(Card.sample(1, of: keeper), acting: acting)
    }
    let entries = try register.audit()
    #expect(entries.count == before + 1)
    #expect(entries.suffix(3).map(\.kind) == [.change, .read, .refusal])
    #expect(entries.last?.detail == ProtectiveRule.noConsentToKeep.rawValue)
    #expect(entries.filter { $0.kind == .export }.map(\.named) == [.everyone])
    #expect(try register.audit(AuditFilter(kind: .read)).map(\.named) == [.these([keeper.code])])
    let about = AuditFilter(about: [keeper.code.description])
    #expect(try register.audit(about).map(\.action) == ["participant add", "names shown"])
  }

  @Test("holds no personal text")
  func impersonal() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    let holder = try register.participant(Code(number: 1))
    try register.add(Card.sample(7, of: holder, text: "geheim"), acting: acting)
    let words = "\(try register.audit())"
    for secret in ["Selam", "Tesfay", "geheim"] { #expect(!words.contains(secret)) }
  }

  @Test("is a chain whose head is the newest entry, and whose digests can be reckoned again")
  func chain() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    let standing = try register.auditStanding()
    #expect(standing.fault == nil)
    #expect(standing.entries == 6)
    #expect(standing.head.number == 6)
    #expect(standing.head.digest == (try register.audit().last?.digest))
    // Reckoned by another program from the documented bytes of the first entry.
    let first = try #require(try register.audit().first)
    #expect(first.digest == "6c71f680986743547630b817a45fc6f60f6992643350f563da81eb0a6258622f")
  }

  @Test(
    "is found altered, dropped, moved or cut off",
    arguments: [
      "UPDATE audit SET by = 'x' WHERE id = 3", "UPDATE audit SET at = '2016' WHERE id = 1",
      "UPDATE audit SET detail = '' WHERE id = 2", "UPDATE audit SET named = NULL WHERE id = 6",
      "DELETE FROM audit WHERE id = 1", "DELETE FROM audit WHERE id = 4",
      "DELETE FROM audit WHERE id = 6", "DELETE FROM audit",
      """
      UPDATE audit SET id = 100 WHERE id = 2; UPDATE audit SET id = 2 WHERE id = 3;
      UPDATE audit SET id = 3 WHERE id = 100
      """,
      """
      UPDATE audit SET (at, by, kind, action, record, detail, named) =
        (SELECT at, by, kind, action, record, detail, named FROM audit WHERE id = 4) WHERE id = 5
      """,
      "INSERT INTO audit_anchor SELECT id, hash FROM audit WHERE id = 3; DELETE FROM audit WHERE id <= 3",
    ]
  )
  func tampered(sql: String) throws {
    let (scratch, _) = try sample()
    try scratch.tamper { try $0.execute(sql: sql) }
    let register = try Register(opening: scratch.path("store.sqlite"))
    #expect(try register.auditStanding().fault != nil)
  }

  @Test("of an older store is brought into the chain, entry by entry", arguments: [1, 2, 3, 4])
  func migrated(version: Int) throws {
    let scratch = try Scratch()
    let register = try Register(opening: try scratch.released(version))
    let entries = try register.audit()
    #expect(entries.count == 7)
    #expect(entries.map(\.number) == Array(1...7))
    #expect(entries[2].record == "3M5H-9S6W")
    #expect(try register.auditStanding().fault == nil)
    #expect(try register.latestPlan()?.isCurrent == true)
    try register.recordExport(acting: acting)
    #expect(try register.auditStanding().entries == 8)
  }
}
