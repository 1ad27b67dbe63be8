import Foundation
import Testing

@Suite("Reports as files")
struct OutputTests {
  @Test("A page is written for its owner alone, and never over another unasked")
  func file() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    let command = "seewhat report matches --format html --output -page.html"
    #expect(try seewhat.sh("umask 000; \(command)").status == 0)
    let page = seewhat.folder.appendingPathComponent("-page.html").path
    let mode = try FileManager.default.attributesOfItem(atPath: page)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let again = try seewhat.sh(command)
    #expect(again.status == 1 && again.errors.contains("--force"))
    #expect(try seewhat.sh("\(command) --force").status == 0)
  }

  @Test("Two reports for reading make one page")
  func two() throws {
    let outcome = try Binary().sh("seewhat demo --format html")
    #expect(outcome.output.components(separatedBy: "<!DOCTYPE html>").count == 2)
    #expect(outcome.output.components(separatedBy: "<h1>").count == 3)
  }

  @Test("Long output is shown by PAGER on a terminal, and as it is elsewhere")
  func paged() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    let pager = "export PAGER='sed s/^/paged:/'"
    func onTerminal(_ rows: Int, _ command: String) throws -> String {
      try seewhat.sh("\(pager); script -qec 'stty rows \(rows); \(command)' /dev/null").output
    }
    #expect(try onTerminal(10, "seewhat theme list").contains("\npaged:"))
    #expect(try !onTerminal(500, "seewhat theme list").contains("paged:"))
    #expect(try !onTerminal(10, "PAGER= seewhat theme list").contains("paged:"))
    #expect(try !onTerminal(10, "PAGER=no-such seewhat theme list").isEmpty)
    #expect(try !seewhat.sh("\(pager); seewhat theme list").output.contains("paged:"))
  }

  @Test("A page is opened where there is a desktop; elsewhere it is said where the page is")
  func opened() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    let list = "seewhat theme list --format html --force --output"
    let without = try seewhat.sh("unset DISPLAY WAYLAND_DISPLAY; \(list) 'a b.html' --open")
    #expect(without.status == 0 && without.errors.contains("/a b.html."), "\(without.errors)")
    let stand = "printf '#!/bin/sh\\necho \"$1\" > opened\\n' > xdg-open; chmod +x xdg-open"
    let with = try seewhat.sh("\(stand); DISPLAY=:0 PATH=\"$PWD:$PATH\" \(list) -b.html --open")
    #expect(with.status == 0)
    #expect(try seewhat.sh("cat opened").output.hasSuffix("/-b.html\n"))
    let failing = "printf '#!/bin/sh\\nexit 3\\n' > xdg-open"
    let refused = try seewhat.sh("\(failing); DISPLAY=:0 PATH=\"$PWD:$PATH\" \(list) b.html --open")
    #expect(refused.status == 0 && refused.errors.contains("/b.html."))
    #expect(try seewhat.sh("seewhat theme list --open").status == 64)
  }
}
