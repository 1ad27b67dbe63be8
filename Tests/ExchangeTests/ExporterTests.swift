import AssetMap
import Exchange
import Testing

@Suite("Export")
struct ExporterTests {
  /// A register with everything in it that a file can lose.
  static func register() throws -> RegisterContents {
    var generator = SeededGenerator(seed: 42)
    let people = (0..<4).map { _ in ParticipantCode(using: &generator) }
    let table = TableCode(using: &generator)
    let history = [
      Consent(.keep, givenOn: "2016-11-19", withdrawnOn: "2017-01-01", notice: "1", language: "ti"),
      Consent(.keep, givenOn: "2017-02-01", language: "de", through: "Ahmad", recordedBy: "Anna"),
      Consent(.match, givenOn: "2017-02-01", until: "2030-01-01", notice: "=2"),
    ]
    let keep = [Consent(.keep, givenOn: "2016-11-19", recordedBy: "Bea")]
    let participants = [
      Participant(
        code: people[0],
        reference: "P1",
        name: try #require(ParticipantName(given: "سلام", family: "e\u{301}", whole: " x\r\n")),
        contact: "+49 7851 555",
        profile: Profile(
          kind: .organisation,
          gender: .diverse,
          languages: [LanguageAbility("ti", .native, reads: true), LanguageAbility("de", .a2)],
          neighbourhood: "Neumühl",
          times: [TimesOfWeek(.monday, .evening), TimesOfWeek(.sunday, .morning)],
          checks: [Check(.children, issuedOn: "2016-01-01", validUntil: "2019-01-01")],
          preferences: [.womenOnly, .words("not at night")]
        ),
        registeredOn: "2016-11-19",
        consents: history
      ),
      Participant(
        code: people[1],
        name: try #require(ParticipantName(whole: "''=Rima")),
        profile: Profile(),
        registeredOn: "2016-11-20",
        consents: keep
      ),
      Participant(
        code: people[2],
        reference: "P3",
        name: try #require(ParticipantName(given: "Nour")),
        profile: Profile(),
        registeredOn: "2016-11-20"
      ),
    ]
    func card(
      _ reference: String?,
      _ holder: ParticipantCode?,
      _ terms: CardTerms,
      number: Int? = nil,
      closedOn: Day? = nil
    ) throws -> Card {
      try Card(
        code: CardCode(using: &generator),
        reference: reference,
        participant: holder,
        table: holder == people[1] ? nil : table,
        number: number,
        terms: terms,
        text: "\"-1\",\n;\u{202E}",
        textLanguage: "ti",
        rendering: number == nil ? nil : "@x",
        closedOn: closedOn
      )
    }
    let course = try CardTerms(
      kind: .capability,
      theme: "language.course",
      about: "de",
      count: 12,
      isForGroup: true,
      times: .any,
      writtenOn: "2016-11-19"
    )
    let flat = try CardTerms(
      kind: .need,
      theme: "housing",
      isUrgent: true,
      writtenOn: "2016-11-21"
    )
    let cards = [
      try card("C1", people[0], course, number: 1),
      try card(nil, people[1], flat, closedOn: "2017-01-01"),
      try card("C3", nil, flat, number: 2),
    ]
    return RegisterContents(
      settings: [Setting(name: "council", value: "Kehl, \"am Rhein\"")],
      themes: [
        Theme(
          code: "housing",
          picture: "🏠",
          minimumLevel: .b1,
          check: .vulnerable,
          isSensitive: true,
          isActive: false,
          labels: ["de": "Wohnen", "ar": "السكن"]
        ),
        Theme(code: "language", minimumLevel: .a1, labels: ["de": "Sprache"]),
        Theme(code: "language.course", minimumLevel: .a1, labels: ["en": "Course"]),
      ],
      relations: [ThemeRelation(theme: "housing", related: "language.course", points: 7)],
      distances: [
        LanguageDistance(
          desired: "prs",
          supported: "fa",
          distance: 4,
          isBothWays: true,
          isActive: false,
          note: "Dari"
        )
      ],
      wording: [
        LanguageCorrection(
          language: "so",
          correction: WordingCorrection(key: "emptyList", sentence: "=\"Wax\"", isChecked: true)
        ),
        LanguageCorrection(
          language: "de",
          correction: WordingCorrection(key: "valueYes", sentence: " doch ", isChecked: false)
        ),
      ],
      neighbourhoods: [
        Neighbourhood(name: "Kork", adjacent: ["Neumühl"]),
        Neighbourhood(name: "Neumühl", adjacent: ["Kork"]),
      ],
      participants: participants,
      tables: [
        RoundTable(
          code: table,
          event: "Runder Tisch",
          date: "2016-11-19",
          place: "Café",
          neighbourhood: "Kork",
          language: "ti",
          facilitator: "Letebrhan"
        )
      ],
      cards: cards
    )
  }

  static func read(_ export: Export) throws -> RegisterContents {
    let town = Town(council: "new", workingLanguage: "fr")
    let importer = Importer(town: town, known: KnownRecords(), today: today, by: "Carl")
    var generator = SeededGenerator(seed: 8)
    let files = export.files.map { ImportFile(name: $0.name, bytes: $0.bytes) }
    return try importer.contents(of: files.shuffled(using: &generator), using: &generator)
  }

  @Test("comes back equal from an import into a new register, codes and history included")
  func roundTrip() throws {
    let contents = try Self.register()
    let read = try Self.read(Exporter(day: today).export(contents))
    #expect(read.settings == contents.settings)
    #expect(read.themes == contents.themes)
    #expect(read.relations == contents.relations)
    #expect(read.distances == contents.distances)
    #expect(read.wording == contents.wording.reversed())
    #expect(read.neighbourhoods == contents.neighbourhoods)
    #expect(read.tables == contents.tables)
    #expect(read.cards == contents.cards.sorted { $0.code < $1.code })
    #expect(read.checks.isEmpty)
    let people = read.participants.map { participant in
      var whole = participant
      whole.consents = read.consents.filter { $0.participant == whole.code }.map(\.consent)
      return whole
    }
    #expect(people == contents.participants.sorted { $0.code < $1.code })
    #expect(read.unstated.consents == Set(people.map(\.code)))
    #expect(read.unstated.registeredOn.isEmpty)
    #expect(read.unstated.writtenOn.isEmpty)
  }

  @Test("comes back the same with semicolons and without a byte order mark")
  func otherForms() throws {
    let contents = try Self.register()
    let exporter = Exporter(day: today, delimiter: .semicolon, hasByteOrderMark: false)
    let read = try Self.read(exporter.export(contents))
    #expect(read.cards == contents.cards.sorted { $0.code < $1.code })
  }

  @Test("gives the same bytes again from what was read")
  func again() throws {
    let first = Exporter(day: today).export(try Self.register())
    let second = Exporter(day: today).export(try Self.read(first))
    #expect(second.files.map(\.bytes) == first.files.map(\.bytes))
    #expect(second.leftOut == 0)
  }

  @Test("gives the same bytes whatever the order of the records")
  func order() throws {
    let contents = try Self.register()
    var shuffled = contents
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<20 {
      shuffled.themes.shuffle(using: &generator)
      shuffled.neighbourhoods.shuffle(using: &generator)
      shuffled.participants.shuffle(using: &generator)
      shuffled.cards.shuffle(using: &generator)
      let (one, two) = (
        Exporter(day: today).export(contents), Exporter(day: today).export(shuffled)
      )
      #expect(one.files.map(\.bytes) == two.files.map(\.bytes))
    }
  }

  @Test("leaves out the cards of those who do not consent to keep on that day, and counts them")
  func withoutConsent() throws {
    var contents = try Self.register()
    contents.participants[0].consents[1].until = "2026-02-28"
    #expect(Exporter(day: "2026-02-28").export(contents).leftOut == 0)
    let export = Exporter(day: "2026-03-01").export(contents)
    #expect(export.leftOut == 1)
    #expect(try Self.read(export).cards.count == 2)
  }

  @Test("a register without records gives a file with a header for each kind")
  func empty() throws {
    let export = Exporter(day: today).export(RegisterContents())
    #expect(export.files.map(\.name) == RecordKind.allCases.map(\.fileName))
    #expect(try Self.read(export).participants.isEmpty)
  }
}
