package import AssetMap

extension ParticipantReport: Renderable {
  /// What I can do, what I would like, what was proposed, what I agreed to, whom to ask.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.ownTitle], isForHand: true)
    page.blocks = [
      .paragraph(head.councilAndDay(for: reader)),
      .paragraph(wording[.ownCode, ["code": .code(code.description)]]),
      .paragraph(wording[.ownIntro]),
    ]
    page.blocks += cardBlocks(.capability, .ownCan, none: .ownCanNone, for: reader)
    page.blocks += cardBlocks(.need, .ownWish, none: .ownWishNone, for: reader)
    page.blocks += proposalBlocks(for: reader) + consentBlocks(for: reader)
    page.blocks += reader.contact(contact) + [.paragraph(wording[.contactAsk])]
    return page
  }

  private func cardBlocks(
    _ kind: CardKind,
    _ title: Wording.Key,
    none: Wording.Key,
    for reader: Reader
  ) -> [Page.Block] {
    let cards = cards(kind)
    var blocks: [Page.Block] = [.heading(reader.wording[title], level: 2)]
    if !purposes.contains(.keep) {
      blocks.append(.paragraph(reader.wording[.ownNotKept]))
    } else if cards.isEmpty {
      blocks.append(.paragraph(reader.wording[none]))
    }
    return blocks + cards.flatMap { $0.ownBlocks(for: reader) }
  }

  private func proposalBlocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    var blocks: [Page.Block] = [.heading(wording[.ownProposed], level: 2)]
    if !purposes.isSuperset(of: [.keep, .match]) {
      blocks.append(.paragraph(wording[.ownNotMatched]))
    } else if proposals.isEmpty {
      blocks.append(.paragraph(wording[.ownProposedNone]))
    }
    return blocks + proposals.flatMap { $0.blocks(for: reader) }
  }

  private func consentBlocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    return [
      .heading(wording[.ownAgreed], level: 2),
      .facts(
        Purpose.allCases.map {
          Page.Fact(reader.purpose($0), reader.standing(of: consent(to: $0), on: head.day))
        }
      ),
      .paragraph([wording[.noticeWithdraw], wording[.noticeTell]].joined(by: " ")),
      .paragraph(
        [wording[.noticeSee], wording[.noticeCorrect], wording[.noticeErase]].joined(by: " ")
      ),
    ]
  }
}

extension Card {
  /// A card under its picture, for whoever holds it.
  fileprivate func ownBlocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    let (words, language) =
      text.stated.map { ($0, textLanguage) } ?? (rendering ?? "", reader.workingLanguage)
    let mark = language == reader.wording.language ? Phrase() : reader.language(language)
    var facts = [
      Page.Fact(wording[.ownWords], mark: mark, .foreign(words, in: language))
    ]
    if !terms.times.isEmpty { facts.append(.init(wording[.ownTimes], reader.times(terms.times))) }
    let more = [
      terms.isUrgent ? wording[.ownUrgent] : Phrase(),
      terms.count > 1
        ? wording[
          terms.kind == .need ? .ownHelpers : .ownPlaces,
          ["count": .count(terms.count)]
        ] : Phrase(),
      terms.isForGroup ? wording[.ownGroup] : Phrase(),
    ]
    .joined(by: " ")
    if !more.isEmpty { facts.append(.init(wording[.ownMore], more)) }
    facts.append(.init(wording[.ownCard], .code(code.description)))
    return [
      .heading(reader.pictured(terms.theme, about: terms.about), level: 3), .facts(facts),
    ]
  }
}

extension ParticipantReport.Proposal {
  /// A match under its picture: what it would be, with whom, how far it is.
  fileprivate func blocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    let sentence: Wording.Key =
      switch role {
      case .need: .ownHelped
      case .capability: .ownHelps
      case .interpreter: .ownInterprets
      }
    var facts = [
      Page.Fact(
        wording[role == .interpreter ? .ownOthers : .ownOther],
        reader.list(meeting.others(of: role).map(reader.person))
      )
    ]
    if role != .interpreter, let interpreter = meeting.people[.interpreter] {
      facts.append(.init(wording[.ownInterpreter], reader.person(interpreter)))
    }
    if let languages = meeting.languages[role] {
      facts.append(.init(wording[.ownLanguage], reader.languages(languages)))
    }
    if !meeting.times.isEmpty {
      facts.append(.init(wording[.ownTimes], reader.times(meeting.times)))
    }
    facts.append(.init(wording[.ownStanding], reader.standing(standing)))
    return [
      .heading(reader.pictured(meeting.theme, about: meeting.about), level: 3),
      .paragraph(wording[sentence]), .facts(facts),
    ]
  }
}

extension Reader {
  /// Yes or no to a purpose, since when and until when.
  fileprivate func standing(of consent: Consent?, on day: Day) -> Phrase {
    guard let consent else { return wording[.ownNo] }
    guard consent.isInForce(on: day) else {
      let end = [consent.withdrawnOn, consent.until?.adding(days: 1)].compactMap(\.self).min()
      return end.map { wording[.ownNoSince, ["day": self.day($0)]] } ?? wording[.ownNo]
    }
    let yes =
      consent.until.map {
        wording[.ownYesUntil, ["since": self.day(consent.givenOn), "until": self.day($0)]]
      } ?? wording[.ownYes, ["since": self.day(consent.givenOn)]]
    return row([
      yes, consent.language.map { wording[.ownYesIn, ["language": language($0)]] } ?? Phrase(),
    ])
  }
}
