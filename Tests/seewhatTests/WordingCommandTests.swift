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
