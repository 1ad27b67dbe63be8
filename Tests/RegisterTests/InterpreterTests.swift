import AssetMap
import Register
import Testing

@Suite("Matches that an interpreter carries")
struct InterpreterTests {
  let register: Register
  let scratch: Scratch
  let interpreter: Participant
  let card: Card
  let match: Match

  init() throws {
    scratch = try Scratch()
    register = try scratch.register()
    let asking = try Participant.sample(1)
    let offering = try Participant.sample(2)
    interpreter = try Participant.sample(3, name: "Ahmad Sahrawi")
    let cards = [
      try Card.sample(1, of: asking), try Card.sample(2, of: offering, .capability),
      try Card.interpreting(3, of: interpreter),
    ]
    card = cards[2]
    _ = try register.take(
      RegisterContents(
        themes: [Theme(code: .interpreting, minimumLevel: .b2, labels: [:])],
        participants: [asking, offering, interpreter],
        cards: cards
      ),
      known: KnownRecords(),
      acting: acting
    )
    match = Match(
      code: Code(number: 99),
      need: cards[0].code,
      capability: cards[1].code,
      interpreter: interpreter.code,
      points: 500,
      proposedOn: acting.day
    )
  }

  private func propose(_ matches: Match...) throws {
    _ = try register.propose(matches, summary: .empty, acting: acting)
  }

  private func decide(_ step: ReviewStep, _ side: Side? = nil) throws {
    let decision = Decision(step: step, side: side, at: acting.at, by: acting.by)
    _ = try register.decide(match.code, decision, openConditions: [], acting: acting)
  }

  @Test("keep who interprets, fixed ones too")
  func kept() throws {
    try propose(match)
    #expect(try register.match(match.code) == match)
    try decide(.accept)
    #expect(try register.snapshot(on: acting.day).fixed.map(\.interpreter) == [interpreter.code])
  }

  @Test("change the interpreter where the next plan has another, or none")
  func changed() throws {
    try propose(match)
    try propose(
      Match(
        code: Code(number: 98),
        need: match.need,
        capability: match.capability,
        points: 600,
        proposedOn: acting.day
      )
    )
    #expect(try register.match(match.code).interpreter == nil)
    #expect(try register.match(match.code).points == 600)
  }

  @Test("are introduced only once the interpreter consents to it")
  func introduce() throws {
    var shy = interpreter
    shy.withdraw([.introduce], on: acting.day)
    try register.update(shy, acting: acting)
    try propose(match)
    try decide(.accept)
    for side in Side.allCases { try decide(.agree, side) }
    let error = #expect(throws: RegisterError.self) { try decide(.introduce) }
    #expect(error == .review(match.code, .noConsentOfInterpreter(interpreter.code)))
    #expect(
      error?.description.contains("participant edit \(interpreter.code) --consent introduce")
        == true
    )
    try register.update(interpreter, acting: acting)
    try decide(.introduce)
    #expect(try register.match(match.code).state == .introduced)
  }

  @Test("close when the interpreter withdraws the consent to match", arguments: [false, true])
  func withdrawn(isAccepted: Bool) throws {
    try propose(match)
    if isAccepted { try decide(.accept) }
    var gone = interpreter
    gone.withdraw([.match], on: acting.day)
    try register.update(gone, acting: acting)
    let left = try register.matches(in: Set(MatchState.allCases))
    #expect(left.map(\.state) == (isAccepted ? [.ended] : []))
  }

  @Test("are proposed no longer when the interpreter's card is closed, nor by a plan from before")
  func closedCard() throws {
    try propose(match)
    try register.update(card.closed(on: acting.day), acting: acting)
    #expect(try register.matches(in: [.proposed]).isEmpty)
    #expect(throws: RegisterError.changedMeanwhile) { try propose(match) }
  }

  @Test("are counted in the plan, beside its bound")
  func plan() throws {
    var summary = PlanSummary.empty
    summary.bridgedPairs = 3
    summary.bound = PlanBound(urgentServed: 1, served: 2, netPoints: 345)
    _ = try register.propose([match], summary: summary, acting: acting)
    #expect(try register.latestPlan()?.bridgedPairs == 3)
    #expect(try register.latestPlan()?.bound == summary.bound)
  }

  @Test("know the themes in which somebody does not want to interpret")
  func declinedTheme() throws {
    var choosy = interpreter
    choosy.profile.preferences = [.notInterpreting(ThemeCode(stored: "housing"))]
    try register.update(choosy, acting: acting)
    let theme = ThemeCode(stored: "housing")
    #expect(try register.participant(interpreter.code).profile.declinedThemes == [theme])
  }
}

extension Card {
  fileprivate static func interpreting(_ number: Int64, of holder: Participant) throws -> Card {
    try Card(
      code: Code(number: number),
      participant: holder.code,
      terms: CardTerms(kind: .capability, theme: .interpreting, writtenOn: acting.day),
      text: "Ich dolmetsche",
      textLanguage: .german
    )
  }
}
