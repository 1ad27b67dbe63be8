/// Numbers as columns side by side over steps of time, each with its number above.
struct SeriesChart {
  /// A step of time with a number each series.
  struct Step {
    let label: Phrase
    /// `nil` where it is hidden.
    let values: [Int?]
    /// The same in words.
    let words: [Phrase]
  }

  let title: Phrase
  let description: Phrase
  let series: [Phrase]
  let steps: [Step]

  private static let (columnWidth, gap, height, numberHeight) = (13, 12, 110, 42)

  private var stepWidth: Int { series.count * Self.columnWidth + Self.gap }

  /// The drawing; `nil` where there is no column to draw.
  var drawing: Drawing? {
    let greatest = steps.flatMap(\.values).compactMap(\.self).max() ?? 0
    guard greatest > 0 else { return nil }
    // Names under the steps stand at 45 degrees and end below their step.
    let slant = Drawing.width(of: steps.map(\.label)) * 5 / 7
    let base = series.count * Drawing.keyHeight + Self.numberHeight + Self.height
    let length = steps.count * stepWidth
    return Drawing(
      "series",
      size: (max(slant + length, 22 + Drawing.width(of: series)), base + slant + 18),
      title: title,
      description: description,
      Drawing.key(series),
      overTime: [.lines("axis", [.init(x: slant, y: base, across: length)])]
        + steps.enumerated().flatMap { index, step in
          drawn(step, x: slant + index * stepWidth, base: base, greatest: greatest)
        }
    )
  }

  private func drawn(_ step: Step, x left: Int, base: Int, greatest: Int) -> [Drawing.Part] {
    let middle = left + stepWidth / 2
    let name = Drawing.words(step.label, x: middle, y: base + 14, anchor: .end, turned: -45)
    return [name]
      + step.values.enumerated().flatMap { index, value -> [Drawing.Part] in
        let x = left + Self.gap / 2 + index * Self.columnWidth
        let height = (value ?? 0) * Self.height / greatest
        let column = Drawing.bar(
          index,
          x: x,
          y: base - height,
          width: Self.columnWidth - 1,
          height: height
        )
        guard value != 0 else { return column }
        let number = Drawing.words(
          step.words[index],
          x: x + Self.columnWidth - 3,
          y: base - height - 4,
          turned: -90
        )
        return column + [number]
      }
  }
}
