import Foundation
import Testing

@Suite("seewhat wording")
struct WordingCommandTests {
  private func store() throws -> Binary {
    let seewhat = try Binary()
    #expect(try seewhat.sh("seewhat init --council Kehl").status == 0)
    return seewhat
  }

  @Test("A language that is not built in comes in by a table, and goes out as it came")
  func newLanguage() throws {
    let seewhat = try store()
    let script = """
      seewhat wording export --lang eo --output eo.csv
      sed -i 's/^emptyList,.*/emptyList,,,Nenio por listigi.,yes/' eo.csv
      seewhat wording import --lang eo eo.csv && seewhat wording import --lang eo eo.csv
      seewhat neighbourhood list --lang eo
      seewhat wording export --lang eo | grep ^emptyList
      """
    let outcome = try seewhat.sh("exec 2>&1; \(script)")
    #expect(outcome.output.contains("sentences read, 1 changed."))
    #expect(outcome.output.contains("sentences read, 0 changed."))
    #expect(outcome.output.contains("\nNenio por listigi.\n"))
    #expect(
      outcome.output.contains(
        "emptyList,Nothing to list.,Nichts aufzulisten.,Nenio por listigi.,yes"
      )
    )
  }

  @Test("A council's own words stand in, and an empty cell brings the built-in ones back")
  func corrected() throws {
    let seewhat = try store()
    func list() throws -> String { try seewhat.sh("seewhat neighbourhood list").output }
    let before = try list()
    try Data("key,translation\nemptyList,None here.\n".utf8).write(
      to: seewhat.folder.appending(path: "w.csv")
    )
    #expect(try seewhat.sh("seewhat wording import --lang en w.csv").status == 0)
    #expect(try list().contains("None here."))
    try Data("key,translation\nemptyList,\n".utf8).write(
      to: seewhat.folder.appending(path: "w.csv")
    )
    #expect(try seewhat.sh("seewhat wording import --lang en w.csv").status == 0)
    #expect(try list() == before)
  }

  @Test("A council's own words go out with an export and come in with an import")
  func exported() throws {
    let seewhat = try store()
    let script = """
      printf 'key,translation,checked\\nemptyList,"=None, „here“",yes\\n' > en.csv
      seewhat wording import --lang en en.csv
      printf 'key,translation\\nemptyList,Nenio.\\n' > eo.csv && seewhat wording import --lang eo eo.csv
      seewhat export --to out && seewhat init --council x --store new.sqlite
      seewhat import out/*.csv --store new.sqlite && seewhat import out/*.csv --store new.sqlite
      seewhat export --to again --store new.sqlite
      """
    let outcome = try seewhat.sh("exec 2>&1; \(script)")
    let own = "language,key,translation,checked"
    let exported = String(decoding: try seewhat.bytes("out/wording.csv"), as: UTF8.self)
    #expect(exported.contains("\(own)\r\nen,emptyList,\"'=None, „here“\",yes\r\n"))
    #expect(exported.hasSuffix("\r\neo,emptyList,Nenio.,no\r\n"))
    #expect(try seewhat.bytes("again/wording.csv") == seewhat.bytes("out/wording.csv"))
    #expect(outcome.output.contains(/wording +2 +0 +0\n/))
    #expect(outcome.output.contains(/wording +0 +0 +2\n/))
    let list = try seewhat.sh("seewhat neighbourhood list --store new.sqlite")
    #expect(list.output.contains("\n=None, „here“\n"))
  }

  @Test(
    "A row of an import that no report can say is refused with its place, and nothing is stored"
  )
  func refusedInImport() throws {
    let seewhat = try store()
    let table = """
      language,key,translation,checked
      so,emptyList,{x},yes
      so,nothing,x,
      so,valueYes,haa,perhaps
      so,emptyList,Waxba.,
      xx,emptyList,x,
      de,emptyList,Nichts.,
      """
    try Data(table.utf8).write(to: seewhat.folder.appending(path: "w.csv"))
    let outcome = try seewhat.sh("seewhat import w.csv 2>&1")
    #expect(outcome.status == 1)
    for problem in [
      "w.csv:2: translation (column 3): “{x}”: the English",
      "w.csv:3: key (column 2): “nothing”: no sentence has this key",
      "w.csv:4: checked (column 4): “perhaps”: write yes or no",
      "w.csv:5: key (column 2): “emptyList”: this stands in w.csv:2 already",
      "w.csv:6: language (column 1): “xx”",
    ] {
      #expect(outcome.output.contains(problem), "\(outcome.output)")
    }
    #expect(!(try seewhat.sh("seewhat neighbourhood list --lang de").output).contains("Nichts.\n"))
  }

  @Test("An older Windows program's table comes in by its encoding, as other files do")
  func encoding() throws {
    let seewhat = try store()
    let table =
      Data("key,translation\nemptyList,Nichts da f".utf8) + [0xFC] + Data("r dich.\n".utf8)
    try table.write(to: seewhat.folder.appending(path: "w.csv"))
    let refused = try seewhat.sh("seewhat wording import --lang de w.csv 2>&1")
    #expect(refused.status == 1)
    #expect(refused.output.contains("--encoding windows-1252"))
    let taken = try seewhat.sh("seewhat wording import --lang de w.csv --encoding windows-1252")
    #expect(taken.status == 0)
    #expect(try seewhat.sh("seewhat neighbourhood list --lang de").output.contains("da für dich."))
  }

  @Test("A table with a fault is refused with its line and column, and nothing is stored")
  func refused() throws {
    let seewhat = try store()
    let table = """
      key,translation,note
      emptyList,None here.,
      """
    try Data(table.utf8).write(to: seewhat.folder.appending(path: "w.csv"))
    let columns = try seewhat.sh("seewhat wording import --lang en w.csv 2>&1")
    #expect(columns.status == 1)
    #expect(columns.output.contains("w.csv:1: column 3: “note”: no sheet"))
    let rows = """
      key,translation
      emptyList,None here.
      emptyList,None there.
      valueYes,{x}
      nothing,x
      """
    try Data(rows.utf8).write(to: seewhat.folder.appending(path: "w.csv"))
    let outcome = try seewhat.sh("seewhat wording import --lang en w.csv 2>&1")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("w.csv:3: key (column 1): “emptyList”"))
    #expect(outcome.output.contains("w.csv:4: translation (column 2): “{x}”: the English"))
    #expect(outcome.output.contains("w.csv:5: key (column 1): “nothing”: no sentence has this key"))
    #expect(try seewhat.sh("seewhat neighbourhood list").output.contains("Nothing to list."))
  }
}
