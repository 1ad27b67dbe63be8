import AssetMap
import Foundation
import Testing

@testable import Reports

@Suite("The catalogues of sentences")
struct WordingTests {
  private static let german = LanguageTag(stored: "de")

  @Test("Every catalogue has every sentence, well formed", arguments: Catalogue.all.map(\.language))
  func complete(language: LanguageTag) throws {
    let catalogue = try #require(Catalogue.all.first { $0.language == language })
    for key in Wording.Key.allCases {
      #expect(catalogue.sentences[key] != nil, "\(key.rawValue) is missing")
      #expect(catalogue.templates[key] != nil, "\(key.rawValue) is not well formed")
    }
  }

  @Test("A sentence has the same places to fill in every language")
  func samePlaces() {
    for catalogue in Catalogue.all {
      for key in Wording.Key.allCases {
        let english = Catalogue.english.templates[key]?.places
        #expect(catalogue.templates[key]?.places == english, "\(key.rawValue)")
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
    for key in Wording.Key.allCases where !key.rawValue.hasPrefix("policy.") {
      let isUsed = names.contains("\(key)")
      #expect(isUsed, "\(key.rawValue) is not used")
    }
    let weights = Set(PolicySetting.all.map { "policy.\($0.name)" }).union(["policy.language.level"]
    )
    for key in Wording.Key.allCases where key.rawValue.hasPrefix("policy.") {
      #expect(weights.contains(key.rawValue), "\(key.rawValue) is no weight")
    }
  }

  @Test("A number chooses its form, and an exact number comes first")
  func plurals() {
    let english = Wording(.english)
    #expect(english[.reasonWaited, ["weeks": .count(0)]].plain == "waited less than a week")
    #expect(english[.reasonWaited, ["weeks": .count(1)]].plain == "waited one week")
    #expect(english[.reasonWaited, ["weeks": .count(8)]].plain == "waited 8 weeks")
  }

  @Test("A language with more forms than English gets them all")
  func manyForms() {
    let catalogue = Catalogue(
      language: LanguageTag(stored: "x"),
      sentences: [.reasonWaited: "{weeks, plural, few {# few} many {# many} other {# other}}"],
      pluralForm: { $0 < 5 ? "few" : $0 < 11 ? "many" : "other" }
    )
    let wording = Wording(catalogue: catalogue)
    let said = [3, 7, 20].map { wording[.reasonWaited, ["weeks": .count($0)]].plain }
    #expect(said == ["3 few", "7 many", "20 other"])
    #expect(wording[.valueYes].plain == "yes", "what is missing falls back to English")
  }

  @Test(
    "The language is chosen by its tag, without region or script, else English",
    arguments: [
      ("de", "de"), ("de-AT", "de"), ("DE", "de"), ("en-GB", "en"), ("ti", "en"), ("", "en"),
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
