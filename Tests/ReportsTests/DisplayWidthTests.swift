import Reports
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "A text takes as many columns as a terminal gives it",
    arguments: [
      ("", 0), ("Kehl", 4), ("Straße", 6), ("e\u{301}", 1), ("\u{301}", 0), ("a\u{200B}b", 2),
      ("سلام", 4), ("مُدَرِّس", 4), ("ትግርኛ", 4), ("日本", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("ﾊﾟ", 2), ("ＡＢ", 4), ("🧒", 2), ("🗣️", 2), ("🗣", 1), ("👨‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("👍🏽", 2), ("1️⃣", 2),
      ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("\u{2068}ab\u{2069}", 2), ("क्ष", 2), ("⁨سلام⁩ ab", 7), ("\u{7F}\u{1B}", 0),
      ("·─═", 3),
    ]
  )
  func columns(text: String, expected: Int) {
    #expect(DisplayWidth.columns(of: text) == expected)
  }
}
