import AssetMap
import Exchange
import Foundation
import Register
import Testing

@testable import Office

@Suite("A council's own sentences")
struct OwnSentenceTests {
  @Test("are written to files, and those that reports no longer have are counted")
  func export() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seewhat-sentences-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let acting = Acting(by: "tester", at: "2017-03-01T12:00:00Z", day: Office.demonstrationDay)
    let office = try Office.opened(
      at: folder.appending(path: "store.sqlite").path,
      acting: acting,
      council: "Kehl",
      workingLanguage: LanguageTag(stored: "de")
    )
    let sentences = [
      WordingCorrection(key: "emptyList", sentence: "Niemand da.", isChecked: true),
      WordingCorrection(key: "aSentenceOfBefore", sentence: "Das gab es einmal.", isChecked: true),
    ]
    _ = try office.register.save(sentences, in: LanguageTag(stored: "de"), acting: acting)
    let export = try office.export()
    #expect(export.leftOutSentences == 1)
    let file = try #require(export.files.first { $0.name == "wording.csv" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("de,emptyList,Niemand da.,yes"))
    #expect(!text.contains("aSentenceOfBefore"))
  }
}
