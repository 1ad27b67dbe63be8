import AssetMap
import Foundation
import Reports
import Testing

/// Whole outputs, compared with the files in Fixtures.
///
/// With `SEEWHAT_RECORD` in the environment the files are written anew: look at each before it is
/// committed.
@Suite("Canned outputs")
struct CannedTests {
  private static let reports: [(name: String, report: any Renderable)] = [
    ("matches", Samples.matches), ("gaps", Samples.gaps), ("advice", Samples.advice),
    ("suggestions", Samples.suggestions),
    ("match", MatchView(head: Samples.head(), entry: Samples.practiceMatch)),
    ("participants", Samples.people), ("participant", Samples.person),
    ("groups", Samples.groups), ("circles", Samples.circles), ("exchanges", Samples.exchanges),
    ("assets", Samples.assets()), ("assets-public", Samples.assets(least: 10)),
    ("plenary", Samples.plenary),
    ("overview", Samples.overview()), ("overview-public", Samples.overview(least: 10)),
    ("changes", Samples.changes),
    ("audit", Samples.audit), ("erasure", Samples.erasure), ("check", Samples.faultyCheck),
    ("purge", Samples.purge), ("dossier", Samples.dossier),
    ("resident", Samples.resident), ("introduction", Samples.introduction),
    ("table-cards", Samples.tableCards), ("notice", Samples.notice),
    ("import", Samples.imported), ("plan", Samples.planned),
  ]

  /// Those whose words are chosen when they are made.
  private static let worded: [(name: String, report: @Sendable (Reader) -> any Renderable)] = [
    ("duplicates", { Samples.duplicates(for: $0) }), ("merge", { Samples.merge(for: $0) }),
    ("unmerge", { Samples.unmerge(for: $0) }),
    (
      "consents",
      { Listing.consents(of: Samples.selam, on: Samples.day, names: true, for: $0) }
    ),
    (
      "review",
      { Listing.review([Samples.childcareMatch, Samples.housingMatch], for: $0) }
    ),
  ]

  private static func report(_ name: String, for reader: Reader) -> (any Renderable)? {
    reports.first { $0.name == name }?.report
      ?? worded.first { $0.name == name }?.report(reader)
  }

  @Test(
    "A report is written as it was",
    arguments: reports.map(\.name) + worded.map(\.name),
    ReportFormat.allCases
  )
  func canned(name: String, format: ReportFormat) throws {
    for language in [LanguageTag.english, Samples.german] {
      let report = try #require(Self.report(name, for: Samples.reader(language)))
      // The style is the same in all pages: a change of it is no change of each.
      let output = report.rendered(as: format, for: Samples.reader(language))
        .replacing(/<style>[^<]*<\/style>/, with: "<style></style>")
      let file = "\(name).\(language).\(format.rawValue)"
      let url = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Fixtures/\(file)"
      )
      if ProcessInfo.processInfo.environment["SEEWHAT_RECORD"] != nil {
        try Data(output.utf8).write(to: url)
      }
      let isSame = try Array(Data(contentsOf: url)) == Array(output.utf8)
      #expect(isSame, "\(file) differs")
    }
  }

  @Test(
    "An empty report says so and what to do next",
    arguments: [LanguageTag.english, Samples.german]
  )
  func empty(language: LanguageTag) {
    let head = Samples.head()
    let plan = Samples.plan
    func text(_ report: some Renderable) -> String { report.text(for: Samples.reader(language)) }
    let none = LeftOut()
    #expect(
      text(MatchReport(head: head, plan: nil, entries: [], leftOut: none)).contains("seewhat match")
    )
    #expect(
      text(MatchReport(head: head, plan: plan, entries: [], leftOut: none)).contains(
        "seewhat report gaps"
      )
    )
    #expect(
      text(GapReport(head: head, plan: plan, entries: [], leftOut: none)).contains(
        "seewhat report matches"
      )
    )
    func advice(_ plan: PlanSummary) -> String {
      text(AdviceReport(head: head, plan: plan, alone: [], inOrder: [], leftOut: none))
    }
    #expect(advice(plan).contains("seewhat report gaps"))
    var full = plan
    full.served = full.needs
    #expect(advice(full).contains("seewhat report matches"))
    #expect(text(SuggestionReport(head: head, asked: [])).contains("seewhat card add"))
    let quiet = text(Samples.changes(since: .init(day: Samples.day), isEmpty: true))
    #expect(quiet.contains("Nothing has changed") || quiet.contains("nichts geändert"))
    #expect(!quiet.contains("118"), "a page without news holds no figures")
    let filtered = MatchReport(
      head: Samples.head(filters: ["Kork"]),
      plan: plan,
      entries: [],
      leftOut: none
    )
    #expect(text(filtered).contains("Filter") || text(filtered).contains("filter"))
    #expect(text(Listing("x", columns: [.init("a", "A")], rows: [])).count > 5)
  }

  @Test("Names stand only in a report that was asked for them")
  func names() {
    var entry = Samples.childcareMatch
    entry.need.identity = .init(name: "Selam Tesfay", contact: "+49 7851 12345")
    let head = Samples.head(names: "home visit")
    let report = MatchReport(head: head, plan: nil, entries: [entry], leftOut: LeftOut())
    for format in ReportFormat.allCases {
      #expect(report.rendered(as: format, for: Samples.reader(.english)).contains("Selam Tesfay"))
      let canned = Samples.matches.rendered(as: format, for: Samples.reader(.english))
      #expect(!canned.contains("Keller"), "a note may hold a name")
    }
    #expect(report.text(for: Samples.reader(.english)).contains("home visit"))
  }
}
