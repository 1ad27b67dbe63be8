import Foundation
import Testing

@Suite("Planning from the command line")
struct MatchTests {
  @Test("A search ended early says so, stores what it found, and never less than there was")
  func within() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    let whole = try seewhat.sh("seewhat match --format json")
    let early = try seewhat.sh("seewhat match --within 0.000001")
    #expect(early.status == 0)
    #expect(early.output.contains("The search was ended early."))
    #expect(early.output.contains("the best there could be helps"))
    let again = try seewhat.sh("seewhat match --format json")
    #expect(!again.output.contains(#""cut_short": true"#))
    let served = try { (output: String) in
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      return ((object?["plan"] as? [String: Any])?["needs_served"] as? Int) ?? 0
    }
    #expect(try served(whole.output) == served(again.output))
    #expect(try served(whole.output) > 0)
    for wrong in ["0", "-1", "nan", "inf", "soon", "86401", "1e300"] {
      #expect(try seewhat.sh("seewhat match --within=\(wrong)").status == 64)
    }
  }

  @Test("Ctrl-C while it plans shows the best plan so far with its bound, and stores nothing")
  func interrupted() throws {
    let seewhat = try Binary()
    try seewhat.town(of: 2_000)
    try #require(try seewhat("match", "--dry-run").status == 0)
    let before = try seewhat.bytes("store.sqlite")
    // Where it had planned all before the key was pressed, it is tried again.
    for _ in 0..<20 {
      let outcome = try seewhat.pressingCtrlC(during: "planning", in: "match", "--format", "json")
      let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      let report = try #require(object as? [String: Any])
      if report["cut_short"] as? Bool == false {
        try before.write(to: seewhat.folder.appendingPathComponent("store.sqlite"))
        continue
      }
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("Stopped with Ctrl-C, so nothing was stored."))
      let plan = try #require(report["plan"] as? [String: Any])
      let bound = try #require(plan["bound"] as? [String: Any])
      let served = try #require(plan["needs_served"] as? Int)
      #expect(served > 0)
      #expect(try #require(bound["needs_served"] as? Int) > served)
      #expect(try seewhat.bytes("store.sqlite") == before)
      return
    }
    Issue.record("it was always done before the key was pressed, or Ctrl-C does nothing")
  }

  @Test("The problem is written for other solvers, without names or codes, and never over a file")
  func exportProblem() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    let file = seewhat.folder.appendingPathComponent("problem.txt")
    #expect(try seewhat.sh("seewhat match --export-problem problem.txt").status == 0)
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n")
    let head = lines[0].split(separator: " ").dropFirst(2).compactMap { Int($0) }
    #expect(lines.count == 1 + head[0] + head[1] + head[2])
    #expect(lines.count { $0.hasPrefix("n ") } == head[0] && head[3] == 10)
    #expect(lines.count { $0.hasPrefix("e ") } == head[2] && head[2] > 200)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try seewhat.sh("seewhat match --export-problem problem.txt").status != 0)
    let best = try seewhat.sh("seewhat match --export-problem problem.txt --best 1 --force")
    #expect(best.status == 0)
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("e ") }.map { $0.split(separator: " ")[1] }
    #expect(Set(rows).count == rows.count && rows.count > 50)
    for wrong in ["--best 2", "--export-problem x --dry-run", "--export-problem x --best 0"] {
      #expect(try seewhat.sh("seewhat match \(wrong)").status == 64)
    }
  }
}

extension Binary {
  /// A store with so many residents, each with a capability and most with a need.
  fileprivate func town(of residents: Int) throws {
    let themes = ["housing.moving", "housing.repairs", "health.accompany", "work.application"]
    var people = ["reference,given_name,languages,neighbourhood,consents"]
    var cards = ["reference,participant,kind,theme,text"]
    for person in 0..<residents {
      let place = person % 2 == 0 ? "Kork" : "Kreuzmatt"
      people.append("P\(person),Person \(person),de:B2,\(place),keep; match; review")
      let (need, capability) = (themes[person % 4], themes[person / 4 % 4])
      if person % 5 > 0 { cards.append("N\(person),P\(person),need,\(need),Hilfe") }
      cards.append("C\(person),P\(person),capability,\(capability),Hilfe")
    }
    try write("name,adjacent\nKork,Kreuzmatt\nKreuzmatt,Kork\n", to: "neighbourhoods.csv")
    try write(people.joined(separator: "\n"), to: "participants.csv")
    try write(cards.joined(separator: "\n"), to: "cards.csv")
    let outcome = try sh(
      "seewhat init && seewhat import neighbourhoods.csv participants.csv cards.csv"
    )
    try #require(outcome.status == 0, "\(outcome.errors)")
  }
}
