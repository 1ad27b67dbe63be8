package import AssetMap

extension GapReport: Renderable {
  /// The report to read in a meeting: the causes in short, who is looked for, then each need.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.titleGaps])
    page.blocks = head.blocks(plan: plan, leftOut: leftOut, unshown: .headLeftOutNeeds, for: reader)
    if entries.isEmpty {
      if plan != nil || !head.filters.isEmpty {
        page.blocks += head.empty(
          .emptyGaps,
          next: .emptyGapsNext,
          command: "seewhat report matches",
          wording
        )
      }
      return page
    }
    let groups = entries.grouped(by: \.gap.cause.name)
    page.blocks += [.heading(wording[.headingCauses], level: 2), .table(table(groups, reader))]
    let advice = Advice.lines(for: entries).map { $0.phrase(for: reader) }
    if !advice.isEmpty {
      let command = Phrase.code("seewhat report advice")
      page.blocks += [
        .heading(wording[.headingAdvice], level: 2), .list(advice),
        .paragraph(wording[.adviceNext, ["command": command]]),
      ]
    }
    page.blocks += [
      .heading(wording[.headingGapsByTheme], level: 2),
      .table(table(wording[.columnTheme], byTheme, reader) { reader.pictured($0) }),
      .heading(wording[.headingGapsByLanguage], level: 2),
      .table(
        table(wording[.columnLanguage], byLanguage, reader) {
          $0.map(reader.language) ?? wording[.gapsLanguageUnknown]
        }
      ),
    ]
    for (cause, members) in groups { page.blocks += blocks(cause, members, reader) }
    page.blocks += head.notes(for: reader, isWithFit: false)
    return page
  }

  private func table(
    _ groups: [(key: GapCause.Name, members: [Entry])],
    _ reader: Reader
  ) -> TextTable {
    TextTable(
      columns: [
        .init(reader.wording[.columnCause]),
        .init(reader.wording[.columnNeeds], isNumeric: true),
        .init(reader.wording[.columnUrgentNeeds], isNumeric: true),
        .init(reader.wording[.columnRemedy]),
      ],
      rows: groups.map { cause, members in
        [
          reader.title(of: cause), reader.wording.number(members.count),
          reader.wording.number(members.count { $0.gap.isUrgent }), reader.remedy(for: cause),
        ]
      }
    )
  }

  /// A row each theme or language: how many wait, and for what most of them do.
  private func table<Key: Hashable>(
    _ name: Phrase,
    _ groups: [GapGroup<Key>],
    _ reader: Reader,
    label: (Key) -> Phrase
  ) -> TextTable {
    TextTable(
      columns: [
        .init(name), .init(reader.wording[.columnNeeds], isNumeric: true),
        .init(reader.wording[.columnUrgentNeeds], isNumeric: true),
        .init(reader.wording[.columnCommonestCause]), .init(reader.wording[.columnRemedy]),
      ],
      rows: groups.map { group in
        [
          label(group.key), reader.wording.number(group.needs),
          reader.wording.number(group.urgentNeeds), reader.title(of: group.commonest),
          reader.remedy(for: group.commonest),
        ]
      }
    )
  }

  private func blocks(
    _ cause: GapCause.Name,
    _ members: [Entry],
    _ reader: Reader
  ) -> [Page.Block] {
    let heading = reader.wording[
      .groupNeeds,
      ["cause": .phrase(reader.title(of: cause)), "count": .count(members.count)]
    ]
    return [
      .heading(heading, level: 2), .paragraph(reader.sentence(for: cause)),
      .paragraph(reader.remedy(for: cause)),
    ] + members.flatMap { $0.blocks(for: reader) }
  }
}

extension GapReport.Entry {
  /// One unserved need: what it is about, its words, its holder's place and languages.
  fileprivate func blocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    var facts = need.facts(wording[.labelNeeds], isCoded: false, for: reader)
    facts += need.holderFacts(for: reader)
    let detail = reader.detail(of: gap.cause)
    if !detail.isEmpty { facts.append(Page.Fact(wording[.labelWhy], detail)) }
    if !nearBy.isEmpty {
      let cards = nearBy.map { near in
        wording[
          .valueNearBy,
          [
            "code": .code(near.card.description),
            "theme": reader.theme(near.theme),
          ]
        ]
      }
      facts.append(Page.Fact(wording[.labelNearBy], reader.row(cards)))
    }
    return [.heading(need.heading(for: reader), level: 3), .facts(facts)]
  }
}
