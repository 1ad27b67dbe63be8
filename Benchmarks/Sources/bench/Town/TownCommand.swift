internal import ArgumentParser
internal import Foundation
internal import SyntheticTown

/// Writes a synthetic town.
struct TownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "town",
    abstract: "Write a synthetic town as the CSV files that seewhat import takes",
    discussion: """
      The same number and seed give the same bytes on any machine.

      Example:
        bench town --residents 35000 --seed 1 --to town-35000
      """
  )

  @Option(help: "How many residents: 1 to 10,000,000")
  var residents: Int

  @Option(help: "The seed of the random numbers")
  var seed: UInt64 = 1

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The folder for the files", valueName: "folder")
  )
  var folder: String

  func validate() throws {
    guard (1...10_000_000).contains(residents) else {
      throw ValidationError("--residents is a number from 1 to 10000000")
    }
  }

  func run() throws {
    let tally = try SyntheticTown.write(residents: residents, seed: seed, to: folder)
    let line =
      "\(tally.participants) participants, \(tally.needs) needs, \(tally.capabilities) capabilities\n"
    FileHandle.standardError.write(Data(line.utf8))
  }
}
