package import AssetMap

extension ExchangeReport: Renderable {
  /// The report to read in a meeting: how many circles there are, then each that is proposed, step
  /// by step.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.titleExchanges])
    page.blocks = head.blocks(
      [wording[.introExchanges]] + totals(wording),
      isOnPlan: false,
      leftOut: leftOut,
      for: reader
    )
    if entries.isEmpty {
      page.blocks += head.empty(
        .emptyExchanges,
        next: .emptyGapsNext,
        command: "seewhat report matches",
        wording
      )
      return page
    }
    for (index, entry) in entries.enumerated() {
      page.blocks += entry.blocks(number: index + 1, for: reader)
    }
    page.blocks += head.notes(for: reader, isWithFit: true)
    return page
  }

  private func totals(_ wording: Wording) -> [Phrase] {
    if summary.chosen.isEmpty { return [] }
    let found = ["twos": summary.twos, "threes": summary.threes, "people": summary.people]
    let chosen = ["circles": summary.chosen.count, "people": summary.helped]
    var phrases = [
      wording[.headExchanges, found.mapValues { .count($0) }],
      wording[.headChosen, chosen.mapValues { .count($0) }],
      wording[summary.isProvenBest ? .headChosenProven : .headChosenNotProven],
    ]
    if summary.peopleLeftOut > 0 {
      phrases.append(wording[.headTooMany, ["count": .count(summary.peopleLeftOut)]])
    }
    return phrases
  }
}

extension ExchangeReport.Entry {
  fileprivate func blocks(number: Int, for reader: Reader) -> [Page.Block] {
    let key: Wording.Key = steps.count == 2 ? .entryTwo : .entryThree
    let heading = reader.wording[key, ["number": .count(number)]]
    return [.heading(heading, level: 2)] + steps.flatMap { $0.blocks(for: reader) }
  }
}

extension ExchangeReport.Step {
  /// Who helps whom, with what, and why it fits.
  fileprivate func blocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    let heading = wording[
      .entryStep,
      [
        "giver": .code(capability.holder.description), "receiver": .code(need.holder.description),
        "theme": reader.pictured(need.terms.theme, about: need.terms.about),
      ]
    ]
    var facts = capability.facts(wording[.labelGives], for: reader)
    facts += need.facts(wording[.labelNeeds], for: reader)
    facts += explanation.facts(
      for: reader,
      missing: withoutIntroduceConsent.map(reader.missingConsent)
    )
    var standing = [Explanation.fit(explanation.points, for: reader)]
    if let match {
      let code = Phrase.code(match.description)
      standing.insert(wording[.stepProposed, ["code": code]], at: 0)
    }
    facts.append(Page.Fact(wording[.labelState], reader.apart(standing)))
    return [.heading(need.urgent(heading, for: reader), level: 3), .facts(facts)]
  }
}
