import AssetMap
import Foundation
import GRDB
import Register
import Reports
import Testing

@testable import Office

@Suite("The labels of themes in a store of before")
struct ThemeLabelTests {
  private let office: Office

  /// A store as the first version made it, whose themes have labels in German and English alone.
  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seewhat-labels-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "RegisterTests/Fixtures/store-1.sql")
    let path = folder.appending(path: "store.sqlite").path
    try DatabaseQueue(path: path).writeWithoutTransaction {
      try $0.execute(sql: try String(contentsOf: script, encoding: .utf8))
    }
    office = Office(
      register: try Register(opening: path),
      acting: Acting(by: "tester", at: "2017-03-01T12:00:00Z", day: Office.demonstrationDay)
    )
  }

  private let housing = ThemeCode(stored: "housing")
  private let tigrinya = LanguageTag(stored: "ti")
  private let arabic = LanguageTag(stored: "ar")

  private func label(in language: LanguageTag) throws -> String {
    try office.reader(in: language).theme(housing).plain
  }

  @Test("are those that are shipped where the store has none")
  func shipped() throws {
    #expect(try office.register.town().theme(housing)?.labels.count == 2)
    #expect(try label(in: tigrinya) == "መንበሪ ገዛ")
    #expect(try label(in: arabic) == "السكن")
    #expect(try label(in: LanguageTag(stored: "de")) == "Wohnen")
    let reader = try office.reader(in: tigrinya)
    let listing = Listing.themes(try office.register.town().themes, for: reader)
    #expect(listing.csv(for: reader).contains("መንበሪ ገዛ"))
  }

  @Test("are the council's own where it has any, in the same language alone")
  func own() throws {
    var theme = try #require(try office.register.town().theme(housing))
    theme.labels[tigrinya] = "ገዛ"
    try office.register.save(theme, acting: office.acting)
    #expect(try label(in: tigrinya) == "ገዛ")
    #expect(try label(in: arabic) == "السكن")
    #expect(try office.register.town().theme(housing)?.labels[arabic] == nil)
  }
}
