package import AssetMap

extension PlenaryReport: Renderable {
  /// A part each table, in it each theme: what we need and what we can do, side by side.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.titlePlenary])
    page.blocks = [.paragraph(head.councilAndDay(for: reader))]
    if leftOut > 0 {
      page.blocks.append(.paragraph(wording[.assetsLeftOut, ["count": .count(leftOut)]]))
    }
    for table in tables { page.blocks += table.blocks(for: reader) }
    if tables.isEmpty { page.blocks.append(.paragraph(wording[.emptyList])) }
    return page
  }
}

extension PlenaryReport.Table {
  fileprivate func blocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    let title = wording[
      .plenaryTable,
      ["event": .foreign(table.event), "day": reader.day(table.date)]
    ]
    var facts: [Page.Fact] = []
    if let place = table.place?.stated {
      facts.append(Page.Fact(wording[.columnPlace], .foreign(place)))
    }
    if let language = table.language {
      facts.append(Page.Fact(wording[.columnLanguage], reader.language(language)))
    }
    var blocks: [Page.Block] = [.heading(title, level: 2)]
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    if themes.isEmpty { blocks.append(.paragraph(wording[.emptyList])) }
    return blocks
      + themes.flatMap { theme in
        [.heading(reader.pictured(theme.theme), level: 3), .columns(theme.columns(for: reader))]
      }
  }
}

extension PlenaryReport.Theme {
  /// Needs on the one side, capabilities on the other, in the order of the papers.
  fileprivate func columns(for reader: Reader) -> [Page.Column] {
    func column(_ title: Wording.Key, _ kind: CardKind) -> Page.Column {
      .init(title: reader.wording[title], entries: sayings(kind).map { $0.entry(for: reader) })
    }
    return [column(.plenaryNeeds, .need), column(.plenaryCapabilities, .capability)]
  }
}

extension PlenaryReport.Saying {
  /// The words in the working language, and as they were said where that is something else.
  fileprivate func entry(for reader: Reader) -> Page.Column.Entry {
    let said = Phrase.foreign(text, in: language)
    guard let rendering = rendering?.stated else { return .init(words: said) }
    let isOther = !text.isEmpty && text != rendering
    return .init(
      words: .foreign(rendering, in: reader.workingLanguage),
      said: isOther ? Page.Fact(Phrase(), mark: reader.language(language), said) : nil
    )
  }
}
