import AssetMap
import Testing

@Suite("Cards")
struct CardTests {
  private let german = LanguageTag(stored: "de")
  private let day = Day(number: 17_124)

  private func terms(
    _ kind: CardKind = .need,
    _ theme: String = "housing.moving",
    about: LanguageTag? = nil,
    count: Int = 1,
    isForGroup: Bool = false,
    isUrgent: Bool = false
  ) throws(CardFault) -> CardTerms {
    try CardTerms(
      kind: kind,
      theme: ThemeCode(stored: theme),
      about: about,
      count: count,
      isForGroup: isForGroup,
      isUrgent: isUrgent,
      writtenOn: day
    )
  }

  private func card(
    participant: Int64? = 1,
    table: Int64? = nil,
    number: Int? = nil,
    text: String = "Umzug",
    rendering: String? = nil
  ) throws(CardFault) -> Card {
    try Card(
      code: CardCode(number: 1),
      participant: participant.map { ParticipantCode(number: $0) },
      table: table.map { TableCode(number: $0) },
      number: number,
      terms: try terms(),
      text: text,
      textLanguage: german,
      rendering: rendering
    )
  }

  @Test("Terms that go together are taken")
  func goodTerms() throws {
    #expect(try terms(.need, isUrgent: true).isUrgent)
    #expect(try terms(.capability, isForGroup: true).isForGroup)
    #expect(try terms(.need, "language.course", about: german).about == german)
    #expect(try terms(.need, count: 9999).count == 9999)
  }

  @Test("A count below 1 or above 9999 is refused", arguments: [0, -1, 10_000])
  func count(count: Int) {
    #expect(throws: CardFault.count) { try terms(count: count) }
  }

  @Test("A card in a language theme names a language, and no other card does")
  func about() {
    for theme in ["language", "language.practice"] {
      #expect(throws: CardFault.aboutMissing) { try terms(.need, theme) }
    }
    for theme in ["housing", "interpreting.phone"] {
      #expect(throws: CardFault.aboutElsewhere) { try terms(.need, theme, about: german) }
    }
  }

  @Test("Only needs are urgent, and only capabilities are for groups")
  func kinds() {
    #expect(throws: CardFault.urgentCapability) { try terms(.capability, isUrgent: true) }
    #expect(throws: CardFault.groupNeed) { try terms(.need, isForGroup: true) }
  }

  @Test("A card has a holder")
  func holder() throws {
    #expect(throws: CardFault.noHolder) { try card(participant: nil) }
    #expect(try card(participant: nil, table: 1).participant == nil)
  }

  @Test("A number belongs to a table and is from 1 to 99999")
  func number() throws {
    #expect(throws: CardFault.numberWithoutTable) { try card(number: 1) }
    #expect(throws: CardFault.number) { try card(table: 1, number: 0) }
    #expect(throws: CardFault.number) { try card(table: 1, number: 100_000) }
    #expect(try card(table: 1, number: 99_999).number == 99_999)
  }

  @Test("A card has words or their rendering")
  func words() throws {
    #expect(throws: CardFault.noWords) { try card(text: " \n") }
    #expect(throws: CardFault.noWords) { try card(text: "", rendering: " ") }
    #expect(try card(text: "", rendering: "Umzug").rendering == "Umzug")
  }

  @Test("Every fault names its field and its mend", arguments: CardFault.allCases)
  func sentences(fault: CardFault) {
    #expect(!fault.field.isEmpty && !fault.description.hasSuffix("."))
    #expect(fault.description.contains(fault == .noWords ? "words" : "a "))
  }
}

@Suite("Consent")
struct ConsentTests {
  private let day = Day(number: 17_124)

  private func purposes(_ consents: [Consent], on day: Day) throws -> Set<Purpose> {
    Participant(
      code: ParticipantCode(number: 1),
      name: try #require(ParticipantName(whole: "Selam")),
      profile: Profile(),
      registeredOn: day,
      consents: consents
    )
    .purposes(on: day)
  }

  @Test("Nothing is consented to by itself")
  func offByDefault() throws {
    #expect(try purposes([], on: day).isEmpty)
  }

  @Test("Each purpose is consented to by itself", arguments: Purpose.allCases)
  func each(purpose: Purpose) throws {
    #expect(try purposes([Consent(purpose, givenOn: day)], on: day) == [purpose])
  }

  @Test("A consent holds to its last day and no longer")
  func until() {
    let consent = Consent(.match, givenOn: day, until: day.adding(days: 30))
    #expect(consent.isInForce(on: day))
    #expect(consent.isInForce(on: day.adding(days: 30)))
    #expect(!consent.isInForce(on: day.adding(days: 31)))
  }

  @Test("A withdrawal works on its own day, and a new consent works again")
  func withdrawal() throws {
    let withdrawn = Consent(.keep, givenOn: day, withdrawnOn: day.adding(days: 3))
    #expect(!withdrawn.isInForce(on: day.adding(days: 3)))
    #expect(try purposes([withdrawn], on: day.adding(days: 3)).isEmpty)
    let again = Consent(.keep, givenOn: day.adding(days: 4))
    #expect(try purposes([withdrawn, again], on: day.adding(days: 4)) == [.keep])
  }
}
