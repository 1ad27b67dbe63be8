import AssetMap
import Foundation
import GRDB
import Register
import Testing

@Suite("A damaged or altered store")
struct DamageTests {
  /// A store with two participants, a table, two cards and a match.
  private func filled() throws -> Scratch {
    let scratch = try Scratch()
    let register = try scratch.register()
    let people = try [1, 2].map { try Participant.sample($0) }
    for person in people { try register.add(person, acting: acting) }
    let table = RoundTable(code: Code(number: 9), event: "Stadtteilfest", date: acting.day)
    try register.add(table, acting: acting)
    try register.add(Card.sample(11, of: people[0], paper: (table, 1)), acting: acting)
    try register.add(Card.sample(12, of: people[1], .capability), acting: acting)
    try scratch.tamper {
      try $0.execute(
        sql: """
          INSERT INTO match (code, need, capability, state, points, proposed_on)
          VALUES (21, 11, 12, 'proposed', 500, '2017-01-02');
          INSERT INTO theme_relation VALUES ('housing', 'sport', 100);
          INSERT INTO language_distance VALUES ('gsw', 'de', 4, 0, 1, NULL)
          """
      )
    }
    return scratch
  }

  /// What reading everything gives.
  private func readAll(_ scratch: Scratch) -> Result<Void, any Error> {
    Result {
      let register = try Register(opening: scratch.path("store.sqlite"))
      _ = try register.contents()
      _ = try register.snapshot(on: acting.day)
      _ = try register.known(on: acting.day)
      _ = try register.matches(in: Set(MatchState.allCases))
      _ = try register.matchCodes()
      _ = try register.latestPlan()
      _ = try register.settings()
    }
  }

  @Test("is refused at once where others write: it is looked through before its turn has come")
  func otherWriters() throws {
    let scratch = try filled()
    let path = scratch.path("store.sqlite")
    var root = 0
    try scratch.tamper {
      let query = "SELECT rootpage FROM sqlite_schema WHERE name = 'card'"
      root = try Int.fetchOne($0, sql: query) ?? 0
    }
    var bytes = try scratch.bytes("store.sqlite")
    let page = (root - 1) * 4096
    bytes.replaceSubrange(page..<page + 64, with: Data(count: 64))
    try bytes.write(to: URL(fileURLWithPath: path))
    let register = try Register(opening: path)
    let fault = RegisterError.damaged(path: path, detail: "SQLite's check finds faults in it")
    try DatabaseQueue(path: path).writeWithoutTransaction { other in
      try other.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: fault) { try register.recordExport(acting: acting) }
      try other.execute(sql: "ROLLBACK")
    }
    #expect(try scratch.bytes("store.sqlite") == bytes)
  }

  private static let alterations = [
    "UPDATE participant SET times = -1",
    "UPDATE participant SET times = 9223372036854775807",
    "UPDATE participant SET code = -5 WHERE code = 1",
    "UPDATE participant SET code = 1 << 36 WHERE code = 1",
    "UPDATE participant SET name = NULL",
    "UPDATE participant SET registered_on = 'Selam Tesfay'",
    "UPDATE participant SET kind = 'x'",
    "UPDATE card SET code = -7 WHERE code = 11",
    "UPDATE card SET participant = -7",
    "UPDATE card SET round_table = 1 << 40 WHERE code = 11",
    "UPDATE card SET times = 2097152",
    "UPDATE card SET count = 0",
    "UPDATE card SET kind = 'x'",
    "UPDATE round_table SET code = -1",
    "UPDATE match SET code = -1",
    "UPDATE match SET need = -1",
    "UPDATE match SET state = 'x'",
    "UPDATE language_ability SET level = 99",
    "UPDATE theme_relation SET points = 9223372036854775807",
    "UPDATE language_distance SET distance = 9223372036854775807",
    "UPDATE language_distance SET distance = -9223372036854775808",
    "UPDATE theme SET minimum_level = 99",
    "INSERT INTO setting VALUES ('theme.same', '9223372036854775807')",
  ]

  @Test("is refused where a value is none that we write", arguments: alterations)
  func altered(alteration: String) throws {
    let scratch = try filled()
    try scratch.tamper { try $0.execute(sql: alteration) }
    let before = try scratch.bytes("store.sqlite")
    guard case .failure(let error) = readAll(scratch) else {
      Issue.record("was read")
      return
    }
    guard case .damaged = error as? RegisterError else {
      Issue.record("was refused as \(error)")
      return
    }
    #expect(!"\(error)".contains("Selam"))
    #expect(try scratch.bytes("store.sqlite") == before)
  }

  @Test(
    "is refused without SQLite's own words where a table is missing",
    arguments: ["plan", "audit", "setting", "card"]
  )
  func missing(table: String) throws {
    let scratch = try filled()
    try scratch.tamper { try $0.execute(sql: "DROP TABLE \(table)") }
    let outcome = Result {
      let register = try Register(opening: scratch.path("store.sqlite"))
      try readAll(scratch).get()
      try register.recordExport(acting: acting)
    }
    guard case .failure(let error) = outcome, case .damaged(_, let detail) = error as? RegisterError
    else {
      Issue.record("gave \(outcome)")
      return
    }
    #expect(detail == "its tables are not those of a store")
  }

  @Test("never ends the program where a page is there twice or of another table")
  func pages() throws {
    let scratch = try filled()
    let sound = try scratch.bytes("store.sqlite")
    let count = sound.count / 4096
    for from in 1..<count {
      for to in [1 + from % (count - 1), 1 + (from * 7) % (count - 1)] where from != to {
        var bytes = sound
        bytes.replaceSubrange(
          to * 4096..<(to + 1) * 4096,
          with: sound[from * 4096..<(from + 1) * 4096]
        )
        try bytes.write(to: URL(fileURLWithPath: scratch.path("store.sqlite")))
        if case .failure(let error) = readAll(scratch) { #expect(error is RegisterError) }
        #expect(try scratch.bytes("store.sqlite") == bytes)
      }
    }
  }

  @Test("is never written into", arguments: [["consent"], ["match_need", "match_capability"]])
  func unwritten(parts: [String]) throws {
    let scratch = try filled()
    let pages = try parts.map { (try scratch.rootPage(of: $0) - 1) * 4096 }
    let sound = try scratch.bytes("store.sqlite")
    var bytes = sound
    for (from, to) in zip(pages.reversed(), pages) {
      let page = parts.count == 1 ? Data(count: 4096) : sound[from..<from + 4096]
      bytes.replaceSubrange(to..<to + 4096, with: page)
    }
    try bytes.write(to: URL(fileURLWithPath: scratch.path("store.sqlite")))
    let error = #expect(throws: RegisterError.self) {
      try Register(opening: scratch.path("store.sqlite"))
        .save(Neighbourhood(name: "Goldscheuer"), acting: acting)
    }
    guard case .damaged = error else {
      Issue.record("was refused as \(String(describing: error))")
      return
    }
    #expect(try scratch.bytes("store.sqlite") == bytes)
  }
}

extension Scratch {
  fileprivate func rootPage(of table: String) throws -> Int {
    var page = 0
    try tamper {
      page =
        try Int.fetchOne(
          $0,
          sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?",
          arguments: [table]
        ) ?? 0
    }
    return page
  }
}
