import Foundation
import Testing

@Suite("The order of rows and files")
struct ShuffledInputTests {
  @Test("does not matter: the same records give the same plan, reports and export")
  func shuffled() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    #expect(try seewhat("export", "--to", "files").status == 0)
    let names = try FileManager.default
      .contentsOfDirectory(atPath: seewhat.folder.appendingPathComponent("files").path).sorted()
    #expect(names.count == 10)
    var numbers = HostileText(seed: 11)
    var outputs: Set<[String]> = []
    for run in 0..<4 {
      try seewhat.sh("mkdir run-\(run)")
      for name in names {
        var lines = try String(decoding: seewhat.bytes("files/\(name)"), as: UTF8.self)
          .components(separatedBy: "\r\n").filter { !$0.isEmpty }
        let header = lines.removeFirst()
        // A history of consents is told in its order; the rest may stand in any.
        if run > 0, name != "consents.csv" {
          lines = lines.map { (numbers.next(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        let text = ([header] + lines).joined(separator: "\r\n") + "\r\n"
        try seewhat.write(text, to: "run-\(run)/\(name)")
      }
      let order = run % 2 == 0 ? "" : "-r"
      let outcome = try seewhat.sh(
        """
        set -e
        export SEEWHAT_STORE=run-\(run).sqlite
        seewhat init --council "Stadt Kehl" >/dev/null
        ls run-\(run)/*.csv | sort \(order) | xargs seewhat import >/dev/null
        seewhat match --format json
        seewhat export --to out-\(run) >/dev/null
        """
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
      let reports = try ["matches", "gaps", "assets", "plenary"].map {
        try seewhat.sh("seewhat report \($0) --format json --store run-\(run).sqlite").output
      }
      let exported = try names.map {
        String(decoding: try seewhat.bytes("out-\(run)/\($0)"), as: UTF8.self)
      }
      outputs.insert([outcome.output] + reports + exported)
    }
    #expect(outputs.count == 1)
    #expect(outputs.first?[1].contains("\"points\"") == true)
  }
}
