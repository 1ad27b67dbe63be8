import Foundation
import Testing

@testable import Reports

@Suite("Commands in German")
struct GermanTests {
  @Test("Every sentence of every command's help is said in German")
  func help() throws {
    for sentence in try Examples.sentences() {
      #expect(Translation.german.says(sentence), "\(sentence)")
    }
  }

  @Test("Help comes in German by --lang and by LANG, and keeps its examples")
  func pages() throws {
    let seewhat = try Binary()
    let page = try seewhat.sh("seewhat report matches --help --lang de")
    #expect(page.status == 0)
    #expect(page.output.hasPrefix("WOZU: Ausgeben, wer wem helfen könnte, und warum\n"))
    #expect(page.output.contains("\n  seewhat report matches --neighbourhood Kreuzmatt\n"))
    #expect(page.output.contains("AUFRUF: seewhat report matches <Optionen>"))
    let help = try seewhat.sh("seewhat help report matches", with: ["LANG": "de_DE.UTF-8"])
    #expect(help.output == page.output)
    #expect(try seewhat.sh("seewhat --lang de").output.contains("\nBEFEHLE:\n"))
    #expect(!page.output.split(separator: "\n").contains { $0.count > 80 })
  }

  @Test(
    "Errors come in German, with what was typed as it was typed",
    arguments: [
      ("check --store need", "Fehler: Unter need gibt es keinen Speicher."),
      ("card show need", "Fehler: card: „need“ ist kein Code;"),
      ("match --best 3", "Fehler: --best gehört zu --export-problem. Alle Optionen: --help"),
      ("card add --theem x", "Fehler: Die Option „--theem“ gibt es nicht"),
      (
        "participant add --name A --language xx:B1",
        "Fehler: --language: „xx“ ist keine bekannte Sprache"
      ),
      (
        "report matches --format x",
        "Fehler: Der Wert „x“ geht nicht für „--format <format>“. Möglich sind 'text', 'json', 'csv', 'markdown' oder 'html'."
      ),
      (
        "review decline K7QF-3MXA --reason x",
        "Fehler: --reason: „x“ ist kein Grund; möglich: no-longer-needed"
      ),
      (
        "settings set nothing 1",
        "Fehler: setting: „nothing“ ist keine Einstellung; es gibt council"
      ),
    ]
  )
  func errors(command: String, expected: String) throws {
    let seewhat = try Binary()
    #expect(
      try seewhat.sh("seewhat init --council Kehl --lang de").errors.hasPrefix("Der Speicher")
    )
    let english = try seewhat.sh("seewhat \(command)")
    #expect(english.errors.hasPrefix("Error: "))
    for outcome in [
      try seewhat.sh("seewhat \(command) --lang de"),
      try seewhat.sh("env LC_ALL=de_AT.UTF-8 seewhat \(command)"),
    ] {
      #expect(outcome.status == english.status)
      #expect(outcome.errors.hasPrefix(expected), "\(outcome.errors)")
    }
  }

  @Test("What somebody said is kept, though it reads as an option")
  func words() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    let said = "--text --lang --rendering de"
    let card = try seewhat.sh("seewhat card add --table kork --need housing \(said)")
    let code = card.output.trimmingCharacters(in: .whitespacesAndNewlines)
    let shown = try seewhat.sh("seewhat card show \(code) --format json --lang de").output
    #expect(shown.contains("\"--lang\"") && shown.contains("\"de\""), "\(card.errors) \(shown)")
  }

  @Test("The problems of a file keep their places in German")
  func problems() throws {
    let seewhat = try Binary()
    try Data("code,parent\nhousing,x\n,\nbad code,\n".utf8)
      .write(to: seewhat.folder.appending(path: "themes.csv"))
    try seewhat.sh("seewhat init --council Kehl")
    let outcome = try seewhat.sh("seewhat import themes.csv --lang de")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("themes.csv:2: parent (Spalte 2): „x“: das Oberthema hiervon"))
    #expect(
      outcome.errors.contains("themes.csv:4: code (Spalte 1): „bad code“: der Code eines Themas")
    )
  }

  @Test("The manual has every command, and its lines are no requests by mistake")
  func manual() throws {
    let seewhat = try Binary()
    for language in ["en", "de"] {
      let page = try seewhat.sh("seewhat manual --lang \(language)").output
      for command in try Examples.commands() where command.isLeaf {
        #expect(page.contains(".SS \(command.path.replacing("-", with: "\\-"))"), "\(command.path)")
      }
      let requests = page.split(separator: "\n").filter { $0.hasPrefix(".") }.map { $0.prefix(3) }
      #expect(
        Set(requests).isSubset(of: [".TH", ".SH", ".SS", ".PP", ".TP", ".B ", ".nf", ".fi"])
      )
    }
  }
}
