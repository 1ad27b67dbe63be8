/// Needs against capabilities by row and column as a drawing.
///
/// The numbers stand in the cells; the more needs there are than capabilities, the darker a cell is,
/// and where there are more capabilities, it is hatched. So it says the same on a screen, without
/// colour and on paper; the table beside it says it to those who do not see it.
package struct HeatMap: Sendable {
  let title: Phrase
  let description: Phrase
  let rows: [Phrase]
  let columns: [Phrase]
  let cells: [[AssetCell]]

  private static let (labelWidth, headHeight, cellWidth, cellHeight) = (210, 100, 52, 28)

  /// The drawing, with a title and a description.
  var html: HTML {
    let width = Self.labelWidth + columns.count * Self.cellWidth + 60
    let height = Self.headHeight + rows.count * Self.cellHeight + 4
    return HTML(
      "svg",
      [
        "class": "heat", "role": "img", "viewBox": "0 0 \(width) \(height)", "width": "\(width)",
        "height": "\(height)",
      ],
      [
        HTML("title", [:], [.text(TerminalText.safe(title.plain))]),
        HTML("desc", [:], [.text(TerminalText.safe(description.plain))]),
      ] + heads + rows.indices.flatMap(row)
    )
  }

  private var heads: [HTML] {
    columns.enumerated().map { column, name in
      let x = Self.labelWidth + column * Self.cellWidth + Self.cellWidth / 2
      let y = Self.headHeight - 8
      return HTML(
        "text",
        ["x": "\(x)", "y": "\(y)", "transform": "rotate(-45 \(x) \(y))"],
        [.text(Self.short(name, 15))]
      )
    }
  }

  private func row(_ row: Int) -> [HTML] {
    let top = Self.headHeight + row * Self.cellHeight
    let label = HTML(
      "text",
      ["x": "\(Self.labelWidth - 10)", "y": "\(top + 19)", "text-anchor": "end"],
      [.text(Self.short(rows[row], 28))]
    )
    return [label]
      + cells[row].enumerated().flatMap { column, cell in
        drawn(cell, x: Self.labelWidth + column * Self.cellWidth, y: top)
      }
  }

  private func drawn(_ cell: AssetCell, x: Int, y: Int) -> [HTML] {
    let (width, height) = (Self.cellWidth, Self.cellHeight)
    let shade = shade(of: cell)
    var parts = [
      HTML(
        "rect",
        [
          "class": "lack\(shade)", "x": "\(x)", "y": "\(y)", "width": "\(width)",
          "height": "\(height)",
        ]
      )
    ]
    if let needs = cell.needs, let capabilities = cell.capabilities, capabilities > needs {
      let lines = stride(from: 6, to: width, by: 8).map { "M\(x + $0) \(y + height)l6 -6" }
      parts.append(HTML("path", ["class": "hatch", "d": lines.joined()]))
    }
    let words = cell.phrase.plain
    guard !words.isEmpty else { return parts }
    parts.append(
      HTML(
        "text",
        [
          "class": shade == 4 ? "light" : nil, "x": "\(x + width / 2)", "y": "\(y + 18)",
          "text-anchor": "middle",
        ],
        [.text(words)]
      )
    )
    return parts
  }

  /// From 0, no lack or not known, to 4, the greatest.
  private func shade(of cell: AssetCell) -> Int {
    let lack = Self.lack(cell)
    guard lack > 0 else { return 0 }
    let greatest = cells.joined().map(Self.lack).max() ?? 1
    return 1 + 3 * (lack - 1) / max(1, greatest - 1)
  }

  private static func lack(_ cell: AssetCell) -> Int {
    guard let needs = cell.needs, let capabilities = cell.capabilities else { return 0 }
    return max(0, needs - capabilities)
  }

  /// Words of at most so many columns.
  private static func short(_ phrase: Phrase, _ width: Int) -> String {
    let words = TerminalText.safe(phrase.plain)
    guard DisplayWidth.columns(of: words) > width else { return words }
    var (cut, used) = ("", 1)
    for character in words {
      used += DisplayWidth.columns(of: character)
      guard used <= width else { break }
      cut.append(character)
    }
    return BidiText.balanced(cut) + "…"
  }
}
