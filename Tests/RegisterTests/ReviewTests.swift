import AssetMap
import Foundation
import Register
import Testing

@Suite("Decisions on matches")
struct ReviewTests {
  let register: Register
  let scratch: Scratch
  let asking: Participant
  let offering: Participant
  let pair: CardPair

  init() throws {
    scratch = try Scratch()
    register = try scratch.register()
    asking = try Participant.sample(1)
    offering = try Participant.sample(2, neighbourhood: "Neumühl")
    let (need, capability) = (
      try Card.sample(1, of: asking), try Card.sample(2, of: offering, .capability)
    )
    for participant in [asking, offering] { try register.add(participant, acting: acting) }
    for card in [need, capability] { try register.add(card, acting: acting) }
    pair = CardPair(need: need.code, capability: capability.code)
  }

  private func proposed() throws -> MatchCode {
    try register.proposed(need: pair.need, capability: pair.capability)
  }

  private func decide(_ match: MatchCode, _ decision: Decision) throws {
    _ = try register.decide(match, decision, openConditions: [], acting: acting)
  }

  @Test("fix an accepted pair, which no later plan takes away")
  func accepted() throws {
    let match = try proposed()
    try decide(match, Decision(.accept))
    #expect(try register.snapshot(on: acting.day).fixed.map(\.need) == [pair.need])
    let changes = try register.propose([], summary: .empty, acting: acting)
    #expect(changes == PlanChanges(new: 0, gone: 0, kept: 0))
    #expect(try register.match(match).state == .accepted)
  }

  @Test("keep the code of a proposal that is proposed again")
  func kept() throws {
    let match = try proposed()
    let again = Match(
      code: Code(number: 5),
      need: pair.need,
      capability: pair.capability,
      points: 400,
      proposedOn: acting.day
    )
    let changes = try register.propose([again], summary: .empty, acting: acting)
    #expect(changes == PlanChanges(new: 0, gone: 0, kept: 1))
    #expect(try register.match(match).points == 400)
  }

  @Test("keep a declined pair apart for as long as the reason stands")
  func declinedForDistance() throws {
    try decide(try proposed(), Decision(.decline, reason: .distance))
    #expect(try register.snapshot(on: acting.day).excluded == [pair])
    var moved = offering
    moved.profile.neighbourhood = "Kork"
    try register.update(moved, acting: acting)
    #expect(try register.snapshot(on: acting.day).excluded.isEmpty)
  }

  @Test("let an unanswered pair be proposed again after thirty days")
  func declinedForNoAnswer() throws {
    try decide(try proposed(), Decision(.decline, reason: .noAnswer))
    #expect(try register.snapshot(on: acting.day.adding(days: 29)).excluded == [pair])
    #expect(try register.snapshot(on: acting.day.adding(days: 30)).excluded.isEmpty)
  }

  @Test("are refused out of order, with the step that is possible")
  func wrongStep() throws {
    let match = try proposed()
    let error = #expect(throws: RegisterError.self) { try decide(match, Decision(.introduce)) }
    #expect(
      error
        == .review(
          match,
          .wrongStep(.introduce, state: .proposed, possible: [.accept, .decline])
        )
    )
    #expect(error?.description.contains("seewhat review accept \(match)") == true)
    #expect(try register.match(match).decisions.isEmpty)
  }

  @Test("close when a consent to match is withdrawn")
  func withdrawn() throws {
    let match = try proposed()
    try decide(match, Decision(.accept))
    var participant = asking
    participant.withdraw([.match], on: acting.day)
    try register.update(participant, acting: acting)
    let closed = try register.match(match)
    #expect(closed.state == .ended)
    #expect(closed.decisions.last?.reason == .consentWithdrawn)
    #expect(try register.snapshot(on: acting.day).fixed.isEmpty)
  }

  @Test("drop a proposal whose card is closed, and refuse a plan that rests on it")
  func closedCard() throws {
    let match = try proposed()
    let card = try register.card(pair.need).closed(on: acting.day)
    try register.update(card, action: "card close", acting: acting)
    #expect(throws: RegisterError.self) { try register.match(match) }
    #expect(throws: RegisterError.changedMeanwhile) { try proposed() }
  }
}
