import AssetMap
import Foundation
import Office
import Register
import Reports
import Testing

@Suite("The pages for residents of the demonstration")
struct ResidentTests {
  private let office: Office

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seewhat-residents-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var generator = SystemRandomNumberGenerator()
    office = try Office.demonstration(at: folder.path + "/demo.sqlite", using: &generator)
  }

  // MARK: Introductions

  @Test("name nobody before all have said yes, and record each refusal")
  func refused() throws {
    let (match, people) = try match { _, conditions in !conditions.contains(where: \.isCheck) }
    try consent(people, to: [.introduce])
    expect(.wrongStep(.introduce, state: .proposed, possible: [.accept, .decline]), of: match)
    try take(.accept, match)
    expect(.notAgreed([.need, .capability]), of: match)
    try take(.agree, match, .need)
    expect(.notAgreed([.capability]), of: match)
    #expect(try entries(of: match).map(\.kind) == [.refusal, .refusal])
    try take(.agree, match, .capability)
    let report = try office.introductionReport(of: match.code)
    #expect(report.meeting.people.values.allSatisfy { $0.name != nil })
    #expect(
      report.pages.map(\.role)
        == (match.interpreter == nil ? [.need, .capability] : MatchRole.allCases)
    )
    let entry = try #require(try entries(of: match).last)
    #expect(entry.kind == .read && entry.named == NamedPeople(people.map(\.code)))
  }

  @Test("wait for the consent of each, and go on working after the introduction")
  func consents() throws {
    let (match, people) = try match { _, conditions in !conditions.contains(where: \.isCheck) }
    try consent(people, to: [.introduce])
    try take(.accept, match)
    for side in Side.allCases { try take(.agree, match, side) }
    try take(.introduce, match)
    _ = try office.introductionReport(of: match.code)
    var asker = try office.register.participant(people[0].code)
    asker.withdraw([.introduce], on: office.acting.day)
    try office.register.update(asker, acting: office.acting)
    expect(.noConsent([.need]), of: match)
  }

  @Test("wait for the check that a theme asks for")
  func checks() throws {
    let (match, people) = try match { _, conditions in conditions.contains(where: \.isCheck) }
    try consent(people, to: [.introduce])
    try take(.accept, match)
    for side in Side.allCases { try take(.agree, match, side) }
    let explanation = try #require(
      try office.matchReport(states: [.accepted]).entries.first { $0.match.code == match.code }
    )
    .explanation
    let checks = (explanation?.conditions ?? []).filter(\.isCheck)
    expect(.conditionsOpen(checks), of: match)
    var helper = try office.register.participant(people[1].code)
    helper.profile.checks = CheckKind.allCases.map { Check($0, issuedOn: office.acting.day) }
    try office.register.update(helper, acting: office.acting)
    #expect(try office.introductionReport(of: match.code).meeting.checked != nil)
  }

  // MARK: The page of a resident

  @Test("names others from the introduction on, as long as they agree, and records that")
  func named() throws {
    let (match, people) = try match { match, conditions in
      match.interpreter == nil && !conditions.contains(where: \.isCheck)
    }
    try consent(people, to: [.introduce])
    func other() throws -> Meeting.Person? {
      try office.participantReport(of: people[0].code).proposals
        .first { $0.meeting.match.code == match.code }?.meeting.people[.capability]
    }
    func reads() throws -> Int { try office.audit(AuditFilter()).count { $0.kind == .read } }
    let before = try reads()
    #expect(try #require(try other()).name == nil)
    try take(.accept, match)
    for side in Side.allCases { try take(.agree, match, side) }
    #expect(try #require(try other()).name == nil)
    #expect(try reads() == before)
    try take(.introduce, match)
    #expect(try other()?.name == people[1].name.full)
    #expect(try reads() == before + 1)
    #expect(
      try office.audit(AuditFilter()).last { $0.kind == .read }?.named
        == NamedPeople([people[1].code])
    )
    var helper = try office.register.participant(people[1].code)
    helper.withdraw([.introduce], on: office.acting.day)
    try office.register.update(helper, acting: office.acting)
    #expect(try #require(try other()).name == nil)
    #expect(try reads() == before + 1)
  }

  @Test("shows no card without consent to keep, and matches only of those who agree to matching")
  func kept() throws {
    let (match, people) = try match { _, _ in true }
    let before = try office.participantReport(of: people[0].code)
    #expect(!before.cards.isEmpty && before.cards.allSatisfy { $0.participant == people[0].code })
    #expect(before.proposals.contains { $0.meeting.match.code == match.code })
    // A consent that has run out closes no match by itself.
    var helper = try office.register.participant(people[1].code)
    for index in helper.consents.indices where helper.consents[index].purpose == .match {
      helper.consents[index].givenOn = office.acting.day.adding(days: -9)
      helper.consents[index].until = office.acting.day.adding(days: 1)
    }
    try office.register.update(helper, acting: office.acting)
    var later = office.acting
    later.day = later.day.adding(days: 2)
    let after = try Office(to: .seeMatches, in: office.register, acting: later)
      .participantReport(of: people[0].code)
    #expect(!after.proposals.contains { $0.meeting.match.code == match.code })
    var asker = try office.register.participant(people[0].code)
    asker.withdraw([.keep], on: office.acting.day)
    try office.register.update(asker, acting: office.acting)
    let bare = try office.participantReport(of: people[0].code)
    #expect(bare.cards.isEmpty && bare.proposals.isEmpty && !bare.purposes.contains(.keep))
  }

  // MARK: Languages

  @Test("are in the language that someone speaks best of those that all can be said in")
  func best() throws {
    let (english, german) = (LanguageTag(stored: "en"), LanguageTag(stored: "de"))
    let own = LanguageTag(stored: "qaa")
    func language(_ tags: LanguageTag...) throws -> LanguageTag? {
      try office.languageForHand(tags)
    }
    #expect(try language(own, english, german) == english)
    #expect(try language(own) == nil)
    func put(_ keys: Set<Wording.Key>) throws {
      let sentences = keys.compactMap { key in
        Catalogue.named(english)?.sentences[key].map {
          WordingCorrection(key: key.rawValue, sentence: $0, isChecked: true)
        }
      }
      _ = try office.register.save(sentences, in: own, acting: office.acting)
    }
    try put(Wording.Key.forResidents.subtracting([.ownTitle]))
    #expect(try language(own, german) == german)
    try put([.ownTitle])
    #expect(try language(own, german) == own)
  }

  // MARK: The office's contact

  @Test("tell whom to ask as the setting says, or not at all")
  func contact() throws {
    #expect(try office.consentNotice().contact == nil)
    try office.register.set(Setting(name: "contact", value: "Büro\n07851 1"), acting: office.acting)
    #expect(try office.consentNotice().contact == "Büro\n07851 1")
    try office.register.set(Setting(name: "contact", value: " "), acting: office.acting)
    #expect(try office.consentNotice().contact == nil)
  }

  // MARK: Steps

  /// A proposed match that a test can use, and its people: need, capability, interpreter.
  private func match(
    _ isWanted: (Match, [Condition]) -> Bool
  ) throws -> (Match, [Participant]) {
    let entries = try office.matchReport(states: [.proposed]).entries
    let entry = try #require(
      entries.first { entry in
        entry.explanation.map { isWanted(entry.match, $0.conditions) } ?? false
      }
    )
    let codes = [entry.need.holder, entry.capability.holder, entry.match.interpreter]
    return (entry.match, try codes.compactMap(\.self).map(office.register.participant))
  }

  private func consent(_ people: [Participant], to purposes: [Purpose]) throws {
    for person in people {
      var person = try office.register.participant(person.code)
      for purpose in purposes {
        person.give(Consent(purpose, givenOn: office.acting.day), on: office.acting.day)
      }
      try office.register.update(person, acting: office.acting)
    }
  }

  private func take(_ step: ReviewStep, _ match: Match, _ side: Side? = nil) throws {
    let decision = Decision(step: step, side: side, at: office.acting.at, by: office.acting.by)
    _ = try office.decide(match.code, decision)
  }

  private func expect(_ fault: ReviewFault, of match: Match) {
    #expect(throws: RegisterError.review(match.code, fault)) {
      try office.introductionReport(of: match.code)
    }
  }

  private func entries(of match: Match) throws -> [AuditEntry] {
    try office.audit(AuditFilter()).filter {
      $0.action == "introduction" && $0.record == match.code.description
    }
  }
}

extension Condition {
  fileprivate var isCheck: Bool { if case .check = self { true } else { false } }
}
