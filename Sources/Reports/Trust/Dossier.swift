package import AssetMap

/// All that is held about a participant, for them to read and to take elsewhere.
package struct Dossier: Sendable {
  private let person: RecordView
  /// The parts by their names in data, each under its heading.
  private var parts: [(key: String, part: Part)]
  private let title: Phrase
  private let notes: [Phrase]

  private enum Part: Sendable {
    case list(Listing)
    case records(heading: Phrase, [RecordView])
  }

  /// What is held, in the reader's words.
  package init(_ holdings: Holdings, for reader: Reader) {
    let wording = reader.wording
    let code = Phrase.code(holdings.participant.code.description)
    title = wording[.titleDossier, ["code": code]]
    person = .participant(holdings.participant, on: holdings.day, names: true, for: reader)
    parts = [
      (
        "consents",
        .list(.consents(of: holdings.participant, on: holdings.day, names: true, for: reader))
      ),
      (
        "cards",
        .records(
          heading: wording[.listCards],
          holdings.cards.map { RecordView.card($0, for: reader) }
        )
      ),
      (
        "before_merge",
        .records(
          heading: wording[.listBeforeMerge],
          holdings.merged.flatMap { Self.records(of: $0.merge, for: reader) }
        )
      ),
      ("matches", .list(.matches(holdings.matches, for: reader))),
      ("audit", .list(.audit(holdings.audit, for: reader))),
    ]
    parts.removeAll { $0.key == "before_merge" && holdings.merged.isEmpty }
    let terms = holdings.retention
    notes = [
      wording[
        .dossierTerms,
        [
          "open": .count(terms.unconfirmedCards), "closed": .count(terms.closedCards),
          "months": .count(terms.auditMonths),
        ]
      ],
      wording[.dossierRights],
    ]
  }
}

extension Dossier {
  /// Both records as they were before a merge.
  private static func records(of merge: Merge, for reader: Reader) -> [RecordView] {
    [merge.kept, merge.gone].map { participant in
      var view = RecordView.participant(participant, on: merge.day, names: true, for: reader)
      view.title =
        reader.wording[
          .recordBeforeMerge,
          ["code": .code(participant.code.description), "day": reader.day(merge.day)]
        ]
      return view
    }
  }
}

extension Dossier: Renderable {
  /// The person, then each part under its heading, then how long it is kept and what they may ask.
  package func page(for reader: Reader) -> Page {
    var page = Page(language: reader.wording.language, title: title)
    page.blocks = person.page(for: reader).blocks
    for (_, part) in parts {
      switch part {
      case .list(let list):
        page.blocks.append(.heading(list.title, level: 2))
        page.blocks += list.page(for: reader).blocks
      case .records(let heading, let records):
        page.blocks.append(.heading(heading, level: 2))
        for record in records {
          page.blocks.append(.heading(record.title, level: 3))
          page.blocks += record.page(for: reader).blocks
        }
        if records.isEmpty { page.blocks.append(.paragraph(reader.wording[.emptyList])) }
      }
    }
    page.blocks += notes.map { .note($0) }
    return page
  }

  /// A row a value: the part, which record of it, the field and the value.
  package func cells(for reader: Reader) -> [[String]] {
    func rows(_ key: String, _ tables: [[[String]]]) -> [[String]] {
      tables.flatMap { table in
        table.dropFirst().enumerated().flatMap { index, row in
          zip(table[0], row).map { [key, String(index + 1), $0, $1] }
        }
      }
    }
    return [["part", "record", "field", "value"]]
      + rows("participant", [person.cells(for: reader)])
      + parts.flatMap { key, part -> [[String]] in
        switch part {
        case .list(let list): rows(key, [list.cells(for: reader)])
        case .records(_, let records):
          records.enumerated().flatMap { index, record in
            rows(key, [record.cells(for: reader)]).map { [$0[0], String(index + 1)] + $0[2...] }
          }
        }
      }
  }

  /// An object with a member a part.
  package func data(for reader: Reader) -> JSONValue {
    .object(
      [(key: "participant", value: person.data(for: reader))]
        + parts.map { key, part in
          switch part {
          case .list(let list): (key: key, value: list.data(for: reader))
          case .records(_, let records):
            (key: key, value: .array(records.map { $0.data(for: reader) }))
          }
        }
    )
  }
}

extension Listing {
  /// Matches by their codes, with where each stands and what was decided.
  static func matches(_ matches: [Match], for reader: Reader) -> Listing {
    let wording = reader.wording
    return Listing(
      wording[.listMatches],
      columns: [
        Column("code", wording[.columnCode]), Column("need", wording[.columnNeed]),
        Column("capability", wording[.columnCapability]),
        Column("interpreter", wording[.columnInterpreter]),
        Column("state", wording[.columnState]), Column("fit", wording[.columnFit]),
        Column("proposed_on", wording[.columnDate]), Column("history", wording[.columnHistory]),
      ],
      rows: matches.map { match in
        [
          .code(match.code.description), .code(match.need.description),
          .code(match.capability.description),
          match.interpreter.map { .code($0.description) } ?? .none,
          .term(match.state.rawValue, reader.state(match.state)), .number(match.points),
          .day(match.proposedOn),
          .list(
            match.decisions.map { decision in
              let words = reader.decision(decision, isWithNote: true)
              return .term(words.plain, words)
            }
          ),
        ]
      }
    )
  }
}
