import AssetMap
import Reports
import Testing

@Suite("Foreign texts are made safe")
struct SafeTextTests {
  @Test(
    "Control characters are shown, line breaks and tabs become signs and blanks",
    arguments: [
      ("plain – ትግርኛ", "plain – ትግርኛ"), ("\u{1B}[31mred", "␛[31mred"), ("a\u{0}b", "a␀b"),
      ("bell\u{7}", "bell␇"), ("\u{7F}", "␡"), ("\u{9B}31m", "\\u{9B}31m"), ("a\tb", "a b"),
      ("a\nb", "a ⏎ b"), ("a\r\nb", "a ⏎ b"), ("a\rb", "a ⏎ b"), ("a\u{2028}b\u{85}c", "a ⏎ b ⏎ c"),
    ]
  )
  func controls(text: String, expected: String) {
    #expect(TerminalText.safe(text) == expected)
  }

  @Test(
    "Direction controls are balanced, overrides taken out",
    arguments: [
      ("a\u{202E}b", "ab"), ("a\u{202C}b", "ab"), ("\u{202B}a", "\u{202B}a\u{202C}"),
      ("\u{2067}a\u{202B}b", "\u{2067}a\u{202B}b\u{202C}\u{2069}"), ("\u{2069}a", "a"),
      ("\u{2067}a\u{2069}", "\u{2067}a\u{2069}"),
      ("\u{2067}a\u{202C}\u{2069}", "\u{2067}a\u{2069}"),
    ]
  )
  func direction(text: String, expected: String) {
    #expect(Array(TerminalText.safe(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("Isolates stand round words that may turn, and only where asked for")
  func isolates() {
    #expect(TerminalText.safe("سلام", isolating: true) == "\u{2068}سلام\u{2069}")
    #expect(TerminalText.safe("ትግርኛ", isolating: true) == "\u{2068}ትግርኛ\u{2069}")
    #expect(TerminalText.safe("Straße 🧒", isolating: true) == "Straße 🧒")
    #expect(TerminalText.safe("سلام") == "سلام")
  }

  @Test("A whole output keeps its lines and nothing else that steers")
  func outputLines() {
    #expect(TerminalText.safeLines("a,\u{1B}[2J\r\nb\u{202E}\n") == "a,␛[2J\nb\n")
  }

  @Test(
    "Markdown shows foreign words as they are",
    arguments: [
      ("a|b", "a\\|b"), ("<b>", "\\<b\\>"), ("[x](y)", "\\[x\\](y)"), ("`c`", "\\`c\\`"),
      ("# a", "\\# a"), ("- a", "\\- a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
      ("a - b.", "a - b."),
      ("https://x", "https\\://x"), ("www.x", "www\\.x"), ("a: b", "a: b"), ("&amp;", "\\&amp;"),
      ("a\\|b", "a\\\\\\|b"), ("*_~$@", "\\*\\_\\~\\$\\@"), ("= x", "\\= x"), ("+ x", "\\+ x"),
    ]
  )
  func markdown(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test("Line breaks in Markdown become <br>, codes stand in a fixed width if they can")
  func markdownPhrases() {
    #expect(MarkdownText.written(.foreign("a\nb\r\nc")) == "a<br>b<br>c")
    #expect(MarkdownText.written(.foreign("سلام")) == "\u{2068}سلام\u{2069}")
    #expect(MarkdownText.written(.code("K7QF-3MXA")) == "`K7QF-3MXA`")
    #expect(MarkdownText.written(.code("a`|b")) == "a\\`\\|b")
  }

  @Test(
    "No CSV cell is taken for a formula, and reading gives the text back",
    arguments: [
      ("plain", "plain"), ("=1+1", "'=1+1"), ("+49", "'+49"), ("-", "'-"), ("@x", "'@x"),
      ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""), ("＝x", "'＝x"), ("＠", "'＠"), ("'=x", "''=x"),
      ("'x", "'x"),
      ("a=b", "a=b"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\r\nb", "\"a\r\nb\""),
      (" x", "\" x\""), ("", ""), ("=\u{301}x", "'=\u{301}x"), ("''", "''"),
      ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
    ]
  )
  func csv(text: String, expected: String) {
    let written = CSVCell.written(text)
    #expect(Array(written.utf8) == Array(expected.utf8))
    var contents = written
    if contents.utf8.first == UInt8(ascii: "\"") {
      contents = String(contents.dropFirst().dropLast()).replacing("\"\"", with: "\"")
    }
    #expect(Array(CSVCell.read(contents).utf8) == Array(text.utf8))
  }

  @Test("JSON escapes what steers a terminal and keeps the order of keys")
  func json() {
    let value: JSONValue = [
      "b": "\u{1B}\u{9B}\u{202E}\"\\\n سلام", "a": [1, true, .null], "c": [], "d": [:],
    ]
    #expect(
      value.written() == """
        {
          "b": "\\u001b\\u009b\\u202e\\"\\\\\\n سلام",
          "a": [
            1,
            true,
            null
          ],
          "c": [],
          "d": {}
        }
        """
    )
  }
}
