import AssetMap
import Reports

extension Samples {
  static let evenings: TimesOfWeek = [
    TimesOfWeek(.monday, .evening), TimesOfWeek(.thursday, .evening),
  ]

  static let groups = GroupReport(
    head: head(),
    plan: plan,
    entries: [
      .init(
        offer: GroupOffer(
          capability: childcareOffer.code,
          seats: [
            .init(need: childcareNeed.code, isInPlan: true, saidWhen: true),
            .init(need: housingNeed.code, isInPlan: false, saidWhen: false),
          ],
          language: arabic,
          interpreter: TableInterpreter(
            code: interpreter.code,
            helperLanguage: tigrinya,
            saidWhen: false
          ),
          times: evenings,
          helperSaidWhen: false,
          absent: [
            .init(need: practiceNeed.code, obstacle: .noCommonTime),
            .init(need: code(7), obstacle: .noCommonLanguage),
            .init(need: code(8), obstacle: .preference),
          ],
          conditions: [.check(.children), .askInterpreter],
          wishes: [.womenOnly],
          placesLeft: 1
        ),
        capability: childcareOffer,
        seats: [
          .init(need: childcareNeed, match: code(21), state: .accepted), .init(need: housingNeed),
        ],
        interpreter: interpreter,
        absent: [
          .init(need: practiceNeed, match: code(22), state: .proposed),
          .init(need: card(7, like: practiceNeed), match: code(24), state: .introduced),
          .init(need: card(8, like: practiceNeed), match: code(25), state: .proposed),
        ],
        withoutIntroduceConsent: [childcareOffer.holder, interpreter.code]
      ),
      .init(
        offer: GroupOffer(
          capability: practiceOffer.code,
          seats: [
            .init(need: practiceNeed.code, isInPlan: false, saidWhen: false),
            .init(need: code(7), isInPlan: false, saidWhen: false),
          ],
          language: german,
          times: [],
          helperSaidWhen: false
        ),
        capability: practiceOffer,
        seats: [.init(need: practiceNeed), .init(need: card(7, like: practiceNeed))]
      ),
    ],
    tables: 2,
    people: 4,
    withoutTable: 1,
    leftOut: LeftOutOfCircles(cardsWithoutMatch: 12, peopleWithoutReview: 1)
  )

  /// A card of its own with the same words.
  static func card(_ number: Int64, like other: CardView) -> CardView {
    var card = other
    (card.code, card.holder) = (code(number), code(number + 10))
    return card
  }

  static let circles = PeerReport(
    head: head(filters: ["theme housing"]),
    plan: nil,
    entries: [
      .init(
        circle: PeerCircle(
          theme: housingNeed.terms.theme,
          needs: [housingNeed.code, code(7), code(8)],
          language: LanguageAbility(arabic, .b1),
          neighbourhood: "Kork",
          times: evenings,
          askedForTimes: [code(7)],
          wishes: [.words("bitte leise")]
        ),
        needs: [housingNeed, card(7, like: housingNeed), card(8, like: childcareNeed)],
        withoutIntroduceConsent: [housingNeed.holder]
      ),
      .init(
        circle: PeerCircle(
          theme: practiceNeed.terms.theme,
          about: german,
          needs: [practiceNeed.code, code(7), code(8)],
          language: LanguageAbility(arabic, .native),
          neighbourhood: "Kreuzmatt",
          times: .any
        ),
        needs: [practiceNeed, card(7, like: practiceNeed), card(8, like: practiceNeed)]
      ),
    ],
    circles: 3,
    people: 11,
    waiting: 40,
    isMost: true,
    leftOut: LeftOutOfCircles()
  )

  static let exchanges = ExchangeReport(
    head: head(),
    summary: ExchangeCircles(
      chosen: [
        ExchangeCircle(steps: [
          .init(capability: childcareOffer.code, need: childcareNeed.code, points: 845),
          .init(capability: practiceOffer.code, need: practiceNeed.code, points: 545),
        ])
      ],
      twos: 4,
      threes: 1,
      people: 6,
      isProvenBest: true,
      peopleLeftOut: 3
    ),
    entries: [
      .init(steps: [
        .init(
          capability: childcareOffer,
          need: childcareNeed,
          explanation: childcareMatch.explanation ?? Explanation(parts: [], conditions: []),
          match: code(21)
        ),
        .init(
          capability: practiceOffer,
          need: practiceNeed,
          explanation: practiceMatch.explanation ?? Explanation(parts: [], conditions: []),
          withoutIntroduceConsent: [.need]
        ),
      ])
    ],
    leftOut: LeftOutOfCircles(peopleWithoutReview: 2)
  )

  /// Tables and circles of cards with the texts of others in every field.
  static func circles(_ head: ReportHead, _ entry: MatchReport.Entry) -> [any Renderable] {
    let (text, tag) = (head.council, head.workingLanguage)
    let (need, capability) = (entry.need, entry.capability)
    let identity = CardView.Identity(name: text, contact: text)
    let helper = InterpreterView(code: code(16), identity: identity, consentsToIntroduce: false)
    let offer = GroupOffer(
      capability: capability.code,
      seats: [.init(need: need.code, isInPlan: true, saidWhen: false)],
      language: tag,
      interpreter: TableInterpreter(code: helper.code, helperLanguage: tag, saidWhen: false),
      times: evenings,
      helperSaidWhen: false,
      absent: [.init(need: need.code, obstacle: .preference)],
      conditions: [.askFirst(side: .need, .words(text))],
      wishes: [.words(text)]
    )
    let circle = PeerCircle(
      theme: need.terms.theme,
      about: tag,
      needs: [need.code],
      language: LanguageAbility(tag, .b1),
      neighbourhood: text,
      times: evenings,
      askedForTimes: [need.code],
      wishes: [.words(text)]
    )
    let step = ExchangeReport.Step(
      capability: capability,
      need: need,
      explanation: entry.explanation ?? Explanation(parts: [], conditions: []),
      withoutIntroduceConsent: [.need]
    )
    let pair = ExchangeCircle.Step(capability: capability.code, need: need.code, points: 1)
    let chosen = [ExchangeCircle(steps: [pair, pair])]
    return [
      GroupReport(
        head: head,
        plan: plan,
        entries: [
          .init(
            offer: offer,
            capability: capability,
            seats: [.init(need: need, match: code(21), state: .accepted)],
            interpreter: helper,
            absent: [.init(need: need)],
            withoutIntroduceConsent: [need.holder, helper.code]
          )
        ],
        tables: 1,
        people: 1,
        withoutTable: 1,
        leftOut: LeftOutOfCircles()
      ),
      PeerReport(
        head: head,
        plan: plan,
        entries: [
          .init(circle: circle, needs: [need], withoutIntroduceConsent: [need.holder])
        ],
        circles: 1,
        people: 1,
        waiting: 1,
        isMost: false,
        leftOut: LeftOutOfCircles()
      ),
      ExchangeReport(
        head: head,
        summary: .init(chosen: chosen, twos: 1, threes: 0, people: 2, isProvenBest: false),
        entries: [.init(steps: [step, step])],
        leftOut: LeftOutOfCircles()
      ),
    ]
  }
}
