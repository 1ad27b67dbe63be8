/// The points of a pair as a drawing: a bar a part, as long as what it could have earned, filled as
/// far as it earned it, its name before and its numbers behind.
///
/// Everything it shows stands in words too, so colour says nothing alone and print loses nothing.
struct PartsBar {
  let fit: Page.Fit

  private static let (rowHeight, labelWidth, barWidth, numberWidth) = (20, 84, 150, 66)

  /// The drawing, with a title and a description.
  var html: HTML {
    let width = Self.labelWidth + Self.barWidth + Self.numberWidth
    let height = fit.parts.count * Self.rowHeight
    let greatest = max(1, fit.parts.map(\.atMost).max() ?? 1)
    let said = fit.parts.map { "\($0.label.plain) \($0.points)/\($0.atMost)" }
    return HTML(
      "svg",
      [
        "class": "parts", "role": "img", "viewBox": "0 0 \(width) \(height)", "width": "\(width)",
        "height": "\(height)",
      ],
      [
        HTML("title", [:], [.text(fit.title.plain)]),
        HTML("desc", [:], [.text(said.joined(separator: ", "))]),
      ] + fit.parts.enumerated().flatMap { row($1, at: $0 * Self.rowHeight, greatest: greatest) }
    )
  }

  private func row(_ part: Page.Fit.Part, at top: Int, greatest: Int) -> [HTML] {
    func bar(_ points: Int, _ name: String) -> HTML {
      HTML(
        "rect",
        [
          "class": name, "x": "\(Self.labelWidth)", "y": "\(top + 4)",
          "width": "\(points * Self.barWidth / greatest)", "height": "12",
        ]
      )
    }
    func text(_ words: String, x: Int) -> HTML {
      HTML(
        "text",
        ["x": "\(x)", "y": "\(top + 15)"],
        [.text(words)]
      )
    }
    let end = Self.labelWidth + part.atMost * Self.barWidth / greatest
    return [
      text(part.label.plain, x: 0), bar(part.atMost, "most"),
      bar(part.points, "earned"), text("\(part.points)/\(part.atMost)", x: end + 6),
    ]
  }
}
