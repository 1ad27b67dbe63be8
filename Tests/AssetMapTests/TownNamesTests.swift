import AssetMap
import Testing

@Suite("Themes and neighbourhoods by name")
struct TownNamesTests {
  private static func make(_ code: String, _ labels: [String: String], isActive: Bool = true)
    -> Theme
  {
    Theme(
      code: ThemeCode(stored: code),
      minimumLevel: .a1,
      isActive: isActive,
      labels: Dictionary(
        uniqueKeysWithValues: labels.map { (LanguageTag(stored: $0.key), $0.value) }
      )
    )
  }

  private static let town = Town(
    council: "Kehl",
    workingLanguage: LanguageTag(stored: "de"),
    themes: [
      make("childcare", ["en": "Childcare", "de": "Kinderbetreuung", "ar": "رعاية الأطفال"]),
      make(
        "childcare.during-class",
        ["en": "Childcare during language classes", "de": "Kinderbetreuung während des Kurses"]
      ),
      make("everyday.garden", ["en": "Gardening", "de": "Garten"], isActive: false),
      make("housing", ["en": "Housing", "de": "Wohnen"]),
      make("sport", ["en": "Sport", "de": "Sport"]),
      make("sport.club", ["en": "Club", "de": "Verein"]),
      make("community.club", ["en": "Meeting place", "de": "Club"]),
    ],
    neighbourhoods: [
      Neighbourhood(name: "Kork"), Neighbourhood(name: "Kreuzmatt"),
      Neighbourhood(name: "Odelshofen-Süd"),
    ]
  )

  @Test(
    "A theme is found by its code or its label in any language",
    arguments: [
      ("childcare", "childcare"), ("childcare.during-class", "childcare.during-class"),
      ("Childcare.During-Class", "childcare.during-class"), ("KINDERBETREUUNG", "childcare"),
      (" kinderbetreuung  während des Kurses", "childcare.during-class"),
      ("Kinderbetreuung wa\u{308}hrend des Kurses", "childcare.during-class"),
      ("رعاية الاطفال", "childcare"), ("Sport", "sport"), ("Verein", "sport.club"),
      ("Garten", "everyday.garden"), ("gardening", "everyday.garden"),
    ]
  )
  func theme(text: String, code: String) throws {
    #expect(try Self.town.theme(named: text).code.description == code)
  }

  @Test("A label that two themes share is refused with both")
  func sharedLabel() {
    let fault = #expect(throws: UnknownWord.self) { try Self.town.theme(named: "club") }
    #expect(fault?.allowed == ["Verein (sport.club)", "Club (community.club)"])
    #expect(fault?.cause == .ambiguous)
  }

  @Test(
    "An unknown theme is refused with the nearest",
    arguments: [
      ("Wohnungen", "Wohnen (housing)"), ("Housng", "Wohnen (housing)"),
      ("Kinder", "Kinderbetreuung (childcare)"),
    ]
  )
  func unknownTheme(text: String, near: String) {
    let fault = #expect(throws: UnknownWord.self) { try Self.town.theme(named: text) }
    #expect(fault?.allowed.contains(near) == true, "\(fault?.allowed ?? [])")
  }

  @Test("A theme that was relabelled is found by its new label at once, and not by the old one")
  func relabelled() throws {
    var changed = Self.town
    #expect(try changed.theme(named: "Wohnen").code.description == "housing")
    changed.themes[3].labels[LanguageTag(stored: "de")] = "Unterkunft"
    #expect(try changed.theme(named: "Unterkunft").code.description == "housing")
    #expect(throws: UnknownWord.self) { try changed.theme(named: "Wohnen") }
  }

  @Test(
    "Part of a label finds the themes in use, best first",
    arguments: [
      ("kinder", ["childcare", "childcare.during-class"]),
      ("club", ["community.club", "sport.club"]),
      ("sport", ["sport", "sport.club"]), ("lang", ["childcare.during-class"]), ("gard", []),
      ("أطفال", ["childcare"]), ("during-cl", ["childcare.during-class"]), ("", []), ("zz", []),
    ]
  )
  func matching(part: String, codes: [String]) {
    #expect(Self.town.themes(matching: part, limit: 8).map(\.code.description) == codes)
    #expect(
      Self.town.themes(matching: part, limit: 1).map(\.code.description) == Array(codes.prefix(1))
    )
  }

  @Test(
    "A neighbourhood is found whatever its case, blanks and normal form",
    arguments: [
      ("Kork", "Kork"), ("KREUZMATT", "Kreuzmatt"), (" KORK ", "Kork"),
      ("odelshofen su\u{308}d", "Odelshofen-Süd"),
    ]
  )
  func neighbourhood(text: String, name: String) throws {
    #expect(try Self.town.neighbourhood(named: text).name == name)
  }

  @Test("An unknown neighbourhood is refused with those that there are")
  func unknownNeighbourhood() {
    let far = #expect(throws: UnknownWord.self) { try Self.town.neighbourhood(named: "Sundheim") }
    #expect(far?.allowed == ["Kork", "Kreuzmatt", "Odelshofen-Süd"])
    let near = #expect(throws: UnknownWord.self) { try Self.town.neighbourhood(named: "Kreuzmat") }
    #expect(near?.allowed == ["Kreuzmatt"])
    #expect(throws: UnknownWord.self) { try Self.town.neighbourhood(named: "") }
  }
}
