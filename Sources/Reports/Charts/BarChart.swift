/// Numbers of a table as bars, one beside each row's name.
///
/// Several numbers of a row lie end to end: dark, striped, white. A row without a known number has no
/// bar, and its cells say why; a total has none.
package struct BarChart: Sendable {
  /// How to read the bars.
  package let description: Phrase
  /// The numbers of each row of the table, from its first; `nil` where one is hidden.
  package let rows: [[Int?]]

  private static let (width, height) = (120, 12)

  /// A bar a row; none where all would be empty.
  var bars: [Drawing] {
    let greatest = rows.map { $0.compactMap(\.self).reduce(0, +) }.max() ?? 0
    guard greatest > 0 else { return [] }
    return rows.map { values in
      var (parts, sum, end) = ([Drawing.Part](), 0, 0)
      for (series, value) in values.enumerated() {
        sum += value ?? 0
        let next = sum * Self.width / greatest
        parts += Drawing.bar(series, x: end + 1, y: 1, width: next - end, height: Self.height)
        end = next
      }
      return Drawing("bar", size: (Self.width + 2, Self.height + 2), parts)
    }
  }

  /// The mark of a number beside its name, where there are several to tell apart.
  func key(_ series: Int) -> Drawing? {
    let count = rows.first?.count ?? 0
    guard count > 1, (0..<count).contains(series) else { return nil }
    let mark = Drawing.bar(series, x: 1, y: 1, width: 12, height: 12)
    return Drawing("key", size: (14, 14), mark)
  }
}
