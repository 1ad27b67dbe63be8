import Foundation
import Testing

@Suite("Tables and circles of the demonstration")
struct CircleTests {
  private func json(_ seewhat: Binary, _ arguments: String) throws -> [String: Any] {
    let outcome = try seewhat.sh("seewhat report \(arguments) --format json")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    )
  }

  @Test(
    "are found, and show nobody's name unless they are asked to",
    arguments: [
      "groups", "circles", "exchanges",
    ]
  )
  func pseudonymous(report: String) throws {
    let seewhat = try Binary()
    try seewhat.demo()
    #expect(((try json(seewhat, report))[report] as? [Any] ?? []).count > 1)
    let file = package.appendingPathComponent("SampleData/participants.csv")
    let contacts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      .compactMap {
        $0.split(separator: ",").first { $0.contains("@example") || $0.hasPrefix("+49") }
      }
    #expect(contacts.count > 20)
    for format in ["text", "json", "csv", "markdown", "html"] {
      for language in ["en", "de"] {
        let command = "seewhat report \(report) --format \(format) --lang \(language)"
        let outcome = try seewhat.sh(command)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(!contacts.contains { outcome.output.contains($0) })
        let again = try seewhat.sh(command)
        #expect(outcome.output == again.output)
        let named = try seewhat.sh(command + " --names 'calling them'")
        #expect(contacts.contains { named.output.contains($0) })
      }
    }
  }

  @Test("are narrowed by a filter, and keep the town's totals")
  func filtered() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    let (all, some) = (try json(seewhat, "circles"), try json(seewhat, "circles --theme health"))
    let count = { (report: [String: Any]) in (report["circles"] as? [Any] ?? []).count }
    #expect(count(some) > 0 && count(some) < count(all))
    #expect(some["circles_found"] as? Int == count(all))
  }

  @Test("keep people together whose match the council accepts, and seat nobody whom it declines")
  func decided() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    func people() throws -> [[String: Any]] {
      let groups = try json(seewhat, "groups")["groups"] as? [[String: Any]] ?? []
      return groups.first?["people"] as? [[String: Any]] ?? []
    }
    let before = try people()
    let codes = before.compactMap { $0["match"] as? String }
    try #require(codes.count > 3)
    try seewhat.sh("seewhat review accept \(codes[0])")
    try seewhat.sh("seewhat review decline \(codes[1]) --reason not-suitable")
    let after = try people()
    #expect(after.count == before.count - 1)
    let states = after.compactMap { seat in
      (seat["match"] as? String).map { ($0, seat["state"] as? String) }
    }
    #expect(states.contains { $0 == (codes[0], "accepted") })
    #expect(!states.contains { $0.0 == codes[1] })
  }
}
