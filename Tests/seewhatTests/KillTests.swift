import Foundation
import Testing

@Suite("Killed at any moment")
struct KillTests {
  @Test(
    "a command is done or taken back, and goes through when it is run again",
    arguments: ["import cards.csv people.csv", "match", "review accept MATCH"]
  )
  func killed(line: String) throws {
    let seewhat = try Binary()
    try seewhat.demo()
    let people = (0..<300).map { "N\($0),Nr \($0),de:native,keep; match; review" }
    let cards = (0..<300).map {
      "K\($0),N\($0),\($0 % 2 == 0 ? "need" : "capability"),sport,Karte \($0)"
    }
    try seewhat.write(
      "reference,name,languages,consents\n" + people.joined(separator: "\n"),
      to: "people.csv"
    )
    try seewhat.write(
      "reference,participant,kind,theme,text\n" + cards.joined(separator: "\n"),
      to: "cards.csv"
    )
    if line == "match" { try seewhat("import", "people.csv", "cards.csv") }
    let match = try seewhat("review", "list", "--format", "csv").output
      .split(whereSeparator: \.isNewline)[1].prefix(9)
    let command = "seewhat " + line.replacing("MATCH", with: match)
    let store = try seewhat.bytes("store.sqlite")
    /// Everything that can be listed.
    func state() throws -> String {
      let outcome = try seewhat.sh(
        """
        set -e; seewhat card list --format csv; seewhat participant list --format csv
        seewhat review list --format csv --state proposed --state accepted 2>/dev/null
        """
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.output
    }
    let before = try state()
    let start = Date()
    #expect(try seewhat.sh(command).status == 0)
    let duration = Date().timeIntervalSince(start)
    let after = try state()
    #expect(before != after)
    for _ in 0..<5 {
      try seewhat.sh("rm -f store.sqlite*")
      try store.write(to: seewhat.folder.appendingPathComponent("store.sqlite"))
      let outcome = try seewhat.sh(
        """
        chmod 600 store.sqlite
        \(command) >/dev/null 2>&1 & job=$!
        sleep \(Double.random(in: 0...duration)); kill -9 $job 2>/dev/null; wait $job
        """
      )
      let now = try state()
      #expect(now == before || now == after, "half done")
      if outcome.status == 0 { #expect(now == after, "acknowledged and lost") }
      let check = try seewhat("check", "--format", "csv").output
      for topic in ["integrity", "references", "audit"] {
        #expect(check.contains("\(topic),fine"), "\(check)")
      }
      if now == before {
        #expect(try seewhat.sh(command).status == 0)
        #expect(try state() == after)
      }
    }
  }
}
