import Foundation
import Testing

@Suite("Trust, from outside")
struct TrustTests {
  private func sample() throws -> Binary {
    let seewhat = try Binary()
    try seewhat.demo()
    return seewhat
  }

  @Test("a check exits with 1 until there is a backup, and mends modes only where asked")
  func check() throws {
    let seewhat = try sample()
    let first = try seewhat("check", "--format", "csv")
    #expect(first.status == 1)
    #expect(first.output.contains("backup,problem"))
    #expect(try seewhat("backup").status == 0)
    #expect(try seewhat("check").status == 0)
    try seewhat.sh("chmod 644 store.sqlite store.sqlite.backups/*; chmod 755 store.sqlite.backups")
    #expect(try seewhat("check").status == 1)
    let repaired = try seewhat("check", "--repair", "--format", "csv")
    #expect(repaired.status == 0)
    #expect(repaired.output.contains("Made private"))
    let modes = try seewhat.sh(
      "stat -c %a store.sqlite store.sqlite.backups store.sqlite.backups/*"
    )
    #expect(modes.output == "600\n700\n600\n")
    let json = try seewhat("check", "--format", "json", "--today", "2017-03-09").output
    #expect(json.contains("\"has_problems\": true"))
    #expect(json.contains("\"head\": \""))
  }

  @Test("a check finds an audit that was altered in the file")
  func altered() throws {
    let seewhat = try sample()
    try seewhat("backup")
    var bytes = try seewhat.bytes("store.sqlite")
    let found = try #require(bytes.range(of: Data("demochangeimport".utf8)))
    bytes.replaceSubrange(found, with: Data("demOchangeimport".utf8))
    try bytes.write(to: seewhat.folder.appendingPathComponent("store.sqlite"))
    let outcome = try seewhat("check")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("The audit was altered at entry 2"), "\(outcome.output)")
  }

  @Test("the audit can be narrowed by day, person, code and kind, in every form")
  func audit() throws {
    let seewhat = try sample()
    try seewhat("participant", "show", "3K0E-54N2", "--names", "why")
    try seewhat("card", "close", "3DZE-FJW5", "--as", "other")
    func rows(_ arguments: String) throws -> Int {
      let outcome = try seewhat.sh("seewhat audit --format csv \(arguments)")
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.output.split(whereSeparator: \.isNewline).count - 1
    }
    #expect(try rows("") == 5)
    #expect(try rows("--by other") == 1)
    #expect(try rows("--kind read") == 1)
    #expect(try rows("--about 3K0E-54N2") == 2)
    #expect(try rows("--about 3DZE-FJW5") == 1)
    #expect(try rows("--since 2017-03-02") == 0)
    try seewhat("participant", "list", "--names", "why")
    let text = try seewhat("audit", "--kind", "read").output
    #expect(text.contains(" people: ") && text.count < 2000, "\(text)")
    let whole = try seewhat("audit", "--about", "3K0E-54N2", "--kind", "read").output
    let json = try seewhat("audit", "--kind", "read", "--format", "json").output
    let codes = try seewhat("participant", "list", "--format", "csv").output
      .split(whereSeparator: \.isNewline).dropFirst().map { String($0.prefix(9)) }
    #expect(codes.count > 100)
    for code in codes { #expect(whole.contains(code) && json.contains(code)) }
    for format in ["text", "json", "csv", "markdown"] {
      let outcome = try seewhat("audit", "--kind", "read", "--format", format)
      #expect(outcome.output.contains("names shown"))
    }
  }

  @Test("an erasure for which the list of the erased has no room leaves that list as it was")
  func fullDisk() throws {
    let seewhat = try sample()
    let line = String(repeating: "x", count: 1019) + "\n"
    try seewhat.write(line, to: "store.sqlite.erased")
    let outcome = try seewhat.sh("ulimit -f 1; seewhat participant erase 3K0E-54N2 --yes")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("could not be written"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Success"))
    #expect(String(decoding: try seewhat.bytes("store.sqlite.erased"), as: UTF8.self) == line)
    #expect(try seewhat("participant", "show", "3K0E-54N2").status == 0)
  }

  @Test("all that is held is written as JSON and as a page, and recorded")
  func exportAll() throws {
    let seewhat = try sample()
    #expect(try seewhat("participant", "export-all", "3K0E-54N2").status == 64)
    let outcome = try seewhat(
      "participant",
      "export-all",
      "3K0E-54N2",
      "--names",
      "why",
      "--format",
      "json"
    )
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let parts = try #require(json)
    #expect(Set(parts.keys) == ["participant", "consents", "cards", "matches", "audit"])
    #expect((parts["participant"] as? [String: Any])?["name"] as? String == "Khaled Mansour")
    #expect((parts["cards"] as? [Any])?.count == 3)
    #expect((parts["consents"] as? [Any])?.count == 4)
    #expect((parts["audit"] as? [Any])?.isEmpty == false)
    let page = try seewhat(
      "participant",
      "export-all",
      "3K0E-54N2",
      "--names",
      "why",
      "--format",
      "markdown",
      "--lang",
      "de"
    ).output
    #expect(page.contains("Alles, was über"))
    #expect(page.contains("export all"))
    #expect(try seewhat("audit", "--kind", "export").output.contains("export all"))
  }

  @Test("a withdrawal works in the next query and ends open matches, with the reason")
  func withdrawal() throws {
    let seewhat = try sample()
    let state = "seewhat review list --state accepted --format csv"
    let match = try seewhat.sh(
      """
      code=$(seewhat report matches --format csv | cut -d, -f1 | grep -E '^[0-9A-Z]{4}-' | head -1)
      seewhat review accept $code 2>/dev/null; echo $code
      """
    ).output.trimmingCharacters(in: .newlines)
    #expect(try seewhat.sh(state).output.contains(match))
    let accepted = try seewhat("review", "show", match, "--format", "json").output
    let party = try #require(accepted.firstMatch(of: /"holder": "([^"]+)"/)).1
    let outcome = try seewhat("participant", "consent", "withdraw", String(party), "match")
    #expect(outcome.errors.contains("Match \(match) is ended"), "\(outcome.errors)")
    #expect(try !seewhat.sh(state).output.contains(match))
    let held = try seewhat(
      "participant",
      "export-all",
      String(party),
      "--names",
      "why",
      "--format",
      "csv"
    ).output
    #expect(held.contains("state,ended"))
    #expect(held.contains("withdrawn"), "\(held)")
    #expect(
      try seewhat("audit", "--about", String(party), "--format", "csv").output
        .contains("ended: \(match)")
    )
    let again = try seewhat("participant", "consent", "withdraw", String(party), "match")
    #expect(again.status == 1)
    let grant = try seewhat(
      "participant",
      "consent",
      "grant",
      String(party),
      "--consent",
      "match",
      "--consent-notice",
      "2017-2",
      "--consent-through",
      "Luwam Kidane"
    )
    #expect(grant.status == 0)
    let history = try seewhat("participant", "consent", "show", String(party), "--format", "csv")
    #expect(history.output.contains("match,no,"))
    #expect(history.output.contains("match,yes,2017-03-01,,,2017-2,,tester"))
    #expect(
      try seewhat.sh("seewhat participant consent show \(party) --names why --format csv").output
        .contains("match,yes,2017-03-01,,,2017-2,,Luwam Kidane,tester")
    )
  }

  @Test("hot backups under four writers each restore to a sound store")
  func hotBackups() async throws {
    let seewhat = try Binary(fixed: false)
    try seewhat("init")
    let code = try seewhat("participant", "add", "--name", "Selam", "--consent", "keep,match")
      .output.trimmingCharacters(in: .newlines)
    let statuses = try await withThrowingTaskGroup(of: [Int32].self) { group in
      for writer in 0..<4 {
        group.addTask {
          try (0..<8).map { number in
            try seewhat(
              "card",
              "add",
              "--participant",
              code,
              "--need",
              "sport",
              "--text",
              "card \(writer).\(number)"
            ).status
          }
        }
      }
      group.addTask { try (0..<8).map { _ in try seewhat("backup", "--drill").status } }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(statuses.allSatisfy { $0 == 0 })
    let folder = seewhat.folder.appendingPathComponent("store.sqlite.backups")
    let backups = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(backups.count == 8)
    var counts: [Int] = []
    for (index, backup) in backups.enumerated() {
      let path = "restored-\(index).sqlite"
      let restored = try seewhat("restore", folder.path + "/" + backup, "--store", path)
      #expect(restored.status == 0, "\(restored.errors)")
      let cards = try seewhat("card", "list", "--store", path, "--format", "csv").output
      let check = try seewhat("check", "--store", path, "--format", "csv").output
      #expect(check.contains("integrity,fine") && check.contains("audit,fine"))
      counts.append(cards.split(whereSeparator: \.isNewline).count - 1)
    }
    #expect(counts.allSatisfy { (0...32).contains($0) })
  }
}
