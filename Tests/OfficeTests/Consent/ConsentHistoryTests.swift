import AssetMap
import Foundation
import Office
import Register
import Testing

@Suite("Random histories of consent")
struct ConsentHistoryTests {
  /// How many histories are lived through: each person of each town has one.
  static let histories =
    ProcessInfo.processInfo.environment["SEEWHAT_HISTORIES"].flatMap(Int.init) ?? 200

  @Test("never let a card be seen without the consents it takes, and count whom they leave out")
  func histories() async throws {
    let towns = Self.histories / ConsentTown.people
    let tallies = try await withThrowingTaskGroup(of: [String: Int].self) { group in
      for seed in 1...towns { group.addTask { try Self.live(seed: UInt64(seed)) } }
      return try await group.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
    // Doors that nobody ever stood in would prove nothing, nor would counts that are always 0.
    for door in Self.names {
      #expect(tallies[door, default: 0] > 0, "nothing was ever shown by \(door)")
    }
    #expect(tallies["left out", default: 0] > 0)
    #expect(tallies["refused", default: 0] > 0)
    #expect(tallies["introduced", default: 0] > 0)
    #expect(tallies["ended", default: 0] > 0)
    print("\(towns * ConsentTown.people) histories:", tallies.sorted { $0.key < $1.key })
  }

  static let names = [
    "plan", "matches", "gaps", "groups", "peers", "exchanges", "suggestions", "interpreters",
    "list", "table", "export", "advice", "own cards", "own matches", "own names",
  ]

  /// Lives through a few weeks in one town, and looks through every door after each day on which
  /// something happened, and once more when some days have passed.
  private static func live(seed: UInt64) throws -> [String: Int] {
    let town = try ConsentTown(seed: seed)
    var tally: [String: Int] = [:]
    for round in 0..<4 {
      for code in town.models.keys.sorted() where Int.random(in: 0..<5, using: &town.numbers) < 3 {
        try town.happen(to: code)
      }
      try look(in: town, &tally)
      town.pass(days: Int.random(in: 0...9, using: &town.numbers))
      _ = try town.office.plan(isDryRun: false)
      try expectPlanned(in: town)
      for match in try town.register.matches(in: [.proposed]).prefix(3 + round) {
        if let fault = try town.review(match) { Issue.record("\(fault), seed \(seed)") }
      }
      try look(in: town, &tally)
    }
    tally["refused", default: 0] += town.refusals
    for state in [MatchState.introduced, .ended] {
      tally[state.rawValue, default: 0] += try town.register.matches(in: [state]).count
    }
    #expect(try town.register.auditStanding().fault == nil)
    return tally
  }

  private static func look(in town: ConsentTown, _ tally: inout [String: Int]) throws {
    for door in try town.doors() {
      for card in door.cards where !town.allows(door.needed, card) {
        Issue.record("\(door.name) shows \(card) without \(door.needed) on \(town.day)")
      }
      for person in door.people where !town.allows(door.needed, person) {
        Issue.record("\(door.name) names \(String(describing: person)) on \(town.day)")
      }
      for (said, expected) in door.leftOut where said != expected {
        Issue.record("\(door.name) says \(said) left out, and \(expected) are, on \(town.day)")
      }
      tally[door.name, default: 0] += door.cards.count + door.people.count
      tally["left out", default: 0] += door.leftOut.reduce(0) { $0 + $1.said }
    }
  }

  /// Right after a plan was made, its pairs are of people who consent to it today.
  private static func expectPlanned(in town: ConsentTown) throws {
    for match in try town.register.matches(in: [.proposed]) {
      let people = [town.cards[match.need], town.cards[match.capability]].map { $0?.participant }
      for person in people + (match.interpreter.map { [$0] } ?? []) {
        #expect(town.allows(ConsentTown.matching, person), "proposed on \(town.day)")
      }
    }
  }
}
