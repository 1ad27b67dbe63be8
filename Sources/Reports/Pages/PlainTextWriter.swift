/// Writes a page as plain text, for a terminal or to be read aloud.
struct PlainTextWriter {
  let layout: TextLayout
  private var isolation = Isolation.none

  init(layout: TextLayout) { self.layout = layout }

  /// The width of sentences and entries.
  ///
  /// Longer lines are hard to read; tables may be wider.
  private var proseWidth: Int { min(layout.width, 100) }

  /// The page, ending in a line break.
  func written(_ page: Page) -> String {
    var writer = self
    let isTurned = BidiText.direction(of: page.language) == .rightToLeft
    writer.isolation = !layout.isIsolating ? .none : isTurned ? .foreign : .turning
    return writer.lines(of: page).joined(separator: "\n") + "\n"
  }

  private func lines(of page: Page) -> [String] {
    let blocks = page.blocks.flatMap(\.simple)
    var lines = flow(page.title, indent: 0)
    lines += rule("═", under: lines)
    let columns = Self.columns(for: blocks)
    var before: Page.Block?
    for block in blocks {
      if !joins(before, block) { lines.append("") }
      lines += self.lines(of: block, columns)
      before = block
    }
    return lines
  }

  /// Whether two blocks stand without an empty line between them.
  private func joins(_ first: Page.Block?, _ second: Page.Block) -> Bool {
    switch (first, second) {
    case (nil, .paragraph), (.paragraph, .paragraph), (.note, .note), (.heading, .facts): true
    default: false
    }
  }

  private func lines(of block: Page.Block, _ columns: [TextTable.Column]) -> [String] {
    switch block {
    case .heading(let phrase, 2):
      let lines = flow(phrase, indent: 0)
      return lines + rule("─", under: lines)
    case .heading(let phrase, _), .paragraph(let phrase), .note(let phrase):
      return flow(phrase, indent: 0)
    case .list(let phrases):
      return phrases.flatMap { phrase in
        flow(phrase, indent: 2).enumerated().map { index, line in
          index == 0 ? "- " + line.dropFirst(2) : line
        }
      }
    case .table(let table): return table.lines(width: layout.width, isolating: isolation)
    case .facts(let facts): return lines(of: facts, columns)
    case .match, .columns, .drawing, .bars, .form, .sheet: return []
    }
  }

  /// The columns of all facts of a page, so that they line up from one entry to the next: labels,
  /// marks where there are any, words.
  private static func columns(for blocks: [Page.Block]) -> [TextTable.Column] {
    var (labels, marks) = (0, 0)
    for case .facts(let facts) in blocks {
      for fact in facts {
        labels = max(labels, width(fact.label))
        marks = max(marks, width(fact.mark))
      }
    }
    let label = TextTable.Column(leastWidth: min(labels, 24))
    return marks == 0 ? [label, .init()] : [label, .init(leastWidth: min(marks, 16)), .init()]
  }

  private static func width(_ phrase: Phrase) -> Int {
    phrase.spans.reduce(0) { $0 + DisplayWidth.columns(of: TerminalText.visible($1.text)) }
  }

  private func lines(of facts: [Page.Fact], _ columns: [TextTable.Column]) -> [String] {
    let rows = facts.map { fact in
      columns.count == 3 ? [fact.label, fact.mark, fact.words] : [fact.label, fact.words]
    }
    let table = TextTable(columns: columns, rows: rows)
    return table.lines(width: proseWidth - 3, isolating: isolation)
      .map { $0.isEmpty ? "" : "   " + $0 }
  }

  private func flow(_ phrase: Phrase, indent: Int) -> [String] {
    TextFlow(phrase, isolating: isolation).lines(width: proseWidth - indent)
      .map { String(repeating: " ", count: indent) + $0.text }
  }

  private func rule(_ character: String, under lines: [String]) -> [String] {
    let width = lines.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    return width == 0 ? [] : [String(repeating: character, count: width)]
  }
}
