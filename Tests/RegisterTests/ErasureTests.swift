import AssetMap
import Foundation
import GRDB
import Register
import Testing

@Suite("Erasing someone")
struct ErasureTests {
  /// A store with two people who are introduced to each other through the second's friend.
  private func sample() throws -> (scratch: Scratch, register: Register) {
    let scratch = try Scratch()
    let register = try scratch.register()
    let people = try [1, 2, 3].map { try Participant.sample($0, name: "Selam Tesfay \($0)") }
    for person in people { try register.add(person, acting: acting) }
    try register.add(Card.sample(11, of: people[0], text: "Meine Mutter ist krank"), acting: acting)
    try register.add(Card.sample(12, of: people[1], .capability), acting: acting)
    for (number, facilitator) in [(31, "selam tesfay 1"), (32, "Selam Tesfay 1 und Marta")] {
      let code = TableCode(number: Int64(number))
      let table = RoundTable(
        code: code,
        event: "Fest",
        date: acting.day,
        facilitator: facilitator
      )
      try register.add(table, acting: acting)
    }
    try register.add(Card.sample(13, of: people[2], text: "Selam Tesfay 1 hilft"), acting: acting)
    try scratch.tamper {
      try $0.execute(
        sql: """
          INSERT INTO match VALUES (21, 11, 12, NULL, 'introduced', 500, '2017-01-02');
          INSERT INTO decision VALUES (21, 0, 'introduce', NULL, NULL, NULL, 'Geheimnis', '',
            '2017-01-02', '2017-01-02T12:00:00Z', 'tester');
          INSERT INTO match VALUES (22, 13, 12, 1, 'accepted', 400, '2017-01-02');
          INSERT INTO decision VALUES (22, 0, 'accept', NULL, NULL, NULL, 'dolmetscht am Abend', '',
            '2017-01-02', '2017-01-02T12:00:00Z', 'tester');
          UPDATE consent SET through = 'SELAM TESFAY 1' WHERE participant = 2
          """
      )
    }
    return (scratch, try Register(opening: scratch.path("store.sqlite")))
  }

  @Test("takes out person, cards and matches, and tells before what goes and what stays")
  func goes() throws {
    let (scratch, register) = try sample()
    let code = ParticipantCode(number: 1)
    let backup = try register.backUp(acting: acting)
    let erasure = try register.erasure(of: code)
    #expect(erasure.cards == [Code(number: 11)])
    #expect(erasure.matches == [Code(number: 21)])
    #expect(erasure.interpreted == [Code(number: 22)])
    #expect(erasure.consents == 4)
    #expect(erasure.mentions == ["\(CardCode(number: 13))", "\(TableCode(number: 32))"])
    #expect(erasure.copies == [backup.path])
    try register.erase(code, acting: acting)
    #expect(try register.participants().map(\.code.number) == [2, 3])
    #expect(try register.cards().map(\.code.number) == [12, 13])
    let left = try register.matches(in: Set(MatchState.allCases))
    #expect(left.map(\.code.number) == [22])
    #expect(left[0].interpreter == nil)
    #expect(left[0].state == .ended)
    #expect(left[0].decisions.map(\.note) == [nil, nil])
    #expect(
      try register.participant(Code(number: 2)).consents.allSatisfy {
        $0.through == code.description
      }
    )
    #expect(try register.auditStanding().fault == nil)
    #expect(try scratch.names().contains("store.sqlite.erased"))
    #expect(throws: RegisterError.erased(code)) {
      try register.add(Participant.sample(1), acting: acting)
    }
  }

  @Test("leaves a count of the cards, without person and words")
  func counts() throws {
    let (scratch, register) = try sample()
    try register.erase(Code(number: 1), acting: acting)
    let rows = try DatabaseQueue(path: scratch.path("store.sqlite")).read {
      try Row.fetchAll($0, sql: "SELECT * FROM past_card").map(\.description)
    }
    #expect(
      rows == [
        """
        [kind:"need" theme:"housing" neighbourhood:"Kork" written_in:"2017-01" was_urgent:0 \
        was_introduced:1 count:1]
        """
      ]
    )
  }

  @Test("holds in an older backup, however that becomes the store", arguments: ["restore", "copy"])
  func replayed(how: String) throws {
    let (scratch, register) = try sample()
    let backup = try register.backUp(acting: acting)
    try register.erase(Code(number: 1), acting: acting)
    let path = scratch.path("store.sqlite")
    if how == "restore" {
      let report = try Register.restore(backup.path, to: path, replacing: true, acting: acting)
      #expect(report.erasedAgain.map(\.number) == [1])
    } else {
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.copyItem(atPath: backup.path, toPath: path)
    }
    let restored = try Register(opening: path)
    #expect(try restored.participants().map(\.code.number) == [2, 3])
    #expect(try !scratch.bytes("store.sqlite").contains(Data("Meine Mutter".utf8)))
    #expect(try restored.auditStanding().fault == nil)
  }

  @Test("that was broken off after the list was written is gone on with by the next command")
  func brokenOff() throws {
    let (scratch, _) = try sample()
    let code = ParticipantCode(number: 1)
    let path = scratch.path("store.sqlite")
    try Data("\(code) 2017-01-02T12:00:00Z\n\(code) 20".utf8)
      .write(to: URL(fileURLWithPath: path + ".erased"))
    chmod(path, 0o400)
    #expect(throws: RegisterError.owed(path: path, [code])) { try Register(opening: path) }
    chmod(path, 0o600)
    #expect(try Register(opening: path).participants().map(\.code.number) == [2, 3])
  }

  @Test("that could not sweep the file is swept by the next command")
  func unswept() throws {
    let (scratch, register) = try sample()
    try register.erase(Code(number: 1), acting: acting)
    try scratch.tamper { try $0.execute(sql: "UPDATE erased SET is_swept = 0") }
    #expect(
      try Register(opening: scratch.path("store.sqlite")).check(mendingModes: false, on: acting.day)
        .findings.contains(.erasures(count: 1, unlisted: [], isReadable: true, isSwept: true))
    )
  }
}
