internal import AssetMap

/// A drawing of numbers that stand in words beside it.
///
/// A chart lays its parts out for readers from left to right. For a language that is written from
/// right to left the whole drawing is mirrored when it is written, here and in no chart: names
/// stand at the right, bars grow to the left, and what comes first is at the right, as in the table
/// beside it. An axis of time is the exception: it runs from left to right for everybody. A curve
/// must not rise on one page and fall on its translation, and schoolbooks and newspapers in Arabic
/// keep their axes so too, even where all around them runs from the right.
package struct Drawing: Sendable {
  package let title: Phrase
  package let description: Phrase
  private let kind: String
  private let size: (width: Int, height: Int)
  private let parts: [Part]
  private let overTime: [Part]

  /// A drawing with a title and a description for those who do not see it; without them it is passed
  /// over, since the cells beside it say the same.
  ///
  /// - Parameters:
  ///   - kind: the name by which the style sheet knows it.
  ///   - size: its width and height in pixels of the screen.
  ///   - title: what it shows.
  ///   - description: how to read it.
  ///   - parts: what it is made of.
  ///   - overTime: what stands along an axis of time, and is not mirrored.
  init(
    _ kind: String,
    size: (width: Int, height: Int),
    title: Phrase = Phrase(),
    description: Phrase = Phrase(),
    _ parts: [Part],
    overTime: [Part] = []
  ) {
    self.title = title
    self.description = description
    self.kind = kind
    self.size = size
    self.parts = parts
    self.overTime = overTime
  }

  /// The drawing as one `svg` element, for readers of a language.
  func html(in language: LanguageTag) -> HTML {
    let isMirrored = BidiText.direction(of: language) == .rightToLeft
    let placed = isMirrored ? parts.map { $0.mirrored(in: size.width) } : parts
    let overTime = isMirrored ? overTime.map(\.kept) : overTime
    let said = [
      HTML("title", [:], [.text(TerminalText.safe(title.plain))]),
      HTML("desc", [:], [.text(TerminalText.safe(description.plain))]),
    ]
    return HTML(
      "svg",
      [
        "class": kind, "role": title.isEmpty ? nil : "img",
        "aria-hidden": title.isEmpty ? "true" : nil,
        "viewBox": "0 0 \(size.width) \(size.height)", "width": "\(size.width)",
        "height": "\(size.height)", "direction": isMirrored ? "rtl" : "ltr",
      ],
      (title.isEmpty ? [] : said) + (placed + overTime).map(\.html)
    )
  }
}
