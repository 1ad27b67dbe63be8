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
    var town = SyntheticTown(residents: residents, seed: seed)
    var files = try TownFiles(in: folder)
    try town.write(to: &files)
    try files.close()
    return town.tally
  }

  private mutating func write(to files: inout TownFiles) throws {
    try writePlaces(to: &files)
    for number in 1...residents {
      try writeResident(number, to: &files)
      // A club or an office for every thousand.
      if number % 1000 == 500 { try writeOrganisation(number / 1000 + 1, to: &files) }
    }
  }

  private func writePlaces(to files: inout TownFiles) throws {
    for index in 0..<neighbourhoods.count {
      let adjacent = neighbourhoods.adjacent(to: index).map(neighbourhoods.name)
      files.neighbourhoods.cell(neighbourhoods.name(index))
      files.neighbourhoods.cell(adjacent.joined(separator: "; "))
      try files.neighbourhoods.endRow()
    }
    for table in 0..<tables.count {
      let place = neighbourhoods.name(tables.neighbourhood(of: table))
      files.tables.cell(tables.reference(of: table))
      files.tables.cell("Runder Tisch \(place)")
      files.tables.cell(tables.day(of: table).description)
      files.tables.cell("Stadtteiltreff \(place)")
      files.tables.cell(place)
      files.tables.cell(tables.language(of: table))
      files.tables.cell("")
      try files.tables.endRow()
    }
  }

  private mutating func writeResident(_ number: Int, to files: inout TownFiles) throws {
    var random = SplitMix64(seed: seed, record: number)
    let resident = Resident(number, from: communities, in: neighbourhoods, using: &random)
    try write(resident, to: &files.participants)
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
      var card = Card(holder: resident.reference, plan: plan)
      card.motherTongue = resident.motherTongue
      card.table = table
      try write(card, to: &files.cards, using: &random)
    }
  }

  private mutating func writeOrganisation(_ number: Int, to files: inout TownFiles) throws {
    var random = SplitMix64(seed: ~seed, record: number)
    let kind = random.pick(["Turnverein", "Nachbarschaftshilfe", "Bürgerstiftung", "Jugendwerk"])
    let home = neighbourhoods.name(random.below(neighbourhoods.count))
    let reference = "O\(number)"
    let cells = [
      reference, "organisation", "", "", "\(kind) \(home) \(number)", "", "de:native; en:B2", home,
      "o\(number)@example.org", "", "children:2025-03-01; vulnerable:2025-03-01", "",
      "keep; match; review; introduce", "de", CalendarDay.today.earlier(by: 250).description,
    ]
    for cell in cells { files.participants.cell(cell) }
    try files.participants.endRow()
    tally.participants += 1
    for _ in 0..<4 {
      let card = Card(holder: reference, plan: CardPlan(ofOrganisation: spread, using: &random))
      try write(card, to: &files.cards, using: &random)
    }
  }

  private func write(_ resident: Resident, to file: inout CSVFile) throws {
    file.cell(resident.reference)
    file.cell("resident")
    file.cell(resident.givenName)
    file.cell(resident.familyName)
    file.cell("")
    file.cell(resident.gender)
    var languages = ""
    for (tag, level) in resident.languages {
      if !languages.isEmpty { languages += "; " }
      languages += "\(tag):\(Community.levels[level])"
    }
    file.cell(languages)
    file.cell(neighbourhoods.name(resident.neighbourhood))
    file.cell(resident.contact)
    file.cell(resident.times)
    file.cell(resident.check)
    file.cell(resident.preference)
    file.cell(resident.consents)
    file.cell(resident.motherTongue)
    file.cell(resident.registered.description)
    try file.endRow()
  }

  /// A card and who holds it.
  private struct Card {
    var holder: String
    var plan: CardPlan
    var motherTongue = "de"
    var table: Int?
  }

  private mutating func write(
    _ card: Card,
    to file: inout CSVFile,
    using random: inout SplitMix64
  ) throws {
    let plan = card.plan
    if plan.isNeed { tally.needs += 1 } else { tally.capabilities += 1 }
    let number = card.table.flatMap { tables.nextNumber(at: $0) }
    let table = number == nil ? nil : card.table
    let words = Words(of: plan, in: card.motherTongue, using: &random)
    let written = table.map(tables.day) ?? .today.earlier(by: random.number(in: 0...180))

    file.cell("C\(tally.needs + tally.capabilities)")
    file.cell(card.holder)
    file.cell(table.map(tables.reference) ?? "")
    file.cell(number.map(String.init) ?? "")
    file.cell(plan.isNeed ? "need" : "capability")
    file.cell(plan.theme.code)
    file.cell(plan.about)
    file.cell(words.said)
    file.cell(words.language)
    file.cell(words.rendering)
    file.cell(plan.count == 1 ? "" : String(plan.count))
    file.cell(plan.isForGroup ? "yes" : "")
    // Most cards keep to their holder's times.
    file.cell(random.chance(5) ? "sat-morning; sun-afternoon" : "")
    file.cell(plan.isUrgent ? "urgent" : "")
    file.cell(written.description)
    try file.endRow()
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
