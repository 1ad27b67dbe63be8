import AssetMap
import Exchange
import Testing

@Suite("A mapping of a foreign table")
struct MappingTests {
  static func mapping(_ text: String) throws -> Mapping {
    try Mapping(file: "map.json", bytes: Array(text.utf8))
  }

  static let directory = """
    {
      "about": "a directory of services",
      "skip": { "state": ["ended", "planned"] },
      "neighbourhoods": { "key": "place" },
      "participants": {
        "key": "organisation",
        "prefix": "dir-",
        "columns": { "name": "organisation", "neighbourhood": "place" },
        "constants": { "kind": "organisation", "consents": "keep", "languages": "ar:native" }
      },
      "cards": {
        "key": "id",
        "columns": {
          "text": { "join": [{ "first": ["services_ar", "activity_ar"] }, "place"], "with": " – " },
          "rendering": { "first": ["services_en"] },
          "theme": {
            "first": [
              { "column": "services_en", "values": { "Flats": "housing.search" }, "otherwise": "" },
              { "column": "category", "values": { "SHELTER": "housing", "KIDS": "Kinderbetreuung" } }
            ]
          },
          "written_on": "start"
        },
        "constants": { "kind": "capability", "text_language": "ar" }
      }
    }
    """

  static let rows = """
    id,category,organisation,place,services_en,services_ar,activity_ar,start,state,ignored,ignored
    1,SHELTER,Red Crescent ,Kork,Flats,شقق,سكن,2014-01-01,,x,
    2,KIDS,Red Crescent,Zarqa,,,أطفال,2014-01-02,,x,
    3,KIDS,IOCC,KORK,Play,لعب,أطفال,,,x,
    4,OTHER,IOCC,,,,,,ended,x,
    ,,,,,,,,,,
    """

  @Test("makes organisations, their cards and places from its rows")
  func directory() throws {
    let mapping = try Self.mapping(Self.directory)
    let contents = try imported(["services.csv": Self.rows], mapping: mapping)
    #expect(contents.participants.map(\.name.full) == ["Red Crescent", "IOCC"])
    #expect(contents.participants.map(\.reference) == ["dir-Red Crescent", "dir-IOCC"])
    #expect(contents.participants.map(\.profile.neighbourhood) == ["Kork", "Kork"])
    #expect(contents.participants.allSatisfy { $0.profile.kind == .organisation })
    #expect(contents.neighbourhoods.map(\.name) == ["Kork", "Zarqa"])
    #expect(contents.neighbourhoods.first?.adjacent == ["Neumühl"])
    #expect(contents.cards.map(\.reference) == ["1", "2", "3"])
    let codes = contents.participants.map(\.code)
    #expect(contents.cards.map(\.participant) == [codes[0], codes[0], codes[1]])
    #expect(contents.cards.map(\.text) == ["شقق – Kork", "أطفال – Zarqa", "لعب – KORK"])
    #expect(contents.cards.map(\.rendering) == ["Flats", nil, "Play"])
    #expect(contents.cards.map(\.terms.theme) == ["housing.search", "childcare", "childcare"])
    #expect(contents.cards.map(\.terms.writtenOn) == ["2014-01-01", "2014-01-02", today])
  }

  @Test("gives the same records for the same rows a second time")
  func twice() throws {
    let mapping = try Self.mapping(Self.directory)
    let first = try imported(["services.csv": Self.rows], mapping: mapping)
    let second = try imported(
      ["services.csv": Self.rows],
      known: KnownRecords(first),
      mapping: mapping,
      seed: 77
    )
    #expect(second.participants == first.participants)
    #expect(second.cards == first.cards)
  }

  @Test("a value that its table has not is refused with the foreign line and column")
  func unknownValue() throws {
    let rows = Self.rows.replacing("OTHER,IOCC,,,,,,ended", with: "OTHER,IOCC,,x,y,,,")
    let found = problems(["s.csv": rows], mapping: try Self.mapping(Self.directory))
    #expect(
      found.map(\.description) == [
        "s.csv:5: category (column 2): “OTHER”: the mapping's table has no such value; it has "
          + "KIDS, SHELTER"
      ]
    )
  }

  @Test("a column that the table lacks, or has twice, is refused by name")
  func missingColumn() throws {
    let rows = Self.rows.replacing("id,category", with: "id,categorie")
      .replacing("ignored,ignored", with: "start,ignored")
    let found = problems(["s.csv": rows], mapping: try Self.mapping(Self.directory))
    #expect(
      found.map(\.description) == [
        "s.csv:1: category: the mapping names this column and the file has none; nearest: "
          + "categorie",
        "s.csv:1: start: column 8 means the same; keep one of them",
      ]
    )
  }

  @Test("a wrong constant is told once, not for each row")
  func wrongConstant() throws {
    let wrong = Self.directory.replacing("\"ar:native\"", with: "\"ar:fluent\"")
    let found = problems(["s.csv": Self.rows], mapping: try Self.mapping(wrong))
    #expect(found.count == 1)
    let sentence = found.first?.description ?? ""
    #expect(sentence.hasPrefix("s.csv:2: languages: “ar:fluent”: “fluent” is not a level"))
  }

  @Test("an empty column that it does not name is told in each line")
  func unmappedColumn() throws {
    let mapping = try Self.mapping(#"{"participants": {"key": "id", "columns": {"contact": "c"}}}"#)
    let found = problems(["s.csv": "id,c\n1,\n2,\n3,x\n"], mapping: mapping)
    #expect(found.map(\.line) == [2, 3, 4])
  }

  @Test("a wrong constant is not counted as more problems")
  func constantCount() throws {
    let wrong = Self.directory.replacing("\"ar:native\"", with: "\"ar:fluent\"")
    let mapping = try Self.mapping(wrong)
    let thrown = #expect(throws: ImportProblems.self) {
      try imported(["services.csv": Self.rows], mapping: mapping)
    }
    #expect(thrown?.count == 1)
  }

  @Test("columns are found whatever invisible characters stand around their names")
  func invisibleCharacters() throws {
    let mapping = try Self.mapping(#"{"participants": {"key": "id", "columns": {"name": "n"}}}"#)
    let contents = try imported(["s.csv": "\u{200B}id,n\u{1}\n1,A\n"], mapping: mapping)
    #expect(contents.participants.map(\.name.whole) == ["A"])
  }

  @Test("is refused in a sentence that is safe for a terminal")
  func terminal() throws {
    let problem = #expect(throws: MappingProblem.self) {
      try Mapping(file: "m\u{1B}\u{202E}.json", bytes: Array("{\"a\u{9B}\u{2066}\": 1}".utf8))
    }
    for scalar in (problem?.description ?? "\u{1B}").unicodeScalars {
      #expect(!scalar.properties.isBidiControl)
      #expect(scalar.properties.generalCategory != .control)
    }
  }

  @Test("cards of one key are refused, for each row must be its own")
  func repeatedKey() throws {
    let found = problems(
      ["s.csv": Self.rows.replacing("2,KIDS", with: "1,KIDS")],
      mapping: try Self.mapping(Self.directory)
    )
    #expect(
      found.map(\.description) == [
        "s.csv:3: id (column 1): “1”: this stands in s.csv:2 already; keep one of them"
      ]
    )
  }

  @Test("is read with every escape that JSON has")
  func escapes() throws {
    let json = #"""
      { "participants": { "key": "\u006e\/\uD83C\uDFE0", "columns": { "name": "n\/🏠" } } }
      """#
    let contents = try imported(["t.csv": "n/🏠\nA\n"], mapping: try Self.mapping(json))
    #expect(contents.participants.map(\.name.whole) == ["A"])
  }

  static let broken: [(String, String)] = [
    (
      "{ \"cards\": ",
      "map.json:1:12: the mapping cannot be read here; write a text in quotes, a list"
    ),
    (
      "{\n  \"a\": \"b\" \"c\" }",
      "map.json:2:12: the mapping cannot be read here; write “,” or “}”"
    ),
    (
      "{\"a\": \"b\nc\"}",
      "map.json:1:9: the mapping cannot be read here; end the text with a quote"
    ),
    (
      "{\"a\": \"b\", \"a\": \"c\"}",
      "map.json:1:15: the mapping cannot be read here; the name “a” stands twice"
    ),
    ("{} x", "map.json:1:4: the mapping cannot be read here; take away what follows"),
    (
      String(repeating: "[", count: 100_000),
      "map.json:1:65: the mapping cannot be read here; braces and brackets stand more than 64 deep"
    ),
    (
      #"{"cards": {"key": "id", "constants": {"text": "a\u0000b"}}}"#,
      "map.json:1:55: the mapping cannot be read here; \\u0000 (NUL) cannot be stored"
    ),
    (
      "{\"about\": \"a\0\"}",
      "map.json:1:13: the mapping cannot be read here; an invisible character (NUL) stands here"
    ),
    (
      #"{"about": "\uD83C"}"#,
      "map.json:1:18: the mapping cannot be read here; this \\u says only half of a character"
    ),
    ("[]", "map.json: write names and their values in braces here"),
    ("{}", "map.json: the mapping makes no records; name at least one kind, such as cards"),
    (
      #"{"card": {}}"#,
      "map.json: “card” is not known here; allowed: about, skip, neighbourhoods, participants,"
    ),
    (#"{"cards": {}}"#, "map.json: cards: “key” is missing"),
    (
      #"{"cards": {"key": 7}}"#,
      "map.json: cards.key: this does not say where the text comes from; write"
    ),
    (
      #"{"cards": {"key": "id", "columns": {"txt": "a"}}}"#,
      "map.json: cards.columns: “txt” is not known here; allowed: code, participant,"
    ),
    (
      #"{"cards": {"key": "id", "columns": {"text": {"colum": "a"}}}}"#,
      "map.json: cards.columns.text: this does not say where the text comes from; write a column's "
        + "name in quotes, or braces with one of column, constant, join, first"
    ),
    (
      #"{"cards": {"key": "id", "columns": {"text": {"join": ["a", 1]}}}}"#,
      "map.json: cards.columns.text.join: this does not say where the text comes from"
    ),
    (
      #"{"cards": {"key": "id", "columns": {"text": {"join": ["a"], "by": "-"}}}}"#,
      "map.json: cards.columns.text: “by” is not known here; allowed: join, with"
    ),
    (
      #"{"cards": {"key": "id", "columns": {"theme": {"column": "a", "values": ["x"]}}}}"#,
      "map.json: cards.columns.theme.values: write pairs of texts in braces here"
    ),
    (
      #"{"cards": {"key": "id", "columns": {"theme": {"column": "a", "otherwise": "x"}}}}"#,
      "map.json: cards.columns.theme: “values” is missing"
    ),
    (
      #"{"cards": {"key": "id", "constants": {"count": 3}}}"#,
      "map.json: cards.constants.count: write a text in quotes here"
    ),
    (
      #"{"cards": {"key": "id", "columns": {"text": "a"}, "constants": {"text": "b"}}}"#,
      "map.json: cards: “text” stands both in columns and in constants; keep one of them"
    ),
    (#"{"cards": {"key": "id"}, "skip": ["x"]}"#, "map.json: skip: write names and their values"),
  ]

  @Test("that is broken is refused in one sentence with its place", arguments: broken)
  func refusal(_ json: String, _ sentence: String) {
    let problem = #expect(throws: MappingProblem.self) { try Self.mapping(json) }
    #expect(problem?.description.hasPrefix(sentence) == true, "\(problem?.description ?? "")")
  }
}
