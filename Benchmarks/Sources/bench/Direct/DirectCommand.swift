internal import ArgumentParser

/// Plans a town over all its eligible pairs and measures that.
struct DirectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "direct",
    abstract: "Plan a town over all its eligible pairs, prove it, and print figures as JSON",
    discussion: """
      The town is the one of bench town, made in memory, under the starting tables and policy. Its
      plan is that of direct help: no interpreter carries a match. The exit code is 1 where the
      verifier finds it wanting.

      Example:
        bench direct --residents 35000
      """
  )

  @Option(help: "How many residents: 1 to 10,000,000")
  var residents: Int

  @Option(help: "The seed of the random numbers")
  var seed: UInt64 = 1

  func validate() throws {
    guard (1...10_000_000).contains(residents) else {
      throw ValidationError("--residents is a number from 1 to 10000000")
    }
  }

  func run() throws {
    let measurement = try DirectMeasurement(residents: residents, seed: seed)
    print(try measurement.json())
    guard measurement.violations == 0 else { throw ExitCode(1) }
  }
}
