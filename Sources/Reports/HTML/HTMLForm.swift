/// What is filled in, cut out or hung up: boxes, lines, cards.
enum HTMLForm {
  /// Boxes to tick and lines to write on, one below the other.
  static func form(_ fields: [Page.Field]) -> HTML {
    HTML(
      "ul",
      ["class": "form"],
      fields.map { field in
        switch field {
        case .tick(let phrase):
          HTML("li", [:], [box, HTML("span", [:], HTMLText.written(phrase))])
        case .line(let phrase):
          HTML("li", [:], [HTML("span", [:], HTMLText.written(phrase)), line])
        }
      }
    )
  }

  /// A sheet of paper.
  static func sheet(_ sheet: Page.Sheet) -> HTML {
    switch sheet {
    case .questions(let questions):
      HTML(
        "ul",
        ["class": "sheet questions"],
        questions.map { HTML("li", [:], bilingual($0).map { HTML("p", [:], $0) }) }
      )
    case .pictures(let pictures, let perPage):
      cards(pictures.map(picture), perPage)
    case .blanks(let lines, let perPage):
      cards(
        Array(repeating: HTML("li", ["class": "blank"], lines.map(blank)), count: perPage),
        perPage
      )
    }
  }

  private static func cards(_ cards: [HTML], _ perPage: Int) -> HTML {
    HTML("ul", ["class": perPage > 4 ? "sheet cards small" : "sheet cards"], cards)
  }

  private static func picture(_ picture: Page.Picture) -> HTML {
    let label = bilingual(picture.label).enumerated().map { index, words in
      HTML("p", ["class": index == 0 ? "label" : "second"], words)
    }
    return HTML(
      "li",
      ["class": "picture"],
      [HTML("p", ["class": "drawn"], HTMLText.written(picture.picture))] + label
        + [HTML("p", [:], HTMLText.written(.code(picture.code)))]
    )
  }

  private static func blank(_ blankLine: Page.BlankLine) -> HTML {
    switch blankLine {
    case .word(let asked): HTML("p", ["class": "row"], label(asked) + [line])
    case .words(let asked):
      HTML("div", ["class": "words"], [HTML("p", [:], label(asked)), line, line, line])
    case .ticks(let asked, let answers):
      HTML(
        "p",
        ["class": "row"],
        (asked.map(label) ?? [])
          + answers.map { HTML("span", ["class": "tick"], [box, .text(" ")] + label($0)) }
      )
    }
  }

  private static func label(_ words: Page.Bilingual) -> [HTML] {
    let both = bilingual(words)
    let second = both.dropFirst().flatMap {
      [HTML.text(" · "), HTML("span", ["class": "mark"], $0)]
    }
    return [HTML("span", [:], (both.first ?? []) + second)]
  }

  private static func bilingual(_ words: Page.Bilingual) -> [[HTML]] {
    [words.first, words.second].filter { !$0.isEmpty }.map(HTMLText.written)
  }

  private static var box: HTML { HTML("span", ["class": "box"]) }
  private static var line: HTML { HTML("span", ["class": "line"]) }
}
