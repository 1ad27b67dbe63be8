internal import ArgumentParser
internal import Foundation

/// Lets needs and capabilities of a problem go and come back and measures each.
struct InsertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "insert",
    abstract: "Let needs and capabilities go and come back in a solved problem, and time each",
    discussion: """
      FILE holds a problem as text, plain or compressed with gzip. After each change the plan is the
      best again; the exit code is 1 where the verifier finds the last one wanting.

      Example:
        bench insert tight-10000.txt.gz
      """
  )

  @Argument(help: "The problem's file")
  var file: String

  @Option(help: "How many needs, and how many capabilities, go and come back")
  var changes = 2000

  func validate() throws {
    guard (1...1_000_000).contains(changes) else {
      throw ValidationError("--changes is a number from 1 to 1000000")
    }
  }

  func run() throws {
    let text = try ProblemFile(path: file).text()
    let measurement = try InsertMeasurement(of: text, changes: changes)
    print(try measurement.json())
    guard measurement.violations == 0 else { throw ExitCode(1) }
  }
}
