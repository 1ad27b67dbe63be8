import Foundation
import Testing

@Suite("Bad input is refused in one plain sentence")
struct BadInputTests {
  let seewhat: Binary
  let participant: String
  let need: String
  let match: String

  init() throws {
    seewhat = try Binary()
    try seewhat.demo()
    let rows = try seewhat("review", "list", "--format", "csv").output
      .split(whereSeparator: \.isNewline).map { $0.split(separator: ",") }
    match = String(rows[1][0])
    need = String(try #require(rows[1].first { $0.count == 9 && $0 != rows[1][0] }))
    participant = String(
      try seewhat("participant", "list", "--format", "csv").output
        .split(whereSeparator: \.isNewline)[1].prefix(9)
    )
  }

  @Test(
    "with exit code 64 where a value is wrong",
    arguments: [
      ["participant", "add", "--name", "A", "--language", "Tigrinian:native"],
      ["participant", "add", "--name", "A", "--language", "ti:fluent"],
      ["participant", "add", "--name", "A", "--neighbourhood", "Atlantis"],
      ["participant", "add", "--name", "A", "--consent", "everything"],
      ["participant", "add", "--name", "A", "--check", "children"],
      ["participant", "add", "--name", "A", "--times", "sometimes"],
      ["participant", "add", "--name", " "], ["participant", "add"],
      ["participant", "show", "K7QF-3MXB"], ["card", "show", "nonsense"],
      ["card", "add", "--table", "kork", "--need", "flying", "--text", "x"],
      ["card", "add", "--table", "kork", "--need", "language.course", "--text", "x"],
      ["card", "add", "--table", "kork", "--need", "sport", "--text", "x", "--count", "0"],
      ["card", "add", "--need", "sport", "--text", "x"],
      ["card", "add", "--table", "kork", "--capability", "sport", "--text", "x", "--urgent"],
      ["settings", "set", "place.nowhere", "3"], ["settings", "set", "place.same", "1000"],
      ["report", "matches", "--format", "pdf"],
      ["report", "matches", "--names", ""], ["suggest"], ["language", "Tigrinyan"],
      ["theme", "add", "Bees", "--label", "en=Bees"], ["--nonsense"],
    ]
  )
  func wrongValue(arguments: [String]) throws {
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try seewhat.sh("seewhat \(line)")
    #expect(outcome.status == 64, "\(arguments): \(outcome.output)\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: "))
  }

  @Test(
    "with exit code 1 where the register says no",
    arguments: [
      ["participant", "show", "K7QF-3MXA"], ["card", "close", "K7QF-3MXA"],
      ["review", "show", "K7QF-3MXA"], ["table", "show", "atlantis"],
      ["init"], ["import", "none.csv"],
      ["review", "introduce", "@match@"],
      ["review", "complete", "@match@", "--side", "need", "--outcome", "helped"],
      ["review", "agree", "@match@", "--side", "need"], ["card", "reopen", "@need@"],
      ["table", "add", "--reference", "kork", "--event", "x", "--date", "2017-01-01"],
      ["card", "add", "--table", "kork", "--number", "1", "--need", "sport", "--text", "x"],
    ]
  )
  func refused(arguments: [String]) throws {
    let line = arguments.map {
      "'\($0.replacing("@match@", with: match).replacing("@need@", with: need))'"
    }
    .joined(separator: " ")
    let before = try seewhat.bytes("store.sqlite")
    let outcome = try seewhat.sh("seewhat \(line)")
    #expect(outcome.status == 1, "\(arguments): \(outcome.output)\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: ") && outcome.errors.split(separator: "\n").count == 1)
    #expect(try seewhat.bytes("store.sqlite") == before)
  }

  @Test("and a wrong step names the step that is possible")
  func wrongStep() throws {
    let outcome = try seewhat("review", "introduce", match)
    #expect(outcome.errors.contains("seewhat review accept \(match)"))
  }

  @Test("where an argument is not UTF-8")
  func invalidArgument() throws {
    let outcome = try seewhat.sh("seewhat participant add --name $'Sel\\xffam' --new")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("UTF-8"))
  }

  @Test("where someone alike is registered already, unless it is said to be someone else")
  func alike() throws {
    try seewhat(
      "participant",
      "add",
      "--name",
      "Zoë Okonkwo-Meyer",
      "--contact",
      "+49 7851 4711 22"
    )
    for (name, contact) in [
      ("zoe\u{308} okonkwo meyer", "x"), ("Okonkwo-Meyer Zoë", "x"), ("Zoë Okonkwo-Meier", "x"),
      ("Somebody Else", "07851/471122"),
    ] {
      let outcome = try seewhat("participant", "add", "--name", name, "--contact", contact)
      #expect(outcome.status == 1, "\(name)")
      #expect(outcome.errors.contains("alike"))
    }
    #expect(try seewhat("participant", "add", "--name", "Zoë Okonkwo-Meyer", "--new").status == 0)
  }
}
