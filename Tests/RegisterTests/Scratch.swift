import AssetMap
import Foundation
import GRDB
import Register
import Testing

/// A folder for one test, and ready-made records.
final class Scratch: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("register-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }

  /// The names in the folder, sorted.
  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
  }

  /// Alters the store as another program might, past every rule of its tables.
  func tamper(_ alter: (Database) throws -> Void) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let database = try DatabaseQueue(path: path("store.sqlite"), configuration: configuration)
    try database.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try alter($0)
    }
    try database.close()
  }

  /// Leaves the store as a power cut in the middle of a change does.
  func leaveHotJournal() throws {
    let copies = ["store.sqlite", "store.sqlite-journal"].map {
      (URL(fileURLWithPath: path($0)), URL(fileURLWithPath: path("kept-\($0)")))
    }
    try tamper { database in
      try database.execute(sql: "PRAGMA cache_size = 1; BEGIN IMMEDIATE")
      for number in 0..<2000 {
        try database.execute(
          sql: "INSERT INTO neighbourhood (name) VALUES (?)",
          arguments: [String(repeating: "x", count: 200) + "\(number)"]
        )
      }
      for (from, to) in copies { try FileManager.default.copyItem(at: from, to: to) }
      try database.execute(sql: "ROLLBACK")
    }
    for (from, to) in copies {
      try? FileManager.default.removeItem(at: from)
      try FileManager.default.moveItem(at: to, to: from)
    }
  }

  /// A store with two themes and two neighbourhoods.
  func register(_ name: String = "store.sqlite") throws -> Register {
    try Register.create(
      at: path(name),
      acting: acting,
      council: "Testdorf",
      workingLanguage: .german,
      contents: RegisterContents(
        themes: [.housing, .sport],
        neighbourhoods: [
          Neighbourhood(name: "Kork", adjacent: ["Neumühl"]), Neighbourhood(name: "Neumühl"),
        ]
      )
    )
  }
}

let acting = Acting(by: "tester", at: "2017-01-02T12:00:00Z", day: .init(number: 17_168))

extension LanguageTag {
  static let german = LanguageTag(stored: "de")
}

extension Theme {
  static let housing = Theme(code: ThemeCode(stored: "housing"), minimumLevel: .b1, labels: [:])
  static let sport = Theme(code: ThemeCode(stored: "sport"), minimumLevel: .a1, labels: [:])
}

extension Participant {
  static func sample(
    _ number: Int64,
    name: String = "Selam Tesfay",
    consents: [Purpose] = Purpose.allCases,
    neighbourhood: String? = "Kork"
  ) throws -> Participant {
    Participant(
      code: Code(number: number),
      name: try #require(ParticipantName(whole: name)),
      profile: Profile(
        languages: [LanguageAbility(.german, .a2)],
        neighbourhood: neighbourhood
      ),
      registeredOn: acting.day,
      consents: consents.map { Consent($0, givenOn: acting.day, recordedBy: "tester") }
    )
  }
}

extension Card {
  static func sample(
    _ number: Int64,
    of holder: Participant,
    _ kind: CardKind = .need,
    text: String = "Wir suchen eine Wohnung",
    paper: (table: RoundTable, number: Int)? = nil
  ) throws -> Card {
    try Card(
      code: Code(number: number),
      participant: holder.code,
      table: paper?.table.code,
      number: paper?.number,
      terms: CardTerms(kind: kind, theme: Theme.housing.code, writtenOn: acting.day),
      text: text,
      textLanguage: .german
    )
  }
}
