import AssetMap
import Foundation
import Reports
import Testing

@Suite("What a report says of a plan")
struct PlanStandingTests {
  private func text(_ change: (inout PlanSummary) -> Void) -> String {
    var plan = Samples.plan
    plan.isProvenBest = false
    change(&plan)
    let report = PlanReport(
      summary: plan,
      changes: PlanChanges(new: 0, gone: 0, kept: 0),
      leftOut: LeftOut(),
      isDryRun: true
    )
    return report.text(for: Samples.reader(.english)).split(separator: "\n").joined(separator: " ")
  }

  @Test("It names the first aim in which a better plan could differ, and by how much")
  func within() {
    let bound = PlanBound(urgentServed: 14, served: 121, netPoints: 99_999)
    #expect(text { $0.bound = bound }.contains("helps at most 2 more urgent needs."))
    let other = PlanBound(urgentServed: 12, served: 119, netPoints: 10)
    #expect(text { $0.bound = other }.contains("and at most 1 more need."))
    let points = PlanBound(urgentServed: 12, served: 118, netPoints: 89_507)
    #expect(text { $0.bound = points }.contains("fits better by at most 7 points in all."))
    #expect(text { $0.bound = nil }.contains("there may be a better one"))
  }

  @Test("It speaks of interpreters only where a match goes through one")
  func bridges() {
    #expect(text { $0.bridgedPairs = 2 }.contains("2 matches go through an interpreter."))
    #expect(!text { ($0.bridgedPairs, $0.isProvenBest) = (0, true) }.contains("interpreter"))
  }
}

@Suite("Tables on a narrow terminal")
struct NarrowTableTests {
  @Test("break headings and other words before a code")
  func codes() {
    let code = "K7QF-3MXA"
    let table = TextTable(
      columns: ["Neighbourhood", "Interpreter", "Capability", "Recommendation"].map {
        TextTable.Column(.words($0), isNumeric: false)
      },
      rows: [[.code(code), .code(code), .words("Dolmetscherin"), .words("673")]]
    )
    let lines = table.lines(width: 38)
    #expect(lines.contains { $0.components(separatedBy: code).count == 3 })
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= 38 })
  }
}
