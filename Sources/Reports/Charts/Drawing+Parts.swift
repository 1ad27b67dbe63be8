extension Drawing {
  /// A piece of a drawing, in pixels from its top and from the side where reading begins.
  enum Part: Sendable {
    /// A rectangle of a kind that the style sheet knows.
    case box(String, x: Int, y: Int, width: Int, height: Int)
    /// Straight lines of a kind that the style sheet knows.
    case lines(String, [Line])
    /// Words at a place.
    case words(Words)

    /// A line from a place, so far across and so far down.
    struct Line: Sendable {
      let x: Int
      let y: Int
      var across = 0
      var down = 0
    }

    /// Words before, around or behind a place.
    struct Words: Sendable {
      let text: String
      var x: Int
      let y: Int
      var anchor = Anchor.start
      /// By how many degrees they are turned, clockwise for readers from left to right.
      var turned = 0
      /// Whether they stand on what is dark.
      var isLight = false
    }

    /// Where the place of words is: where they begin, in their middle or where they end.
    enum Anchor: String, Sendable { case start, middle, end }

    /// The part as it stands in a drawing of this width that is read from the right.
    ///
    /// There words run from right to left too, so their anchors stay.
    func mirrored(in width: Int) -> Part {
      switch self {
      case .box(let kind, let x, let y, let wide, let height):
        return .box(kind, x: width - x - wide, y: y, width: wide, height: height)
      case .lines(let kind, let lines):
        return .lines(
          kind,
          lines.map { Line(x: width - $0.x, y: $0.y, across: -$0.across, down: $0.down) }
        )
      case .words(var words):
        words.x = width - words.x
        words.turned = -words.turned
        return .words(words)
      }
    }

    /// The part where it is, in a drawing whose words run from right to left: they end where they
    /// else would begin.
    var kept: Part {
      guard case .words(var words) = self else { return self }
      switch words.anchor {
      case .start: words.anchor = .end
      case .middle: break
      case .end: words.anchor = .start
      }
      return .words(words)
    }

    var html: HTML {
      switch self {
      case .box(let kind, let x, let y, let width, let height):
        HTML(
          "rect",
          ["class": kind, "x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)"]
        )
      case .lines(let kind, let lines):
        HTML(
          "path",
          [
            "class": kind,
            "d": lines.map { "M\($0.x) \($0.y)l\($0.across) \($0.down)" }.joined(),
          ]
        )
      case .words(let words):
        HTML(
          "text",
          [
            "class": words.isLight ? "light" : nil, "x": "\(words.x)", "y": "\(words.y)",
            "text-anchor": words.anchor == .start ? nil : words.anchor.rawValue,
            "transform": words.turned == 0
              ? nil : "rotate(\(words.turned) \(words.x) \(words.y))",
          ],
          [.text(words.text)]
        )
      }
    }
  }
}

extension Drawing {
  /// What a bar or column of a row is: the first dark, the second striped, the third white, so that
  /// they differ without colour.
  static func bar(_ series: Int, x: Int, y: Int, width: Int, height: Int) -> [Part] {
    guard width > 0, height > 0 else { return [] }
    let box = Part.box("bar\(series % 3)", x: x, y: y, width: width, height: height)
    guard series % 3 == 1 else { return [box] }
    let stripes = stride(from: 2, to: width, by: 4).map {
      Part.Line(x: x + $0, y: y, down: height)
    }
    return [box, .lines("stripe", stripes)]
  }

  /// Words at a place.
  static func words(
    _ phrase: Phrase,
    x: Int,
    y: Int,
    anchor: Part.Anchor = .start,
    turned: Int = 0,
    isLight: Bool = false
  ) -> Part {
    .words(
      .init(text: short(phrase), x: x, y: y, anchor: anchor, turned: turned, isLight: isLight)
    )
  }

  /// What each series is, a line each, the first at the top.
  static func key(_ names: [Phrase]) -> [Part] {
    names.enumerated().flatMap { index, name in
      bar(index, x: 0, y: index * keyHeight + 3, width: 14, height: 12)
        + [words(name, x: 22, y: index * keyHeight + 14)]
    }
  }

  /// The height of a line of the key.
  static let keyHeight = 20

  /// The width of the longest of these as they are drawn, so that none is written over the edge.
  static func width(of names: [Phrase]) -> Int {
    columnWidth * (names.map { DisplayWidth.columns(of: short($0)) }.max() ?? 0)
  }

  /// What a column of words takes at most.
  private static let columnWidth = 7

  /// Names are written whole; what has more columns is no name, and stands in the table.
  private static let longest = 60

  /// Words of at most 60 columns.
  private static func short(_ phrase: Phrase) -> String {
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
