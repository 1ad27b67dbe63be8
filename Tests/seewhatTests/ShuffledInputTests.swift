import Foundation
import Testing

@Suite("The order of rows and files")
struct ShuffledInputTests {
  private static let places = [
    ("C.UTF-8", "UTC"), ("de_DE.UTF-8", "Asia/Kolkata"), ("ar_EG.UTF-8", "America/St_Johns"),
  ]

  /// The records of two round tables of the sample data, by the names of their files: the header,
  /// then the rows.
  private func records(_ seewhat: Binary) throws -> [String: [String]] {
    try seewhat.demo()
    #expect(try seewhat("export", "--to", "files").status == 0)
    let names = try FileManager.default
      .contentsOfDirectory(atPath: seewhat.folder.appendingPathComponent("files").path)
    #expect(names.count == 11)
    var records: [String: [String]] = [:]
    for name in names {
      records[name] = String(decoding: try seewhat.bytes("files/\(name)"), as: UTF8.self)
        .components(separatedBy: "\r\n").filter { !$0.isEmpty }
    }
    func columns(_ row: String) -> [Substring] {
      row.split(separator: ",", omittingEmptySubsequences: false)
    }
    let tables: Set<Substring> = ["table", "kork", "kreuzmatt"]
    let cards = try #require(records["cards.csv"]).filter { tables.contains(columns($0)[3]) }
    let people = Set(cards.map { columns($0)[2] }).union([
      "\u{FEFF}reference", "\u{FEFF}participant",
    ])
    records["cards.csv"] = cards
    for name in ["participants.csv", "consents.csv"] {
      records[name]?.removeAll { !people.contains(columns($0)[0]) }
    }
    #expect(cards.count > 100)
    #expect(people.count > 40)
    return records
  }

  @Test("does not matter, in any locale and time zone: the same plan, reports and export")
  func shuffled() throws {
    let seewhat = try Binary()
    let records = try records(seewhat)
    let names = records.keys.sorted()
    var numbers = HostileText(seed: 11)
    var outputs: Set<[String]> = []
    for run in 0..<20 {
      try seewhat.sh("mkdir run-\(run)")
      for (name, rows) in records {
        var lines = rows.dropFirst().map(\.self)
        // A history of consents is told in its order; the rest may stand in any.
        if run > 0, name != "consents.csv" {
          lines = lines.map { (numbers.next(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        let text = (rows.prefix(1) + lines).joined(separator: "\r\n") + "\r\n"
        try seewhat.write(text, to: "run-\(run)/\(name)")
      }
      let order = run % 2 == 0 ? "" : "-r"
      let place = Self.places[run % Self.places.count]
      let outcome = try seewhat.sh(
        """
        set -e
        export SEEWHAT_STORE=run-\(run).sqlite
        seewhat init --council "Stadt Kehl" >/dev/null
        ls run-\(run)/*.csv | sort \(order) | xargs seewhat import >/dev/null
        seewhat match --format json --lang en
        seewhat export --to out-\(run) >/dev/null
        seewhat report matches --format json --lang en
        seewhat report gaps --lang en
        """,
        with: ["LANG": place.0, "LC_ALL": place.0, "TZ": place.1]
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
      let exported = try names.map {
        String(decoding: try seewhat.bytes("out-\(run)/\($0)"), as: UTF8.self)
      }
      outputs.insert([outcome.output] + exported)
    }
    #expect(outputs.count == 1)
    #expect(outputs.first?[0].contains("\"points\"") == true)
  }
}
