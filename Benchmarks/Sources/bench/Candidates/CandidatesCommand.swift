internal import ArgumentParser
internal import Foundation
internal import Matching
internal import SyntheticTown

/// Finds the candidates of a town and measures that.
struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "Find the best candidates of each need in a town, and print figures as JSON",
    discussion: """
      The town is the one of bench town, made in memory, under the starting tables and policy.

      Example:
        bench candidates --residents 35000 --write town-35000.txt
      """
  )

  @Option(help: "How many residents: 1 to 10,000,000")
  var residents: Int

  @Option(help: "The seed of the random numbers")
  var seed: UInt64 = 1

  @Option(name: .customLong("per-need"), help: "The most candidates of a need")
  var perNeed = 20

  @Option(
    name: .customLong("write"),
    help: ArgumentHelp("Write the problem as bench plan reads it", valueName: "file")
  )
  var problemFile: String?

  @Option(
    name: .customLong("tables"),
    help: ArgumentHelp("Write the town and its candidates as tables for SQL", valueName: "folder")
  )
  var folder: String?

  func validate() throws {
    guard (1...10_000_000).contains(residents) else {
      throw ValidationError("--residents is a number from 1 to 10000000")
    }
    guard perNeed > 0 else { throw ValidationError("--per-need is 1 or more") }
  }

  func run() throws {
    let (measurement, assignment) = try CandidatesMeasurement.of(
      residents: residents,
      seed: seed,
      perNeed: perNeed
    )
    print(try measurement.json())
    if let problemFile { try Data(assignment.text).write(to: URL(filePath: problemFile)) }
    if let folder {
      var tables = try TownTables(in: folder)
      _ = try SyntheticTown.hand(residents: residents, seed: seed, to: &tables)
      try tables.close(StartingTables())
      try TownTables.write(assignment, in: folder)
    }
  }
}
