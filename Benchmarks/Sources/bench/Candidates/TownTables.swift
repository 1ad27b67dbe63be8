internal import Foundation
internal import Matching
internal import SyntheticTown

/// Writes a town as the tables of `peers/candidates.sql`: facts alone, no rule applied.
///
/// Cards are numbered as the problem numbers them: needs and capabilities apart, from 0, those whose
/// holders consent to be matched; the others are left out.
struct TownTables: TownTaker {
  private var adjacent: CSVFile
  private var participants: CSVFile
  private var abilities: CSVFile
  private var needs: CSVFile
  private var capabilities: CSVFile
  private let folder: String
  private var holder = 0
  private var times = ""
  private var isConsenting = false
  private var needCount = 0
  private var capabilityCount = 0

  init(in folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func file(_ name: String, _ columns: String) throws -> CSVFile {
      let header = columns.split(separator: " ").map(String.init)
      return try CSVFile("\(name).csv", in: folder, header: header)
    }
    self.folder = folder
    adjacent = try file("adjacent", "one other")
    participants = try file("participant", "participant gender wants neighbourhood")
    abilities = try file("ability", "participant language level")
    needs = try file("need", "need participant theme about times weeks")
    capabilities = try file("capability", "capability participant theme about times")
  }

  mutating func take(_ neighbourhood: TownNeighbourhood) throws {
    for other in neighbourhood.adjacent {
      try adjacent.row(neighbourhood.name, other)
    }
  }

  mutating func take(_ participant: TownParticipant) throws {
    holder += 1
    times = participant.times
    let purposes = participant.consents.split(separator: "; ")
    isConsenting = purposes.contains("keep") && purposes.contains("match")
    let wants = ["women only": "woman", "men only": "man"][participant.preference] ?? "anyone"
    let gender = participant.gender.isEmpty ? "unsaid" : participant.gender
    try participants.row(String(holder), gender, wants, participant.neighbourhood)
    for ability in participant.languages {
      let parts = ability.split(separator: ":").map(String.init)
      try abilities.row(String(holder), parts[0], Self.level(parts[1]))
    }
  }

  mutating func take(_ card: TownCard) throws {
    guard isConsenting else { return }
    let words = card.times.isEmpty ? times : card.times
    let slots = String(try SnapshotIntake.slots(words))
    let about = card.about.isEmpty ? "none" : card.about
    if card.isNeed {
      let weeks = String(card.written.age / 7)
      try needs.row(String(needCount), String(holder), card.theme, about, slots, weeks)
      needCount += 1
    } else {
      try capabilities.row(String(capabilityCount), String(holder), card.theme, about, slots)
      capabilityCount += 1
    }
  }

  /// Writes the starting tables and what is left of the others.
  mutating func close(_ tables: StartingTables) throws {
    for file in [adjacent, participants, abilities, needs, capabilities] {
      var file = file
      try file.close()
    }
    var themes = try CSVFile("theme.csv", in: folder, header: ["theme", "top", "level"])
    for theme in tables.themes {
      let top = theme.parent.isEmpty ? theme.code : theme.parent
      try themes.row(theme.code, top, Self.level(theme.level))
    }
    try themes.close()
    let columns = ["theme", "related", "points"]
    var relations = try CSVFile("theme_relation.csv", in: folder, header: columns)
    for row in tables.relations { try relations.row(row.theme, row.related, String(row.points)) }
    try relations.close()
    var reaches = try CSVFile("reach.csv", in: folder, header: ["spoken", "had", "steps"])
    for row in tables.distances where row.isActive {
      try reaches.row(row.spoken, row.had, String(row.steps))
      if row.isBothWays { try reaches.row(row.had, row.spoken, String(row.steps)) }
    }
    try reaches.close()
  }

  /// Writes candidates as `ours.csv`.
  static func write(_ assignment: AssignmentProblem, in folder: String) throws {
    var file = try CSVFile("ours.csv", in: folder, header: ["need", "capability", "points"])
    for need in assignment.needs.indices {
      for pair in assignment.pairs[assignment.row(of: need)] {
        try file.row(String(need), String(pair.capability), String(pair.points))
      }
    }
    try file.close()
  }

  private static func level(_ name: String) -> String {
    let levels = ["A1", "A2", "B1", "B2", "C1", "C2", "native"]
    return String((levels.firstIndex(of: name) ?? 0) + 1)
  }
}

extension CSVFile {
  /// Adds a row.
  mutating func row(_ cells: String...) throws {
    for text in cells { cell(text) }
    try endRow()
  }
}
