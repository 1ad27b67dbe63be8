import Foundation
import Testing

@Suite("The store, from outside")
struct StoreTests {
  @Test("loses nothing to eight writing processes, with a matcher and a reader beside them")
  func writers() async throws {
    let seewhat = try Binary(fixed: false)
    try seewhat("init")
    let code = try seewhat(
      "participant",
      "add",
      "--name",
      "Selam",
      "--language",
      "ti:native",
      "--consent",
      "keep,match"
    ).output.trimmingCharacters(in: .newlines)
    let outcomes = try await withThrowingTaskGroup(of: [Binary.Outcome].self) { group in
      for writer in 0..<8 {
        group.addTask {
          try (0..<10).map { number in
            try seewhat(
              "card",
              "add",
              "--participant",
              code,
              "--need",
              "sport",
              "--text",
              "card \(writer).\(number)"
            )
          }
        }
      }
      group.addTask { try (0..<5).map { _ in try seewhat("match") } }
      group.addTask { try (0..<5).map { _ in try seewhat("card", "list") } }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(outcomes.allSatisfy { $0.status == 0 }, "\(outcomes.map(\.errors))")
    let cards = try seewhat("card", "list", "--format", "csv").output
    #expect(cards.split(whereSeparator: \.isNewline).count == 81)
  }

  @Test("is made once, when twenty processes make it at once")
  func openings() async throws {
    let seewhat = try Binary(fixed: false)
    let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<20 { group.addTask { try seewhat("init").status } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.filter { $0 == 0 }.count == 1)
    #expect(statuses.filter { $0 == 1 }.count == 19)
    #expect(try seewhat("theme", "list").status == 0)
  }

  @Test("is refused in one sentence where it is missing, foreign or a folder")
  func refused() throws {
    let seewhat = try Binary()
    try seewhat.write("not a store", to: "note.txt")
    for (path, words) in [
      ("none.sqlite", "seewhat init --store none.sqlite"), ("note.txt", "not an SQLite file"),
      (".", "a folder"),
    ] {
      let outcome = try seewhat("theme", "list", "--store", path)
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("Error: ") && outcome.errors.contains(words))
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
    #expect(try seewhat.bytes("note.txt") == Data("not a store".utf8))
  }

  @Test(
    "may lie under any name",
    arguments: ["-odd.sqlite", "two words.sqlite", "ስም.sqlite", "a?b=c"]
  )
  func odd(path: String) throws {
    let seewhat = try Binary()
    #expect(try seewhat("init", "--store", path).status == 0)
    #expect(try seewhat("theme", "list", "--store", path).status == 0)
    #expect(
      FileManager.default.fileExists(atPath: seewhat.folder.appendingPathComponent(path).path)
    )
  }

  @Test("prints the same bytes in three locales and time zones")
  func determinism() throws {
    let seewhat = try Binary()
    let outputs = try [
      ("C.UTF-8", "UTC"), ("de_DE.UTF-8", "Asia/Kolkata"), ("ar_EG.UTF-8", "America/St_Johns"),
    ]
    .enumerated()
    .map { index, place in
      let environment = ["LANG": place.0, "LC_ALL": place.0, "TZ": place.1]
      let store = "demo-\(index).sqlite"
      let demo = try seewhat("demo", "--store", store, "--lang", "en", with: environment)
      let json = try seewhat(
        "report",
        "matches",
        "--format",
        "json",
        "--store",
        store,
        "--lang",
        "en",
        with: environment
      )
      return [demo.output, json.output]
    }
    #expect(Set(outputs).count == 1)
    #expect(outputs[0][0].contains("proven best"))
  }
}
