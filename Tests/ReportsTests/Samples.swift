import AssetMap
import Reports

/// Small reports made by hand, with Arabic, Ge'ez and Latin words.
enum Samples {
  static let german = LanguageTag(stored: "de")
  static let tigrinya = LanguageTag(stored: "ti")
  static let arabic = LanguageTag(stored: "ar")
  static let day = Day(number: 17_124)  // 19 November 2016

  static let themes = [
    theme(
      "childcare.during-class",
      "🧒",
      "Childcare during language classes",
      "Kinderbetreuung während des Sprachkurses"
    ),
    theme("housing.search", "🔑", "Finding a home", "Wohnungssuche"),
    theme("language.practice", "🗣️", "Conversation practice", "Sprachpraxis und Tandem"),
    theme("contacts.locals", "☕", "Meeting local people", "Einheimische kennenlernen"),
  ]

  static func theme(_ code: String, _ picture: String, _ english: String, _ german: String) -> Theme
  {
    Theme(
      code: ThemeCode(stored: code),
      picture: picture,
      minimumLevel: .a2,
      labels: [.english: english, self.german: german]
    )
  }

  static func head(filters: [String] = [], names: String? = nil) -> ReportHead {
    ReportHead(
      council: "Flüchtlingsrat Kehl",
      day: day,
      workingLanguage: german,
      filters: filters,
      namesReason: names
    )
  }

  /// Who reads the reports, in a language.
  static func reader(_ language: LanguageTag = .english) -> Reader {
    Reader(language, workingLanguage: german, themes: themes)
  }

  static let plan = PlanSummary(
    needs: 265,
    urgentNeeds: 30,
    served: 118,
    urgentServed: 12,
    pairs: 131,
    bridgedPairs: 1,
    points: 90_000,
    netPoints: 89_500,
    isProvenBest: true,
    bound: PlanBound(urgentServed: 12, served: 118, netPoints: 89_500)
  )

  static func code<Record>(_ number: Int64) -> Code<Record> {
    Code(number: number * 1_234_567_891 % (1 << 35))
  }

  static func terms(
    _ kind: CardKind,
    _ theme: String,
    about: LanguageTag? = nil,
    count: Int = 1,
    group: Bool = false,
    urgent: Bool = false
  ) -> CardTerms {
    do {
      return try CardTerms(
        kind: kind,
        theme: ThemeCode(stored: theme),
        about: about,
        count: count,
        isForGroup: group,
        isUrgent: urgent,
        writtenOn: day.adding(days: -15)
      )
    } catch { fatalError("\(error)") }
  }

  static let childcareNeed = CardView(
    code: code(1),
    holder: code(11),
    holderKind: .resident,
    neighbourhood: "Kreuzmatt",
    languages: [LanguageAbility(tigrinya, .native), LanguageAbility(german, .a2)],
    terms: terms(.need, "childcare.during-class", urgent: true),
    text: "ኣብ ግዜ ቋንቋ ትምህርቲ ንክልተ ቆልዑተይ ዝሕሉ ሰብ የድልየኒ።",
    textLanguage: tigrinya,
    rendering: "Ich suche jemanden, der während des Deutschkurses auf meine zwei Kinder aufpasst.",
    table: "kreuzmatt",
    number: 7
  )

  static let childcareOffer = CardView(
    code: code(2),
    holder: code(12),
    holderKind: .resident,
    neighbourhood: "Kork",
    languages: [LanguageAbility(tigrinya, .native)],
    terms: terms(.capability, "childcare.during-class", count: 3, group: true),
    text: "ሓሙሽተ ቆልዑ ኣዕብየ ኣለኹ፣ ብሓጎስ ክሕግዝ እኽእል።",
    textLanguage: tigrinya,
    rendering: "Ich habe fünf Kinder großgezogen und passe gern auf.",
    number: 12
  )

  static let practiceNeed = CardView(
    code: code(3),
    holder: code(13),
    holderKind: .resident,
    neighbourhood: nil,
    languages: [LanguageAbility(arabic, .native), LanguageAbility(german, .a1, reads: false)],
    terms: terms(.need, "language.practice", about: german, count: 2),
    text: "أريد أن أتحدث الألمانية مع الجيران، لأنني لا أجد من أتكلم معه بعد الدورة.",
    textLanguage: arabic,
    rendering:
      "Ich möchte mit Nachbarn Deutsch sprechen, denn nach dem Kurs finde ich niemanden dafür."
  )

  static let practiceOffer = CardView(
    code: code(4),
    holder: code(14),
    holderKind: .organisation,
    neighbourhood: "Kork",
    languages: [LanguageAbility(german, .native)],
    terms: terms(.capability, "language.practice", about: german, count: 8, group: true),
    text: "Unser Sprachcafé ist dienstags und donnerstags offen für alle.",
    textLanguage: german,
    rendering: nil
  )

  static let childcareMatch = MatchReport.Entry(
    match: Match(
      code: code(21),
      need: childcareNeed.code,
      capability: childcareOffer.code,
      points: 870,
      proposedOn: day
    ),
    need: childcareNeed,
    capability: childcareOffer,
    explanation: Explanation(
      parts: [
        PointPart(
          .theme,
          points: 400,
          atMost: 400,
          reason: .sameTheme(ThemeCode(stored: "childcare.during-class"))
        ),
        PointPart(
          .language,
          points: 300,
          atMost: 300,
          reason: .commonLanguage(tigrinya, need: .native, capability: .native)
        ),
        PointPart(
          .place,
          points: 100,
          atMost: 150,
          reason: .adjacentNeighbourhoods(need: "Kreuzmatt", capability: "Kork")
        ),
        PointPart(
          .time,
          points: 33,
          atMost: 100,
          reason: .commonTimes(TimesOfWeek(.saturday, .morning))
        ),
        PointPart(.waiting, points: 12, atMost: 50, reason: .waited(weeks: 2)),
      ],
      conditions: [.check(.children), .askFirst(side: .need, .womenOnly)]
    ),
    withoutIntroduceConsent: [.capability]
  )

  static let practiceMatch = MatchReport.Entry(
    match: Match(
      code: code(22),
      need: practiceNeed.code,
      capability: practiceOffer.code,
      state: .accepted,
      points: 545,
      proposedOn: day.adding(days: -7),
      decisions: [
        Decision(step: .accept, at: "2016-11-15T19:12:00Z", by: "Rat Kork"),
        Decision(
          step: .agree,
          side: .capability,
          note: "Frau Keller freut sich",
          at: "2016-11-16T09:00:00Z",
          by: "Büro"
        ),
      ]
    ),
    need: practiceNeed,
    capability: practiceOffer,
    explanation: Explanation(
      parts: [
        PointPart(
          .theme,
          points: 400,
          atMost: 400,
          reason: .sameTheme(ThemeCode(stored: "language.practice"))
        ),
        PointPart(
          .language,
          points: 45,
          atMost: 300,
          reason: .learntLanguage(german, learner: .a1, helper: .native)
        ),
        PointPart(.place, points: 50, atMost: 150, reason: .placeUnknown(.need)),
        PointPart(.time, points: 50, atMost: 100, reason: .timesUnknown(nil)),
        PointPart(.waiting, points: 0, atMost: 50, reason: .waited(weeks: 0)),
      ],
      conditions: []
    ),
    withoutIntroduceConsent: []
  )

  static let interpreter = InterpreterView(code: code(16), consentsToIntroduce: false)

  static let housingOffer = CardView(
    code: code(6),
    holder: code(17),
    holderKind: .resident,
    neighbourhood: "Kork",
    languages: [LanguageAbility(german, .native)],
    terms: terms(.capability, "housing.search"),
    text: "Ich begleite zu Besichtigungen.",
    textLanguage: german,
    rendering: nil
  )

  static let housingMatch = MatchReport.Entry(
    match: Match(
      code: code(23),
      need: code(5),
      capability: housingOffer.code,
      interpreter: interpreter.code,
      points: 720,
      proposedOn: day
    ),
    need: housingNeed,
    capability: housingOffer,
    interpreter: interpreter,
    explanation: Explanation(
      parts: [
        PointPart(
          .theme,
          points: 400,
          atMost: 400,
          reason: .sameTheme(ThemeCode(stored: "housing.search"))
        ),
        PointPart(
          .language,
          points: 120,
          atMost: 300,
          reason: .bridged(need: arabic, capability: german)
        ),
        PointPart(.place, points: 150, atMost: 150, reason: .sameNeighbourhood("Kork")),
        PointPart(.time, points: 50, atMost: 100, reason: .timesUnknown(.need)),
        PointPart(.waiting, points: 0, atMost: 50, reason: .waited(weeks: 0)),
      ],
      conditions: [
        .askInterpreter, .askAboutInterpreter(side: .need, .womenOnly),
        .askAboutInterpreter(side: .capability, .menOnly),
        .askAboutInterpreter(side: nil, .words("nicht abends")),
      ]
    ),
    withoutIntroduceConsent: []
  )

  static let matches = MatchReport(
    head: head(),
    plan: plan,
    entries: [childcareMatch, practiceMatch, housingMatch],
    leftOut: LeftOut(cardsWithoutMatch: 12, matchesWithoutReview: 1)
  )

  static let housingNeed = CardView(
    code: code(5),
    holder: code(15),
    holderKind: .resident,
    neighbourhood: "Kork",
    languages: [LanguageAbility(arabic, .native)],
    terms: terms(.need, "housing.search"),
    text: "نبحث عن بيت لستة أشخاص",
    textLanguage: arabic,
    rendering: "Wir suchen eine Wohnung für sechs Personen."
  )

  static let gaps = GapReport(
    head: head(filters: ["neighbourhood Kork"]),
    plan: plan,
    entries: [
      GapReport.Entry(
        gap: Gap(
          need: housingNeed.code,
          theme: housingNeed.terms.theme,
          isUrgent: false,
          cause: .noCapability
        ),
        need: housingNeed,
        nearBy: [.init(card: code(2), theme: ThemeCode(stored: "contacts.locals"))]
      ),
      GapReport.Entry(
        gap: Gap(
          need: childcareNeed.code,
          theme: childcareNeed.terms.theme,
          isUrgent: true,
          cause: .noLanguage(need: [tigrinya, arabic], capabilities: [german]),
          capabilities: [code(2)]
        ),
        need: childcareNeed,
        nearBy: []
      ),
      GapReport.Entry(
        gap: Gap(
          need: practiceNeed.code,
          theme: practiceNeed.terms.theme,
          isUrgent: false,
          cause: .interpretersBooked,
          capabilities: [code(4)]
        ),
        need: practiceNeed,
        nearBy: []
      ),
    ],
    leftOut: LeftOut()
  )

  static let suggestions = SuggestionReport(
    head: head(names: "Frau Tesfay sitzt hier"),
    asked: [
      .init(
        card: {
          var card = childcareNeed
          card.identity = .init(name: "Selam Tesfay", contact: "+49 7851 12345")
          return card
        }(),
        suggestions: [
          .init(
            card: childcareOffer,
            explanation: childcareMatch.explanation ?? Explanation(parts: [], conditions: []),
            placesLeft: 2,
            leftByPlan: 1
          ),
          .init(
            card: housingOffer,
            explanation: housingMatch.explanation ?? Explanation(parts: [], conditions: []),
            interpreters: [
              interpreter,
              InterpreterView(
                code: code(18),
                identity: .init(name: "Ahmad Sahrawi", contact: nil),
                consentsToIntroduce: true
              ),
            ],
            placesLeft: 1,
            leftByPlan: 0
          ),
        ],
        chosen: [childcareOffer.code],
        gap: nil
      ),
      .init(
        card: childcareOffer,
        suggestions: [
          .init(
            card: childcareNeed,
            explanation: childcareMatch.explanation ?? Explanation(parts: [], conditions: []),
            placesLeft: 2,
            leftByPlan: 1
          )
        ],
        chosen: [code(19)],
        gap: nil
      ),
      .init(
        card: housingOffer,
        suggestions: [
          .init(
            card: housingNeed,
            explanation: housingMatch.explanation ?? Explanation(parts: [], conditions: []),
            placesLeft: 1,
            leftByPlan: 0
          )
        ],
        gap: nil
      ),
      .init(
        card: housingNeed,
        suggestions: [],
        gap: Gap(
          need: housingNeed.code,
          theme: housingNeed.terms.theme,
          isUrgent: false,
          cause: .noCapability
        )
      ),
    ]
  )
}

extension Samples {
  static let selam: Participant = {
    guard let name = ParticipantName(given: "ሰላም", family: "Tesfay") else { fatalError("a name") }
    return Participant(
      code: code(11),
      reference: "p-11",
      name: name,
      contact: "+49 7851 12345",
      profile: Profile(
        gender: .woman,
        languages: [LanguageAbility(tigrinya, .native, reads: true), LanguageAbility(german, .a2)],
        neighbourhood: "Kreuzmatt",
        times: [TimesOfWeek(.saturday, .morning), TimesOfWeek(.monday, .evening)],
        checks: [Check(.children, issuedOn: day, validUntil: day.adding(days: 365))],
        preferences: [.womenOnly, .words("bitte vorher anrufen")]
      ),
      registeredOn: day,
      consents: [Consent(.match, givenOn: day), Consent(.keep, givenOn: day)]
    )
  }()

  static let people = Listing.participants(
    [selam],
    on: day,
    names: true,
    for: Reader(.english, workingLanguage: german, themes: themes)
  )

  static let person = RecordView.participant(
    selam,
    on: day,
    names: false,
    for: Reader(.english, workingLanguage: german, themes: themes)
  )
}
