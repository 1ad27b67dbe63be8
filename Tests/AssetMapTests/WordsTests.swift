import AssetMap
import Testing

@Suite("Words for few values")
struct WordsTests {
  private static let levels: [(String, SpokenLevel)] = [
    ("A1", .a1), ("a2", .a2), (" B1 ", .b1), ("b 2", .b2), ("C-1", .c1), ("C2", .c2),
    ("native", .native), ("Muttersprache", .native), ("MUTTERSPRACHLICH", .native),
    ("mother-tongue", .native),
  ]

  @Test("Levels are understood", arguments: levels)
  func level(text: String, level: SpokenLevel) throws {
    #expect(try SpokenLevel(text) == level)
  }

  @Test(
    "What is no level is never guessed at",
    arguments: ["fluent", "fließend", "B3", "B1+", "A1?", "A1/A2", "good", "", "0"]
  )
  func noLevel(text: String) {
    let fault = #expect(throws: UnknownWord.self) { try SpokenLevel(text) }
    #expect(fault?.allowed == ["A1", "A2", "B1", "B2", "C1", "C2", "native (Muttersprache)"])
  }

  @Test("Every value of every kind is read from its own word in files")
  func ownWords() throws {
    for value in SpokenLevel.allCases { #expect(try SpokenLevel(value.name) == value) }
    for value in Purpose.allCases { #expect(try Purpose(value.rawValue) == value) }
    for value in CheckKind.allCases { #expect(try CheckKind(value.rawValue) == value) }
    for value in Gender.allCases { #expect(try Gender(value.rawValue) == value) }
    for value in ParticipantKind.allCases {
      #expect(try ParticipantKind(value.rawValue) == value)
    }
    for value in CardKind.allCases { #expect(try CardKind(value.rawValue) == value) }
    for value in DeclineReason.allCases { #expect(try DeclineReason(value.rawValue) == value) }
    for value in Outcome.allCases { #expect(try Outcome(value.rawValue) == value) }
  }

  @Test("German words are read")
  func german() throws {
    #expect(try Purpose("Prüfen") == .review)
    #expect(try CheckKind("Schutzbedürftige") == .vulnerable)
    #expect(try Gender("weiblich") == .woman)
    #expect(try Gender("W") == .woman)
    #expect(try Gender("Mann") == .man)
    #expect(try ParticipantKind("Einwohnerin") == .resident)
    #expect(try CardKind("Fähigkeit") == .capability)
    #expect(try DeclineReason("keine Antwort") == .noAnswer)
    #expect(try Outcome("teilweise geholfen") == .helpedInPart)
  }

  @Test("A word of another kind is refused with all that is allowed")
  func refused() {
    let fault = #expect(throws: UnknownWord.self) { try Gender("girl") }
    #expect(
      fault?.description
        == "“girl” is not a gender; allowed: woman (Frau), man (Mann), diverse (divers)"
    )
  }

  @Test("Yes and no are read", arguments: ["yes", "JA", "true", "x", "1"])
  func yes(text: String) throws {
    #expect(try YesNo.value(text))
  }

  @Test("No is read, and nothing is no", arguments: ["no", "Nein", "false", "0", "", "  "])
  func no(text: String) throws {
    #expect(try !YesNo.value(text))
  }

  @Test("What is neither is refused", arguments: ["maybe", "y?", "yes no", "2", "+1", "yes!"])
  func neither(text: String) {
    #expect(throws: UnknownWord.self) { try YesNo.value(text) }
  }

  @Test(
    "Urgency is read",
    arguments: [
      ("urgent", true), ("Dringend", true), ("high", true), ("ja", true), ("", false),
      ("normal", false), ("nicht dringend", false), ("not urgent", false), ("low", false),
    ]
  )
  func urgency(text: String, isUrgent: Bool) throws {
    #expect(try Urgency.isUrgent(text) == isUrgent)
    #expect(throws: UnknownWord.self) { try Urgency.isUrgent("soon") }
  }

  @Test(
    "Preferences with a meaning are known, others are kept word for word",
    arguments: [
      ("women only", Preference.womenOnly), ("Women-only", .womenOnly), ("nur Frauen", .womenOnly),
      ("ONLY WOMEN", .womenOnly), ("men only", .menOnly), ("nur Männer", .menOnly),
      ("only men", .menOnly), (" no  Dogs please", .words(" no  Dogs please")),
      ("لا كلاب", .words("لا كلاب")),
    ]
  )
  func preference(text: String, preference: Preference) throws {
    #expect(try Preference(text) == preference)
  }

  @Test(
    "Slips in a preference with a meaning are refused with what was meant",
    arguments: [
      ("womn only", "women only"), ("woman only", "women only"), ("nur Frau", "women only"),
      ("nur Manner", nil), ("nur Maenner", "men only"), ("man only", "men only"),
    ]
  )
  func preferenceSlips(text: String, meant: String?) throws {
    guard let meant else {
      #expect(try Preference(text) == .menOnly)
      return
    }
    let fault = #expect(throws: UnknownWord.self) { try Preference(text) }
    #expect(fault?.allowed.contains(meant) == true)
    #expect(fault?.description.contains("did you mean") == true)
  }

  @Test("Themes in which somebody does not interpret are known by code or label")
  func notInterpreting() throws {
    let health = ThemeCode(stored: "health")
    let town = Town(
      council: "Test",
      workingLanguage: LanguageTag(stored: "de"),
      themes: [
        Theme(code: health, minimumLevel: .b1, labels: [LanguageTag(stored: "de"): "Gesundheit"])
      ]
    )
    for text in ["not interpreting health", "Dolmetscht  nicht Gesundheit"] {
      let preference = try town.preference(text)
      #expect(preference == .notInterpreting(health))
      #expect(Preference(stored: preference.description) == preference)
      #expect(try town.preference(preference.description) == preference)
    }
    #expect(throws: UnknownWord.self) { try town.preference("not interpreting helth") }
    #expect(throws: UnknownWord.self) { try town.preference("not interpreting") }
    #expect(try town.preference("women only") == .womenOnly)
    #expect(try town.preference("not on Fridays") == .words("not on Fridays"))
  }

  @Test("A preference without words is refused")
  func emptyPreference() {
    #expect(throws: UnknownWord.self) { try Preference(" ") }
  }

  @Test("A check is read and written with its days")
  func check() throws {
    let issued = try #require(Day("2025-05-01"))
    let until = try #require(Day("2028-05-01"))
    let check = Check(.vulnerable, issuedOn: issued, validUntil: until)
    #expect(try Check("vulnerable:2025-05-01..2028-05-01") == check)
    #expect(try Check(" Schutzbedürftige : 01.05.2025 .. 1.5.2028 ") == check)
    #expect(check.text == "vulnerable:2025-05-01..2028-05-01")
    #expect(try Check("children:2025-05-01") == Check(.children, issuedOn: issued))
    #expect(Check(.children, issuedOn: issued).text == "children:2025-05-01")
  }

  @Test(
    "A check that is not in the form is refused",
    arguments: [
      "children", "children:", "children:2025-02-30", "children:2025-05-01..",
      "children:2025-05-01..2024-05-01", "dogs:2025-05-01", "children 2025-05-01",
      "children:2025-05-01...2026-05-01",
    ]
  )
  func noCheck(text: String) {
    #expect(throws: UnknownWord.self) { try Check(text) }
  }

  @Test("A list is split at semicolons, and empty values are left out")
  func list() {
    #expect(ListCell.items(" a b ;; c,d ;\n") == ["a b", "c,d"])
    #expect(ListCell.items(" ; ").isEmpty)
  }

  @Test("The sentence for a long word stays short, and names an empty one")
  func sentences() {
    let long = UnknownWord(
      value: String(repeating: "x", count: 500),
      expected: "a level",
      allowed: []
    )
    #expect(long.description.count < 100)
    #expect(long.value.count == 500)
    let empty = UnknownWord(value: " ", expected: "a level", allowed: [])
    #expect(empty.description == "an empty word is not a level")
  }
}
