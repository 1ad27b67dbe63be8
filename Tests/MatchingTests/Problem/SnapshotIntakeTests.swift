import AssetMap
import Matching
import Testing

@Suite("A register taken in row by row")
struct SnapshotIntakeTests {
  @Test("has the values that the words mean")
  func values() throws {
    let snapshot = try Self.intake().snapshot
    #expect(
      snapshot.town.themes.map(\.code.description) == ["language.practice", "contacts.locals"]
    )
    #expect(snapshot.town.themes.map(\.minimumLevel) == [.a2, .b1])
    #expect(snapshot.town.relations.map(\.points) == [260])
    #expect(snapshot.town.distances.map(\.isBothWays) == [true])
    #expect(snapshot.town.neighbourhoods.map(\.adjacent) == [["Kork"], ["Kreuzmatt"]])

    let holders = snapshot.holders
    #expect(holders.map(\.code.number) == [1, 2])
    #expect(holders[0].profile.languages == [LanguageAbility("ti", .native)])
    #expect(holders[0].profile.times == TimesOfWeek(.saturday, .morning))
    #expect(holders[0].profile.preferences == [.womenOnly])
    #expect(holders[0].purposes == [.keep, .match])
    #expect(holders[1].profile.kind == .organisation)
    #expect(holders[1].profile.neighbourhood == nil)

    let cards = snapshot.cards
    #expect(cards.map(\.code.number) == [1, 2])
    #expect(cards.map(\.holder.number) == [1, 2])
    #expect(cards.map(\.terms.kind) == [.need, .capability])
    #expect(cards[0].terms.about == "de")
    #expect(cards[0].terms.isUrgent)
    #expect(cards[0].terms.writtenOn.description == "2026-11-01")
    #expect(cards[1].terms.count == 3)
  }

  @Test("makes a problem whose candidates are those of its cards")
  func candidates() throws {
    let candidates = Candidates(of: Problem(try Self.intake()))
    // Theme 260, the learner's A1 45, place not known 50, time not known 50, two weeks 12.
    #expect(candidates.row(of: CardCode(number: 1)).map(\.points) == [417])
  }

  @Test("refuses what it does not understand, and names it", arguments: ["bread", "xx:native"])
  func refused(language: String) throws {
    var intake = try Self.intake()
    let participant = SnapshotIntake.Participant(languages: [language], consents: "keep")
    let refusal = #expect(throws: UnknownWord.self) { try intake.add(participant) }
    #expect(refusal?.description.contains(language.prefix { $0 != ":" }) == true)
  }

  @Test("knows the bits of the week's slots")
  func slots() throws {
    #expect(try SnapshotIntake.slots("mon-morning; tue-evening") == 0b100_001)
    #expect(try SnapshotIntake.slots("") == 0)
  }

  private static func intake() throws -> SnapshotIntake {
    var intake = try SnapshotIntake(day: "2026-11-21", workingLanguage: "de")
    try intake.addTheme("language.practice", minimumLevel: "A2")
    try intake.addTheme("contacts.locals", minimumLevel: "B1")
    try intake.relate("language.practice", "contacts.locals", points: 260)
    try intake.addDistance(from: "prs", to: "fa", 4, isBothWays: true, isActive: true)
    intake.addNeighbourhood("Kreuzmatt", adjacent: ["Kork"])
    intake.addNeighbourhood("Kork", adjacent: ["Kreuzmatt"])
    try intake.add(
      SnapshotIntake.Participant(
        gender: "woman",
        languages: ["ti:native"],
        neighbourhood: "Kork",
        times: "sat-morning",
        preference: "women only",
        consents: "keep; match"
      )
    )
    try intake.add(
      SnapshotIntake.Card(
        isNeed: true,
        theme: "language.practice",
        about: "de",
        isUrgent: true,
        age: 20
      )
    )
    try intake.add(
      SnapshotIntake.Participant(
        isOrganisation: true,
        languages: ["de:native"],
        consents: "keep; match"
      )
    )
    try intake.add(SnapshotIntake.Card(isNeed: false, theme: "contacts.locals", count: 3))
    return intake
  }
}
