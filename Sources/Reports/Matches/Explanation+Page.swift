internal import AssetMap

extension Explanation {
  /// Why, why not higher, and what comes first, each where there is something to say.
  ///
  /// What comes first are the conditions, and what else is `missing` before an introduction.
  func facts(for reader: Reader, missing: [Phrase] = []) -> [Page.Fact] {
    reasons(for: reader) + Self.first(conditions, missing, for: reader)
  }

  /// Why, and why not higher, each where there is something to say.
  func reasons(for reader: Reader) -> [Page.Fact] {
    let wording = reader.wording
    var facts: [Page.Fact] = []
    let (full, partial) = (why.map(reader.reason), whyNotHigher.map(reader.reason))
    if !full.isEmpty { facts.append(Page.Fact(wording[.labelWhy], reader.apart(full))) }
    if !partial.isEmpty { facts.append(Page.Fact(wording[.labelBut], reader.apart(partial))) }
    return facts
  }

  /// What must come before the introduction, a line each, marked.
  static func first(
    _ conditions: [Condition],
    _ missing: [Phrase],
    for reader: Reader
  ) -> [Page.Fact] {
    let phrases = conditions.map(reader.condition) + missing
    return phrases.enumerated().map { index, phrase in
      Page.Fact(index == 0 ? reader.wording[.labelFirst] : .words("!"), phrase)
    }
  }

  /// The points, part by part.
  func fit(for reader: Reader) -> Page.Fit {
    Page.Fit(
      title: Self.fit(points, for: reader),
      parts: parts.map { part in
        .init(label: reader.part(part.name), points: part.points, atMost: part.atMost)
      }
    )
  }

  /// The fit, for the end of a line.
  static func fit(_ points: Int, for reader: Reader) -> Phrase {
    reader.wording[.valueFit, ["points": .count(points)]]
  }
}
