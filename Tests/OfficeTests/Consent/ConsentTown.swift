import AssetMap
import Foundation
import Office
import Register

/// A small register whose people consent, withdraw, let run out and are erased at random, and beside
/// it what each of them should consent to.
final class ConsentTown {
  let register: Register
  private(set) var models: [ParticipantCode: ConsentModel] = [:]
  private(set) var day = Day(number: 17_226)
  /// Every card that was ever stored.
  private(set) var cards: [CardCode: Card] = [:]
  /// How often the register said no as it should.
  private(set) var refusals = 0
  var numbers: SeededGenerator
  private let folder: URL
  private var next: Int64 = 1

  static let people = 40

  /// Purposes that go together: nothing can be matched that is not kept.
  static let matching: Set<Purpose> = [.keep, .match]
  static let reviewing: Set<Purpose> = [.keep, .match, .review]

  init(seed: UInt64) throws {
    numbers = SeededGenerator(seed: seed)
    let memory = URL(filePath: "/dev/shm")
    let place =
      FileManager.default.isWritableFile(atPath: memory.path)
      ? memory : FileManager.default.temporaryDirectory
    folder = place.appendingPathComponent("consent-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let themes = ["housing", "sport.club", "community.meeting", "interpreting"].map {
      Theme(code: ThemeCode(stored: $0), minimumLevel: .a2, labels: [:])
    }
    register = try Register.create(
      at: folder.path + "/store.sqlite",
      acting: Acting(by: "tester", at: "2017-03-01T12:00:00Z", day: day),
      council: "Lasthausen",
      workingLanguage: Self.german,
      contents: RegisterContents(themes: themes, neighbourhoods: [Neighbourhood(name: "Kork")])
    )
    try register.add(table, acting: acting)
    try settle()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var acting: Acting { Acting(by: "tester", at: "\(day)T12:00:00Z", day: day) }
  var office: Office {
    get throws { try Office(to: .makePlan, in: register, acting: acting) }
  }
  let table = RoundTable(code: Code(number: 9), event: "Fest", date: Day(number: 17_200))

  func allows(_ purposes: Set<Purpose>, _ person: ParticipantCode?) -> Bool {
    person.flatMap { models[$0] }?.allows(purposes, on: day) ?? false
  }

  /// Whether a card's holder consents to all of these now.
  func allows(_ purposes: Set<Purpose>, _ card: CardCode) -> Bool {
    allows(purposes, cards[card]?.participant)
  }

  /// The open cards of everyone who was not erased.
  var open: [Card] {
    cards.values.filter { card in
      card.isOpen && card.participant.map { models[$0]?.isErased == false } ?? false
    }
  }

  private static let german = LanguageTag(stored: "de")
  private static let tigrinya = LanguageTag(stored: "ti")

  // MARK: What happens

  /// Everyone comes with a history that a file brings, and with cards.
  private func settle() throws {
    var contents = RegisterContents()
    for number in 0..<Self.people {
      var model = ConsentModel()
      let code = ParticipantCode(number: Int64(number) * 977 + 5)
      for consent in pastConsents(into: &model) {
        contents.consents.append(ParticipantConsent(participant: code, consent: consent))
      }
      // Nobody's cards are kept without consent, which is asked anew where it has run out.
      let asked = Consent(.keep, givenOn: day, recordedBy: "tester")
      model.grant([.keep], until: nil)
      let abilities = [
        [LanguageAbility(Self.german, .native)], [LanguageAbility(Self.tigrinya, .native)],
        [LanguageAbility(Self.tigrinya, .native), LanguageAbility(Self.german, .c1)],
      ]
      contents.participants.append(
        Participant(
          code: code,
          name: ParticipantName(whole: "Nr. \(number)") ?? Self.nobody,
          profile: Profile(
            languages: abilities.randomElement(using: &numbers) ?? [],
            neighbourhood: "Kork",
            times: .any
          ),
          registeredOn: day,
          consents: []
        )
      )
      contents.consents.append(ParticipantConsent(participant: code, consent: asked))
      models[code] = model
    }
    contents.unstated.consents = Set(contents.participants.map(\.code))
    _ = try register.take(contents, known: KnownRecords(), acting: acting)
    for code in models.keys.sorted() {
      try add(.need, of: code)
      try add(.capability, of: code)
    }
  }

  private static let nobody = ParticipantName(whole: "x").unsafelyUnwrapped

  /// Consents of each purpose one after the other: run out, withdrawn, and perhaps one in force.
  private func pastConsents(into model: inout ConsentModel) -> [Consent] {
    var consents: [Consent] = []
    for purpose in Purpose.allCases {
      var start = day.adding(days: -Int.random(in: 100...200, using: &numbers))
      while start < day, Bool.random(using: &numbers) {
        let end = start.adding(days: Int.random(in: 1...60, using: &numbers))
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0 where end <= day:
          consents.append(Consent(purpose, givenOn: start, withdrawnOn: end))
          model.withdraw([purpose])
        case 1:
          consents.append(Consent(purpose, givenOn: start, until: end))
          model.grant([purpose], until: end)
        default:
          consents.append(Consent(purpose, givenOn: start))
          model.grant([purpose], until: nil)
          start = day
        }
        start = max(start, end.adding(days: Int.random(in: 1...20, using: &numbers)))
      }
    }
    return consents
  }

  private func add(_ kind: CardKind, of holder: ParticipantCode) throws {
    next += 1
    let theme = ["housing", "sport.club", kind == .need ? "community.meeting" : "interpreting"]
      .randomElement(using: &numbers)
    let isAtTable = Int.random(in: 0..<3, using: &numbers) == 0
    let card = try Card(
      code: Code(number: next * 7919),
      participant: holder,
      table: isAtTable ? table.code : nil,
      number: isAtTable ? Int(next) : nil,
      terms: CardTerms(
        kind: kind,
        theme: ThemeCode(stored: theme ?? "sport.club"),
        count: Int.random(in: 1...4, using: &numbers),
        isForGroup: kind == .capability && Bool.random(using: &numbers),
        writtenOn: day
      ),
      // The words say whose they are, wherever they are shown.
      text: "said-\(next * 7919)",
      textLanguage: Self.german
    )
    if allows([.keep], holder) {
      try register.add(card, acting: acting)
      cards[card.code] = card
    } else {
      try refuse { try register.add(card, acting: acting) }
    }
  }

  /// One more thing in a person's history, today.
  func happen(to code: ParticipantCode) throws {
    guard let model = models[code], !model.isErased else { return }
    let purposes = Purpose.allCases.filter { _ in Bool.random(using: &numbers) }
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0:
      try register.erase(code, acting: acting)
      models[code]?.erase()
    case 1...3: try add(Bool.random(using: &numbers) ? .need : .capability, of: code)
    case 4...10:
      let until =
        Bool.random(using: &numbers)
        ? day.adding(days: Int.random(in: 0...12, using: &numbers)) : nil
      var participant = try register.participant(code)
      for purpose in purposes {
        participant.give(Consent(purpose, givenOn: day, until: until), on: day)
      }
      try register.update(participant, action: "consent grant", acting: acting)
      models[code]?.grant(purposes, until: until)
    default:
      var participant = try register.participant(code)
      participant.withdraw(Set(purposes), on: day)
      try register.update(participant, action: "consent withdraw", acting: acting)
      models[code]?.withdraw(Set(purposes))
    }
  }

  func pass(days: Int) { day = day.adding(days: days) }

  /// Takes a match through the review, as far as it goes; the register must say no where a side's
  /// consent is missing, and only there.
  ///
  /// - Returns: what went otherwise; `nil` where nothing did.
  func review(_ match: Match) throws -> String? {
    let people = [cards[match.need]?.participant, cards[match.capability]?.participant]
    let mayBeSeen = people.allSatisfy { allows(Self.reviewing, $0) }
    guard succeeds({ try office.decide(match.code, decision(.accept)) }) else {
      refusals += 1
      return mayBeSeen && match.interpreter.map { allows(Self.matching, $0) } ?? true
        ? "accepting \(match.code) was refused" : nil
    }
    if !mayBeSeen { return "\(match.code) was accepted" }
    for side in Side.allCases {
      _ = succeeds { try office.decide(match.code, decision(.agree, side)) }
    }
    let isIntroduced = succeeds { try office.decide(match.code, decision(.introduce)) }
    let mayMeet = (people + [match.interpreter ?? people[0]]).allSatisfy {
      allows([.introduce], $0)
    }
    if !isIntroduced { refusals += 1 }
    return isIntroduced == mayMeet ? nil : "introducing \(match.code): \(isIntroduced)"
  }

  private func decision(_ step: ReviewStep, _ side: Side? = nil) -> Decision {
    Decision(step: step, side: side, at: acting.at, by: "tester")
  }

  private func succeeds(_ work: () throws -> Match) -> Bool { (try? work()) != nil }

  private func refuse(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch RegisterError.noConsentToKeep {
      refusals += 1
      return
    }
    throw RegisterError.refused("A card was recorded without consent to keep.")
  }
}
