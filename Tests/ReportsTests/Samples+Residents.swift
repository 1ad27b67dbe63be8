import AssetMap
import Reports

/// What residents and interpreters hold in their hands.
extension Samples {
  static let contact = "Integrationsbüro, Hauptstraße 1, 1. Stock\n07851 1234 · Mo–Fr 9–12 Uhr"

  static func card(_ view: CardView, times: TimesOfWeek = []) -> Card {
    do {
      let terms = try CardTerms(
        kind: view.terms.kind,
        theme: view.terms.theme,
        about: view.terms.about,
        count: view.terms.count,
        isForGroup: view.terms.isForGroup,
        times: times,
        isUrgent: view.terms.isUrgent,
        writtenOn: view.terms.writtenOn
      )
      return try Card(
        code: view.code,
        participant: view.holder,
        terms: terms,
        text: view.text,
        textLanguage: view.textLanguage,
        rendering: view.rendering
      )
    } catch { fatalError("\(error)") }
  }

  /// A match as its people see it, at some point of its way.
  static func meeting(
    _ entry: MatchReport.Entry,
    _ state: MatchState = .proposed,
    yes: [Side] = [],
    named: Bool = false,
    checked: CheckKind? = nil
  ) -> Meeting {
    var match = entry.match
    match.state = state
    match.decisions = yes.map {
      Decision(step: .agree, side: $0, at: "2016-11-16T09:00:00Z", by: "Büro")
    }
    func person(_ code: ParticipantCode, _ name: String) -> Meeting.Person {
      .init(code: code, name: named ? name : nil)
    }
    var people: [MatchRole: Meeting.Person] = [
      .need: person(entry.need.holder, "ሰላም Tesfay"),
      .capability: person(entry.capability.holder, "محمد الأحمد"),
    ]
    people[.interpreter] = entry.interpreter.map { person($0.code, "Luwam Kidane") }
    return Meeting(
      match,
      need: entry.need.terms,
      capability: entry.capability.terms,
      people: people,
      explanation: entry.explanation,
      checked: checked
    )
  }

  static let resident = ParticipantReport(
    head: head(),
    code: code(11),
    purposes: [.keep, .match],
    consents: [
      Consent(.keep, givenOn: day, language: tigrinya),
      Consent(.match, givenOn: day, until: day.adding(days: 365)),
      Consent(.review, givenOn: day.adding(days: -30), withdrawnOn: day),
    ],
    cards: [
      card(
        childcareNeed,
        times: [TimesOfWeek(.saturday, .morning), TimesOfWeek(.monday, .evening)]
      ),
      card(practiceOffer),
    ],
    proposals: [
      .init(meeting(childcareMatch, .accepted), as: .need),
      .init(meeting(practiceMatch, .introduced, named: true), as: .capability),
      .init(meeting(housingMatch), as: .need),
    ]
  )

  static let introduction = IntroductionReport(
    head: head(),
    contact: contact,
    meeting: meeting(
      housingMatch,
      .accepted,
      yes: Side.allCases,
      named: true,
      checked: .vulnerable
    ),
    pages: [
      .init(for: .need, in: .english), .init(for: .capability, in: german),
      .init(for: .interpreter, in: german),
    ]
  )

  static let tableCards = TableCards(
    head: head(),
    language: .english,
    table: RoundTable(code: code(31), event: "Runder Tisch Kreuzmatt", date: day),
    themes: themes + [theme("sport", "⚽", "Sport", "Sport")]
  )

  static let notice = ConsentNotice(
    head: head(),
    contact: contact,
    code: code(11),
    retention: Retention()
  )
}

extension Samples {
  /// The pages for residents, with the texts of others in every field.
  static func residents(
    _ head: ReportHead,
    _ entry: MatchReport.Entry,
    _ table: RoundTable,
    _ themes: [Theme]
  ) -> [any Renderable] {
    let text = head.council
    var entry = entry
    entry.interpreter = interpreter
    var meeting = meeting(entry, .introduced)
    meeting.people = meeting.people.mapValues { .init(code: $0.code, name: text) }
    let tag = head.workingLanguage
    return [
      ParticipantReport(
        head: head,
        contact: text,
        code: code(2),
        purposes: [.keep, .match],
        consents: [
          Consent(
            .keep,
            givenOn: day,
            notice: text,
            language: tag,
            through: text,
            recordedBy: text
          )
        ],
        cards: text.isEmpty ? [] : [card(entry.need)],
        proposals: MatchRole.allCases.map { .init(meeting, as: $0) }
      ),
      IntroductionReport(
        head: head,
        contact: text,
        meeting: meeting,
        pages: MatchRole.allCases.map { .init(for: $0, in: .english) }
      ),
      TableCards(head: head, language: tag, table: table, themes: themes),
      ConsentNotice(head: head, contact: text, code: code(2), retention: Retention()),
    ]
  }
}
