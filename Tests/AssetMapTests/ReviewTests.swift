import AssetMap
import Testing

@Suite("The review of a match")
struct ReviewTests {
  private let willing = ReviewContext(
    purposes: [.need: Set(Purpose.allCases), .capability: Set(Purpose.allCases)],
    openConditions: []
  )

  private func decision(
    _ step: ReviewStep,
    _ side: Side? = nil,
    outcome: Outcome? = nil
  ) -> Decision {
    Decision(step: step, side: side, outcome: outcome, at: "2016-11-19T10:00:00Z", by: "office")
  }

  private func match(after steps: [Decision]) throws -> Match {
    let proposed = Match(
      code: MatchCode(number: 1),
      need: CardCode(number: 2),
      capability: CardCode(number: 3),
      points: 700,
      proposedOn: Day(number: 17_124)
    )
    return try steps.reduce(proposed) { try $0.after($1, in: willing) }
  }

  private var agreed: [Decision] {
    [decision(.accept), decision(.agree, .need), decision(.agree, .capability)]
  }

  @Test("A match goes the whole way from proposed to completed, each decision kept")
  func wholeWay() throws {
    let steps =
      agreed + [
        decision(.introduce), decision(.complete, .need, outcome: .helped),
        decision(.complete, .capability, outcome: .helpedInPart),
      ]
    let states: [MatchState] = [
      .proposed, .accepted, .accepted, .accepted, .introduced, .introduced, .completed,
    ]
    for count in 0...steps.count {
      #expect(try match(after: Array(steps.prefix(count))).state == states[count])
    }
    let completed = try match(after: steps)
    #expect(completed.decisions == steps)
    #expect(completed.outcomes == [.need: .helped, .capability: .helpedInPart])
  }

  @Test("Every step that is not possible is refused with those that are")
  func wrongSteps() throws {
    let introduced = agreed + [decision(.introduce)]
    let completed =
      introduced + [
        decision(.complete, .need, outcome: .helped),
        decision(.complete, .capability, outcome: .helped),
      ]
    let ways: [([Decision], Set<ReviewStep>)] = [
      ([], [.accept, .decline]),
      ([decision(.accept)], [.agree, .decline, .introduce, .end]),
      (introduced, [.complete, .end]),
      (completed, []),
      ([decision(.decline)], []),
      ([decision(.accept), decision(.end)], []),
    ]
    for (way, possible) in ways {
      let match = try match(after: way)
      for step in ReviewStep.allCases where !possible.contains(step) {
        let refusal = ReviewFault.wrongStep(
          step,
          state: match.state,
          possible: match.possibleSteps
        )
        #expect(throws: refusal) { try match.after(decision(step, .need), in: willing) }
      }
    }
  }

  @Test("Every step said to be possible is possible")
  func possibleSteps() throws {
    let ways = [
      [], [decision(.accept)], agreed, agreed + [decision(.introduce)],
      agreed + [decision(.introduce), decision(.complete, .need, outcome: .helped)],
    ]
    for way in ways {
      let match = try match(after: way)
      #expect(!match.possibleSteps.isEmpty)
      for step in match.possibleSteps {
        let after = try match.after(decision(step, .capability, outcome: .helped), in: willing)
        #expect(after.decisions.count == match.decisions.count + 1)
      }
    }
  }

  @Test("A match may be ended once it is accepted or introduced, and declined before that")
  func ends() throws {
    #expect(try match(after: [decision(.decline)]).state == .declined)
    #expect(try match(after: [decision(.accept), decision(.decline)]).state == .declined)
    #expect(try match(after: agreed + [decision(.end)]).state == .ended)
    #expect(try match(after: agreed + [decision(.introduce), decision(.end)]).state == .ended)
  }

  @Test("A side says yes once, and tells how it went once")
  func once() throws {
    let accepted = try match(after: [decision(.accept), decision(.agree, .need)])
    #expect(throws: ReviewFault.alreadySaid(.agree, .need)) {
      try accepted.after(decision(.agree, .need), in: willing)
    }
    let told = decision(.complete, .capability, outcome: .didNotMeet)
    let introduced = try match(after: agreed + [decision(.introduce), told])
    #expect(throws: ReviewFault.alreadySaid(.complete, .capability)) {
      try introduced.after(told, in: willing)
    }
  }

  @Test("Names are exchanged only after both sides said yes", arguments: Side.allCases)
  func bothSides(side: Side) throws {
    let half = try match(after: [decision(.accept), decision(.agree, side)])
    #expect(throws: ReviewFault.notAgreed([side.other])) {
      try half.after(decision(.introduce), in: willing)
    }
  }

  @Test("Names are exchanged only while both sides consent to it", arguments: Side.allCases)
  func consent(side: Side) throws {
    var context = willing
    context.purposes[side] = [.keep, .match, .review]
    let match = try match(after: agreed)
    #expect(throws: ReviewFault.noConsent([side])) {
      try match.after(decision(.introduce), in: context)
    }
    context.purposes = [:]
    #expect(throws: ReviewFault.noConsent([.need, .capability])) {
      try match.after(decision(.introduce), in: context)
    }
  }

  @Test("Names are exchanged only while who interprets consents to it")
  func consentOfInterpreter() throws {
    let interpreter = ParticipantCode(number: 7)
    var match = Match(
      code: MatchCode(number: 1),
      need: CardCode(number: 2),
      capability: CardCode(number: 3),
      interpreter: interpreter,
      points: 500,
      proposedOn: Day(number: 17_124)
    )
    for step in agreed { match = try match.after(step, in: willing) }
    let decided = match
    for purposes: Set<Purpose>? in [nil, [.keep, .match, .review]] {
      var context = willing
      context.interpreterPurposes = purposes
      #expect(throws: ReviewFault.noConsentOfInterpreter(interpreter)) {
        try decided.after(decision(.introduce), in: context)
      }
    }
    var context = willing
    context.interpreterPurposes = [.introduce]
    #expect(try decided.after(decision(.introduce), in: context).state == .introduced)
  }

  @Test("Names are not exchanged before a missing check is there; having to ask first is no bar")
  func conditions() throws {
    var context = willing
    context.openConditions = [.check(.children), .askFirst(side: .need, .womenOnly)]
    let match = try match(after: agreed)
    #expect(throws: ReviewFault.conditionsOpen([.check(.children)])) {
      try match.after(decision(.introduce), in: context)
    }
    context.openConditions = [.askFirst(side: .need, .womenOnly)]
    #expect(try match.after(decision(.introduce), in: context).state == .introduced)
  }

  @Test("A missing check does not hinder accepting")
  func acceptConditional() throws {
    let context = ReviewContext(purposes: [:], openConditions: [.check(.vulnerable)])
    #expect(try match(after: []).after(decision(.accept), in: context).state == .accepted)
  }
}
