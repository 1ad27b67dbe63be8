package import AssetMap

extension GroupReport: Renderable {
  /// The report to read in a meeting: each group offer with its table.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.titleGroups])
    var sentences = [wording[.introGroups]]
    if tables > 0 {
      sentences.append(
        wording[.headTables, ["tables": .count(tables), "people": .count(people)]]
      )
    }
    if withoutTable > 0 {
      sentences.append(wording[.headWithoutTable, ["count": .count(withoutTable)]])
    }
    page.blocks = head.blocks(sentences, plan: plan, leftOut: leftOut, for: reader)
    if entries.isEmpty {
      page.blocks += head.empty(
        .emptyGroups,
        next: .emptyGapsNext,
        command: "seewhat report matches",
        wording
      )
      return page
    }
    for entry in entries { page.blocks += entry.blocks(for: reader) }
    page.blocks += head.notes(for: reader, isWithFit: false)
    return page
  }
}

extension GroupReport.Entry {
  /// One table: what is offered, how many come, how they talk, when, who, and what comes first.
  fileprivate func blocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    var facts = capability.facts(wording[.labelOffers], isCoded: false, for: reader)
    facts += capability.holderFacts(for: reader)
    let size = [
      wording[.tableSize, ["count": .count(seats.count)]],
      wording[.valuePlaces, ["count": .count(offer.placesLeft)]],
    ]
    facts.append(Page.Fact(wording[.labelTable], reader.apart(size)))
    facts.append(Page.Fact(wording[.labelLanguage], talk(for: reader)))
    let times = reader.circleTimes(offer.times, asked: asked(for: reader))
    facts.append(Page.Fact(wording[.labelTableTimes], times))
    for (index, (seat, guest)) in zip(offer.seats, seats).enumerated() {
      facts += guest.need.facts(index == 0 ? wording[.labelComes] : Phrase(), for: reader)
      facts.append(Page.Fact(Phrase(), standing(of: guest, saidWhen: seat.saidWhen, for: reader)))
    }
    for (index, (absence, guest)) in zip(offer.absent, absent).enumerated() {
      let why = [reader.absence(absence.obstacle), guest.standing(for: reader)]
      facts.append(
        Page.Fact(
          index == 0 ? wording[.labelAbsent] : Phrase(),
          mark: .code(guest.need.code.description),
          reader.apart(why)
        )
      )
    }
    let missing = reader.beforeMeeting(offer.wishes, missing: withoutIntroduceConsent)
    facts += Explanation.first(offer.conditions, missing, for: reader)
    return [.heading(capability.heading(for: reader), level: 2), .facts(facts)]
  }

  /// In which language, why it works, and through whom.
  private func talk(for reader: Reader) -> Phrase {
    let language = reader.language(offer.language)
    if let interpreter, let through = offer.interpreter {
      return reader.wording[
        .tableInterpreted,
        [
          "language": language, "helper": reader.language(through.helperLanguage),
          "interpreter": interpreter.phrase(for: reader),
        ]
      ]
    }
    let key: Wording.Key =
      capability.terms.about == offer.language ? .tableLearnt : .tableLanguage
    return reader.wording[key, ["language": language]]
  }

  /// Who never said when they can.
  private func asked(for reader: Reader) -> [Phrase] {
    var asked: [Phrase] = []
    if !offer.helperSaidWhen { asked.append(reader.side(.capability)) }
    if let interpreter, offer.interpreter?.saidWhen == false {
      asked.append(interpreter.phrase(for: reader))
    }
    let silent = offer.seats.count { !$0.saidWhen }
    if silent > 0 { asked.append(reader.wording[.circlePeople, ["count": .count(silent)]]) }
    return asked
  }

  /// What else there is to say of somebody at the table.
  private func standing(
    of guest: GroupReport.Guest,
    saidWhen: Bool,
    for reader: Reader
  ) -> Phrase {
    let wording = reader.wording
    var said = [guest.standing(for: reader)]
    if guest.need.terms.isUrgent { said.insert(wording[.guestUrgent], at: 0) }
    if guest.need.terms.theme != capability.terms.theme {
      let theme = reader.theme(guest.need.terms.theme)
      said.append(wording[.guestTheme, ["theme": theme]])
    }
    if !saidWhen { said.append(wording[.guestNoTimes]) }
    return reader.apart(said)
  }
}

extension GroupReport.Guest {
  /// The match with the offer and where it stands, or that nobody serves the need.
  fileprivate func standing(for reader: Reader) -> Phrase {
    guard let match, let state else { return reader.wording[.guestWaiting] }
    return reader.wording[
      .guestMatch,
      ["code": .code(match.description), "state": reader.state(state)]
    ]
  }
}

extension Reader {
  /// Why somebody cannot come to a table.
  func absence(_ obstacle: Obstacle) -> Phrase {
    switch obstacle {
    case .noCommonLanguage: wording[.absentLanguage]
    case .noCommonTime: wording[.absentTime]
    default: wording[.absentPreference]
    }
  }
}
