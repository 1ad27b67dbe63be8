import AssetMap
import Exchange
import Testing

@Suite("What keeps a file from being imported")
struct ImportProblemTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let files: KeyValuePairs<String, String>
    let sentence: String

    init(_ files: KeyValuePairs<String, String>, _ sentence: String) {
      (testDescription, self.files, self.sentence) = (sentence, files, sentence)
    }
  }

  static let card = "reference,participant,table,number,kind,theme,about,text,count,group,urgency\n"
  static let tables = "reference,event,date\nT1,x,2016-11-30\n"
  static let consents = "participant,purpose,given_on,until,withdrawn_on\n"
  static let dated = "reference,table,kind,theme,text,written_on,closed_on\n"

  static let cases = [
    // Participants.
    Case(
      ["p.csv": "reference,name,languages\nP1,A,\"ti:native; xyzzy:A1\"\n"],
      "p.csv:2: languages (column 3): “ti:native; xyzzy:A1”: “xyzzy” is not a known language"
    ),
    Case(["p.csv": "reference,name,languages\nP1,A,de:A7\n"], "“A7” is not a level; allowed: A1,"),
    Case(
      ["p.csv": "reference,name,languages\nP1,A,de:A1;de:B1\n"],
      "p.csv:2: languages (column 3): “de:A1;de:B1”: de is named twice; keep one level"
    ),
    Case(
      ["p.csv": "reference,name,neighbourhood\nP1,A,Korck\n"],
      "p.csv:2: neighbourhood (column 3): “Korck” is not a known neighbourhood; nearest: Kork"
    ),
    Case(["p.csv": "reference,name\n,A\n"], "p.csv:2: reference (column 1): the cell is empty"),
    Case(
      ["p.csv": "reference,given_name,family_name\nP1,, \n"],
      "p.csv:2: given_name (column 2): a participant has a name"
    ),
    Case(
      ["p.csv": "reference,name\nP1,A\nP2,B\nP1,C\n"],
      "p.csv:4: reference (column 1): “P1”: this stands in p.csv:2 already; keep one of them"
    ),
    Case(
      ["p.csv": "reference,name\nP1,A\n", "q.csv": "name,reference\nA,P1\n"],
      "q.csv:2: reference (column 2): “P1”: this stands in p.csv:2 already"
    ),
    Case(
      ["p.csv": "reference,code,name\nP1,K7QF-3MXB,A\n"],
      "p.csv:2: code (column 2): “K7QF-3MXB”: this is no code such as K7QF-3MXA"
    ),
    Case(
      ["p.csv": "reference,name,registered_on\nP1,A,30.2.2016\n"],
      "p.csv:2: registered_on (column 3): “30.2.2016”: write a day of the calendar as 2016-11-19"
    ),
    Case(["p.csv": "reference,name,gender\nP1,A,x\n"], "p.csv:2: gender (column 3): “x” is not"),
    Case(["p.csv": "reference,name,kind\nP1,A,x\n"], "p.csv:2: kind (column 3): “x” is not a kind"),
    Case(
      ["p.csv": "reference,name,times\nP1,A,sat-noon\n"],
      "p.csv:2: times (column 3): “sat-noon”"
    ),
    Case(["p.csv": "reference,name,checks\nP1,A,dogs\n"], "p.csv:2: checks (column 3): “dogs”"),
    Case(
      ["p.csv": "reference,name,preferences\nP1,A,womn only\n"],
      "p.csv:2: preferences (column 3): “womn only” is not a known preference; did you mean women"
    ),
    Case(
      ["p.csv": "reference,name,consents\nP1,A,keep; mach\n"],
      "p.csv:2: consents (column 3): “keep; mach”: “mach” is not a purpose of consent; allowed: keep"
    ),
    Case(
      ["p.csv": "reference,name,consents,consent_language\nP1,A,keep,xyzzy\n"],
      "p.csv:2: consent_language (column 4): “xyzzy” is not a known language"
    ),
    Case(
      [
        "p.csv": """
        reference,name,consents,registered_on,consent_until
        P1,A,keep,2016-11-19,2016-11-18
        """
      ],
      "p.csv:2: consent_until (column 5): “2016-11-18”: this day lies before the day on which"
    ),
    // Consents and checks.
    Case(
      ["c.csv": "participant,purpose,given_on\nP9,keep,2016-11-19\n"],
      "c.csv:2: participant (column 1): “P9”: there is no such participant, neither in these files"
    ),
    Case(
      ["p.csv": people, "c.csv": "participant,purpose,given_on\nP1,,2016-11-19\n"],
      "c.csv:2: purpose (column 2): the cell is empty and must be filled"
    ),
    Case(
      ["p.csv": people, "c.csv": "participant,check,issued_on\nP1,dogs,2016-11-19\n"],
      "c.csv:2: check (column 2): “dogs” is not a kind of check; allowed: children"
    ),
    Case(
      [
        "p.csv": people,
        "c.csv": "participant,check,issued_on,valid_until\nP1,children,2016-11-19,2016-11-18\n",
      ],
      "c.csv:2: valid_until (column 4): “2016-11-18”: this day lies before"
    ),
    Case(
      ["p.csv": people, "c.csv": consents + "P1,keep,2026-03-02,,\n"],
      "c.csv:2: given_on (column 3): “2026-03-02”: this day is still to come (today is 2026-03-01)"
    ),
    Case(
      ["p.csv": people, "c.csv": consents + "P1,keep,2016-11-19,2016-11-18,\n"],
      "c.csv:2: until (column 4): “2016-11-18”: this day lies before the day on which it begins, "
        + "2016-11-19; correct one of the two"
    ),
    Case(
      ["p.csv": people, "c.csv": consents + "P1,keep,2016-11-19,,2016-11-18\n"],
      "c.csv:2: withdrawn_on (column 5): “2016-11-18”: this day lies before the day on which"
    ),
    Case(
      ["p.csv": people, "c.csv": consents + "P1,keep,2016-11-19,,2026-03-02\n"],
      "c.csv:2: withdrawn_on (column 5): “2026-03-02”: this day is still to come"
    ),
    Case(
      ["p.csv": people, "c.csv": consents + "P1,keep,2016-11-19,,\nP1,keep,2017-11-19,,\n"],
      "c.csv:3: purpose (column 2): “keep”: this purpose is in force by c.csv:2 already; fill until"
    ),
    Case(
      ["p.csv": "reference,name,registered_on\nP1,A,2026-03-02\n"],
      "p.csv:2: registered_on (column 3): “2026-03-02”: this day is still to come"
    ),
    Case(
      [
        "p.csv": people,
        "c.csv": """
        participant,check,issued_on,valid_until
        P1,children,2016-11-19,2019-11-18
        P1,children,2016-11-19,2020-11-18
        """,
      ],
      "c.csv:3: issued_on (column 3): “2016-11-19”: this stands in c.csv:2 already"
    ),
    Case(
      ["p.csv": "reference,name,checks\nP1,A,children:2016-1-1; children:2016-01-01..2019-01-01\n"],
      "p.csv:2: checks (column 3): “children:2016-1-1; children:2016-01-01..2019-01-01”: "
        + "children:2016-01-01 is named twice"
    ),
    // Round tables.
    Case(
      ["t.csv": "reference,event,date\nT1,,2016-11-30\n"],
      "t.csv:2: event (column 2): the cell"
    ),
    Case(["t.csv": "reference,event,date\nT1,x,\n"], "t.csv:2: date (column 3): the cell is empty"),
    Case(
      ["t.csv": "reference,event,date,language\nT1,x,2016-11-30,xyzzy\n"],
      "t.csv:2: language (column 4): “xyzzy” is not a known language"
    ),
    // Cards.
    Case(
      ["p.csv": people, "c.csv": card + "1,P9,,,need,housing,,a,,,\n"],
      "c.csv:2: participant (column 2): “P9”: there is no such participant, neither in these files"
        + " nor in the register; write its reference or its code"
    ),
    Case(
      ["p.csv": people, "c.csv": card + "1,P2,,,need,housing,,a,,,\n"],
      "c.csv:2: participant (column 2): “P2”: this participant did not consent to keep"
    ),
    Case(
      ["p.csv": people, "c.csv": card + "1,P1,T9,,need,housing,,a,,,\n"],
      "c.csv:2: table (column 3): “T9”: there is no such round table, neither in these files"
    ),
    Case(
      ["c.csv": card + "1,,,,need,housing,,a,,,\n"],
      "c.csv:2: participant (column 2): a card belongs to a participant or to a round table"
    ),
    Case(
      ["p.csv": people, "c.csv": card + "1,P1,,3,need,housing,,a,,,\n"],
      "c.csv:2: table (column 3): a card's number belongs to a round table"
    ),
    Case(
      ["t.csv": tables, "c.csv": card + "1,,T1,x,need,housing,,a,,,\n"],
      "c.csv:2: number (column 4): “x”: write a whole number from 1 to 99999"
    ),
    Case(
      [
        "t.csv": tables, "c.csv": card + "1,,T1,3,need,housing,,a,,,\n2,,T1,3,need,housing,,b,,,\n",
      ],
      "c.csv:3: number (column 4): “3”: this stands in c.csv:2 already"
    ),
    Case(
      ["t.csv": tables, "c.csv": card + "1,,T1,,wish,housing,,a,,,\n"],
      "c.csv:2: kind (column 5): “wish” is not a kind of card; allowed: need"
    ),
    Case(
      ["t.csv": tables, "c.csv": card + "1,,T1,,,housing,,a,,,\n"],
      "c.csv:2: kind (column 5): the cell is empty and must be filled"
    ),
    Case(
      ["t.csv": tables, "c.csv": card + "1,,T1,,need,housng.search,,a,,,\n"],
      "c.csv:2: theme (column 6): “housng.search” is not a known theme; nearest: "
    ),
    Case(
      ["t.csv": tables, "c.csv": card + "1,,T1,,need,language.course,,a,,,\n"],
      "c.csv:2: about (column 7): a card in a language theme names the language it is about"
    ),
    Case(
      ["t.csv": tables, "c.csv": card + "1,,T1,,need,housing,de,a,,,\n"],
      "c.csv:2: about (column 7): “de”: only cards in a language theme name a language"
    ),
    Case(
      ["t.csv": tables, "c.csv": card + "1,,T1,,need,housing,,,,,\n"],
      "c.csv:2: text (column 8): a card has words"
    ),
    Case(
      ["t.csv": tables, "c.csv": card + "1,,T1,,need,housing,,a,0,,\n"],
      "c.csv:2: count (column 9): “0”: write a whole number from 1 to 9999"
    ),
    Case(
      ["t.csv": tables, "c.csv": card + "1,,T1,,need,housing,,a,,yes,\n"],
      "c.csv:2: group (column 10): “yes”: only a capability is offered to a group"
    ),
    Case(
      ["t.csv": tables, "c.csv": card + "1,,T1,,capability,housing,,a,,,urgent\n"],
      "c.csv:2: urgency (column 11): “urgent”: only a need can be urgent"
    ),
    Case(
      ["t.csv": tables, "c.csv": card + "1,,T1,,need,housing,,a,,maybe,\n"],
      "c.csv:2: group (column 10): “maybe” is not yes or no; allowed: yes"
    ),
    Case(
      ["t.csv": tables, "c.csv": dated + "1,T1,need,housing,a,2026-03-02,\n"],
      "c.csv:2: written_on (column 6): “2026-03-02”: this day is still to come"
    ),
    Case(
      ["t.csv": tables, "c.csv": dated + "1,T1,need,housing,a,,2026-03-02\n"],
      "c.csv:2: closed_on (column 7): “2026-03-02”: this day is still to come"
    ),
    Case(
      ["t.csv": tables, "c.csv": dated + "1,T1,need,housing,a,,2016-11-29\n"],
      "c.csv:2: closed_on (column 7): “2016-11-29”: this day lies before the day on which it begins, "
        + "2016-11-30"
    ),
    // The town.
    Case(
      ["t.csv": "code,min_level\nHousing,A1\n"],
      "t.csv:2: code (column 1): “Housing”: a theme's code is one or two words of a to z"
    ),
    Case(
      ["t.csv": "code,min_level\nxx.yy,A1\n"],
      "t.csv:2: code (column 1): “xx.yy”: there is no theme “xx”; add it to the file or the register"
    ),
    Case(
      ["t.csv": "code,parent,min_level\nhousing.search,work,A1\n"],
      "t.csv:2: parent (column 2): “work”: the parent of this theme is housing"
    ),
    Case(
      ["t.csv": "code,de\nxx,Neu\n"],
      "t.csv:2: min_level: the cell is empty and must be filled"
    ),
    Case(
      ["t.csv": "code,min_level\nxx,A1\nxx,A2\n"],
      "t.csv:3: code (column 1): “xx”: this stands in t.csv:2 already"
    ),
    Case(
      ["r.csv": "theme,related,points\nhousing,housing.search,401\n"],
      "r.csv:2: points (column 3): “401”: write a whole number from 1 to 400"
    ),
    Case(
      ["r.csv": "theme,related,points\nhousing,housing.search,4\nhousing.search,housing,5\n"],
      "r.csv:3: related (column 2): “housing”: this stands in r.csv:2 already"
    ),
    Case(
      ["r.csv": "theme,related,points\nhousing,housing,4\n"],
      "r.csv:2: related (column 2): “housing”: a theme is not related to itself"
    ),
    Case(
      ["d.csv": "desired,supported,distance,direction\nde,fr,4,sideways\n"],
      "d.csv:2: direction (column 4): “sideways” is not a direction; allowed: both, one-way"
    ),
    Case(
      ["n.csv": "name,adjacent\nMarlen,Kork; Marlen\n"],
      "n.csv:2: adjacent (column 2): “Kork; Marlen”: a neighbourhood is not next to itself"
    ),
    Case(
      ["n.csv": "name,adjacent\nMarlen,Paris\n"],
      "n.csv:2: adjacent (column 2): “Paris” is not a known neighbourhood"
    ),
    Case(
      ["n.csv": "name\nMarlen\nMARLEN\n"],
      "n.csv:3: name (column 1): “MARLEN”: this stands in n.csv:2 already"
    ),
    Case(
      ["n.csv": "name\n\"Kork; Marlen\"\n"],
      "n.csv:2: name (column 1): “Kork; Marlen”: a name cannot hold a semicolon"
    ),
    Case(
      ["s.csv": "setting,value\ncouncil,Kehl\nCouncil,Kork\n"],
      "s.csv:3: setting (column 1): “Council”: this stands in s.csv:2 already"
    ),
    Case(
      ["s.csv": "setting,value\ntheme.sane,1\n"],
      "s.csv:2: setting (column 1): “theme.sane” is not a known setting; nearest: theme.same"
    ),
    Case(
      ["s.csv": "setting,value\nplace.same,151\n"],
      "s.csv:2: value (column 2): “151”: write a whole number from 0 to 150"
    ),
    Case(
      ["s.csv": "setting,value\ncouncil, \n"],
      "s.csv:2: value (column 2): “ ”: the cell is empty and must be filled"
    ),
    Case(
      ["s.csv": "setting,value\nworking-language,Germn\n"],
      "s.csv:2: value (column 2): “Germn” is not a known language; nearest: German (de)"
    ),
    // The file.
    Case(
      ["c.csv": "reference,name\nP1\n"],
      "c.csv:2: column 1: the row has 1 cell and the header 2"
    ),
    Case(
      ["c.csv": "reference,name\n\"x"],
      "c.csv:2: reference (column 1): a quote opens this cell and none closes it"
    ),
    Case(["c.csv": ""], "c.csv:1: the file is empty; its first line must name the columns"),
    Case(
      ["c.csv": "a\nä\0"],
      "c.csv:2: character 2 of this line is an invisible one (NUL) that cannot be stored; delete it"
    ),
  ]

  @Test("is one sentence with the place, the value and what is allowed", arguments: cases)
  func sentence(_ sample: Case) {
    let sentences = problems(sample.files).map(\.description)
    #expect(sentences.count == 1)
    #expect(sentences.first?.contains(sample.sentence) == true, "\(sentences)")
  }

  @Test("is told for all files and rows at once, in their order")
  func all() {
    let found = problems([
      "cards.csv": Self.card + "1,P1,,,need,nothing,,a,0,,\n2,P1,,x,wish,housing,,,,,\n",
      "people.csv": "reference,name,consents,languages\nP1,A,keep,xyzzy:A1\n",
      "broken.csv": "a\n\"",
    ])
    #expect(
      found.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0)" } == [
        "cards.csv:2:6", "cards.csv:2:9", "cards.csv:3:4", "cards.csv:3:5", "people.csv:2:4",
        "broken.csv:1:0", "broken.csv:2:1",
      ]
    )
  }

  @Test("is told in all lines above a broken quote, and not of what may stand below it")
  func aboveBrokenQuote() {
    let found = problems([
      "p.csv": "reference,name,gender\nP1,A,x\nP2,B,y\nP3,\"C,\nP4,D,z\n",
      "n.csv": "name\nMarlen\n\"x",
      "t.csv": "reference,event,date,neighbourhood\nT1,x,2016-11-30,Bodersweier\nT2,,2016-11-30,\n",
      "c.csv": Self.card + "1,P4,,,need,housing,,a,,,\n2,P4,T9,,need,housing,,a,0,,\n",
    ])
    #expect(
      found.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0)" } == [
        "p.csv:2:3", "p.csv:3:3", "p.csv:4:2", "n.csv:3:1", "t.csv:3:2", "c.csv:3:3", "c.csv:3:9",
      ]
    )
  }

  @Test("names both the language and the level where both are wrong")
  func languageAndLevel() {
    let found = problems(["p.csv": "reference,name,languages\nP1,A,xyzzy:Q; de:Q:maybe\n"])
    let sentences = found.map(\.description)
    #expect(sentences.count == 3)
    for (sentence, part) in zip(
      sentences,
      ["“xyzzy” is not a known language", "“Q” is not a level", "“maybe” is not a word on reading"]
    ) {
      #expect(sentence.contains(part))
    }
  }

  @Test("says once that a file was given twice")
  func sameFile() {
    let found = problems(["q.csv": people, "./q.csv": people])
    #expect(
      found.map(\.description) == ["./q.csv: this is the same file as q.csv; name it once"]
    )
  }

  @Test("is safe for a terminal, whatever the names and values hold")
  func terminal() {
    let evil = "\u{1B}[31m\u{7F}\u{9B}\u{202E}\u{2066}\u{200F}\u{61C}\u{2028}\n"
    let files: [KeyValuePairs<String, String>] = [
      ["p\(evil).csv": "reference,name,gender,\"x\(evil)\"\nP1,A,x,\n"],
      ["p\(evil).csv": "reference,name,gender\nP1,A,\"\(evil)\"\nP1,A,\n"],
      ["t\(evil).csv": "reference,name,languages\nP1,A,\"\(evil):Q\"\n"],
      ["a\(evil)": people, "b\(evil)": people],
    ]
    for found in files.map({ problems($0) }) {
      #expect(!found.isEmpty)
      for scalar in found.map(\.description).joined().unicodeScalars {
        #expect(!scalar.properties.isBidiControl)
        #expect(![.control, .lineSeparator].contains(scalar.properties.generalCategory))
      }
    }
  }

  @Test("is told up to a limit, and counted beyond")
  func limit() {
    let rows = (1...150).map { "P\($0),A,x\n" }.joined()
    let thrown = #expect(throws: ImportProblems.self) {
      try imported(["p.csv": "reference,name,gender\n" + rows])
    }
    #expect(thrown?.problems.count == 100)
    #expect(thrown?.count == 150)
    let lines = thrown?.description.split(separator: "\n") ?? []
    #expect(lines.count == 101)
    #expect(lines.last == "and 50 more")
  }

  @Test("is not told again of those who hang on it")
  func noConsequences() {
    let found = problems([
      "people.csv": "reference,name,consents\nP1,,keep\n",
      "cards.csv": Self.card + "1,P1,,,need,housing,,a,,,\n",
    ])
    #expect(found.map(\.file) == ["people.csv"])
    let broken = problems([
      "people.csv": "reference,name,consents\nP1,\"A,keep\n",
      "cards.csv": Self.card + "1,P1,,,need,housing,,a,,,\n",
    ])
    #expect(broken.map(\.file) == ["people.csv"])
    let wrongCode = problems([
      "people.csv": "reference,code,name,consents\nP1,K7QF-3MXB,A,keep\n",
      "cards.csv": Self.card + "1,P1,,,need,housing,,a,,,\n",
    ])
    #expect(wrongCode.map(\.file) == ["people.csv"])
    let dated = problems([
      "people.csv": "reference,name\nP1,A\n",
      "consents.csv": Self.consents + "P1,keep,2026-03-02,,\n",
      "cards.csv": Self.card + "1,P1,,,need,housing,,a,,,\n",
    ])
    #expect(dated.map(\.file) == ["consents.csv"])
  }

  @Test("a number of a table that a known card has is refused with the card")
  func knownNumber() throws {
    let first = try imported([
      "t.csv": Self.tables, "c.csv": Self.card + "1,,T1,3,need,housing,,a,,,\n",
    ])
    let found = problems(
      ["c.csv": Self.card + "2,,T1,3,need,housing,,a,,,\n"],
      known: KnownRecords(first)
    )
    #expect(found.map(\.fault) == [.numberTaken(first.cards[0].code.description)])
  }

  @Test("a reference that is another record's is refused with its code")
  func referenceTaken() throws {
    let first = try imported(["p.csv": people])
    let (one, two) = (first.participants[0].code, first.participants[1].code)
    let found = problems(
      ["p.csv": "reference,code,name\nP1,\(two),A\n"],
      known: KnownRecords(first)
    )
    #expect(found.map(\.fault) == [.referenceTaken(code: one.description)])
  }

  @Test("a card of someone who withdrew the consent to keep, or whose consent ran out, is refused")
  func withdrawnConsent() throws {
    let rows = Self.card + "1,P1,,,need,housing,,a,,,\n"
    let first = try imported(["p.csv": people])
    let header = "participant,purpose,given_on,until,withdrawn_on\n"
    for consent in [
      "keep,2016-11-19,,2026-02-28", "keep,2016-11-19,2026-02-28,", "match,2016-11-19,,",
    ] {
      let found = problems(
        ["c.csv": rows, "consents.csv": header + "P1,\(consent)\n"],
        known: KnownRecords(first)
      )
      #expect(found.map(\.fault) == [.noConsent])
    }
    let given = try imported([
      "p.csv": "reference,name\nP1,A\n",
      "c.csv": rows,
      "consents.csv": header + "P1,keep,2016-11-19,,2017-01-01\nP1,keep,2018-01-01,2026-03-01,\n",
    ])
    #expect(given.cards.count == 1)
    #expect(given.consents.map(\.consent.withdrawnOn) == ["2017-01-01", nil])
  }

  @Test("shows a value in one line and not too long")
  func longValue() {
    let value = "a\u{1B}\n\u{202E}b" + String(repeating: "c", count: 200)
    let found = problems(["p.csv": "reference,name,registered_on\nP1,A,\"\(value)\"\n"])
    let sentence = found.first?.description ?? ""
    #expect(sentence.contains("“a  bccc"))
    #expect(sentence.contains("…”"))
    #expect(found.first?.value == value)
  }
}
