/// Writes a page as Markdown, as GitHub shows it.
struct MarkdownWriter {
  /// The page, ending in a line break.
  func written(_ page: Page) -> String {
    let blocks = page.blocks.flatMap(\.simple).map(self.text).filter { !$0.isEmpty }
    return (["# " + MarkdownText.written(page.title)] + blocks).joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Page.Block) -> String {
    switch block {
    case .heading(let phrase, let level):
      return String(repeating: "#", count: level) + " " + MarkdownText.written(phrase)
    case .paragraph(let phrase): return MarkdownText.written(phrase)
    case .note(let phrase): return "> " + MarkdownText.written(phrase)
    case .list(let phrases):
      return phrases.map { "- " + MarkdownText.written($0) }.joined(separator: "\n")
    case .table(let table): return text(of: table)
    case .facts(let facts): return facts.map(text).joined(separator: "\n")
    case .match, .columns, .drawing, .bars, .form, .sheet: return ""
    }
  }

  private func text(of table: TextTable) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let head = line(table.columns.map { MarkdownText.written($0.heading) })
    let rule = line(table.columns.map { $0.isNumeric ? "---:" : "---" })
    let rows = table.rows.map { line($0.map { MarkdownText.written($0) }) }
    return ([head, rule] + rows).joined(separator: "\n")
  }

  private func text(of fact: Page.Fact) -> String {
    let words = [fact.mark, fact.words].joined(by: fact.isCoded ? " " : ": ")
    let text = MarkdownText.written(words)
    return fact.label.isEmpty
      ? "  - \(text)" : "- **\(MarkdownText.written(fact.label))** \(text)"
  }
}
