package import AssetMap

extension IntroductionReport: Renderable {
  /// A page for each person, in their language.
  package func pages(for reader: Reader) -> [Page] {
    pages.map { page(of: $0, for: reader.speaking($0.language)) }
  }

  /// The first of the pages.
  package func page(for reader: Reader) -> Page {
    pages(for: reader).first
      ?? Page(language: reader.wording.language, title: reader.wording[.meetTitle])
  }

  private func page(of sheet: Sheet, for reader: Reader) -> Page {
    let wording = reader.wording
    let (role, own) = (sheet.role, meeting.people[sheet.role])
    var page = Page(language: wording.language, title: wording[.meetTitle], isForHand: true)
    page.blocks = [
      .paragraph(head.councilAndDay(for: reader)),
      .paragraph(wording[.meetHello, ["name": own.map(reader.person) ?? Phrase()]]),
      .paragraph(wording[role.greeting]),
      .facts(facts(of: role, for: reader)),
    ]
    let first = firstSteps(for: reader)
    if !first.isEmpty {
      page.blocks += [.heading(wording[.meetFirst], level: 2), .list(first)]
    }
    page.blocks.append(.form([.line(wording[.meetNotes])]))
    page.blocks += reader.contact(contact)
    page.blocks += [.paragraph(wording[.contactAsk]), .paragraph(wording[.meetFree])]
    return page.adding([.note(wording[.meetPrivate])])
  }

  private func facts(of role: MatchRole, for reader: Reader) -> [Page.Fact] {
    let wording = reader.wording
    var facts = [
      Page.Fact(wording[role.others], reader.list(meeting.others(of: role).map(reader.person))),
      Page.Fact(wording[.meetFor], reader.pictured(meeting.theme, about: meeting.about)),
    ]
    if let languages = meeting.languages[role] {
      facts.append(.init(wording[.meetLanguage], reader.languages(languages)))
    }
    if role != .interpreter, let interpreter = meeting.people[.interpreter] {
      facts.append(.init(wording[.meetInterpreterLabel], reader.person(interpreter)))
    }
    let times = meeting.times.isEmpty ? wording[.meetWhenAsk] : reader.times(meeting.times)
    facts.append(.init(wording[.meetWhen], times))
    return facts
  }

  /// What was shown to the office, and that it still has a question.
  ///
  /// Whose wish it is that is not clear yet, the office knows and nobody else.
  private func firstSteps(for reader: Reader) -> [Phrase] {
    var steps: [Phrase] = []
    switch meeting.checked {
    case .children?: steps.append(reader.wording[.meetCheckedChildren])
    case .vulnerable?: steps.append(reader.wording[.meetCheckedVulnerable])
    case nil: break
    }
    if meeting.hasOpenQuestion { steps.append(reader.wording[.meetAskFirst]) }
    return steps
  }
}

extension MatchRole {
  /// What is said to whoever has this part.
  fileprivate var greeting: Wording.Key {
    switch self {
    case .need: .meetNeed
    case .capability: .meetCapability
    case .interpreter: .meetInterpreter
    }
  }

  /// What the others are to whoever has this part.
  fileprivate var others: Wording.Key {
    switch self {
    case .need: .meetHelper
    case .capability: .meetAsker
    case .interpreter: .meetBoth
    }
  }
}
