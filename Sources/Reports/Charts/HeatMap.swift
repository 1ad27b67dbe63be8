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

  private static let (cellWidth, cellHeight) = (52, 28)

  private var labelWidth: Int { 20 + Drawing.width(of: rows) }

  /// Names of columns stand at an angle of 45 degrees.
  private var headHeight: Int { 16 + slant }

  private var slant: Int { Drawing.width(of: columns) * 5 / 7 }

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

  private var heads: [Drawing.Part] {
    columns.enumerated().map { column, name in
      Drawing.words(
        name,
        x: labelWidth + column * Self.cellWidth + Self.cellWidth / 2,
        y: headHeight - 8,
        turned: -45
      )
    }
  }

  private func row(_ row: Int) -> [Drawing.Part] {
    let top = headHeight + row * Self.cellHeight
    return [Drawing.words(rows[row], x: labelWidth - 10, y: top + 19, anchor: .end)]
      + cells[row].enumerated().flatMap { column, cell in
        drawn(cell, x: labelWidth + column * Self.cellWidth, y: top)
      }
  }

  private func drawn(_ cell: AssetCell, x: Int, y: Int) -> [Drawing.Part] {
    let (width, height) = (Self.cellWidth, Self.cellHeight)
    let shade = shade(of: cell)
    var parts = [Drawing.Part.box("lack\(shade)", x: x, y: y, width: width, height: height)]
    if let needs = cell.needs, let capabilities = cell.capabilities, capabilities > needs {
      let lines = stride(from: 6, to: width, by: 8).map {
        Drawing.Part.Line(x: x + $0, y: y + height, across: 6, down: -6)
      }
      parts.append(.lines("hatch", lines))
    }
    if !cell.phrase.isEmpty {
      parts.append(
        Drawing.words(
          cell.phrase,
          x: x + width / 2,
          y: y + 18,
          anchor: .middle,
          isLight: shade == 4
        )
      )
    }
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
