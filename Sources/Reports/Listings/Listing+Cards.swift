package import AssetMap

extension Listing {
  /// Cards, in the order given.
  package static func cards(_ cards: [Card], for reader: Reader) -> Listing {
    let wording = reader.wording
    return Listing(
      wording[.listCards],
      columns: [
        Column("code", wording[.columnCode]), Column("number", wording[.columnNumber]),
        Column("kind", wording[.columnKind]), Column("theme", wording[.columnTheme]),
        Column("about", wording[.columnAbout]), Column("words", wording[.columnSaid]),
        Column("rendering", wording[.columnRendering]),
        Column("holder", wording[.columnHolder]), Column("closed_on", wording[.columnClosedOn]),
      ],
      rows: cards.map { card in
        [
          .code(card.code.description), card.number.map { .number($0) } ?? .none,
          .term(card.terms.kind.rawValue, reader.kind(card.terms.kind)),
          .theme(card.terms.theme, reader),
          card.terms.about.map { .language($0, reader) } ?? .none,
          .text(card.text), .text(ifAny: card.rendering),
          card.participant.map { .code($0.description) } ?? .none,
          card.closedOn.map { .day($0) } ?? .none,
        ]
      }
    )
  }

  /// Themes, in the order given.
  package static func themes(_ themes: [Theme], for reader: Reader) -> Listing {
    let wording = reader.wording
    return Listing(
      wording[.listThemes],
      columns: [
        Column("code", wording[.columnCode]), Column("picture", wording[.columnPicture]),
        Column("label", wording[.columnLabel]), Column("level", wording[.columnLevel]),
        Column("check", wording[.columnCheck]), Column("sensitive", wording[.columnSensitive]),
        Column("active", wording[.columnActive]),
      ],
      rows: themes.map { theme in
        [
          .code(theme.code.description), .text(ifAny: theme.picture),
          .text(reader.theme(theme.code).plain),
          .term(theme.minimumLevel.name, reader.level(theme.minimumLevel)),
          theme.check.map { .term($0.rawValue, reader.check($0)) } ?? .none,
          .flag(theme.isSensitive), .flag(theme.isActive),
        ]
      }
    )
  }

  /// Matches that await a decision, with why they were proposed and what comes first.
  package static func review(_ entries: [MatchReport.Entry], for reader: Reader) -> Listing {
    let wording = reader.wording
    // Where all wait for the same, people need not read it in every line.
    let areProposals = entries.allSatisfy { $0.match.state == .proposed }
    return Listing(
      wording[.listReview],
      columns: [
        Column("match", wording[.columnCode]), Column("state", wording[.columnState]),
        Column("neighbourhood", wording[.columnNeighbourhood]),
        Column("theme", wording[.columnTheme]), Column("need", wording[.columnNeed]),
        Column("interpreter", wording[.columnInterpreter]),
        Column("capability", wording[.columnCapability]),
        Column("conditions", wording[.columnConditions]), Column("points", wording[.columnFit]),
      ],
      rows: entries.map { entry in
        [
          .code(entry.match.code.description),
          .term(
            entry.match.state.rawValue,
            areProposals ? Phrase() : reader.state(entry.match.state)
          ),
          .text(ifAny: entry.need.neighbourhood), .theme(entry.need.terms.theme, reader),
          .code(entry.match.need.description),
          .text(ifAny: entry.match.interpreter?.description),
          .code(entry.match.capability.description),
          .list(entry.conditions(for: reader)),
          .number(entry.explanation?.points ?? entry.match.points),
        ]
      }
    )
  }
}

extension MatchReport.Entry {
  /// What must come first, as values of a list.
  ///
  /// People see each kind once and in a word or two, for `review show` says the whole.
  func conditions(for reader: Reader) -> [Cell] {
    let conditions = (explanation?.conditions ?? []).map { condition in
      (whole: reader.condition(condition), kind: reader.kind(of: condition))
    }
    let consents = missingConsents(for: reader).map { consent in
      (whole: consent, kind: reader.wording[.conditionConsent])
    }
    var seen: Set<Phrase> = []
    return (conditions + consents).map { whole, kind in
      .term(whole.plain, seen.insert(kind).inserted ? kind : Phrase())
    }
  }
}
