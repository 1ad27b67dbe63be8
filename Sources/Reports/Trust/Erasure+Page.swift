package import AssetMap

extension Erasure: Renderable {
  /// What goes, then what cannot be reached from here.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(
      language: wording.language,
      title: wording[.titleErasure, ["code": .code(code.description)]]
    )
    let earlier = Page.Fact(wording[.erasureGivenUp], .codes(givenUp.map(\.description)))
    page.blocks = [
      .facts(
        (givenUp.isEmpty ? [] : [earlier]) + [
          Page.Fact(wording[.listCards], .codes(cards.map(\.description))),
          Page.Fact(wording[.listMatches], .codes(matches.map(\.description))),
          Page.Fact(wording[.columnConsents], .words("\(consents)")),
          Page.Fact(wording[.columnChecks], .words("\(checks)")),
        ]
      )
    ]
    page.blocks.append(.paragraph(wording[.erasureCount]))
    let stays: [(Wording.Key, [Phrase])] = [
      (.erasureInterpreted, interpreted.map { .code($0.description) }),
      (.erasureMentions, mentions.map { .code($0) }), (.erasureCopies, copies.map { .foreign($0) }),
    ]
    for (heading, items) in stays where !items.isEmpty {
      page.blocks += [.heading(wording[heading], level: 2), .list(items)]
    }
    if !named.isEmpty {
      page.blocks.append(.heading(wording[.erasureNamed], level: 2))
      page.blocks += Listing.audit(named, for: reader).page(for: reader).blocks
    }
    return page
  }

  /// A row a record: what becomes of it, and its code.
  package func cells(for reader: Reader) -> [[String]] {
    [["fate", "record"]] + givenUp.map { ["earlier code goes", "\($0)"] }
      + cards.map { ["card goes", "\($0)"] }
      + matches.map { ["match goes", "\($0)"] }
      + interpreted.map { ["match loses its interpreter", "\($0)"] }
      + mentions.map { ["mentions them", $0] } + copies.map { ["copy stays", $0] }
      + named.map { ["may have named them", "\($0.at) \($0.action)"] }
  }

  /// Every list as it is.
  package func data(for reader: Reader) -> JSONValue {
    [
      "participant": .text(code), "given_up": .texts(givenUp), "cards": .texts(cards),
      "matches": .texts(matches),
      "consents": .number(consents), "checks": .number(checks),
      "interpreted": .texts(interpreted), "mentions": .texts(mentions), "copies": .texts(copies),
      "named": Listing.audit(named, for: reader).data(for: reader),
    ]
  }
}

extension Phrase {
  /// Codes in a row, or that there are none.
  fileprivate static func codes(_ codes: [String]) -> Phrase {
    codes.isEmpty ? .words("0") : codes.map { .code($0) }.joined(by: ", ")
  }
}
