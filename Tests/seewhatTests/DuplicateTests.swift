import Foundation
import Testing

@Suite("Duplicates, from outside")
struct DuplicateTests {
  @Test("are listed by code and reason, and by name only on request, which the audit tells")
  func listed() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    let added = try seewhat.sh(
      """
      seewhat participant add --name "Mansour, Khaled" --language ar:native --gender man \
        --neighbourhood Auenheim --new
      """
    )
    let code = added.output.trimmingCharacters(in: .whitespacesAndNewlines)
    let list = try seewhat("participant", "duplicates", "--score", "20", "--format", "csv")
    #expect(list.status == 0, "\(list.errors)")
    let row = try #require(
      list.output.split(whereSeparator: \.isNewline).first { $0.contains(code) }
    )
    #expect(row.hasPrefix("3K0E-54N2,\(code),"))
    #expect(row.contains("same-name-other-order"))
    #expect(!list.output.contains("Khaled"))
    let named = try seewhat.sh(
      "seewhat participant duplicates --score 20 --names 'she asked' --format json"
    )
    #expect(named.output.contains("Mansour, Khaled"))
    let audit = try seewhat("audit", "--kind", "read", "--format", "csv").output
    #expect(audit.contains("names compared"))
    #expect(audit.contains("names shown"))
    for format in ["text", "markdown", "html"] {
      #expect(try seewhat("participant", "duplicates", "--format", format).status == 0)
    }
  }

  @Test("are merged only where someone says so, and the code that is given up leads on")
  func merged() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    try seewhat("participant", "consent", "withdraw", "3SPZ-MH8Y", "introduce")
    let asked = try seewhat("participant", "merge", "3K0E-54N2", "3SPZ-MH8Y")
    #expect(asked.status == 1)
    #expect(asked.output.contains("No longer agreed to"))
    #expect(!asked.output.contains("Mansour"))
    #expect(try seewhat("participant", "show", "3SPZ-MH8Y").errors.isEmpty)
    let merge = try seewhat(
      "participant",
      "merge",
      "3K0E-54N2",
      "3SPZ-MH8Y",
      "--yes",
      "--names",
      "both sit here"
    )
    #expect(merge.status == 0, "\(merge.errors)")
    #expect(merge.output.contains("Mansour"))
    let shown = try seewhat("participant", "show", "3SPZ-MH8Y")
    #expect(shown.output.contains("3K0E-54N2"))
    #expect(shown.errors.contains("3SPZ-MH8Y was merged and is 3K0E-54N2 now."))
    let held = try seewhat(
      "participant",
      "export-all",
      "3K0E-54N2",
      "--names",
      "asked",
      "--format",
      "json"
    )
    #expect(held.output.contains("Adnan Youssef"))
    #expect(try seewhat("participant", "unmerge", "3K0E-54N2").status == 1)
    #expect(try seewhat("participant", "unmerge", "3K0E-54N2", "--yes").status == 0)
    #expect(try seewhat("participant", "show", "3SPZ-MH8Y").errors.isEmpty)
    #expect(try seewhat("participant", "unmerge", "3K0E-54N2", "--yes").status == 1)
  }
}
