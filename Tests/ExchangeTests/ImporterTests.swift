import AssetMap
import Exchange
import Testing

@Suite("Import")
struct ImporterTests {
  @Test("gives every column of a participant its place")
  func participant() throws {
    let contents = try imported([
      "p.csv": """
      reference,kind,given_name,family_name,gender,languages,neighbourhood,contact,times,checks,\
      preferences,consents,consent_language,consent_through,consent_notice,consent_until,registered_on
      P1,,سلام,Tesfay,woman,ti:native; de:A2:no-reading,kreuzmatt,+49 7851 555,sat-morning,\
      children:2026-02-01,women only; not at night,match; keep,ti,Letebrhan,2016-11,2027-01-01,19.11.2016
      """
    ])
    let participant = try #require(contents.participants.first)
    let consent = Consent(
      .keep,
      givenOn: "2016-11-19",
      until: "2027-01-01",
      notice: "2016-11",
      language: "ti",
      through: "Letebrhan",
      recordedBy: "Anna"
    )
    var match = consent
    match.purpose = .match
    let expected = Participant(
      code: participant.code,
      reference: "P1",
      name: try #require(ParticipantName(given: "سلام", family: "Tesfay")),
      contact: "+49 7851 555",
      profile: Profile(
        kind: .resident,
        gender: .woman,
        languages: [LanguageAbility("ti", .native), LanguageAbility("de", .a2, reads: false)],
        neighbourhood: "Kreuzmatt",
        times: TimesOfWeek(.saturday, .morning),
        checks: [Check(.children, issuedOn: "2026-02-01")],
        preferences: [.womenOnly, .words("not at night")]
      ),
      registeredOn: "2016-11-19",
      consents: [consent, match]
    )
    #expect(participant == expected)
    #expect(contents.unstated == Unstated())
  }

  @Test("gives every column of a card and a table its place, whatever the order of the files")
  func cardAndTable() throws {
    let contents = try imported([
      "cards.csv": """
      reference,participant,table,number,kind,theme,about,text,text_language,rendering,count,group,\
      times,urgency,written_on,closed_on
      C1,P1,T1,7,capability,Sprachkurs,de,"zwei
      Zeilen",ti,=1+1,3,ja,sat-morning,,2016-12-01,2017-01-01
      """,
      "tables.csv": """
      reference,event,date,place,neighbourhood,language,facilitator
      T1,Runder Tisch,2016-11-30,Treff,KREUZMATT,ti,Letebrhan
      """,
      "people.csv": people,
    ])
    let table = try #require(contents.tables.first)
    #expect(
      table
        == RoundTable(
          code: table.code,
          reference: "T1",
          event: "Runder Tisch",
          date: "2016-11-30",
          place: "Treff",
          neighbourhood: "Kreuzmatt",
          language: "ti",
          facilitator: "Letebrhan"
        )
    )
    let card = try #require(contents.cards.first)
    let terms = try CardTerms(
      kind: .capability,
      theme: "language.course",
      about: "de",
      count: 3,
      isForGroup: true,
      times: TimesOfWeek(.saturday, .morning),
      writtenOn: "2016-12-01"
    )
    let expected = try Card(
      code: card.code,
      reference: "C1",
      participant: contents.participants[0].code,
      table: table.code,
      number: 7,
      terms: terms,
      text: "zwei\nZeilen",
      textLanguage: "ti",
      rendering: "=1+1",
      closedOn: "2017-01-01"
    )
    #expect(card == expected)
  }

  @Test("takes the defaults from the table, else from the office and the day")
  func defaults() throws {
    let contents = try imported([
      "people.csv": people,
      "tables.csv": "reference,event,date,language\nT1,x,2016-11-30,ti\nT2,y,2016-12-01,\n",
      "cards.csv": """
      reference,participant,table,kind,theme,text
      C1,P1,T1,need,housing,a
      C2,P1,T2,need,housing,b
      C3,P1,,need,housing,c
      """,
    ])
    #expect(contents.cards.map(\.textLanguage) == ["ti", "de", "de"])
    #expect(contents.cards.map(\.terms.writtenOn) == ["2016-11-30", "2016-12-01", today])
    #expect(contents.cards.map(\.terms.count) == [1, 1, 1])
    #expect(contents.unstated.writtenOn == Set(contents.cards.map(\.code)))
    #expect(contents.participants.map(\.registeredOn) == [today, today])
    #expect(contents.unstated.registeredOn == Set(contents.participants.map(\.code)))
    #expect(contents.unstated.consents.isEmpty)
  }

  @Test("lets files name what other files of the same import bring")
  func newTown() throws {
    let contents = try imported([
      "cards.csv": "reference,table,kind,theme,text\nC1,T,need,Garten,a\n",
      "tables.csv": "reference,event,date,neighbourhood\nT,x,2016-11-30,Marlen\n",
      "themes.csv": "code,min_level,check,de\neveryday,A2,,Alltag\neveryday.garden,A1,,Garten\n",
      "neighbourhoods.csv": "name,adjacent\nMarlen,Kork\n",
      "settings.csv": "setting,value\nworking_language,ar\n",
      "relations.csv": "theme,related,points\neveryday.garden,Wohnungssuche,100\n",
      "distances.csv": "desired,supported,distance,direction\nprs,fa,4,both\napc,ar,10,one-way\n",
    ])
    #expect(contents.cards.map(\.terms.theme) == ["everyday.garden"])
    #expect(contents.cards.map(\.textLanguage) == ["ar"])
    #expect(contents.tables.map(\.neighbourhood) == ["Marlen"])
    #expect(contents.settings == [Setting(name: "working-language", value: "ar")])
    let relation = ThemeRelation(theme: "everyday.garden", related: "housing.search", points: 100)
    #expect(contents.relations == [relation])
    #expect(
      contents.distances == [
        LanguageDistance(desired: "prs", supported: "fa", distance: 4, isBothWays: true),
        LanguageDistance(desired: "apc", supported: "ar", distance: 10, isBothWays: false),
      ]
    )
    #expect(
      contents.neighbourhoods == [
        Neighbourhood(name: "Kork", adjacent: ["Marlen", "Neumühl"]),
        Neighbourhood(name: "Marlen", adjacent: ["Kork"]),
      ]
    )
  }

  @Test("a neighbourhood's row says all that is next to it, for both sides")
  func adjacency() throws {
    let contents = try imported(["n.csv": "name,adjacent\nKork,Kreuzmatt\n"])
    #expect(
      contents.neighbourhoods == [
        Neighbourhood(name: "Kork", adjacent: ["Kreuzmatt"]),
        Neighbourhood(name: "Kreuzmatt", adjacent: ["Kork"]),
        Neighbourhood(name: "Neumühl", adjacent: []),
      ]
    )
  }

  @Test("what a file of themes has no column for stays as it is")
  func themeColumns() throws {
    var town = kehl
    town.themes[0].check = .children
    town.themes[0].isSensitive = true
    let contents = try imported(["t.csv": "code,ti\nchildcare,ቆልዑ\n"], town: town)
    var expected = town.themes[0]
    expected.labels["ti"] = "ቆልዑ"
    #expect(contents.themes == [expected])
  }

  @Test("keeps the codes of what is known, and draws new ones that nothing has")
  func codes() throws {
    let first = try imported(["people.csv": people], seed: 3)
    let known = KnownRecords(first)
    let more = people + "P3,Nour,keep\n"
    // The same seed draws the same codes again, which are taken by now.
    let second = try imported(["people.csv": more], known: known, seed: 3)
    #expect(second.participants.prefix(2).map(\.code) == first.participants.map(\.code))
    let code = try #require(second.participants.last?.code)
    #expect(known.participants[code] == nil)
  }

  @Test("twice gives the same, and a changed row its record")
  func twice() throws {
    let files: KeyValuePairs = [
      "people.csv": people,
      "cards.csv": "reference,participant,kind,theme,text\nC1,P1,need,housing,a\n",
    ]
    let first = try imported(files)
    let second = try imported(files, known: KnownRecords(first), seed: 99)
    #expect(second.participants == first.participants)
    #expect(second.cards == first.cards)
    let third = try imported(
      ["cards.csv": "reference,participant,kind,theme,text\nC1,P1,need,housing,changed\n"],
      known: KnownRecords(first),
      seed: 99
    )
    #expect(third.cards.map(\.code) == first.cards.map(\.code))
    #expect(third.cards.map(\.text) == ["changed"])
  }

  @Test("a stated code wins, and a code in place of a reference is no reference")
  func statedCodes() throws {
    var generator = SeededGenerator(seed: 5)
    let (one, two) = (ParticipantCode(using: &generator), ParticipantCode(using: &generator))
    let contents = try imported([
      "p.csv": "reference,code,name,consents\nP1,\(one),A,keep\n\(two),\(two),B,keep\n",
      "c.csv": """
      reference,participant,kind,theme,text
      1,P1,need,housing,a
      2,\(one),need,housing,b
      3,\(two),need,housing,c
      """,
    ])
    #expect(contents.participants.map(\.code) == [one, two])
    #expect(contents.participants.map(\.reference) == ["P1", nil])
    #expect(contents.cards.map(\.participant) == [one, one, two])
    let known = KnownRecords(contents)
    let edited = try imported(["p.csv": "reference,name\n\(two),C\n\(one),D\n"], known: known)
    #expect(edited.participants.map(\.code) == [two, one])
    #expect(edited.participants.map(\.reference) == [nil, "P1"])
  }

  @Test("references may swap and move on between records whose codes are stated")
  func movedReferences() throws {
    let first = try imported(["p.csv": people + "P3,Nour,keep\n"])
    let known = KnownRecords(first)
    let codes = first.participants.map(\.code)
    let swapped = try imported(
      ["p.csv": "reference,code,name\nP2,\(codes[0]),A\nP1,\(codes[1]),B\n"],
      known: known
    )
    #expect(swapped.participants.map(\.code) == Array(codes.prefix(2)))
    #expect(swapped.participants.map(\.reference) == ["P2", "P1"])
    let chain = "reference,code,name\nP2,\(codes[0]),A\nP3,\(codes[1]),B\nP4,\(codes[2]),C\n"
    let cards = "reference,participant,kind,theme,text\n1,P3,need,housing,a\n2,P1,need,housing,b\n"
    let moved = try imported(["p.csv": chain], known: known)
    #expect(moved.participants.map(\.reference) == ["P2", "P3", "P4"])
    // Nobody has the reference P1 any more.
    let found = problems(["p.csv": chain, "c.csv": cards], known: known)
    #expect(found.map { "\($0.file):\($0.line ?? 0)" } == ["c.csv:2", "c.csv:3"])
    #expect(found.map(\.fault) == [.noConsent, .unknownRecord(.participants)])
  }

  @Test("a file of codes alone keeps the references there are")
  func codesAlone() throws {
    let first = try imported(["p.csv": people])
    let code = first.participants[0].code
    let contents = try imported(
      ["p.csv": "code,name\n\(code),Selam T.\n"],
      known: KnownRecords(first)
    )
    #expect(contents.participants.map(\.code) == [code])
    #expect(contents.participants.map(\.reference) == ["P1"])
    #expect(contents.participants.map(\.name.full) == ["Selam T."])
    let found = problems(["p.csv": "code,name\n,Selam\n"])
    #expect(found.map(\.column) == [1])
    #expect(found.map(\.fault) == [.empty])
  }

  @Test("settings are stored under their names, with the language's tag")
  func settings() throws {
    let contents = try imported([
      "s.csv": "Einstellung;Wert\nWorking Language;German\nplace_same; 0120 \nCouncil; Kehl \n"
    ])
    #expect(
      contents.settings == [
        Setting(name: "working-language", value: "de"), Setting(name: "place.same", value: "120"),
        Setting(name: "council", value: " Kehl "),
      ]
    )
  }

  @Test("a relation comes in the direction in which the town has it")
  func reversedRelation() throws {
    var town = kehl
    town.relations = [ThemeRelation(theme: "housing.search", related: "childcare", points: 10)]
    let contents = try imported(
      ["r.csv": "theme,related,points\nchildcare,housing.search,20\nlanguage,housing,30\n"],
      town: town
    )
    #expect(
      contents.relations == [
        ThemeRelation(theme: "housing.search", related: "childcare", points: 20),
        ThemeRelation(theme: "language", related: "housing", points: 30),
      ]
    )
  }

  @Test("a card of a table that is still to come was written at the latest today")
  func futureTable() throws {
    let contents = try imported([
      "t.csv": "reference,event,date\nT,x,2026-04-01\n",
      "c.csv": "reference,table,kind,theme,text\nC1,T,need,housing,a\n",
    ])
    #expect(contents.cards.map(\.terms.writtenOn) == [today])
  }

  @Test("tells what a file without a column of consents leaves as it is")
  func unstatedConsents() throws {
    let first = try imported(["people.csv": people])
    let contents = try imported(
      [
        "p.csv": "reference,name\nP1,Selam\n",
        "c.csv": "reference,participant,kind,theme,text\n1,P1,need,housing,a\n",
      ],
      known: KnownRecords(first)
    )
    #expect(contents.unstated.consents == Set(contents.participants.map(\.code)))
    #expect(contents.cards.count == 1)
  }

  @Test("rows in which nothing stands are passed over")
  func emptyRows() throws {
    #expect(try imported(["p.csv": people + ",,\n,,\n"]).participants.count == 2)
  }

  @Test("a card keeps its own number, and two cards may change theirs")
  func numbers() throws {
    func cards(_ one: Int, _ two: Int) -> String {
      """
      reference,table,number,kind,theme,text
      C1,T,\(one),need,housing,a
      C2,T,\(two),need,housing,b
      """
    }
    let tables = "reference,event,date\nT,x,2016-11-30\n"
    let first = try imported(["t.csv": tables, "c.csv": cards(1, 2)])
    let known = KnownRecords(first)
    #expect(try imported(["c.csv": cards(1, 2)], known: known).cards == first.cards)
    #expect(try imported(["c.csv": cards(2, 1)], known: known).cards.map(\.number) == [2, 1])
  }

  @Test("text comes in as it is, whatever it holds")
  func hostileText() throws {
    let text = "\u{202E}سلام \u{1}\te\u{301} é \"\r\n ’=\u{200D}"
    var writer = CSVWriter()
    writer.append(["reference", "name", "contact", "consents"])
    writer.append(["P1", text, "  ", "keep"])
    let importer = Importer(town: kehl, known: KnownRecords(), today: today, by: "Anna")
    var generator = SeededGenerator(seed: 1)
    let file = ImportFile(name: "p.csv", bytes: writer.bytes)
    let participant = try importer.contents(of: [file], using: &generator).participants[0]
    #expect(participant.name.whole.map { Array($0.utf8) } == Array(text.utf8))
    #expect(participant.contact == "  ")
  }

  @Test("tells how many rows are read")
  func progress() throws {
    let rows = (1...2_500).map { "P\($0),x,keep\n" }.joined()
    let importer = Importer(town: kehl, known: KnownRecords(), today: today, by: "Anna")
    var generator = SeededGenerator(seed: 1)
    var told: [[Int]] = []
    let file = ImportFile(name: "p.csv", bytes: Array(("reference,name,consents\n" + rows).utf8))
    _ = try importer.contents(of: [file], using: &generator) { told.append([$0, $1]) }
    #expect(told == [[1_000, 2_500], [2_000, 2_500], [2_500, 2_500]])
  }
}
