/// Columns of phrases, aligned by display width and wrapped to a total width.
///
/// ```
/// TextTable(columns: [.init("Code"), .init("Words")], rows: rows).lines(width: 80)
/// ```
package struct TextTable: Sendable {
  /// A column's heading and how its cells stand.
  package struct Column: Hashable, Sendable {
    /// What stands above it.
    package var heading: Phrase
    /// Whether cells stand at the right edge, as numbers do.
    package var isNumeric: Bool
    /// The least width, so that tables one below the other line up.
    package var leastWidth: Int

    /// A column under this heading.
    package init(
      _ heading: Phrase = Phrase(),
      isNumeric: Bool = false,
      leastWidth: Int = 1
    ) {
      self.heading = heading
      self.isNumeric = isNumeric
      self.leastWidth = max(1, leastWidth)
    }
  }

  /// The columns, left to right.
  package var columns: [Column]
  /// The cells, row by row; each row as long as `columns`.
  package var rows: [[Phrase]]
  /// Blanks between two columns.
  package var gap: Int

  /// A table of these rows.
  package init(columns: [Column], rows: [[Phrase]], gap: Int = 2) {
    self.columns = columns
    self.rows = rows
    self.gap = gap
  }

  /// The table as lines without trailing blanks: headings and a rule (where there are headings),
  /// then the rows.
  ///
  /// A cell whose words run from right to left stands at the right edge of its column. Where even
  /// the longest words do not fit side by side, they are broken; a table of numbers is written in
  /// parts instead, each with the first column.
  ///
  /// - Parameters:
  ///   - width: the columns of the terminal.
  ///   - isolating: which words are isolated.
  /// - Returns: the lines, none wider than `width` unless there are more columns than that.
  package func lines(width: Int, isolating: Isolation = .none) -> [String] {
    if columns.count > 3, columns.dropFirst().allSatisfy(\.isNumeric), !fits(width) {
      let half = (columns.count + 1) / 2
      let parts = [Array(0..<half), [0] + Array(half..<columns.count)]
      return Array(
        parts.map { part($0).lines(width: width, isolating: isolating) }.joined(separator: [""])
      )
    }
    let headings = columns.map { TextFlow($0.heading, isolating: isolating) }
    let flows = rows.map { $0.map { TextFlow($0, isolating: isolating) } }
    let widths = self.widths(of: [headings] + flows, within: width)
    func lines(of row: [TextFlow], isRight: (Int) -> Bool) -> [String] {
      let cells = zip(row, widths).map { $0.lines(width: $1) }
      return (0..<(cells.map(\.count).max() ?? 0)).map { index in
        var placed = Placed()
        for (column, cell) in cells.enumerated() {
          let line = index < cell.count ? cell[index] : TextFlow.Line(text: "", width: 0)
          placed.add(
            line,
            in: widths[column],
            isRight: isRight(column),
            after: column > 0 ? gap : 0
          )
        }
        return placed.text
      }
    }
    var result: [String] = []
    if columns.contains(where: { !$0.heading.isEmpty }) {
      result += lines(of: headings) { columns[$0].isNumeric }
      result.append(String(repeating: "─", count: widths.reduce(gap * (widths.count - 1), +)))
    }
    return zip(rows, flows).reduce(into: result) { result, row in
      result += lines(of: row.1) { columns[$0].isNumeric || Self.isRightToLeft(row.0[$0]) }
    }
  }

  /// Whether the first column fits whole and the others with their longest words.
  private func fits(_ width: Int) -> Bool {
    let needed = columns.indices.map { column in
      ([columns[column].heading] + rows.map { $0[column] }).map { phrase in
        let flow = TextFlow(phrase, isolating: .none)
        return column == 0 ? flow.wholeWidth : flow.widestWord
      }
      .max() ?? 0
    }
    return needed.reduce(gap * (columns.count - 1), +) <= width
  }

  /// The table of these columns alone.
  private func part(_ chosen: [Int]) -> TextTable {
    TextTable(
      columns: chosen.map { columns[$0] },
      rows: rows.map { row in chosen.map { row[$0] } },
      gap: gap
    )
  }

  /// The columns' widths: as wide as their cells where that fits, else the widest give way first,
  /// and none becomes narrower than its longest word unless there is no room at all.
  private func widths(of rows: [[TextFlow]], within total: Int) -> [Int] {
    guard !columns.isEmpty else { return [] }
    var words = columns.map(\.leastWidth)
    var wholes = words
    for row in rows {
      for (column, flow) in row.enumerated() {
        words[column] = max(words[column], flow.widestWord)
        wholes[column] = max(wholes[column], flow.wholeWidth)
      }
    }
    let room = max(columns.count, total - gap * (columns.count - 1))
    if wholes.reduce(0, +) <= room { return wholes }
    if words.reduce(0, +) >= room {
      // Headings, which come first, may be broken before a code is.
      let codes = columns.indices.map { column in
        min(Self.codeWidth, rows.dropFirst().map { $0[column].widestWord }.max() ?? 1)
      }
      let floors = codes.reduce(0, +) <= room ? codes : nil
      return Self.levelled(words, from: floors, within: room)
    }
    return Self.levelled(wholes, from: words, within: room)
  }

  /// The columns of a code such as `K7QF-3MXA`, which is broken last of all.
  private static let codeWidth = 9

  /// The wishes cut to one level, none below its floor, so that their sum is at most `room`; what
  /// is left over goes to the first that wish for more.
  private static func levelled(_ wishes: [Int], from floors: [Int]?, within room: Int) -> [Int] {
    func cut(at level: Int) -> [Int] {
      wishes.indices.map { min(wishes[$0], max(floors?[$0] ?? 1, level)) }
    }
    var (low, high) = (1, wishes.max() ?? 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if cut(at: middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
    }
    var result = cut(at: low)
    for index in result.indices
    where result[index] < wishes[index] && result.reduce(0, +) < room {
      result[index] += 1
    }
    return result
  }

  private static func isRightToLeft(_ phrase: Phrase) -> Bool {
    guard let first = phrase.spans.first, first.isForeign else { return false }
    return BidiText.direction(of: first.text) == .rightToLeft
  }

  /// A line that is being put together, its blanks written only when something follows them.
  private struct Placed {
    var text = ""
    private var pending = 0

    mutating func add(_ line: TextFlow.Line, in width: Int, isRight: Bool, after gap: Int) {
      pending += gap
      let spare = max(0, width - line.width)
      guard line.width > 0 else {
        pending += spare
        return
      }
      text += String(repeating: " ", count: pending + (isRight ? spare : 0)) + line.text
      pending = isRight ? 0 : spare
    }
  }
}
