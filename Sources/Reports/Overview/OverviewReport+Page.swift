package import AssetMap

extension OverviewReport: Renderable {
  /// The page for the town hall: the shares first, then a table a subject, most of them drawn too.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.titleOverview])
    page.isDense = true
    page.blocks = [.paragraph(head.councilAndDay(for: reader))]
    page.blocks += shares(reader).map { .paragraph($0) }
    let writer = OverviewSections(report: self, reader: reader)
    page.blocks += writer.people + writer.cards + writer.served + writer.languages
    page.blocks += writer.waiting + writer.giving + writer.matches + writer.outcomes
    page.blocks += writer.months
    page.blocks += notes(reader).map { .note($0) }
    return page
  }

  /// How many needs are introduced, and how many are introduced or planned.
  private func shares(_ reader: Reader) -> [Phrase] {
    let introduced = counts[.stand(.introduced)]
    let both = introduced.flatMap { first in counts[.planned].map { first + $0 } }
    return [(Wording.Key.overviewIntroduced, introduced), (.overviewPlanned, both)].compactMap {
      guard let count = $1, let needs = counts[.needsWithLanguage], needs > 0 else { return nil }
      return reader.wording[
        $0,
        [
          "count": .count(count), "needs": .count(needs),
          "share": .phrase(reader.share(count, of: needs)),
        ]
      ]
    }
  }

  /// Who is left out, what is hidden, and what the register does not know.
  private func notes(_ reader: Reader) -> [Phrase] {
    let wording = reader.wording
    func left(_ count: Int, _ key: Wording.Key, few: Wording.Key) -> [Phrase] {
      guard count > 0 else { return [] }
      if let least, count < least { return [wording[few, ["count": .count(least)]]] }
      return [wording[key, ["count": .count(count)]]]
    }
    let leftOut =
      left(self.leftOut.people, .overviewLeftOutPeople, few: .overviewLeftOutPeopleFew)
      + left(self.leftOut.cards, .assetsLeftOut, few: .assetsLeftOutFew)
      + left(self.leftOut.matches, .overviewLeftOutMatches, few: .overviewLeftOutMatchesFew)
    let hidden = least.map { [wording[.assetsHidden, ["count": .count($0 - 1)]]] } ?? []
    return leftOut + hidden + [wording[.overviewHours]]
  }
}

/// Writes the sections of the page.
private struct OverviewSections {
  let report: OverviewReport
  let reader: Reader

  private var wording: Wording { reader.wording }
  private typealias Name = OverviewReport.Name

  private func count(_ name: Name) -> Phrase { reader.count(report.counts[name]) }

  /// A table of one count a row under its total, and the rows drawn as bars.
  private func list(
    _ title: Wording.Key,
    _ columns: (name: Wording.Key, count: Wording.Key),
    _ rows: [(label: Phrase, name: Name)],
    total: Name,
    drawn description: Wording.Key
  ) -> [Page.Block] {
    let chart = BarChart(
      description: wording[description],
      rows: rows.map { [report.counts[$0.name]] }
    )
    let body = (rows + [(wording[.columnTotal], total)]).map { [$0.label, count($0.name)] }
    return [
      .heading(wording[title], level: 2),
      .bars(table([wording[columns.name], wording[columns.count]], body), chart),
    ]
  }

  private func table(_ columns: [Phrase], _ rows: [[Phrase]]) -> TextTable {
    TextTable(columns: columns.enumerated().map { .init($1, isNumeric: $0 > 0) }, rows: rows)
  }

  var served: [Page.Block] {
    let stands = OverviewReport.NeedStand.allCases.map { (reader.stand($0), Name.stand($0)) }
    return list(
      .headingServed,
      (.columnState, .columnNeeds),
      stands + [(wording[.needTakenOut], .takenOut(.need))],
      total: .cards(.need),
      drawn: .chartStates
    )
  }

  var languages: [Page.Block] {
    guard report.counts[.needsWithLanguage] != 0 else { return [] }
    let served = OverviewReport.Served.allCases
    let names = report.languages.map { $0.map(reader.language) ?? wording[.assetsOtherLanguages] }
    func row(_ language: LanguageTag?) -> [Int?] {
      served.map { report.counts[.languageServed(language, $0)] }
    }
    let chart = BarChart(
      description: wording[.chartServed],
      rows: report.languages.map(row)
    )
    func line(_ name: Phrase, _ values: [Int?], _ total: Int?) -> [Phrase] {
      let both = values[0].flatMap { first in values[1].map { first + $0 } }
      return [name] + values.map { reader.count($0) }
        + [reader.count(total), reader.share(both, of: total)]
    }
    let all = [Name.stand(.introduced), .planned, .stand(.nobody)].map { report.counts[$0] }
    let lines =
      zip(names, report.languages).map { name, language in
        line(name, row(language), report.counts[.language(language)])
      } + [line(wording[.columnTotal], all, report.counts[.needsWithLanguage])]
    let columns =
      [wording[.columnLanguage]] + served.map(reader.served)
      + [wording[.columnTotal], wording[.columnShare]]
    return [
      .heading(wording[.headingServedByLanguage], level: 2), .bars(table(columns, lines), chart),
    ]
  }

  var cards: [Page.Block] {
    let rows = CardKind.allCases.map { kind in
      [
        reader.kind(kind), count(.open(kind)), count(.closed(kind)), count(.takenOut(kind)),
        count(.cards(kind)),
      ]
    }
    let columns = [
      wording[.columnKind], wording[.columnOpen], wording[.columnClosed], wording[.columnTakenOut],
      wording[.columnTotal],
    ]
    return [
      .heading(wording[.headingCards], level: 2), .table(table(columns, rows)),
      .paragraph(wording[.overviewTables, ["count": count(.tables)]]),
    ]
  }

  var people: [Page.Block] {
    let kinds = ParticipantKind.allCases.map { [reader.kind($0), count(.kind($0))] }
    let rows = kinds + [[wording[.columnTotal], count(.people)]]
    return [
      .heading(wording[.headingPeople], level: 2),
      .table(table([wording[.columnKind], wording[.columnPeople]], rows)),
    ]
  }

  var giving: [Page.Block] {
    let exchanges = OverviewReport.Exchange.allCases
    let chart = BarChart(
      description: wording[.chartGiving],
      rows: exchanges.map { [report.counts[.byCards($0)]] }
    )
    let columns = [
      wording[.columnPeople], wording[.columnByCards], wording[.columnInIntroductions],
    ]
    let rows = exchanges.map {
      [reader.exchange($0), count(.byCards($0)), count(.inIntroductions($0))]
    }
    return [.heading(wording[.headingGiving], level: 2), .bars(table(columns, rows), chart)]
  }

  var waiting: [Page.Block] {
    let weeks = OverviewReport.Weeks.allCases
    func names(_ weeks: OverviewReport.Weeks) -> [Name] {
      [false, true].map { .waited(isIntroduced: $0, weeks) }
    }
    let chart = BarChart(
      description: wording[.chartWaiting],
      rows: weeks.map { names($0).map { report.counts[$0] } }
    )
    let columns = [
      wording[.columnWeeks], wording[.columnStillWaiting], wording[.columnUntilIntroduction],
    ]
    let rows =
      weeks.map { [reader.weeks($0)] + names($0).map(count) }
      + [[wording[.columnTotal], count(.waiting), count(.stand(.introduced))]]
    return [.heading(wording[.headingWaiting], level: 2), .bars(table(columns, rows), chart)]
  }

  var matches: [Page.Block] {
    list(
      .headingStates,
      (.columnState, .columnMatches),
      OverviewReport.MatchStand.allCases.map { (reader.stand($0), .state($0)) },
      total: .matches,
      drawn: .chartMatches
    )
  }

  var outcomes: [Page.Block] {
    let outcomes = (Outcome.allCases + [nil]).map { outcome in
      (outcome.map(reader.outcome) ?? wording[.outcomeNotTold], Name.outcome(outcome))
    }
    return list(
      .headingOutcomes,
      (.columnResult, .columnIntroductions),
      outcomes,
      total: .introductions,
      drawn: .chartOutcomes
    ) + [.paragraph(wording[.outcomeReading])]
  }

  var months: [Page.Block] {
    let columns = [
      wording[.columnNeeds], wording[.columnCapabilities], wording[.columnIntroductions],
    ]
    func names(_ month: Month?) -> [Name] {
      [.written(.need, month), .written(.capability, month), .introducedIn(month)]
    }
    let chart = SeriesChart(
      title: wording[.headingMonths],
      description: wording[.chartMonths],
      series: columns,
      steps: report.months.compactMap(\.self).map { month in
        .init(
          label: reader.month(month),
          values: names(month).map { report.counts[$0] },
          words: names(month).map(count)
        )
      }
    )
    let totals = [Name.cards(.need), .cards(.capability), .introductions].map(count)
    let rows =
      report.months.map { [reader.month($0)] + names($0).map(count) }
      + [[wording[.columnTotal]] + totals]
    return [.heading(wording[.headingMonths], level: 2)]
      + (chart.drawing.map { [.drawing($0)] } ?? [])
      + [.table(table([wording[.columnMonth]] + columns, rows))]
  }
}
