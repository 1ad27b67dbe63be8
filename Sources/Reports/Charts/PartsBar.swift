/// The points of a pair as a drawing: a bar a part, as long as what it could have earned, filled as
/// far as it earned it, its name before and its numbers behind.
///
/// Everything it shows stands in words too, so colour says nothing alone and print loses nothing.
struct PartsBar {
  let fit: Page.Fit

  private static let (rowHeight, labelWidth, barWidth, numberWidth) = (20, 84, 150, 66)

  /// The drawing, with a title and a description.
  var drawing: Drawing {
    let greatest = max(1, fit.parts.map(\.atMost).max() ?? 1)
    let said = fit.parts.map { "\($0.label.plain) \($0.points)/\($0.atMost)" }
    return Drawing(
      "parts",
      size: (
        Self.labelWidth + Self.barWidth + Self.numberWidth, fit.parts.count * Self.rowHeight
      ),
      title: fit.title,
      description: .words(said.joined(separator: ", ")),
      fit.parts.enumerated().flatMap { row($1, at: $0 * Self.rowHeight, greatest: greatest) }
    )
  }

  private func row(_ part: Page.Fit.Part, at top: Int, greatest: Int) -> [Drawing.Part] {
    func bar(_ points: Int, _ kind: String) -> Drawing.Part {
      .box(
        kind,
        x: Self.labelWidth,
        y: top + 4,
        width: points * Self.barWidth / greatest,
        height: 12
      )
    }
    let end = Self.labelWidth + part.atMost * Self.barWidth / greatest
    return [
      Drawing.words(part.label, x: 0, y: top + 15), bar(part.atMost, "most"),
      bar(part.points, "earned"),
      Drawing.words(.words("\(part.points)/\(part.atMost)"), x: end + 6, y: top + 15),
    ]
  }
}
