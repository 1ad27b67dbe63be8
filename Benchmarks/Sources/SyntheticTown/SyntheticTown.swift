internal import Foundation

/// A town that never was: residents, round tables and cards of a likely shape, for load.
///
/// The shape is that of a German town on a border, with newcomers: some three residents in ten, who
/// need more and are shorter of common languages. 35,000 residents hold about 42,000 needs and
/// 38,000 capabilities. The same number and seed give the same bytes on any machine.
package struct SyntheticTown {
  /// How much was written.
  package struct Tally: Sendable, Equatable {
    package var participants = 0
    package var needs = 0
    package var capabilities = 0
  }

  private let residents: Int
  private let seed: UInt64
  private let neighbourhoods: Neighbourhoods
  private let communities = Community.all()
  private let spread = ThemeSpread()
  private var tables: RoundTables
  private var tally = Tally()

  /// - Precondition: there is a resident.
  package init(residents: Int, seed: UInt64) {
    precondition(residents > 0, "a town has residents")
    self.residents = residents
    self.seed = seed
    neighbourhoods = Neighbourhoods(residents: residents)
    tables = RoundTables(neighbourhoods: neighbourhoods.count, seed: seed)
  }

  /// Writes `neighbourhoods.csv`, `participants.csv`, `round-tables.csv` and `cards.csv` as
  /// `seewhat import` takes them.
  ///
  /// - Parameters:
  ///   - residents: how many, 1 or more.
  ///   - seed: of the random numbers.
  ///   - folder: made where it is missing.
  /// - Returns: how much was written.
  /// - Throws: ``TownFault`` where one of the files is there already or cannot be made; else what
  ///   the file system says.
  /// - Complexity: O(residents); memory does not grow with them, but for a number a round table.
  package static func write(residents: Int, seed: UInt64, to folder: String) throws -> Tally {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw TownFault.notWritable(folder)
    }
    var files = try TownFiles(in: folder)
    let tally = try hand(residents: residents, seed: seed, to: &files)
    try files.close()
    return tally
  }

  /// Hands the rows of a town to who takes them in, the same as ``write(residents:seed:to:)`` writes.
  ///
  /// - Returns: how much there was.
  /// - Throws: what the taker throws.
  /// - Complexity: O(residents).
  package static func hand(
    residents: Int,
    seed: UInt64,
    to taker: inout some TownTaker
  ) throws -> Tally {
    var town = SyntheticTown(residents: residents, seed: seed)
    try town.handPlaces(to: &taker)
    for number in 1...residents {
      try town.handResident(number, to: &taker)
      // A club or an office for every thousand.
      if number % 1000 == 500 { try town.handOrganisation(number / 1000 + 1, to: &taker) }
    }
    return town.tally
  }

  private func handPlaces(to taker: inout some TownTaker) throws {
    for index in 0..<neighbourhoods.count {
      let adjacent = neighbourhoods.adjacent(to: index).map(neighbourhoods.name)
      try taker.take(TownNeighbourhood(name: neighbourhoods.name(index), adjacent: adjacent))
    }
    for table in 0..<tables.count {
      try taker.take(
        TownTable(
          reference: tables.reference(of: table),
          neighbourhood: neighbourhoods.name(tables.neighbourhood(of: table)),
          language: tables.language(of: table),
          day: tables.day(of: table)
        )
      )
    }
  }

  private mutating func handResident(_ number: Int, to taker: inout some TownTaker) throws {
    var random = SplitMix64(seed: seed, record: number)
    let resident = Resident(number, from: communities, in: neighbourhoods, using: &random)
    let place = neighbourhoods.name(resident.neighbourhood)
    try taker.take(TownParticipant(resident, neighbourhood: place))
    tally.participants += 1

    let table: Int? =
      random.chance(resident.isNewcomer ? 40 : 8)
      ? tables.table(in: resident.neighbourhood, language: resident.motherTongue) : nil
    // How many cards: in a hundred residents, so many hold none, one, two …
    let needs = Self.number(resident.isNewcomer ? [8, 32, 34, 19, 7] : [35, 42, 16, 7], &random)
    let capabilities = Self.number(
      resident.isNewcomer ? [32, 47, 17, 4] : [25, 46, 20, 7, 2],
      &random
    )
    for index in 0..<(needs + capabilities) {
      let plan = CardPlan(need: index < needs, of: resident, spread, using: &random)
      var draft = Draft(holder: resident.reference, plan: plan)
      draft.motherTongue = resident.motherTongue
      draft.table = table
      try taker.take(card(draft, using: &random))
    }
  }

  private mutating func handOrganisation(_ number: Int, to taker: inout some TownTaker) throws {
    var random = SplitMix64(seed: ~seed, record: number)
    let kind = random.pick(["Turnverein", "Nachbarschaftshilfe", "Bürgerstiftung", "Jugendwerk"])
    let home = neighbourhoods.name(random.below(neighbourhoods.count))
    let organisation = TownParticipant(organisation: number, kind: kind, neighbourhood: home)
    try taker.take(organisation)
    tally.participants += 1
    for _ in 0..<4 {
      let plan = CardPlan(ofOrganisation: spread, using: &random)
      try taker.take(card(Draft(holder: organisation.reference, plan: plan), using: &random))
    }
  }

  /// A card before it has words.
  private struct Draft {
    var holder: String
    var plan: CardPlan
    var motherTongue = "de"
    var table: Int?
  }

  private mutating func card(_ draft: Draft, using random: inout SplitMix64) -> TownCard {
    if draft.plan.isNeed { tally.needs += 1 } else { tally.capabilities += 1 }
    let number = draft.table.flatMap { tables.nextNumber(at: $0) }
    let table = number == nil ? nil : draft.table
    let phrases = Phrases.Choice(using: &random)
    let written = table.map(tables.day) ?? .today.earlier(by: random.number(in: 0...180))
    return TownCard(
      number: tally.needs + tally.capabilities,
      holder: draft.holder,
      table: table.map { (tables.reference(of: $0), number ?? 0) },
      plan: draft.plan,
      motherTongue: draft.motherTongue,
      phrases: phrases,
      // Most cards keep to their holder's times.
      times: random.chance(5) ? "sat-morning; sun-afternoon" : "",
      written: written
    )
  }

  /// A number from 0, with the weight at its place.
  private static func number(_ weights: [Int], _ random: inout SplitMix64) -> Int {
    var point = random.below(weights.reduce(0, +))
    for (number, weight) in weights.enumerated() {
      if point < weight { return number }
      point -= weight
    }
    return 0
  }
}
