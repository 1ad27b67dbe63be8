import AssetMap
import Reports
import Testing

@Suite("Reports of tables and circles")
struct CircleReportTests {
  private static let german = Samples.german

  private func text(_ report: some Renderable, in language: LanguageTag = .english) -> String {
    report.text(for: Samples.reader(language)).split(whereSeparator: \.isWhitespace).joined(
      separator: " "
    )
  }

  @Test(
    "that are empty say so and what to do next",
    arguments: [LanguageTag.english, Samples.german]
  )
  func empty(language: LanguageTag) {
    var (groups, circles, exchanges) = (Samples.groups, Samples.circles, Samples.exchanges)
    (groups.entries, groups.tables, groups.people) = ([], 0, 0)
    (circles.entries, circles.circles, circles.people) = ([], 0, 0)
    circles.head.filters = []
    exchanges.entries = []
    exchanges.summary = ExchangeCircles(
      chosen: [],
      twos: 0,
      threes: 0,
      people: 0,
      isProvenBest: true
    )
    #expect(text(groups, in: language).contains("seewhat report matches"))
    #expect(text(circles, in: language).contains("seewhat report gaps"))
    #expect(text(circles, in: language).contains("seewhat match"), "no plan was made")
    #expect(text(exchanges, in: language).contains("seewhat report matches"))
    #expect(!text(exchanges, in: language).contains("seewhat match"))
    groups.head.filters = ["theme sport"]
    #expect(text(groups, in: language).lowercased().contains("filter"))
  }

  @Test("say where the choice is not proven best, and a plan that is out of date")
  func standing() {
    var exchanges = Samples.exchanges
    exchanges.summary.isProvenBest = false
    #expect(text(exchanges).contains("not proven best"))
    var circles = Samples.circles
    circles.isMost = false
    #expect(text(circles).contains("may bring more people together"))
    var groups = Samples.groups
    #expect(!text(groups).contains("seewhat match"))
    groups.plan?.isCurrent = false
    #expect(text(groups).contains("seewhat match"))
  }

  @Test("show names only where they were asked for")
  func names() {
    var (groups, circles, exchanges) = (Samples.groups, Samples.circles, Samples.exchanges)
    let identity = CardView.Identity(name: "Selam Tesfay", contact: "+49 7851 12345")
    let head = Samples.head(names: "home visit")
    for report in [groups, circles, exchanges] as [any Renderable] {
      #expect(
        ReportFormat.allCases.allSatisfy { format in
          !report.rendered(as: format, for: Samples.reader(.english)).contains("Selam")
        }
      )
    }
    groups.entries[0].seats[0].need.identity = identity
    circles.entries[0].needs[0].identity = identity
    exchanges.entries[0].steps[1].capability.identity = identity
    (groups.head, circles.head, exchanges.head) = (head, head, head)
    for report in [groups, circles, exchanges] as [any Renderable] {
      for format in ReportFormat.allCases {
        let output = report.rendered(as: format, for: Samples.reader(.english))
        #expect(output.contains("Selam Tesfay"))
        #expect(output.contains("12345"))
      }
    }
  }

  @Test("have as many cells in every row as in the header")
  func rows() {
    for report in [Samples.groups, Samples.circles, Samples.exchanges] as [any Renderable] {
      let rows = report.cells(for: Samples.reader(.english))
      #expect(rows.count > 2)
      #expect(Set(rows.map(\.count)).count == 1)
      #expect(Set(rows[0]).count == rows[0].count)
    }
    var groups = Samples.groups
    groups.head = Samples.head(names: "home visit")
    #expect(Set(groups.cells(for: Samples.reader(.english)).map(\.count)).count == 1)
  }
}
