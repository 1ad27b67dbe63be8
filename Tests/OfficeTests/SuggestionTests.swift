import AssetMap
import Foundation
import Office
import Register
import Testing

@Suite("Suggestions beside the best plan")
final class SuggestionTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("seewhat-tests-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test("They name for each card what a fresh plan chooses, and what it leaves")
  func asPlanned() throws {
    let office = try officeWithoutInterpreters()
    try expectPlanned(office)
  }

  @Test("A card that comes is asked about with itself in the plan")
  func afterAdding() throws {
    let office = try officeWithoutInterpreters()
    let served = try #require(try office.register.matches(in: [.proposed]).first)
    let need = try office.register.card(served.need)
    let twin = try Card(
      code: Code(number: 77),
      participant: need.participant,
      terms: need.terms,
      text: need.text,
      textLanguage: need.textLanguage
    )
    try office.register.add(twin, acting: office.acting)
    try expectPlanned(office)
    let asked = try office.suggestions(for: [twin.code], limit: 3).asked
    #expect(asked.first?.suggestions.isEmpty == false)
  }

  @Test("A need whose helper goes is given its next best")
  func afterClosing() throws {
    let office = try officeWithoutInterpreters()
    var moved = 0
    for match in try office.register.matches(in: [.proposed]).prefix(12) {
      let card = try office.register.card(match.capability)
      if !card.isOpen { continue }
      let closed = card.closed(on: office.acting.day)
      try office.register.update(closed, action: "card close", acting: office.acting)
      let asked = try #require(try office.suggestions(for: [match.need], limit: .max).asked.first)
      #expect(!asked.chosen.contains(match.capability))
      #expect(!asked.suggestions.contains { $0.card.code == match.capability })
      if !asked.chosen.isEmpty { moved += 1 }
    }
    #expect(moved > 0)
    try expectPlanned(office)
  }

  /// Compares what is said of every open card with a plan that is made and stored after it.
  private func expectPlanned(_ office: Office) throws {
    let consenting = Set(
      try office.register.participants()
        .filter { $0.purposes(on: office.acting.day).isSuperset(of: [.keep, .match]) }.map(\.code)
    )
    let cards = try office.register.cards().filter { card in
      card.isOpen && card.participant.map { consenting.contains($0) } ?? false
    }
    let asked = try office.suggestions(for: cards.map(\.code), limit: .max).asked
    #expect(asked.count == cards.count && cards.count > 100)
    let plan = try office.plan(isDryRun: false)
    #expect(plan.summary.bridgedPairs == 0 && plan.summary.pairs > 30)
    let matches = try office.register.matches(in: [.proposed])
    var partners: [CardCode: [CardCode]] = [:]
    for match in matches {
      partners[match.need, default: []].append(match.capability)
      partners[match.capability, default: []].append(match.need)
    }
    for asked in asked {
      #expect(asked.chosen == (partners[asked.card.code] ?? []).sorted())
      let shown = Set(asked.suggestions.map(\.card.code))
      #expect(shown.isSuperset(of: asked.chosen))
      for found in asked.suggestions {
        let taken = partners[found.card.code]?.count ?? 0
        #expect(found.leftByPlan == found.placesLeft - taken, "\(found.card.code)")
      }
    }
  }

  /// The sample data with a plan, nobody interpreting.
  private func officeWithoutInterpreters() throws -> Office {
    var generator = SystemRandomNumberGenerator()
    let office = try Office.demonstration(at: folder.path + "/store.sqlite", using: &generator)
    for card in try office.register.cards() where card.isOpen {
      guard card.terms.kind == .capability, card.terms.theme.description.hasPrefix("interpreting")
      else { continue }
      let closed = card.closed(on: office.acting.day)
      try office.register.update(closed, action: "card close", acting: office.acting)
    }
    _ = try office.plan(isDryRun: false)
    return office
  }
}
