import AssetMap
import Testing

@testable import Reports

@Suite("The sheet of a language's sentences")
struct WordingSheetTests {
  private let german = WordingSheet(LanguageTag(stored: "de"))
  private let polish = WordingSheet(LanguageTag(stored: "pl"))

  @Test("has a row a sentence, in the order of the code, with what is built in")
  func rows() throws {
    let rows = german.rows([])
    #expect(rows.map(\.[0]) == Wording.Key.allCases.map(\.rawValue))
    let yes = try #require(rows.first { $0[0] == "valueYes" })
    #expect(yes == ["valueYes", "yes", "ja", "ja", "no"])
    #expect(rows.allSatisfy { $0.count == WordingSheet.columns.count })
  }

  @Test("shows what the council has put in, and that it was checked")
  func corrected() throws {
    let rows = german.rows([WordingCorrection(key: "valueYes", sentence: "jo", isChecked: true)])
    #expect(rows.first { $0[0] == "valueYes" } == ["valueYes", "yes", "ja", "jo", "yes"])
  }

  @Test("read back as it was written, corrects nothing")
  func unchanged() throws {
    for row in german.rows([]) {
      let correction = try german.correction(key: row[0], translation: row[3], checked: row[4])
      #expect(correction.sentence.isEmpty, "\(row[0])")
    }
  }

  @Test("takes a sentence that somebody checked, though its words stay")
  func checked() throws {
    let correction = try german.correction(key: "valueYes", translation: "ja", checked: "Ja")
    #expect(correction == WordingCorrection(key: "valueYes", sentence: "ja", isChecked: true))
  }

  @Test(
    "refuses what could not be said",
    arguments: [
      ("valueMaybe", "być może", "", "key"), ("valueYes", "tak", "perhaps", "checked"),
      ("valueYes", "{tak}", "", "translation"), ("valueYes", "tak {", "", "translation"),
      ("valueYes", "tak\nnie", "", "translation"),
      ("reasonSameTheme", "ten sam temat", "", "translation"),
      ("reasonWaited", "{weeks, plural, one {#} other {#}}", "", "translation"),
    ]
  )
  func refused(key: String, translation: String, checked: String, column: String) {
    let fault = #expect(throws: WordingCorrection.Fault.self) {
      try polish.correction(key: key, translation: translation, checked: checked)
    }
    #expect(fault?.column == column)
  }

  @Test("names the forms of numbers that are missing")
  func forms() {
    let fault = #expect(throws: WordingCorrection.Fault.self) {
      try polish.correction(
        key: "reasonWaited",
        translation: "{weeks, plural, =1 {tydzień} other {#}}",
        checked: ""
      )
    }
    #expect(fault?.sentence.contains("add few, many,") == true)
  }
}
