internal import ArgumentParser
internal import Foundation

/// Lets needs and capabilities of a problem, or of a town, go and come back and measures each.
struct InsertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "insert",
    abstract: "Let needs and capabilities go and come back in a solved problem, and time each",
    discussion: """
      FILE holds a problem as text, plain or compressed with gzip. With --residents it is the town of
      bench town, made in memory, and each change is found by the rules of matching. After each change
      the plan is the best again; the exit code is 1 where the verifier finds the last one wanting.

      Example:
        bench insert tight-10000.txt.gz
        bench insert --residents 35000
      """
  )

  @Argument(help: "The problem's file")
  var file: String?

  @Option(help: "How many residents the town has: 1 to 1,000,000")
  var residents: Int?

  @Option(help: "The seed of the town's random numbers")
  var seed: UInt64 = 1

  @Option(help: "How many needs, and how many capabilities, go and come back")
  var changes = 2000

  func validate() throws {
    guard (1...1_000_000).contains(changes) else {
      throw ValidationError("--changes is a number from 1 to 1000000")
    }
    guard (file == nil) != (residents == nil) else {
      throw ValidationError("Name a problem's FILE, or a town with --residents")
    }
    guard residents.map({ (1...1_000_000).contains($0) }) ?? true else {
      throw ValidationError("--residents is a number from 1 to 1000000")
    }
  }

  func run() throws {
    let measurement = try measured()
    print(try measurement.json())
    guard measurement.violations == 0 else { throw ExitCode(1) }
  }

  private func measured() throws -> InsertMeasurement {
    if let residents {
      return try InsertMeasurement(residents: residents, seed: seed, changes: changes)
    }
    return try InsertMeasurement(of: ProblemFile(path: file ?? "").text(), changes: changes)
  }
}
