import AssetMap
import Foundation
import Register
import Testing

@Suite("The records of a register")
struct RecordTests {
  @Test("come back byte for byte, in every script and normal form")
  func roundTrip() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    let names = [
      "Selam Tesfay", "سلام تسفاي", "ሰላም ተስፋይ", "Zoe\u{308}", "Zo\u{EB}", "👩‍👩‍👧 =SUM(A1)",
      "a\u{200B}\u{202E}b", "line\r\nbreak\ttab", String(repeating: "ה", count: 10_000),
    ]
    for (index, name) in names.enumerated() {
      var participant = try Participant.sample(Int64(index), name: name)
      participant.contact = name
      participant.profile.preferences = [.womenOnly, .words(name)]
      try register.add(participant, acting: acting)
      try register.add(Card.sample(Int64(index), of: participant, text: name), acting: acting)
    }
    let participants = try register.participants()
    #expect(participants.map { Array($0.name.full.utf8) } == names.map { Array($0.utf8) })
    #expect(participants.map { Array(($0.contact ?? "").utf8) } == names.map { Array($0.utf8) })
    #expect(participants.first?.profile.preferences == [.womenOnly, .words("Selam Tesfay")])
    #expect(try register.cards().map { Array($0.text.utf8) } == names.map { Array($0.utf8) })
  }

  @Test("with a NUL are refused, and nothing is stored")
  func nul() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    #expect(throws: RegisterError.nulCharacter(field: "name")) {
      try register.add(Participant.sample(1, name: "Se\0lam"), acting: acting)
    }
    #expect(try register.participants().isEmpty)
  }

  @Test("of a person are not written over as they were before somebody withdrew a consent")
  func changedMeanwhile() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    try register.add(Participant.sample(7), acting: acting)
    let read = try register.participant(Code(number: 7))
    var (withdrawn, moved) = (read, read)
    withdrawn.withdraw([.match], on: acting.day)
    moved.contact = "0170 1234567"
    try register.update(withdrawn, replacing: read, acting: acting)
    #expect(throws: RegisterError.changedMeanwhile) {
      try register.update(moved, replacing: read, acting: acting)
    }
    #expect(try register.participant(read.code) == withdrawn)
  }

  @Test("refuse a card for someone without consent to keep")
  func consentToKeep() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    let participant = try Participant.sample(7, consents: [.match])
    try register.add(participant, acting: acting)
    #expect(throws: RegisterError.noConsentToKeep(participant.code)) {
      try register.add(Card.sample(1, of: participant), acting: acting)
    }
  }

  @Test("refuse a number on paper that is taken")
  func number() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    let table = RoundTable(
      code: Code(number: 1),
      reference: "kork",
      event: "Kork",
      date: acting.day
    )
    let participant = try Participant.sample(7)
    try register.add(table, acting: acting)
    try register.add(participant, acting: acting)
    try register.add(Card.sample(1, of: participant, paper: (table, 4)), acting: acting)
    #expect(throws: RegisterError.numberTaken(table: "kork", number: 4)) {
      try register.add(Card.sample(2, of: participant, paper: (table, 4)), acting: acting)
    }
  }

  @Test("leave the register as it was when a write fails half way")
  func atomic() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    let (good, bad) = (try Participant.sample(1), try Participant.sample(2, name: "x\0"))
    let entries = try register.auditCount()
    #expect(throws: RegisterError.self) {
      try register.take(
        RegisterContents(participants: [good, bad]),
        known: KnownRecords(),
        acting: acting
      )
    }
    #expect(try register.participants().isEmpty)
    #expect(try register.auditCount() == entries)
  }

  @Test("taken in a second time change nothing")
  func takenTwice() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    let participant = try Participant.sample(1)
    let contents = RegisterContents(
      participants: [participant],
      cards: [try Card.sample(1, of: participant)]
    )
    let first = try register.take(contents, known: KnownRecords(), acting: acting)
    #expect(first.counts.map(\.count) == [ImportCount(new: 1), ImportCount(new: 1)])
    let known = try register.known(on: acting.day)
    let second = try register.take(contents, known: known, acting: acting)
    #expect(second.counts.map(\.count) == [ImportCount(same: 1), ImportCount(same: 1)])
  }

  @Test("that were edited since stand when the same row is taken in again")
  func editedSince() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    let stated = try Participant.sample(1)
    let contents = RegisterContents(participants: [stated])
    _ = try register.take(contents, known: KnownRecords(), acting: acting)
    var edited = stated
    edited.contact = "new number"
    edited.withdraw([.match], on: acting.day)
    try register.update(edited, acting: acting)
    let again = try register.take(contents, known: register.known(on: acting.day), acting: acting)
    #expect(again.counts.map(\.count) == [ImportCount(same: 1)])
    #expect(try register.participant(stated.code) == edited)
  }

  @Test("never have a withdrawn consent given again by an older file")
  func withdrawnSince() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    var stated = try Participant.sample(1)
    _ = try register.take(
      RegisterContents(participants: [stated]),
      known: KnownRecords(),
      acting: acting
    )
    var edited = stated
    edited.withdraw([.match], on: acting.day)
    try register.update(edited, acting: acting)
    stated.contact = "another contact, so that the row is another"
    let changed = RegisterContents(participants: [stated])
    _ = try register.take(changed, known: register.known(on: acting.day), acting: acting)
    let participant = try register.participant(stated.code)
    #expect(participant.contact == stated.contact)
    #expect(participant.purposes(on: acting.day) == [.keep, .review, .introduce])
  }

  @Test("keep a withdrawal that an older history does not know of")
  func olderHistory() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    var participant = try Participant.sample(1, consents: [.keep, .match])
    let older = participant.consents
    try register.add(participant, acting: acting)
    participant.withdraw([.match], on: acting.day.adding(days: 2))
    try register.update(participant, acting: acting)
    var later = Consent(
      .keep,
      givenOn: acting.day.adding(days: 1),
      until: acting.day.adding(days: 9)
    )
    later.notice = "2"
    let contents = RegisterContents(
      consents: (older + [later]).map {
        ParticipantConsent(participant: participant.code, consent: $0)
      }
    )
    _ = try register.take(contents, known: register.known(on: acting.day), acting: acting)
    let merged = try register.participant(participant.code)
    #expect(merged.purposes(on: acting.day.adding(days: 3)) == [.keep])
    #expect(merged.consents.map(\.purpose) == [.keep, .match])
    #expect(merged.consents[0].notice == "2")
  }

  @Test("may exchange their numbers on paper in one import")
  func exchangedNumbers() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    let table = RoundTable(
      code: Code(number: 1),
      reference: "kork",
      event: "Kork",
      date: acting.day
    )
    let holder = try Participant.sample(7)
    func cards(_ numbers: Int...) throws -> RegisterContents {
      RegisterContents(
        cards: try numbers.enumerated().map { index, number in
          try Card.sample(Int64(index + 1), of: holder, paper: (table, number))
        }
      )
    }
    var first = try cards(1, 2, 3)
    (first.participants, first.tables) = ([holder], [table])
    _ = try register.take(first, known: KnownRecords(), acting: acting)
    let known = try register.known(on: acting.day)
    _ = try register.take(cards(2, 3, 1), known: known, acting: acting)
    #expect(try register.cards().map(\.code.number) == [3, 1, 2])
  }

  @Test("of a preview are gone again")
  func preview() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    let contents = RegisterContents(participants: [try Participant.sample(1)])
    let result = try register.preview(contents, known: KnownRecords(), acting: acting)
    #expect(result.counts.map(\.count) == [ImportCount(new: 1)])
    #expect(try register.participants().isEmpty)
  }

  @Test("of a batch go together, unless one is decided on")
  func batch() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    let table = RoundTable(code: Code(number: 1), event: "Kork", date: acting.day)
    let (one, other) = (try Participant.sample(1), try Participant.sample(2))
    try register.add(table, acting: acting)
    for participant in [one, other] { try register.add(participant, acting: acting) }
    let first = try register.beginBatch(table: table.code, acting: acting)
    try register.add(Card.sample(1, of: one, paper: (table, 1)), batch: first, acting: acting)
    let second = try register.beginBatch(table: table.code, acting: acting)
    let capability = try Card.sample(2, of: other, .capability, paper: (table, 2))
    try register.add(capability, batch: second, acting: acting)
    #expect(try register.batch(of: table.code, all: false).map(\.number) == [2])
    #expect(try register.batch(of: table.code, all: true).map(\.number) == [1, 2])
    let match = try register.proposed(need: Code(number: 1), capability: capability.code)
    _ = try register.decide(match, .init(.accept), openConditions: [], acting: acting)
    #expect(throws: RegisterError.cardsDecided([capability.code])) {
      try register.remove([capability.code], acting: acting)
    }
    #expect(try register.cards().count == 2)
  }
}

extension Decision {
  init(_ step: ReviewStep, side: Side? = nil, reason: DeclineReason? = nil) {
    self.init(step: step, side: side, reason: reason, at: acting.at, by: acting.by)
  }
}

extension PlanSummary {
  static let empty = PlanSummary(
    needs: 0,
    urgentNeeds: 0,
    served: 0,
    urgentServed: 0,
    pairs: 0,
    points: 0,
    netPoints: 0,
    isProvenBest: true
  )
}

extension Register {
  /// Proposes a single pair.
  func proposed(need: CardCode, capability: CardCode) throws -> MatchCode {
    let match = Match(
      code: Code(number: 99),
      need: need,
      capability: capability,
      points: 500,
      proposedOn: acting.day
    )
    _ = try propose([match], summary: .empty, acting: acting)
    return match.code
  }
}
