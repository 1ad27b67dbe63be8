package import AssetMap

extension MatchReport: Renderable {
  /// The report to read in a meeting: the totals, then the matches by neighbourhood of the need.
  package func page(in language: LanguageTag) -> Page {
    let reader = Reader(language, of: head)
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
      for entry in group.members { page.blocks += entry.blocks(for: reader) }
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
  func blocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    let theme = reader.pictured(need.terms.theme, about: need.terms.about)
    let heading = wording[
      .entryMatch,
      ["theme": theme, "code": .code(match.code.description)]
    ]
    return [
      .heading(need.urgent(heading, for: reader), level: 3), .facts(facts(for: reader)),
    ]
  }

  /// The lines of a match.
  func facts(for reader: Reader) -> [Page.Fact] {
    let wording = reader.wording
    var facts = need.facts(wording[.labelNeeds], for: reader)
    facts += capability.facts(wording[.labelOffers], for: reader)
    if let interpreter = match.interpreter {
      let code = Phrase.code(interpreter.description)
      facts.append(Page.Fact(wording[.labelInterpreter], mark: code, wording[.columnInterpreter]))
    }
    if let explanation {
      facts += explanation.facts(for: reader, withoutConsent: waitingForConsent)
    } else {
      facts.append(Page.Fact(wording[.labelBut], wording[.reasonGone]))
      facts += Explanation.first([], waitingForConsent, for: reader)
    }
    let standing = [
      reader.standing(of: match),
      Explanation.fit(explanation?.points ?? match.points, for: reader),
    ]
    facts.append(Page.Fact(wording[.labelState], standing.joined(by: " · ")))
    return facts
  }

  /// Sides whose agreement to be introduced still matters.
  var waitingForConsent: [Side] {
    match.state == .proposed || match.state == .accepted ? withoutIntroduceConsent : []
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
