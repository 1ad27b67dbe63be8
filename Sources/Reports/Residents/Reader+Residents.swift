internal import AssetMap

extension Reader {
  /// Whom to ask: the office's own words, or a line to write them on.
  func contact(_ contact: String?) -> [Page.Block] {
    [
      .heading(wording[.contactHeading], level: 2),
      contact?.stated.map { .paragraph(.foreign($0, in: workingLanguage)) }
        ?? .form([.line(wording[.contactWrite])]),
    ]
  }

  /// Someone by name, or by code where nobody may know it.
  func person(_ person: Meeting.Person) -> Phrase {
    person.name.map { .foreign($0) } ?? .code(person.code.description)
  }

  /// How far a match is, told to one of its people.
  func standing(_ standing: ParticipantReport.Standing) -> Phrase {
    switch standing {
    case .proposed: wording[.ownStandingProposed]
    case .asked: wording[.ownStandingAsked]
    case .waiting: wording[.ownStandingWaiting]
    case .both: wording[.ownStandingBoth]
    case .interpreter: wording[.ownStandingInterpreter]
    case .introduced: wording[.ownStandingIntroduced]
    case .completed: wording[.ownStandingCompleted]
    case .closed: wording[.ownStandingClosed]
    }
  }
}
