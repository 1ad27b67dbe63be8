import Reports
import Testing

@Suite("Text tables")
struct TextTableTests {
  private static let words: [[Phrase]] = [
    [.code("K7QF-3MXA"), .foreign("ትግርኛ"), .words("1")],
    [.code("29JR-1D63"), .foreign("日本 語"), .words("22")],
    [.code("14SC-0PKA"), .foreign("e\u{301}te\u{301} 👨‍👩‍👧"), .words("333")],
  ]

  private func table(_ rows: [[Phrase]]) -> TextTable {
    TextTable(
      columns: [
        .init(.words("Code")), .init(.words("Words")), .init(.words("No."), isNumeric: true),
      ],
      rows: rows
    )
  }

  @Test("Columns line up by display width in any script")
  func aligned() {
    let lines = table(Self.words).lines(width: 80)
    #expect(
      lines == [
        "Code       Words    No.",
        "───────────────────────",
        "K7QF-3MXA  ትግርኛ       1",
        "29JR-1D63  日本 語   22",
        "14SC-0PKA  e\u{301}te\u{301} 👨‍👩‍👧   333",
      ]
    )
    #expect(lines.dropFirst(2).allSatisfy { DisplayWidth.columns(of: $0) == 23 })
  }

  @Test("A cell that runs from right to left stands at the right edge, isolated if asked for")
  func rightToLeft() {
    let rows: [[Phrase]] = [
      [.foreign("سلام"), .words("x")], [.foreign("longer words"), .words("y")],
    ]
    let table = TextTable(columns: [.init(), .init()], rows: rows)
    #expect(table.lines(width: 40) == ["        سلام  x", "longer words  y"])
    #expect(table.lines(width: 40, isolating: .turning)[0] == "        \u{2068}سلام\u{2069}  x")
  }

  @Test(
    "Long cells wrap at blanks, each line within the width, and no word is cut",
    arguments: 24...60
  )
  func wrapped(width: Int) {
    let sentence = "Ich suche jemanden, der auf meine zwei Kinder aufpasst"
    let lines = table([[.code("K7QF-3MXA"), .foreign(sentence), .words("7")]]).lines(width: width)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= max(width, 9 + 2 + 9 + 2 + 3) })
    let shown = Set(lines.joined(separator: " ").split(separator: " ").map(String.init))
    if width >= 25 {
      #expect(shown.isSuperset(of: sentence.split(separator: " ").map(String.init)))
    }
    #expect(shown.contains("K7QF-3MXA") || width < 25)
  }

  @Test("A word is broken only where it is wider than its whole column")
  func brokenWord() {
    let table = TextTable(columns: [.init(), .init()], rows: [[.words("a"), .words("日本語日本語 ok")]])
    #expect(table.lines(width: 12) == ["a  日本語日", "   本語 ok"])
  }

  @Test("No line has trailing blanks, and an empty table has none but its head")
  func noTrailingBlanks() {
    let lines = table([[.words("a"), Phrase(), Phrase()], [Phrase(), .words("b"), Phrase()]]).lines(
      width: 30
    )
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    #expect(table([]).lines(width: 30).count == 2)
    #expect(TextTable(columns: [], rows: []).lines(width: 30).isEmpty)
  }

  @Test("A table of numbers that is too wide is written in parts, each with the first column")
  func parts() {
    let heads = (1...8).map { TextTable.Column(.words("column\($0)"), isNumeric: true) }
    let row = [Phrase.words("all of it")] + (1...8).map { .words("\($0)0\u{A0}:\u{A0}1") }
    let table = TextTable(columns: [.init(.words("x"))] + heads, rows: [row])
    let lines = table.lines(width: 50)
    #expect(lines.count { $0.hasPrefix("all of it") } == 2)
    #expect(lines.contains("") && lines.joined().contains("80\u{A0}:\u{A0}1"))
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= 50 })
    #expect(table.lines(width: 100).count == 3)
  }
}
