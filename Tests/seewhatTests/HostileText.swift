/// Texts that break careless readers and writers, drawn from a seed.
struct HostileText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private static let pieces = [
    "=1+1", "+", "-", "@SUM(A1)", "\t", "\r", "\n", "\r\n", "＝", "＠", "'", "''", "\"", "\"\"", ",",
    ";", "|", " ", "  ", "\u{A0}", "ä", "a\u{308}", "ﬁ", "ß", "İ", "\u{FEFF}", "\u{200F}",
    "\u{202E}",
    "\u{2066}", "\u{2069}", "سلام", "שלום", "ሰላም", "دری", "👩‍👩‍👧", "e\u{301}\u{301}", "\u{200D}",
    "\u{200B}",
    "\u{1}", "\u{7F}", "\u{85}", "\u{1B}[2J", "\u{2028}", "𝄞", "<b>&amp;</b>", "</bdi>", "&#13;",
    "\\", "\\u0041", "%00", "'; DROP TABLE card; --", "{theme}", "$(id)", "sep=;", "\u{10FFFF}",
  ]

  /// Pieces that a page shows in another way.
  ///
  /// Controls, line separators, and bidi controls without their ends.
  private static let steering: Set<String> = [
    "\u{1}", "\u{7F}", "\u{85}", "\u{1B}[2J", "\u{2028}", "\u{202E}", "\u{2066}",
    "\u{2069}",
  ]

  private mutating func draw(below count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  /// The next text: a letter somewhere among up to twelve pieces, for blanks alone are no words.
  mutating func next(showable: Bool = false) -> String {
    let pieces = showable ? Self.pieces.filter { !Self.steering.contains($0) } : Self.pieces
    let letter = draw(below: 12)
    return (0..<12).map { place in
      if place == letter { return "x" }
      return draw(below: 3) > 0 ? pieces[draw(below: pieces.count)] : ""
    }
    .joined()
  }
}
