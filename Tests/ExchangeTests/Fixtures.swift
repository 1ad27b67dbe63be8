import AssetMap
import Exchange

/// A repeatable source of random numbers: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension LanguageTag: ExpressibleByStringLiteral {
  /// A tag as stored, unchecked.
  public init(stringLiteral text: String) { self.init(stored: text) }
}

extension ThemeCode: ExpressibleByStringLiteral {
  /// A code as stored, unchecked.
  public init(stringLiteral text: String) { self.init(stored: text) }
}

extension Day: ExpressibleByStringLiteral {
  /// A day such as `2016-11-19`.
  public init(stringLiteral text: String) {
    guard let day = Day(text) else { fatalError("no day: \(text)") }
    self = day
  }
}

let today: Day = "2026-03-01"

/// A small Kehl: six themes and three neighbourhoods.
let kehl = Town(
  council: "Kehl",
  workingLanguage: "de",
  themes: [
    ("childcare", "Kinderbetreuung"),
    ("childcare.during-class", "Betreuung im Kurs"),
    ("housing", "Wohnen"),
    ("housing.search", "Wohnungssuche"),
    ("language", "Sprache lernen"),
    ("language.course", "Sprachkurs"),
  ].map { Theme(code: ThemeCode(stored: $0), minimumLevel: .a2, labels: ["de": $1]) },
  neighbourhoods: [
    Neighbourhood(name: "Kork", adjacent: ["Neumühl"]),
    Neighbourhood(name: "Kreuzmatt", adjacent: []),
    Neighbourhood(name: "Neumühl", adjacent: ["Kork"]),
  ]
)

let people = "reference,name,consents\nP1,Selam,keep; match\nP2,Rima,\n"

/// Imports files given as name and text.
func imported(
  _ files: KeyValuePairs<String, String>,
  known: KnownRecords = KnownRecords(),
  town: Town = kehl,
  mapping: Mapping? = nil,
  seed: UInt64 = 1
) throws(ImportProblems) -> RegisterContents {
  let importer = Importer(town: town, known: known, today: today, by: "Anna", mapping: mapping)
  var generator = SeededGenerator(seed: seed)
  return try importer.contents(
    of: files.map { ImportFile(name: $0, bytes: Array($1.utf8)) },
    using: &generator
  )
}

/// What keeps files from being imported.
func problems(
  _ files: KeyValuePairs<String, String>,
  known: KnownRecords = KnownRecords(),
  mapping: Mapping? = nil
) -> [ImportProblem] {
  do {
    _ = try imported(files, known: known, mapping: mapping)
    return []
  } catch {
    return error.problems
  }
}

extension KnownRecords {
  /// What a register knows that holds these records.
  init(_ contents: RegisterContents, on day: Day = today) {
    self.init()
    for participant in contents.participants {
      participants[participant.code] = participant.purposes(on: day).contains(.keep)
      if let reference = participant.reference {
        participantReferences[reference] = participant.code
      }
    }
    for table in contents.tables {
      tables[table.code] = table
      if let reference = table.reference { tableReferences[reference] = table.code }
    }
    for card in contents.cards {
      let place = card.table.flatMap { table in
        card.number.map { PaperPlace(table: table, number: $0) }
      }
      cards.updateValue(place, forKey: card.code)
      if let reference = card.reference { cardReferences[reference] = card.code }
    }
  }
}
