package import AssetMap

extension ChangeReport: Renderable {
  /// The most rows of a list on the page; CSV and JSON have them all.
  private static let most = 100

  /// What changed in short, by theme and by neighbourhood, then each card and match.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.titleChanges])
    var phrases = [head.councilAndDay(for: reader)]
    phrases.append(
      wording[
        since.moment == nil ? .changesSince : .changesSincePlan,
        ["day": reader.day(since.day)]
      ]
    )
    if isEmpty {
      phrases.append(wording[.changesNothing])
      return page.adding(phrases.map { .paragraph($0) })
    }
    if let planThen, let planNow {
      phrases.append(
        wording[
          .changesServed,
          ["before": .count(planThen.served), "now": .count(planNow.served)]
        ]
      )
    }
    if leftOut > 0 { phrases.append(wording[.changesLeftOut, ["count": .count(leftOut)]]) }
    page.blocks = phrases.map { .paragraph($0) }
    page.blocks += [.heading(wording[.headingCounts], level: 2), .table(counts(reader))]
    page.blocks += groups(reader)
    page.blocks += lists(reader)
    return page.adding([.note(wording[.changesDropped]), .note(wording[.headCodes])])
  }

  private func counts(_ reader: Reader) -> TextTable {
    let wording = reader.wording
    let states = Dictionary(grouping: steps, by: \.state)
    let rows: [(Phrase, Int)] =
      [
        (wording[.columnNewNeeds], count(.need, isNew: true)),
        (wording[.columnNewCapabilities], count(.capability, isNew: true)),
        (wording[.columnClosedNeeds], count(.need, isNew: false)),
        (wording[.columnClosedCapabilities], count(.capability, isNew: false)),
      ]
      + MatchState.allCases.map {
        (wording[.changeMatches, ["state": reader.state($0)]], states[$0]?.count ?? 0)
      } + [
        (wording[.columnNewPeople], newPeople), (wording[.columnErasedPeople], erasedPeople),
      ]
    return TextTable(
      columns: [.init(wording[.columnWhat]), .init(wording[.columnCount], isNumeric: true)],
      rows: rows.map { [$0, wording.number($1)] }
    )
  }

  private func count(_ kind: CardKind, isNew: Bool) -> Int {
    cards.count { $0.terms.kind == kind && ($0.closing == nil) == isNew }
  }

  // MARK: By theme and by neighbourhood

  private func groups(_ reader: Reader) -> [Page.Block] {
    guard !cards.isEmpty || !steps.isEmpty else { return [] }
    let wording = reader.wording
    let themes = table(
      wording[.columnTheme],
      tally(card: { $0.terms.theme.top }, step: { $0.theme.top })
        .sorted { $0.key < $1.key }.map { (reader.pictured($0), $1) },
      reader
    )
    let places = table(
      wording[.columnNeighbourhood],
      tally(card: \.neighbourhood, step: \.neighbourhood)
        .sorted { ($0.key ?? "\u{10FFFF}") < ($1.key ?? "\u{10FFFF}") }
        .map { ($0.map { .foreign($0) } ?? wording[.groupNowhere], $1) },
      reader
    )
    return [
      .heading(wording[.headingChangesByTheme], level: 2), .table(themes),
      .heading(wording[.headingChangesByPlace], level: 2), .table(places),
    ]
  }

  /// New needs, new capabilities, closed cards, proposals and decisions of each group.
  private func tally<Key: Hashable>(
    card: (CardChange) -> Key,
    step: (MatchChange) -> Key
  ) -> [Key: [Int]] {
    var tally: [Key: [Int]] = [:]
    func add(_ key: Key, _ column: Int) {
      tally[key, default: Array(repeating: 0, count: 5)][column] += 1
    }
    for change in cards {
      add(card(change), change.closing != nil ? 2 : change.terms.kind == .need ? 0 : 1)
    }
    for change in steps { add(step(change), change.state == .proposed ? 3 : 4) }
    return tally
  }

  private func table(
    _ name: Phrase,
    _ groups: [(label: Phrase, counts: [Int])],
    _ reader: Reader
  ) -> TextTable {
    let wording = reader.wording
    let numbers: [Wording.Key] = [
      .columnNewNeeds, .columnNewCapabilities, .headingClosedCards, .columnProposed, .columnDecided,
    ]
    return TextTable(
      columns: [.init(name)] + numbers.map { .init(wording[$0], isNumeric: true) },
      rows: groups.map { group in
        [group.label] + group.counts.map { $0 == 0 ? Phrase() : wording.number($0) }
      }
    )
  }

  // MARK: One by one

  private func lists(_ reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    let card: [Wording.Key] = [
      .columnDate, .columnCode, .columnTheme, .columnNeighbourhood, .columnWords,
    ]
    let new = cards.filter { $0.closing == nil }.map { row($0, reader) }
    let closed = cards.filter { $0.closing != nil }.map { row($0, reader) }
    let moved = steps.map { step in
      [
        reader.day(step.day), .code(step.match.description), reader.pictured(step.theme),
        state(step, reader),
      ]
    }
    return list(
      .headingDecided,
      [.columnDate, .columnMatch, .columnTheme, .columnState],
      moved,
      wording
    )
      + list(.headingNewCards, card, new, wording)
      + list(.headingClosedCards, card + [.columnWhy], closed, wording)
  }

  private func row(_ card: CardChange, _ reader: Reader) -> [Phrase] {
    let row = [
      reader.day(card.day), .code(card.code.description),
      reader.pictured(card.terms.theme, about: card.terms.about),
      card.neighbourhood.map { .foreign($0) } ?? Phrase(),
      .foreign(card.words, in: card.language),
    ]
    return row + (card.closing.map { [reader.closing($0)] } ?? [])
  }

  private func state(_ step: MatchChange, _ reader: Reader) -> Phrase {
    let state = reader.state(step.state)
    guard let reason = step.reason else { return state }
    return reader.wording[.stateBecause, ["state": state, "reason": reader.declined(reason)]]
  }

  private func list(
    _ title: Wording.Key,
    _ columns: [Wording.Key],
    _ rows: [[Phrase]],
    _ wording: Wording
  ) -> [Page.Block] {
    guard !rows.isEmpty else { return [] }
    let table = TextTable(
      columns: columns.map { .init(wording[$0]) },
      rows: Array(rows.prefix(Self.most))
    )
    let more = rows.count - table.rows.count
    let rest = wording[
      .changesMore,
      ["count": .count(more), "command": .phrase(.code("--format csv"))]
    ]
    return [.heading(wording[title], level: 2), .table(table)]
      + (more > 0 ? [.paragraph(rest)] : [])
  }
}

extension Reader {
  /// Why a card was closed.
  func closing(_ closing: ChangeReport.Closing) -> Phrase {
    switch closing {
    case .helped: wording[.closedHelped]
    case .introduced: wording[.closedIntroduced]
    case .unknown: wording[.closedUnknown]
    }
  }
}
