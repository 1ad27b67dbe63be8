import AssetMap
import Foundation
import GRDB
import Register
import Testing

@Suite("What is kept too long")
struct RetentionTests {
  private func later(_ days: Int) -> Acting {
    let day = acting.day.adding(days: days)
    return Acting(by: "tester", at: "\(day)T12:00:00Z", day: day)
  }

  /// Two open cards, a closed one, a declined match with a note.
  private func sample() throws -> (scratch: Scratch, register: Register) {
    let scratch = try Scratch()
    let register = try scratch.register()
    let people = try [1, 2].map { try Participant.sample($0) }
    for person in people { try register.add(person, acting: acting) }
    for number in 11...12 {
      try register.add(Card.sample(Int64(number), of: people[0]), acting: acting)
    }
    try register.add(Card.sample(13, of: people[1], .capability), acting: acting)
    try scratch.tamper {
      try $0.execute(
        sql: """
          INSERT INTO match VALUES (21, 11, 13, NULL, 'declined', 500, '2017-01-02');
          INSERT INTO decision VALUES (21, 0, 'decline', NULL, 'distance', NULL, 'kein Bus', 'x',
            '2017-01-02', '2017-01-02T12:00:00Z', 'tester')
          """
      )
    }
    let open = try Register(opening: scratch.path("store.sqlite"))
    let closed = try open.card(Code(number: 12)).closed(on: acting.day)
    try open.update(closed, action: "card close", acting: acting)
    return (scratch, open)
  }

  @Test("is found on the day its term ends, and not before")
  func terms() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    func reasons(_ days: Int) throws -> [PurgeReport.Reason] {
      try register.overdue(on: acting.day.adding(days: days)).items.map(\.reason)
    }
    #expect(try reasons(29) == [])
    #expect(try reasons(30) == [.declined])
    #expect(try reasons(89) == [.declined])
    #expect(try reasons(90) == [.closed, .declined])
    #expect(try reasons(180) == [.unconfirmed, .unconfirmed, .closed, .declined])
    try register.set(Setting(name: "keep.closed-card-days", value: "10"), acting: acting)
    #expect(try reasons(10) == [.closed])
    #expect(try reasons(731).last == .audit)
  }

  @Test("leaves its traces until the file is rewritten, which the next opening does")
  func unswept() throws {
    let (scratch, register) = try sample()
    try scratch.tamper {
      try $0.execute(
        sql: """
          CREATE TRIGGER broken BEFORE DELETE ON unswept BEGIN SELECT RAISE(ABORT, 'killed'); END
          """
      )
    }
    #expect(throws: RegisterError.unswept(path: register.path)) {
      try register.purge(acting: later(200))
    }
    func isSwept() throws -> Bool {
      try register.check(mendingModes: false, on: acting.day).findings.contains {
        if case .erasures(_, _, _, isSwept: true) = $0 { true } else { false }
      }
    }
    #expect(try !isSwept())
    try scratch.tamper { try $0.execute(sql: "DROP TRIGGER broken") }
    #expect(try !isSwept())
    _ = try Register(opening: register.path)
    #expect(try isSwept())
  }

  @Test("does not go where somebody confirmed it, or an accepted match rests on it")
  func kept() throws {
    let (scratch, register) = try sample()
    try register.confirm(Code(number: 11), acting: later(100))
    try scratch.tamper { try $0.execute(sql: "UPDATE match SET state = 'accepted'") }
    try register.update(register.card(Code(number: 11)), acting: later(150))
    let items = try register.overdue(on: later(310).day).items
    #expect(items.map(\.record) == ["\(CardCode(number: 12))"])
    try scratch.tamper { try $0.execute(sql: "UPDATE match SET state = 'declined'") }
    let open = try register.overdue(on: later(200).day).items.filter { $0.reason == .unconfirmed }
    #expect(open.map(\.record) == ["\(CardCode(number: 13))"])
  }

  @Test("takes no newer entry of the audit with it, where an older one stands behind")
  func order() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    try register.recordExport(acting: later(700))
    let before = try register.audit().count
    try register.recordExport(acting: acting)
    let report = try register.purge(acting: later(800))
    #expect(report.items.filter { $0.reason == .audit }.map(\.record) == ["\(before - 1)"])
    #expect(try register.audit().map(\.action) == ["export", "export", "purge audit", "purge"])
    #expect(try register.auditStanding().fault == nil)
  }

  @Test("goes with its words; that a match was declined stays, and the audit stays a chain")
  func purged() throws {
    let (scratch, register) = try sample()
    _ = try register.purge(acting: later(40))
    let declined = try register.match(Code(number: 21))
    #expect(declined.decisions.map(\.note) == [nil])
    #expect(declined.decisions.map(\.reason) == [.distance])
    #expect(try !scratch.bytes("store.sqlite").contains(Data("kein Bus".utf8)))
    let report = try register.purge(acting: later(800))
    #expect(report.items.map(\.reason).contains(.audit))
    #expect(try register.cards(CardFilter(includesClosed: true)).isEmpty)
    #expect(try register.overdue(on: later(800).day).items.isEmpty)
    let standing = try register.auditStanding()
    #expect(standing.fault == nil)
    #expect(standing.entries == 2)
    _ = try register.backUp(isDrilled: true, acting: later(800))
    try scratch.tamper { try $0.execute(sql: "UPDATE audit_anchor SET id = id - 1") }
    #expect(try register.auditStanding().fault == .anchor)
  }
}
