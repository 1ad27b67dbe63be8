/// Needs against capabilities by row and column as a drawing.
///
/// The numbers stand in the cells; the more needs there are than capabilities, the darker a cell is,
/// and where there are more capabilities, it is hatched. So it says the same on a screen, without
/// colour and on paper; the table beside it says it to those who do not see it.
struct HeatMap {
  let title: Phrase
  let description: Phrase
  let rows: [Phrase]
  let columns: [Phrase]
  let cells: [[AssetCell]]

  /// Whether its reader reads needs before capabilities from right to left.
  private var runsFromRight: Bool { BidiText.direction(of: title.plain) == .rightToLeft }

  private static let (cellWidth, cellHeight) = (52, 28)
  /// What a column of a name takes at most, so that none is written over the edge.
  private static let columnWidth = 7

  private var labelWidth: Int { 20 + Self.columnWidth * Self.columns(of: rows) }

  /// Names of columns stand at an angle of 45 degrees.
  private var headHeight: Int { 16 + slant }

  private var slant: Int { Self.columnWidth * Self.columns(of: columns) * 5 / 7 }

  private static func columns(of names: [Phrase]) -> Int {
    names.map { DisplayWidth.columns(of: Drawing.short($0)) }.max() ?? 0
  }

  /// The drawing, with a title and a description.
  var drawing: Drawing {
    Drawing(
      "heat",
      size: (
        labelWidth + columns.count * Self.cellWidth + slant,
        headHeight + rows.count * Self.cellHeight + 4
      ),
      title: title,
      description: description,
      heads + rows.indices.flatMap(row)
    )
  }

  private var heads: [HTML] {
    columns.enumerated().map { column, name in
      let x = labelWidth + column * Self.cellWidth + Self.cellWidth / 2
      let y = headHeight - 8
      return HTML(
        "text",
        ["x": "\(x)", "y": "\(y)", "transform": "rotate(-45 \(x) \(y))"],
        [.text(Drawing.short(name))]
      )
    }
  }

  private func row(_ row: Int) -> [HTML] {
    let top = headHeight + row * Self.cellHeight
    let label = HTML(
      "text",
      ["x": "\(labelWidth - 10)", "y": "\(top + 19)", "text-anchor": "end"],
      [.text(Drawing.short(rows[row]))]
    )
    return [label]
      + cells[row].enumerated().flatMap { column, cell in
        drawn(cell, x: labelWidth + column * Self.cellWidth, y: top)
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
          "text-anchor": "middle", "direction": runsFromRight ? "rtl" : nil,
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
}
