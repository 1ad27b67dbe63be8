package import AssetMap

extension AssetReport: Renderable {
  /// The map to look at together: the two tables, each drawn too, and what only one side names.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.titleAssets])
    page.blocks = [.paragraph(head.councilAndDay(for: reader))]
    if let needs = needs.total, let capabilities = capabilities.total {
      let counts: [String: Wording.Argument] = [
        "needs": .count(needs), "capabilities": .count(capabilities),
      ]
      page.blocks.append(.paragraph(wording[.assetsTotal, counts]))
    }
    page.blocks += leftOut(wording)
    if let least {
      page.blocks.append(.paragraph(wording[.assetsHidden, ["count": .count(least - 1)]]))
    }
    guard !themes.isEmpty else {
      return page.adding([.paragraph(wording[.emptyList])])
    }
    page.blocks.append(.paragraph(wording[.assetsReading]))
    let first = neighbourhoods.count
    let places = neighbourhoods.map { $0.map { .foreign($0) } ?? wording[.groupNowhere] }
    let spoken = languages.map { $0.map(reader.language) ?? wording[.assetsOtherLanguages] }
    page.blocks += grid(wording[.headingByPlace], places, from: 0, reader)
    page.blocks += grid(wording[.headingByLanguage], spoken, from: first, reader)
    page.blocks += list(wording[.headingOnlyAsked], onlyAsked, reader)
    page.blocks += list(wording[.headingOnlyOffered], onlyOffered, reader)
    return page
  }

  /// How many cards do not count; a small number does not leave the office.
  private func leftOut(_ wording: Wording) -> [Page.Block] {
    guard leftOut > 0 else { return [] }
    if let least, leftOut < least {
      return [.paragraph(wording[.assetsLeftOutFew, ["count": .count(least)]])]
    }
    return [.paragraph(wording[.assetsLeftOut, ["count": .count(leftOut)]])]
  }

  /// One group of columns as a drawing and a table.
  private func grid(
    _ title: Phrase,
    _ names: [Phrase],
    from first: Int,
    _ reader: Reader
  ) -> [Page.Block] {
    let columns = first..<first + names.count
    let rows = themes.indices.map { row in
      columns.map { AssetCell(needs.cell(row, $0), capabilities.cell(row, $0)) }
    }
    let labels = themes.map { reader.pictured($0) }
    let map = HeatMap(
      title: title,
      description: reader.wording[.assetsShading],
      rows: labels,
      columns: names,
      cells: rows
    )
    return [
      .heading(title, level: 2), .drawing(map.drawing),
      .table(table(names, labels, rows, first, reader)),
    ]
  }

  private func table(
    _ names: [Phrase],
    _ labels: [Phrase],
    _ rows: [[AssetCell]],
    _ first: Int,
    _ reader: Reader
  ) -> TextTable {
    let wording = reader.wording
    let heads = [wording[.columnTheme]] + names + [wording[.columnTotal]]
    let body = labels.indices.map { row in
      [labels[row]] + rows[row].map(\.phrase)
        + [AssetCell(needs.total(ofRow: row), capabilities.total(ofRow: row)).phrase]
    }
    let totals = names.indices.map {
      AssetCell(needs.total(ofColumn: first + $0), capabilities.total(ofColumn: first + $0)).phrase
    }
    let foot =
      [wording[.columnTotal]] + totals + [AssetCell(needs.total, capabilities.total).phrase]
    return TextTable(
      columns: heads.enumerated().map { .init($1, isNumeric: $0 > 0) },
      rows: body + [foot]
    )
  }

  private func list(_ title: Phrase, _ counts: [ThemeCount], _ reader: Reader) -> [Page.Block] {
    guard !counts.isEmpty else { return [] }
    let lines = counts.map { count in
      reader.wording[
        .assetsThemeCount,
        ["theme": .phrase(reader.pictured(count.theme)), "count": .count(count.count)]
      ]
    }
    return [.heading(title, level: 2), .list(lines)]
  }
}

/// Needs against capabilities in one place of the map; `nil` where a count is hidden.
struct AssetCell: Hashable, Sendable {
  let needs: Int?
  let capabilities: Int?

  init(_ needs: Int?, _ capabilities: Int?) {
    self.needs = needs
    self.capabilities = capabilities
  }

  /// `12 : 3`, a dot for what is hidden, nothing where there is neither.
  var phrase: Phrase {
    if needs == 0, capabilities == 0 { return Phrase() }
    return .words("\(shown(needs))\u{A0}:\u{A0}\(shown(capabilities))")
  }

  private func shown(_ count: Int?) -> String { count.map { String($0) } ?? "•" }
}
