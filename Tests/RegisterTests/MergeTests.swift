import AssetMap
import Foundation
import GRDB
import Register
import Testing

@Suite("Merging participants in the store")
struct MergeStoreTests {
  private let one = ParticipantCode(number: 1)
  private let two = ParticipantCode(number: 2)
  private let later = Acting(by: "tester", at: "2017-01-09T12:00:00Z", day: .init(number: 17_175))

  /// A store in which one person is registered twice: one record asks, the other offers; the second
  /// also offers to a third person, and interprets for the third with the first.
  private func sample() throws -> (scratch: Scratch, register: Register) {
    let scratch = try Scratch()
    let register = try scratch.register()
    var people = try [1, 2, 3, 4].map { try Participant.sample($0, name: "Selam Tesfay \($0)") }
    people[1].reference = "B-2"
    people[1].contact = "0170 1234567"
    people[1].consents.removeAll { $0.purpose == .introduce }
    for person in people { try register.add(person, acting: acting) }
    for (number, holder, kind) in [
      (11, 0, CardKind.need), (12, 1, .capability), (13, 2, .need), (14, 3, .capability),
      (15, 1, .capability),
    ] {
      try register.add(Card.sample(Int64(number), of: people[holder], kind), acting: acting)
    }
    try scratch.tamper {
      try $0.execute(
        sql: """
          INSERT INTO match VALUES (21, 11, 12, NULL, 'accepted', 500, '2017-01-02');
          INSERT INTO decision VALUES (21, 0, 'accept', NULL, NULL, NULL, NULL, '',
            '2017-01-02', '2017-01-02T12:00:00Z', 'tester');
          INSERT INTO match VALUES (22, 11, 15, NULL, 'proposed', 400, '2017-01-02');
          INSERT INTO match VALUES (23, 13, 12, NULL, 'accepted', 400, '2017-01-02');
          INSERT INTO match VALUES (24, 11, 14, 2, 'introduced', 400, '2017-01-02');
          INSERT INTO match VALUES (25, 13, 14, 2, 'accepted', 400, '2017-01-02')
          """
      )
    }
    return (scratch, try Register(opening: scratch.path("store.sqlite")))
  }

  private func standing(_ register: Register) throws -> [Int64: Match] {
    let matches = try register.matches(in: Set(MatchState.allCases))
    return Dictionary(uniqueKeysWithValues: matches.map { ($0.code.number, $0) })
  }

  @Test("keeps every card and match, and closes those of a person with themself, with the reason")
  func merged() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    let before = try register.participants()
    let shown = try register.mergePreview(of: two, into: one, acting: acting)
    #expect(try register.participants() == before)
    let made = try register.merge(two, into: one, acting: acting)
    #expect(made == shown)
    #expect(made.goneCards.map(\.number) == [12, 15])
    #expect(made.closing.map(\.match.number) == [21, 22, 24])
    #expect(made.merge.endedPurposes == [.introduce])
    #expect(try register.participants().map(\.code.number) == [1, 3, 4])
    let cards = try register.cards(CardFilter(participant: one)).map(\.code.number)
    #expect(cards == [11, 12, 15])
    let matches = try standing(register)
    #expect(
      matches.mapValues(\.state) == [
        21: .ended, 22: .declined, 23: .accepted, 24: .ended, 25: .accepted,
      ]
    )
    for number: Int64 in [21, 22, 24] {
      #expect(matches[number]?.decisions.last?.reason == .samePerson)
    }
    #expect(matches[25]?.interpreter == one)
    #expect(try register.participant(one).purposes(on: acting.day) == [.keep, .match, .review])
    #expect(try register.participant(one).consents.count == 7)
    let entry = try #require(try register.audit().last)
    #expect(entry.action == "participant merge")
    #expect(entry.record == one.description)
    #expect(entry.named == NamedPeople([one, two]))
    #expect(try register.auditStanding().fault == nil)
  }

  @Test("leaves the code that is given up leading to the other, one after the other")
  func found() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    try register.merge(two, into: one, acting: acting)
    #expect(try register.participant(two).code == one)
    try register.merge(two, into: ParticipantCode(number: 3), acting: acting)
    #expect(try register.participant(two).code.number == 3)
    #expect(try register.givenUp(for: ParticipantCode(number: 3)).map(\.number) == [1, 2])
    #expect(throws: RegisterError.self) { try register.merge(two, into: one, acting: acting) }
    #expect(throws: RegisterError.self) { try register.unmerge(two, acting: acting) }
    try register.unmerge(one, acting: later)
    #expect(try register.participant(two).code == one)
    try register.unmerge(one, acting: later)
    #expect(try register.participant(two).code == two)
    #expect(throws: RegisterError.self) { try register.unmerge(one, acting: acting) }
  }

  @Test("refuses a person and an organisation")
  func kinds() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    var club = try Participant.sample(5)
    club.profile.kind = .organisation
    try register.add(club, acting: acting)
    #expect(throws: RegisterError.self) { try register.merge(club.code, into: one, acting: acting) }
    #expect(try register.participants().count == 5)
  }

  @Test("is taken back whole")
  func undone() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    let (people, cards) = (try register.participants(), try register.cards())
    let matches = try standing(register)
    try register.merge(two, into: one, acting: acting)
    let shown = try register.unmergePreview(of: two, acting: later)
    #expect(try register.unmerge(two, acting: later) == shown)
    #expect(shown.cards.map(\.number) == [12, 15])
    #expect(shown.newCards.isEmpty)
    #expect(shown.reopening.map(\.number) == [21, 22, 24])
    #expect(try register.participants() == people)
    #expect(try register.cards() == cards)
    #expect(try standing(register) == matches)
    #expect(try register.audit().last?.action == "participant unmerge")
    try register.merge(two, into: one, acting: later)
    #expect(try register.participants().count == 3)
  }

  @Test("that is taken back leaves new cards, and has what was withdrawn since withdrawn for both")
  func changedSince() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    try register.merge(two, into: one, acting: acting)
    var person = try register.participant(one)
    try register.add(Card.sample(16, of: person), acting: later)
    person.withdraw([.match], on: later.day)
    try register.update(person, acting: later)
    let back = try register.unmerge(one, acting: later)
    #expect(back.newCards.map(\.number) == [16])
    #expect(try register.card(Code(number: 16)).participant == one)
    #expect(try register.card(Code(number: 15)).participant == two)
    for code in [one, two] {
      #expect(try !register.participant(code).purposes(on: later.day).contains(.match))
    }
    // Nothing stands again that needs the consent.
    let open = try register.matches(in: [.proposed, .accepted, .introduced])
    #expect(open.isEmpty)
  }

  @Test("that is taken back opens no match in which somebody else withdrew since")
  func withdrawnByOthers() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    try register.merge(two, into: one, acting: acting)
    var other = try register.participant(ParticipantCode(number: 4))
    other.withdraw([.match], on: later.day)
    try register.update(other, acting: later)
    let shown = try register.unmergePreview(of: two, acting: later)
    #expect(shown.reopening.map(\.number) == [21, 22])
    #expect(try register.unmerge(two, acting: later) == shown)
    let matches = try standing(register)
    #expect(matches[24]?.state == .ended)
    #expect(matches[24]?.decisions.last?.reason == .consentWithdrawn)
    #expect(matches[21]?.state == .accepted)
  }

  @Test("keeps no name of somebody who is erased, be it as that of who interpreted")
  func interpreterErased() throws {
    let (scratch, register) = try sample()
    try register.add(Participant.sample(5, name: "Omar Kärimi"), acting: acting)
    var person = try register.participant(two)
    person.contact = "bei Omar Kärimi"
    for index in person.consents.indices { person.consents[index].through = "omar KÄRIMI" }
    try register.update(person, acting: acting)
    try register.merge(two, into: one, acting: acting)
    var merged = try register.participant(one)
    merged.contact = nil
    try register.update(merged, acting: acting)
    let omar = ParticipantCode(number: 5)
    #expect(try register.erasure(of: omar).mentions == [two.description])
    try register.erase(omar, acting: later)
    #expect(try !scratch.bytes("store.sqlite").contains(Data("KÄRIMI".utf8)))
    try register.unmerge(two, acting: later)
    let back = try register.participant(two)
    #expect(Set(back.consents.map(\.through)) == [omar.description])
  }

  @Test("is held in what is known about them")
  func holdings() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    try register.merge(two, into: one, acting: acting)
    let holdings = try register.holdings(of: two, acting: acting)
    #expect(holdings.participant.code == one)
    #expect(holdings.merged.map(\.merge.gone.code) == [two])
    #expect(holdings.merged.map(\.merge.gone.contact) == ["0170 1234567"])
    #expect(holdings.audit.contains { $0.action == "participant add" && $0.record == "\(two)" })
  }

  @Test("goes when the person is erased, by either code", arguments: [1, 2])
  func erased(number: Int64) throws {
    let (scratch, register) = try sample()
    try register.merge(two, into: one, acting: acting)
    let code = ParticipantCode(number: number)
    #expect(try register.erasure(of: code).givenUp == [two])
    try register.erase(code, acting: later)
    #expect(try register.participants().map(\.code.number) == [3, 4])
    #expect(throws: RegisterError.unknown(kind: "participant", "\(two)")) {
      try register.participant(two)
    }
    for name in ["Selam Tesfay 1", "Selam Tesfay 2", "0170 1234567", "B-2"] {
      #expect(try !scratch.bytes("store.sqlite").contains(Data(name.utf8)), "\(name)")
    }
    for code in [one, two] {
      #expect(throws: RegisterError.erased(code)) {
        try register.add(Participant.sample(code.number), acting: acting)
      }
    }
  }

  @Test("does not hide someone from an erasure that an older copy knows under the other code")
  func replayed() throws {
    let (scratch, register) = try sample()
    try register.merge(two, into: one, acting: acting)
    let backup = try register.backUp(acting: acting)
    try register.unmerge(two, acting: later)
    try register.erase(two, acting: later)
    let path = scratch.path("store.sqlite")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: backup.path, toPath: path)
    let restored = try Register(opening: path)
    #expect(try restored.participants().map(\.code.number) == [1, 3, 4])
    #expect(try restored.cards().map(\.code.number) == [11, 13, 14])
    #expect(try !scratch.bytes("store.sqlite").contains(Data("Selam Tesfay 2".utf8)))
    #expect(try !scratch.bytes("store.sqlite").contains(Data("0170 1234567".utf8)))
  }

  @Test("is not undone by an older file, whose rows go to the one whom they became")
  func imported() throws {
    let (scratch, register) = try sample()
    defer { withExtendedLifetime(scratch) {} }
    var second = try register.participant(two)
    second.name = try #require(ParticipantName(whole: "Selam Tesfay II"))
    try register.merge(two, into: one, acting: acting)
    let known = try register.known(on: later.day)
    #expect(known.participantReferences["B-2"] == two)
    #expect(known.participants[two] == true)
    let first = try register.participant(one)
    let withdrawal = Consent(.match, givenOn: acting.day, withdrawnOn: later.day)
    let contents = RegisterContents(
      participants: [second],
      consents: [
        ParticipantConsent(participant: two, consent: withdrawal),
        ParticipantConsent(participant: two, consent: Consent(.introduce, givenOn: later.day)),
      ],
      cards: [try Card.sample(17, of: second)]
    )
    _ = try register.take(contents, known: known, acting: later)
    #expect(try register.participants().count == 3)
    #expect(try register.participant(one).name == first.name)
    #expect(try register.card(Code(number: 17)).participant == one)
    #expect(try register.participant(one).purposes(on: later.day) == [.keep, .review])
  }
}
