internal import AssetMap

/// A match as a card: need and capability side by side, who interprets between them, the reasons
/// beside a drawing of the points, what comes first, and room for an answer on paper.
struct HTMLMatch {
  let match: Page.Match
  /// How deep its heading stands.
  let depth: Int
  /// The language of the page.
  let language: LanguageTag

  /// The card.
  var html: HTML {
    let sides = [
      side(match.need, "side"), side(match.interpreter, "bridge"),
      side(match.capability, "side"),
    ]
    let fit = match.fit.map { [PartsBar(fit: $0).drawing.html(in: language)] } ?? []
    let reasons = match.reasons.isEmpty ? [] : [HTMLWriter.list(of: match.reasons)]
    let card: [[HTML]] = [
      [HTMLWriter.heading(match.heading, depth: depth)],
      [HTML("div", ["class": "sides"], sides.flatMap(\.self))],
      [HTML("div", ["class": "reasons"], reasons + fit)],
      conditions,
      [HTMLWriter.list(of: [match.standing])],
      answers,
    ]
    return HTML("section", ["class": "match"], card.flatMap(\.self))
  }

  /// One side under its label; nothing where it says nothing.
  private func side(_ facts: [Page.Fact], _ name: String) -> [HTML] {
    guard let first = facts.first else { return [] }
    let lines = facts.enumerated().map { index, fact in
      let label: [HTML] =
        index == 0 || fact.label.isEmpty
        ? [] : [HTML("b", [:], HTMLText.written(fact.label)), .text(" ")]
      return HTML("p", [:], label + HTMLWriter.words(of: fact))
    }
    return [
      HTML("section", ["class": name], [HTMLWriter.heading(first.label, depth: depth + 1)] + lines)
    ]
  }

  private var conditions: [HTML] {
    guard let first = match.conditions.first else { return [] }
    return [
      HTML(
        "section",
        ["class": "first"],
        [
          HTMLWriter.heading(first.label, depth: depth + 1),
          HTML("ul", [:], match.conditions.map { HTML("li", [:], HTMLText.written($0.words)) }),
        ]
      )
    ]
  }

  /// A box to tick before each answer, and a line to write on after the last.
  private var answers: [HTML] {
    guard let last = match.answers.last else { return [] }
    let boxes = match.answers.dropLast().flatMap { answer in
      [HTML("span", ["class": "box"]), .text(" ")] + HTMLText.written(answer) + [.text("  ")]
    }
    let line = HTMLText.written(last) + [.text(" "), HTML("span", ["class": "line"])]
    return [HTML("p", ["class": "answers"], boxes + line)]
  }
}
