import AssetMap
import Foundation
import Reports
import Testing

/// Every field of every report filled with what could do harm, or with nothing.
@Suite("Hostile texts")
struct HostileTests {
  static let texts = [
    "", " ", "<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "＝1",
    "a|b\n| c | d |\r\n# x", "`rm -rf`", "[x](javascript:y)", "\u{1B}[2J\u{9B}31m\u{7}",
    "\u{202E}abc\u{2066}", "\u{2069}\u{202C}x", "\"quoted\", 'single'",
    "{theme} {count, plural, x}",
    String(repeating: "a", count: 10_000), String(repeating: "سلام ", count: 2_000), "a\u{0}b\tc",
    "\r", "</style><style>*{display:none}</style>", "\"><img src=x onerror=alert(1)>", "-->]]>",
    "</bdi></main>", "\u{2028}\u{85}", "👨‍👩‍👧‍👦\u{301}\u{301}", "1. x", "--- | ---",
  ]

  /// A reader whose themes, pictures and working language are hostile too.
  static func reader(_ text: String, _ language: LanguageTag = .english) -> Reader {
    Reader(language, workingLanguage: LanguageTag(stored: text), themes: themes(text))
  }

  private static func themes(_ text: String) -> [Theme] {
    let theme = ThemeCode(stored: text)
    return [theme, theme.top].map {
      Theme(code: $0, picture: text, minimumLevel: .a1, labels: [.english: text])
    }
  }

  static func reports(_ text: String) -> [any Renderable] {
    let theme = ThemeCode(stored: text)
    var tag: LanguageTag { LanguageTag(stored: text) }
    func card(_ kind: CardKind) -> CardView {
      CardView(
        code: Samples.code(1),
        holder: Samples.code(2),
        holderKind: .resident,
        identity: .init(name: text, contact: text),
        neighbourhood: text,
        languages: [LanguageAbility(tag, .b1)],
        terms: Samples.terms(kind, text.isEmpty ? "x" : text.replacing("language", with: "x")),
        text: text,
        textLanguage: tag,
        rendering: text + "!",
        table: text,
        number: 1
      )
    }
    let head = ReportHead(
      council: text,
      day: Samples.day,
      workingLanguage: tag,
      filters: [text],
      namesReason: text
    )
    let explanation = Explanation(
      parts: [
        PointPart(
          .theme,
          points: 1,
          atMost: 1,
          reason: .relatedTheme(need: theme, capability: theme)
        ),
        PointPart(.language, points: 1, atMost: 2, reason: .bridged(need: tag, capability: tag)),
        PointPart(.place, points: 1, atMost: 2, reason: .elsewhere(need: text, capability: text)),
      ],
      conditions: [.askFirst(side: .need, .words(text))]
    )
    let decision = Decision(step: .accept, side: .need, note: text, at: text, by: text)
    let entry = MatchReport.Entry(
      match: Match(
        code: Samples.code(3),
        need: Samples.code(1),
        capability: Samples.code(4),
        points: 1,
        proposedOn: Samples.day,
        decisions: [decision]
      ),
      need: card(.need),
      capability: card(.capability),
      explanation: explanation,
      withoutIntroduceConsent: [.need]
    )
    let gap = Gap(
      need: Samples.code(1),
      theme: theme,
      isUrgent: true,
      cause: .noLanguage(need: [tag], capabilities: [Samples.german])
    )
    let reader = reader(text)
    let counted = AssetReport.Counted(
      kind: .need,
      theme: theme,
      neighbourhood: text,
      language: tag
    )
    return [
      AssetReport(head: head, cards: [counted], leftOut: 1),
      overview(head, text, tag),
      ChangeReport(
        head: head,
        since: .init(day: Samples.day),
        cards: [
          .init(
            code: Samples.code(1),
            terms: card(.need).terms,
            neighbourhood: text,
            words: text,
            language: tag,
            day: Samples.day
          )
        ],
        steps: [
          .init(
            match: Samples.code(3),
            theme: theme,
            neighbourhood: text,
            state: .declined,
            reason: .other,
            day: Samples.day
          )
        ],
        newPeople: 1,
        erasedPeople: 0,
        leftOut: 1
      ),
      PlenaryReport(head: head, tables: [hall(text, tag)], leftOut: 1),
      MatchReport(head: head, plan: Samples.plan, entries: [entry], leftOut: LeftOut()),
      MatchView(head: head, entry: entry),
      GapReport(
        head: head,
        plan: nil,
        entries: [
          .init(gap: gap, need: card(.need), nearBy: [.init(card: Samples.code(9), theme: theme)])
        ],
        leftOut: LeftOut()
      ),
      SuggestionReport(
        head: head,
        asked: [
          .init(
            card: card(.need),
            suggestions: [
              .init(
                card: card(.capability),
                explanation: explanation,
                placesLeft: 0,
                leftByPlan: 0
              )
            ],
            gap: gap
          )
        ]
      ),
      Listing(
        .foreign(text),
        columns: [.init("a", .foreign(text)), .init("b", "B")],
        rows: [[.text(text), .code(text)], [.list([.text(text)]), .number(1)]]
      ),
      Listing.themes(themes(text), for: reader),
      RecordView(
        .foreign(text),
        fields: [.init("a", .foreign(text), .text(text)), .init("b", "B", .code(text))]
      ),
      Samples.advice(head, entry),
    ] + Samples.circles(head, entry) + Samples.duplicates(text) + Samples.trust(text)
      + Samples.residents(head, entry, hall(text, tag).table, themes(text))
  }

  private static func overview(
    _ head: ReportHead,
    _ text: String,
    _ tag: LanguageTag
  ) -> OverviewReport {
    let card = try? Card(
      code: Samples.code(1),
      participant: Samples.code(2),
      terms: Samples.terms(.need, "x"),
      text: text + "!",
      textLanguage: tag
    )
    let cards = [card].compactMap(\.self)
    return OverviewReport(
      head: head,
      people: [],
      cards: cards,
      matches: [],
      past: [],
      tables: 1,
      standings: .init(cards: cards, matches: []),
      leftOut: .init(people: 1, cards: 1, matches: 1)
    )
  }

  private static func hall(_ text: String, _ tag: LanguageTag) -> PlenaryReport.Table {
    let terms = Samples.terms(.need, text.isEmpty ? "x" : text.replacing("language", with: "x"))
    let card = try? Card(
      code: Samples.code(1),
      participant: nil,
      table: Samples.code(2),
      terms: terms,
      text: text,
      textLanguage: tag,
      rendering: text + "!"
    )
    let table = RoundTable(
      code: Samples.code(2),
      event: text,
      date: Samples.day,
      place: text,
      language: tag
    )
    return .init(table: table, sayings: [card].compactMap(\.self).map { .init($0) })
  }

  @Test("Text shows no control, balances every line and keeps the width", arguments: texts)
  func text(hostile: String) {
    for report in Self.reports(hostile) {
      let layout = TextLayout(width: 72)
      let written = report.text(for: Self.reader(hostile, Samples.german), layout: layout)
      for line in written.split(separator: "\n") {
        #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
        #expect(BidiText.balanced(String(line)) == String(line))
        let width = DisplayWidth.columns(of: line)
        #expect(width <= 72, "\(width) columns")
        #expect(!line.hasSuffix(" "))
      }
    }
  }

  @Test("Markdown keeps its lines, whatever the words", arguments: texts)
  func markdown(hostile: String) {
    for (report, plain) in zip(Self.reports(hostile), Self.reports("plain")) {
      let lines = report.markdown(for: Self.reader(hostile)).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      let markup = lines.joined(separator: "\n").replacing("<br>", with: "")
      #expect(!markup.contains(/(^|[^\\])[<\[`](script|x\]|rm)/))
      #expect(
        !markup.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }
      )
      for table in lines.split(whereSeparator: { !$0.hasPrefix("| ") }) {
        let pipes = Set(
          table.map {
            $0.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
          }
        )
        #expect(pipes.count == 1, "every row of a table has as many cells")
      }
      if !hostile.isEmpty, hostile != " " {
        let expected = plain.markdown(for: Self.reader("plain")).split(
          separator: "\n",
          omittingEmptySubsequences: false
        )
        #expect(lines.count == expected.count)
      }
    }
  }

  @Test("CSV keeps its rows and columns, and no cell is a formula", arguments: texts)
  func csv(hostile: String) {
    for report in Self.reports(hostile) {
      let rows = Self.parsed(report.csv(for: Self.reader(hostile)))
      #expect(Set(rows.map(\.count)).count == 1)
      for cell in rows.joined() {
        let first = cell.unicodeScalars.first.map(Character.init)
        #expect(first.map { !"=+-@\t\r＝＋－＠".contains($0) } ?? true)
      }
    }
  }

  @Test("JSON gives every text back as it was and shows no control", arguments: texts)
  func json(hostile: String) throws {
    for (index, report) in Self.reports(hostile).enumerated() {
      let json = report.json(for: Self.reader(hostile))
      #expect(
        !json.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }
      )
      let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
      if index == 0 {
        let council = (value as? [String: Any])?["council"] as? String
        #expect(council.map { Array($0.utf8) } == Array(hostile.utf8))
      }
    }
  }

  /// A small reader after RFC 4180.
  private static func parsed(_ text: String) -> [[String]] {
    var (rows, row, cell, isQuoted) = ([[String]](), [String](), String.UnicodeScalarView(), false)
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\"" {
        if isQuoted, index < scalars.count, scalars[index] == "\"" {
          cell.append("\"")
          index += 1
        } else {
          isQuoted.toggle()
        }
      } else if isQuoted || !",\r\n".unicodeScalars.contains(scalar) {
        cell.append(scalar)
      } else if scalar == "," || scalar == "\n" {
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      }
    }
    return rows
  }
}
