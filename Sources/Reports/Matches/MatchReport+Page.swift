package import AssetMap

extension MatchReport: Renderable {
  /// The report to read in a meeting: the totals, then the matches by neighbourhood of the need.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.titleMatches])
    page.blocks = head.blocks(
      plan: plan,
      leftOut: leftOut,
      unshown: .headLeftOutMatches,
      for: reader
    )
    if entries.isEmpty {
      if plan != nil || !head.filters.isEmpty {
        page.blocks += head.empty(
          .emptyMatches,
          next: .emptyMatchesNext,
          command: "seewhat report gaps",
          wording
        )
      }
      return page
    }
    for group in entries.grouped(by: \.need.neighbourhood?.stated) {
      page.blocks.append(
        .heading(heading(group.key, count: group.members.count, wording), level: 2)
      )
      page.blocks += group.members.map { $0.block(for: reader) }
    }
    page.blocks += head.notes(for: reader, isWithFit: true)
    return page
  }

  private func heading(_ neighbourhood: String?, count: Int, _ wording: Wording) -> Phrase {
    let name = neighbourhood.map { Phrase.foreign($0) } ?? wording[.groupNowhere]
    return wording[.groupMatches, ["neighbourhood": .phrase(name), "count": .count(count)]]
  }
}

extension MatchReport.Entry {
  /// One match: what it is about, both cards, the reasons, what comes first, where it stands.
  func block(for reader: Reader) -> Page.Block {
    let wording = reader.wording
    let theme = reader.pictured(need.terms.theme, about: need.terms.about)
    let heading = wording[
      .entryMatch,
      ["theme": theme, "code": .code(match.code.description)]
    ]
    let missing = missingConsents(for: reader)
    let standing = [
      reader.standing(of: match),
      Explanation.fit(explanation?.points ?? match.points, for: reader),
    ]
    return .match(
      Page.Match(
        heading: need.urgent(heading, for: reader),
        need: need.facts(wording[.labelNeeds], for: reader),
        interpreter: interpreter.map {
          [Page.Fact(wording[.labelInterpreter], $0.phrase(for: reader))]
        } ?? [],
        capability: capability.facts(wording[.labelOffers], for: reader),
        reasons: explanation?.reasons(for: reader)
          ?? [Page.Fact(wording[.labelBut], wording[.reasonGone])],
        conditions: Explanation.first(explanation?.conditions ?? [], missing, for: reader),
        standing: Page.Fact(wording[.labelState], reader.apart(standing)),
        fit: explanation?.fit(for: reader),
        answers: match.state == .proposed
          ? [wording[.valueYes], wording[.valueNo], wording[.answerWhy]] : []
      )
    )
  }

  /// Whose agreement to be introduced is missing, while it still matters.
  func missingConsents(for reader: Reader) -> [Phrase] {
    guard match.state == .proposed || match.state == .accepted else { return [] }
    var missing = withoutIntroduceConsent.map(reader.missingConsent)
    if interpreter?.consentsToIntroduce == false {
      missing.append(reader.missingConsentOfInterpreter)
    }
    return missing
  }
}

extension InterpreterView {
  /// Who it is: code, and name and contact where names are shown.
  func phrase(for reader: Reader) -> Phrase {
    let code = reader.wording[.valueInterpreter, ["code": .code(self.code.description)]]
    let shown = [code, identity.map { .foreign($0.name) }, identity?.contact.map { .foreign($0) }]
    return reader.row(shown.compactMap(\.self))
  }
}

extension Array {
  /// The elements by a key, keys in the order in which they first occur.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, members: [Element])] {
    var places: [Key: Int] = [:]
    var groups: [(key: Key, members: [Element])] = []
    for element in self {
      let key = key(element)
      if let place = places[key] {
        groups[place].members.append(element)
      } else {
        places[key] = groups.count
        groups.append((key, [element]))
      }
    }
    return groups
  }
}
