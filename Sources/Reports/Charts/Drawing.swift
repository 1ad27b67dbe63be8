/// A drawing of numbers that stand in a table beside it.
package struct Drawing: Sendable {
  package let title: Phrase
  package let description: Phrase
  /// The drawing as one `svg` element.
  let html: HTML

  /// A drawing with a title and a description for those who do not see it.
  ///
  /// - Parameters:
  ///   - kind: the name by which the style sheet knows it.
  ///   - size: its width and height in pixels of the screen.
  ///   - title: what it shows.
  ///   - description: how to read it; it stands under the drawing too.
  ///   - parts: what it is made of.
  init(
    _ kind: String,
    size: (width: Int, height: Int),
    title: Phrase,
    description: Phrase,
    _ parts: [HTML]
  ) {
    self.title = title
    self.description = description
    html = HTML(
      "svg",
      [
        "class": kind, "role": "img", "viewBox": "0 0 \(size.width) \(size.height)",
        "width": "\(size.width)", "height": "\(size.height)",
      ],
      [
        HTML("title", [:], [.text(TerminalText.safe(title.plain))]),
        HTML("desc", [:], [.text(TerminalText.safe(description.plain))]),
      ] + parts
    )
  }
}

extension Drawing {
  /// What a bar or column of a row is: the first dark, the second striped, the third white, so that
  /// they differ without colour.
  static func bar(_ series: Int, x: Int, y: Int, width: Int, height: Int) -> [HTML] {
    guard width > 0, height > 0 else { return [] }
    let rect = HTML(
      "rect",
      [
        "class": "bar\(series % 3)", "x": "\(x)", "y": "\(y)", "width": "\(width)",
        "height": "\(height)",
      ]
    )
    guard series % 3 == 1 else { return [rect] }
    let stripes = stride(from: 2, to: width, by: 4).map { "M\(x + $0) \(y)v\(height)" }
    return [rect, HTML("path", ["class": "stripe", "d": stripes.joined()])]
  }

  /// Words at a place.
  static func words(
    _ words: String,
    x: Int,
    y: Int,
    anchor: String? = nil,
    turned: Int? = nil
  ) -> HTML {
    HTML(
      "text",
      [
        "x": "\(x)", "y": "\(y)", "text-anchor": anchor,
        "transform": turned.map { "rotate(\($0) \(x) \(y))" },
      ],
      [.text(words)]
    )
  }

  /// What each series is, a line each, the first at the top.
  static func key(_ names: [Phrase]) -> [HTML] {
    names.enumerated().flatMap { index, name in
      bar(index, x: 0, y: index * keyHeight + 3, width: 14, height: 12)
        + [words(short(name), x: 22, y: index * keyHeight + 14)]
    }
  }

  /// The height of a line of the key.
  static let keyHeight = 20

  /// Names are written whole; what has more columns is no name, and stands in the table.
  private static let longest = 60

  /// Words of at most 60 columns.
  static func short(_ phrase: Phrase) -> String {
    let words = TerminalText.safe(phrase.plain)
    guard DisplayWidth.columns(of: words) > longest else { return words }
    var (cut, used) = ("", 1)
    for character in words {
      used += DisplayWidth.columns(of: character)
      guard used <= longest else { break }
      cut.append(character)
    }
    return BidiText.balanced(cut) + "…"
  }
}
