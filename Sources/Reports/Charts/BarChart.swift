/// Numbers as bars that lie one below the other, each under its name, its numbers behind it.
///
/// Several numbers of a row lie end to end: dark, striped, white. A row without a known number has no
/// bar, and its words say why.
struct BarChart {
  /// A name with its numbers.
  struct Row {
    let label: Phrase
    /// A number each series; `nil` where it is hidden.
    let values: [Int?]
    /// The numbers in words.
    let words: Phrase
  }

  let title: Phrase
  let description: Phrase
  /// What each series is; empty where there is only one.
  var series: [Phrase] = []
  let rows: [Row]

  private static let (rowHeight, barHeight, barWidth) = (40, 14, 230)
  /// What a column of words takes at most.
  private static let columnWidth = 7

  /// The drawing; `nil` where there is no bar to draw.
  var drawing: Drawing? {
    let sums = rows.map { $0.values.compactMap(\.self).reduce(0, +) }
    guard let greatest = sums.max(), greatest > 0 else { return nil }
    let top = series.count * Drawing.keyHeight
    let columns = rows.map { DisplayWidth.columns(of: Drawing.short($0.words)) }.max() ?? 0
    let names = (rows.map(\.label) + series).map { DisplayWidth.columns(of: Drawing.short($0)) }
    let width = max(
      Self.barWidth + 10 + columns * Self.columnWidth,
      22 + (names.max() ?? 0) * Self.columnWidth
    )
    return Drawing(
      "bars",
      size: (width, top + rows.count * Self.rowHeight),
      title: title,
      description: description,
      Drawing.key(series)
        + rows.enumerated().flatMap { index, row in
          drawn(row, top: top + index * Self.rowHeight, greatest: greatest)
        }
    )
  }

  private func drawn(_ row: Row, top: Int, greatest: Int) -> [HTML] {
    var parts = [Drawing.words(Drawing.short(row.label), x: 0, y: top + 15)]
    var sum = 0
    var end = 0
    for (index, value) in row.values.enumerated() {
      sum += value ?? 0
      let next = sum * Self.barWidth / greatest
      parts += Drawing.bar(
        index,
        x: end,
        y: top + 20,
        width: next - end,
        height: Self.barHeight
      )
      end = next
    }
    parts.append(Drawing.words(Drawing.short(row.words), x: end + 6, y: top + 32))
    return parts
  }
}
