import AssetMap
import Foundation
import Office
import Register
import Testing

@Suite("What changed in the demonstration")
struct ChangeTests {
  private let office: Office
  private let later: Office

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seewhat-changes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var generator = SystemRandomNumberGenerator()
    office = try Office.demonstration(at: folder.path + "/demo.sqlite", using: &generator)
    let day = office.acting.day.adding(days: 1)
    later = try Office(
      to: .seeMatches,
      in: office.register,
      acting: Acting(by: "test", at: "\(day)T12:00:00Z", day: day)
    )
  }

  private func shown() throws -> MatchReport.Entry {
    try #require(try later.matchReport(states: [.proposed]).entries.first)
  }

  @Test("Nothing has changed since tomorrow, and all that came in since the first day is new")
  func bounds() throws {
    let day = later.acting.day.adding(days: 1)
    #expect(try later.changeReport(since: day).isEmpty)
    let all = try later.changeReport(since: Day(number: 0))
    let contents = try later.register.contents()
    let new = all.cards.filter { $0.closing == nil }
    #expect(!new.isEmpty && all.leftOut > 0)
    #expect(new.count < contents.cards.count, "cards without consent are left out")
    #expect(all.newPeople == contents.participants.count)
  }

  @Test("An acceptance, a refusal and a closed card are told with their day")
  func decided() throws {
    _ = try office.plan(isDryRun: false)
    let entries = try later.matchReport(states: [.proposed]).entries
    let accepted = try #require(entries.first { $0.explanation != nil })
    let declined = try #require(entries.last)
    func decision(_ step: ReviewStep, _ reason: DeclineReason? = nil) -> Decision {
      Decision(step: step, reason: reason, at: later.acting.at, by: "test")
    }
    _ = try later.decide(accepted.match.code, decision(.accept))
    _ = try later.decide(declined.match.code, decision(.decline, .distance))
    let card = try later.register.card(entries[1].need.code)
    try later.register.update(
      card.closed(on: later.acting.day),
      action: "card close",
      acting: later.acting
    )
    let report = try later.changeReport(since: later.acting.day)
    #expect(report.steps.count { $0.state == .accepted && $0.match == accepted.match.code } == 1)
    let refusal = try #require(report.steps.first { $0.state == .declined })
    #expect(refusal.match == declined.match.code && refusal.reason == .distance)
    #expect(report.cards.map(\.code) == [card.code] && report.cards[0].closing == .unknown)
    #expect(report.leftOut == 0)
  }

  @Test("What happens to people who withdraw is counted, and no longer shown")
  func withdrawn() throws {
    _ = try office.plan(isDryRun: false)
    let entry = try shown()
    let before = try later.changeReport(since: office.acting.day)
    #expect(before.steps.contains { $0.match == entry.match.code })
    var person = try later.register.participant(entry.need.holder)
    person.withdraw([.review], on: later.acting.day)
    try later.register.update(person, acting: later.acting)
    let after = try later.changeReport(since: office.acting.day)
    #expect(!after.steps.contains { $0.match == entry.match.code })
    #expect(!after.cards.contains { $0.code == entry.need.code })
    #expect(after.leftOut > before.leftOut)
    let (was, now) = (
      try office.overviewReport(), try later.overviewReport()
    )
    #expect(now.leftOut.people == was.leftOut.people + 1)
    #expect(now.counts[.people] == (was.counts[.people] ?? 0) - 1)
  }

  @Test("Since the plan before means after its moment, and asks for two plans")
  func plans() throws {
    _ = try office.plan(isDryRun: false)
    if try office.register.planBefore() == nil {
      #expect(throws: RegisterError.self) { try office.changeReport(since: nil) }
    }
    _ = try later.plan(isDryRun: false)
    let report = try later.changeReport(since: nil)
    #expect(report.since.day == office.acting.day && report.since.moment == office.acting.at)
    #expect(report.cards.allSatisfy { $0.day >= office.acting.day })
    #expect(report.planThen?.served == report.planNow?.served)
  }

  @Test("The town's page counts what the register holds")
  func overview() throws {
    _ = try office.plan(isDryRun: false)
    let report = try office.overviewReport()
    let contents = try office.register.contents()
    let agreeing = Set(
      contents.participants.filter { person in
        [Purpose.keep, .review].allSatisfy { purpose in
          person.consents.contains {
            $0.purpose == purpose && $0.isInForce(on: office.acting.day)
          }
        }
      }
      .map(\.code)
    )
    let cards = contents.cards.filter { $0.participant.map(agreeing.contains) ?? true }
    #expect(report.counts[.people] == agreeing.count)
    #expect(report.counts[.cards(.need)] == cards.count { $0.terms.kind == .need })
    #expect(report.leftOut.cards == contents.cards.count - cards.count)
    #expect(report.counts[.tables] == 4)
    let proposed = Set(try office.register.matches(in: [.proposed]).map(\.need))
    let needs = cards.filter {
      $0.terms.kind == .need && $0.isOpen && $0.participant != nil && proposed.contains($0.code)
    }
    #expect(report.counts[.stand(.proposed)] == needs.count && !needs.isEmpty)
  }
}
