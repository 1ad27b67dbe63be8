internal import AssetMap

/// Writes pages as one HTML file that needs nothing beside it: no script, no network.
///
/// Headings open sections, so that what belongs together stays together on paper; every list,
/// table and fact is marked as what it is.
struct HTMLWriter {
  /// What the browser may load: nothing but the style in the file and pictures in it.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

  /// The language of the page that is being written.
  private var language = LanguageTag.english

  init() {}

  /// The pages one after the other, ending in a line break.
  func written(_ pages: [Page]) -> String {
    let language = pages.first?.language ?? .english
    let title = pages.map { TerminalText.safe($0.title.plain) }.joined(separator: " · ")
    let head = HTML(
      "head",
      [:],
      [
        HTML("meta", ["charset": "utf-8"]),
        HTML("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
        HTML("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        HTML("title", [:], [.text(title)]),
        .style(HTMLStyle.sheet),
      ]
    )
    let articles = pages.map { article($0, isOneOfMany: pages.count > 1) }
    let html = HTML(
      "html",
      ["lang": HTMLText.tag(of: language), "dir": HTMLText.direction(of: language)],
      [head, HTML("body", [:], [HTML("main", [:], articles)])]
    )
    var output = "<!DOCTYPE html>\n"
    html.write(into: &output)
    return output + "\n"
  }

  /// A page; one of several, which may be in several languages, says its own.
  private func article(_ page: Page, isOneOfMany: Bool) -> HTML {
    var writer = self
    writer.language = page.language
    let title = HTML("h1", [:], HTMLText.written(page.title))
    return HTML(
      "article",
      [
        "class": page.isDense ? "dense" : page.isForHand ? "hand" : nil,
        "lang": isOneOfMany ? HTMLText.tag(of: page.language) : nil,
        "dir": isOneOfMany ? HTMLText.direction(of: page.language) : nil,
      ],
      [title] + writer.flow(page.blocks[...], under: page.title, depth: 2)
    )
  }

  // MARK: Sections

  /// Blocks in order; each heading holds what follows it up to the next one of its rank.
  private func flow(
    _ blocks: ArraySlice<Page.Block>,
    under title: Phrase,
    depth: Int
  ) -> [HTML] {
    var rest = blocks
    var result: [HTML] = []
    while let block = rest.popFirst() {
      switch block {
      case .heading(let phrase, let level):
        let inner = rest.prefix { $0.rank > level }
        rest = rest.dropFirst(inner.count)
        let heading = Self.heading(phrase, depth: depth)
        result.append(
          HTML(
            "section",
            ["class": level > 2 ? "entry" : nil],
            [heading] + flow(inner, under: phrase, depth: depth + 1)
          )
        )
      case .note(let phrase):
        let notes = rest.prefix { if case .note = $0 { true } else { false } }
        rest = rest.dropFirst(notes.count)
        result.append(HTML("footer", [:], [paragraph(phrase)] + flow(of: notes)))
      default: result.append(html(block, under: title, depth: depth))
      }
    }
    return result
  }

  private func flow(of notes: ArraySlice<Page.Block>) -> [HTML] {
    notes.compactMap { if case .note(let phrase) = $0 { paragraph(phrase) } else { nil } }
  }

  /// A heading, as deep as its section.
  static func heading(_ phrase: Phrase, depth: Int) -> HTML {
    let words = HTMLText.written(phrase)
    return switch depth {
    case ...2: HTML("h2", [:], words)
    case 3: HTML("h3", [:], words)
    default: HTML("h4", [:], words)
    }
  }

  // MARK: Blocks

  private func html(_ block: Page.Block, under title: Phrase, depth: Int) -> HTML {
    switch block {
    case .heading(let phrase, _): Self.heading(phrase, depth: depth)
    case .paragraph(let phrase), .note(let phrase): paragraph(phrase)
    case .list(let phrases):
      HTML("ul", [:], phrases.map { HTML("li", [:], HTMLText.written($0)) })
    case .table(let table): self.table(table, under: title)
    case .facts(let facts): .deferred { Self.list(of: facts) }
    case .match(let match):
      .deferred { HTMLMatch(match: match, depth: depth, language: language).html }
    case .columns(let columns):
      HTML("div", ["class": "sides"], columns.map { column($0, depth: depth) })
    case .form(let fields): HTMLForm.form(fields)
    case .sheet(let sheet): HTMLForm.sheet(sheet)
    case .drawing(let drawing):
      figure(scrolling(drawing.html(in: language), under: title), drawing.description)
    case .bars(let table, let chart):
      chart.bars.isEmpty
        ? self.table(table, under: title)
        : figure(self.table(table, under: title, chart), chart.description)
    }
  }

  private func figure(_ html: HTML, _ caption: Phrase) -> HTML {
    HTML("figure", [:], [html, HTML("figcaption", [:], HTMLText.written(caption))])
  }

  private func paragraph(_ phrase: Phrase) -> HTML { HTML("p", [:], HTMLText.written(phrase)) }

  /// One of several lists side by side; what was said stands under its rendering.
  private func column(_ column: Page.Column, depth: Int) -> HTML {
    let items = column.entries.map { entry in
      HTML(
        "li",
        [:],
        [paragraph(entry.words)]
          + [entry.said].compactMap(\.self).map {
            HTML("p", [:], Self.words(of: $0))
          }
      )
    }
    return HTML(
      "section",
      ["class": "side"],
      [Self.heading(column.title, depth: depth)] + (items.isEmpty ? [] : [HTML("ul", [:], items)])
    )
  }

  /// A table whose first cells name their rows, each with its bar beside it where there is a chart.
  private func table(_ table: TextTable, under title: Phrase, _ chart: BarChart? = nil) -> HTML {
    let bars = chart?.bars ?? []
    func bar(_ row: Int?) -> [HTML] {
      guard chart != nil else { return [] }
      let drawn = row.flatMap { bars.indices.contains($0) ? [bars[$0].html(in: language)] : nil }
      return [HTML("td", ["class": "bar"], drawn ?? [])]
    }
    func cell(_ name: StaticString, _ scope: String?, _ column: Int, _ words: [HTML]) -> HTML {
      let style = table.columns[column].isNumeric ? "number" : nil
      return HTML(name, ["scope": scope, "class": style], words)
    }
    let heads = table.columns.enumerated().map { column, head in
      // A word joiner keeps the mark beside the first word.
      let mark = (chart?.key(column - 1)).map { [$0.html(in: language), .text("\u{2060}")] } ?? []
      return cell("th", "col", column, mark + HTMLText.written(head.heading))
    }
    let rows = table.rows.enumerated().map { index, row in
      let cells = row.enumerated().map { column, phrase in
        column == 0 && table.columns.count > 1
          ? cell("th", "row", column, HTMLText.written(phrase))
          : cell("td", nil, column, HTMLText.written(phrase))
      }
      return HTML("tr", [:], cells.prefix(1) + bar(index) + cells.dropFirst())
    }
    let head = HTML("tr", [:], heads.prefix(1) + bar(nil) + heads.dropFirst())
    return scrolling(
      HTML("table", [:], [HTML("thead", [:], [head]), HTML("tbody", [:], rows)]),
      under: title,
      isWide: table.columns.count > 6
    )
  }

  /// What scrolls by itself, with the keyboard too, where it is wider than the screen; on paper what
  /// is wide lies across.
  private func scrolling(_ html: HTML, under title: Phrase, isWide: Bool = false) -> HTML {
    HTML(
      "div",
      [
        "class": isWide ? "scroll wide" : "scroll", "tabindex": "0", "role": "group",
        "aria-label": TerminalText.safe(title.plain),
      ],
      [html]
    )
  }

  /// Facts as terms and what is said of them.
  static func list(of facts: [Page.Fact]) -> HTML {
    var groups: [[Page.Fact]] = []
    for fact in facts {
      if fact.label.isEmpty, !groups.isEmpty {
        groups[groups.count - 1].append(fact)
      } else {
        groups.append([fact])
      }
    }
    return HTML(
      "dl",
      [:],
      groups.map { group in
        let term = HTML("dt", [:], group.first.map { HTMLText.written($0.label) } ?? [])
        let said = group.map { HTML("dd", ["class": $0.isCoded ? "card" : nil], words(of: $0)) }
        return HTML("div", [:], [term] + said)
      }
    )
  }

  /// The mark of a fact, and its words; a language stands above the words that are in it.
  static func words(of fact: Page.Fact) -> [HTML] {
    guard !fact.mark.isEmpty else { return HTMLText.written(fact.words) }
    let mark = HTMLText.written(fact.mark)
    let shown = fact.isCoded ? mark : [HTML("span", ["class": "mark"], mark)]
    return shown + [.text(" ")] + HTMLText.written(fact.words)
  }
}

extension Page.Block {
  /// How much a block starts anew: a heading ends all sections of its rank and below, a note all.
  fileprivate var rank: Int {
    switch self {
    case .note: 0
    case .heading(_, let level): level
    default: .max
    }
  }
}
