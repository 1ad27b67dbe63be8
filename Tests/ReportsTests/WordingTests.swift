import AssetMap
import Foundation
import Testing

@testable import Reports

@Suite("The catalogues of sentences")
struct WordingTests {
  private static let german = LanguageTag(stored: "de")

  @Test("A catalogue has no line that is not a sentence", arguments: Catalogue.languages)
  func noFaults(language: LanguageTag) throws {
    let catalogue = try #require(Catalogue.named(language))
    #expect(catalogue.faults.isEmpty)
  }

  @Test("Every catalogue has every sentence, or exactly those of the pages for residents")
  func complete() throws {
    for language in Catalogue.languages {
      let keys = Set(try #require(Catalogue.named(language)).sentences.keys)
      let isWhole = ["en", "de", "fr", "ar", "fa", "tr", "uk"].contains(language.description)
      let wanted = isWhole ? Set(Wording.Key.allCases) : Wording.Key.forResidents
      #expect(wanted.symmetricDifference(keys).isEmpty, "\(language)")
    }
  }

  @Test("A sentence has the places to fill that it has in English", arguments: Catalogue.languages)
  func samePlaces(language: LanguageTag) throws {
    let catalogue = try #require(Catalogue.named(language))
    for (key, template) in catalogue.templates {
      #expect(template.places == Catalogue.english.templates[key]?.places, "\(key)")
    }
  }

  @Test("A sentence has a form for every number", arguments: Catalogue.languages)
  func pluralForms(language: LanguageTag) throws {
    let catalogue = try #require(Catalogue.named(language))
    let forms = Set(PluralRule.forms(in: language).map(\.rawValue)).union(["other"])
    for (key, template) in catalogue.templates {
      for choices in template.choices.values {
        let exact = Set(choices.filter { $0.hasPrefix("=") })
        let missing = forms.subtracting(choices).filter { form in
          // A form that only exact numbers take, such as 1, may stand as that number.
          !(form == "one" && exact.contains("=1")) && !(form == "zero" && exact.contains("=0"))
            && !(form == "two" && exact.contains("=2"))
        }
        #expect(missing.isEmpty, "\(key) lacks \(missing.sorted())")
        #expect(choices.subtracting(exact).subtracting(forms).isEmpty, "\(key)")
      }
    }
  }

  @Test("Every sentence is used somewhere in the code")
  func allUsed() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Reports").standardizedFileURL
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    )
    var code = ""
    for case let file as URL in files
    where file.pathExtension == "swift" && !file.path().contains("/Wording/") {
      code += try String(contentsOf: file, encoding: .utf8)
    }
    let names = Set(code.matches(of: /\.([a-z][A-Za-z0-9]+)/).map { String($0.1) })
    for key in Wording.Key.allCases where !key.rawValue.hasPrefix("policy") {
      let isUsed = names.contains("\(key)")
      #expect(isUsed, "\(key.rawValue) is not used")
    }
    let weights = Set(PolicySetting.all.compactMap { Wording.Key(weight: $0.name) })
    for key in Wording.Key.allCases where key.rawValue.hasPrefix("policy") {
      #expect(weights.contains(key) || key == .policyLanguageLevel, "\(key.rawValue) is no weight")
    }
  }

  @Test("A number chooses its form, and an exact number comes first")
  func plurals() {
    let english = Wording(.english)
    #expect(english[.reasonWaited, ["weeks": .count(0)]].plain == "waited less than a week")
    #expect(english[.reasonWaited, ["weeks": .count(1)]].plain == "waited one week")
    #expect(english[.reasonWaited, ["weeks": .count(8)]].plain == "waited 8 weeks")
  }

  @Test(
    "A language with more forms than English gets them all",
    arguments: [
      ("ar", [0, 1, 2, 3, 11, 100, 103, 111, 202], "zero one two few many other few many other"),
      ("uk", [1, 2, 5, 11, 12, 21, 22, 111], "one few many many many one few many"),
      ("pl", [1, 2, 5, 12, 21, 22], "one few many many many few"),
      ("ro", [0, 1, 2, 19, 20, 101, 120], "few one few few other few other"),
      ("fr", [0, 1, 2], "one one other"), ("tr", [0, 1, 2], "other one other"),
    ]
  )
  func manyForms(tag: String, numbers: [Int], expected: String) {
    let catalogue = Catalogue(
      tag,
      """
      reasonWaited = {weeks, plural, zero {zero} one {one} two {two} few {few} many {many} \
      other {other}}
      """
    )
    let wording = Wording(catalogue: catalogue)
    let said = numbers.map { wording[.reasonWaited, ["weeks": .count($0)]].plain }
    #expect(said.joined(separator: " ") == expected)
  }

  @Test("What a catalogue leaves out comes in English, and is marked as English")
  func fallsBack() {
    let wording = Wording(catalogue: Catalogue("ar", ""))
    #expect(wording[.valueYes] == .foreign("yes", in: .english))
  }

  @Test("Lines that are no sentence are kept as faults, and the others are read")
  func faults() {
    let catalogue = Catalogue(
      "de",
      """
      # For translators.
      valueYes = ja
      valueYes = jawohl
      valueNever = nie
      valueNo = {
      """
    )
    #expect(catalogue.sentences == [.valueYes: "ja"])
    #expect(catalogue.faults == ["valueYes = jawohl", "valueNever = nie", "valueNo = {"])
    #expect(catalogue.unread == [.valueYes])
  }

  @Test("A correction stands in for its sentence, and may have been checked")
  func corrected() {
    let catalogue = Catalogue("de", "valueYes = ja\nvalueNo = nein").corrected(by: [
      WordingCorrection(key: "valueYes", sentence: "jo", isChecked: true),
      WordingCorrection(key: "valueNo", sentence: "{", isChecked: true),
      WordingCorrection(key: "valueMaybe", sentence: "vielleicht", isChecked: true),
    ])
    #expect(catalogue.sentences == [.valueYes: "jo", .valueNo: "nein"])
    #expect(catalogue.unread == [.valueNo])
  }

  @Test(
    "Numbers are written as the language writes them",
    arguments: [
      ("en", "1,234,567 -5 12"), ("de", "1.234.567 -5 12"), ("pl", "1234 12\u{A0}345 7"),
    ]
  )
  func numbers(tag: String, expected: String) {
    let form = NumberForm(LanguageTag(stored: tag))
    let numbers = tag == "pl" ? [1234, 12345, 7] : [1_234_567, -5, 12]
    #expect(numbers.map { form.written($0) }.joined(separator: " ") == expected)
  }

  @Test("A year is written without setting thousands apart")
  func years() {
    #expect(Wording(.english).number(2016, isGrouped: false).plain == "2016")
  }

  @Test(
    "The language is chosen by its tag, without region or script, else English",
    arguments: [
      ("de", "de"), ("de-AT", "de"), ("DE", "de"), ("en-GB", "en"), ("am", "en"), ("prs", "fa"),
      ("kmr", "kmr"), ("", "en"),
    ]
  )
  func chosen(tag: String, expected: String) {
    #expect(Wording(LanguageTag(stored: tag)).language.description == expected)
  }

  @Test(
    "Sentences that are not well formed are not read",
    arguments: [
      "{", "}", "{}", "{a", "{a, plural, one {x}}", "{a, select, other {x}}",
      "{a, plural, other {x}",
    ]
  )
  func malformed(text: String) {
    #expect(MessageTemplate(text) == nil)
  }

  @Test("A filled place never becomes a place itself")
  func noSecondFilling() {
    let phrase = Wording(.english)[.reasonSameTheme, ["theme": .foreign("{count} {theme}")]]
    #expect(phrase.plain == "same theme: {count} {theme}")
  }
}
