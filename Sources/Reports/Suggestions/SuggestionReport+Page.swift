package import AssetMap

extension SuggestionReport: Renderable {
  /// The answer to "who could help her?": each card asked about, and who fits it, best first.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.titleSuggestions])
    let top = [head.councilAndDay(for: reader)] + head.shown(for: reader)
    page.blocks = top.map { .paragraph($0) }
    if asked.isEmpty {
      page.blocks += head.empty(
        .emptyAsked,
        next: .emptyAskedNext,
        command: "seewhat card add",
        wording
      )
      return page
    }
    for asked in asked { page.blocks += asked.blocks(for: reader) }
    let isAnswered = asked.contains { !$0.suggestions.isEmpty }
    page.blocks += head.notes(for: reader, isWithFit: isAnswered)
    if isAnswered { page.blocks.append(.note(wording[.footPlan])) }
    let command = Phrase.code("seewhat match")
    page.blocks.append(.note(wording[.footSuggestions, ["command": command]]))
    return page
  }
}

extension SuggestionReport.Asked {
  fileprivate func blocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    let label = wording[card.terms.kind == .need ? .labelNeeds : .labelOffers]
    let facts = card.facts(label, isCoded: false, for: reader) + card.holderFacts(for: reader)
    var blocks: [Page.Block] = [
      .heading(card.heading(for: reader), level: 2), .facts(facts + chosenElsewhere(for: reader)),
    ]
    if suggestions.isEmpty {
      var phrases = [wording[.emptySuggestions]]
      if let gap {
        let (cause, detail) = (gap.cause.name, reader.detail(of: gap.cause))
        phrases = [reader.sentence(for: cause), detail, reader.remedy(for: cause)]
      }
      blocks.append(.paragraph(phrases.joined(by: " ")))
    }
    for (index, suggestion) in suggestions.enumerated() {
      blocks += suggestion.blocks(
        number: index + 1,
        isChosen: chosen.contains(suggestion.card.code),
        for: reader
      )
    }
    return blocks
  }

  /// Whom the best plan chooses where that is none of those shown.
  private func chosenElsewhere(for reader: Reader) -> [Page.Fact] {
    let wording = reader.wording
    if suggestions.isEmpty { return [] }
    if chosen.isEmpty { return [Page.Fact(wording[.labelPlan], wording[.valueChosenNone])] }
    let shown = Set(suggestions.map(\.card.code))
    let codes = chosen.filter { !shown.contains($0) }.map { Phrase.code($0.description) }
    if codes.isEmpty { return [] }
    let words = wording[.valueChosenBelow, ["codes": reader.row(codes)]]
    return [Page.Fact(wording[.labelPlan], words)]
  }
}

extension SuggestionReport.Suggestion {
  fileprivate func blocks(number: Int, isChosen: Bool, for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    let heading = wording[
      .entrySuggestion,
      ["number": .count(number), "code": .phrase(card.heading(for: reader))]
    ]
    let label = wording[card.terms.kind == .need ? .labelNeeds : .labelOffers]
    var facts = card.facts(label, isCoded: false, for: reader) + card.holderFacts(for: reader)
    if !interpreters.isEmpty {
      let who = reader.apart(interpreters.map { $0.phrase(for: reader) })
      facts.append(Page.Fact(wording[.labelInterpreters], who))
    }
    facts += explanation.facts(for: reader)
    let room = [
      wording[.valuePlaces, ["count": .count(placesLeft)]],
      Explanation.fit(explanation.points, for: reader),
    ]
    facts.append(Page.Fact(wording[.labelRoom], reader.apart(room)))
    let left: Wording.Key = card.terms.kind == .need ? .valueLeftHelpers : .valueLeftPlaces
    let plan = isChosen ? wording[.valueChosen] : wording[left, ["count": .count(leftByPlan)]]
    facts.append(Page.Fact(wording[.labelPlan], plan))
    return [.heading(heading, level: 3), .facts(facts)]
  }
}
