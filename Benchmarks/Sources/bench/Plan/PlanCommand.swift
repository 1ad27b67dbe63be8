internal import ArgumentParser
internal import Foundation

/// Solves a problem from a file and measures that.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Solve a problem, verify the plan, and print what was reached in what time as JSON",
    discussion: """
      FILE holds a problem as text, plain or compressed with gzip. The exit code is 1 where the
      verifier finds the plan wanting.

      Example:
        bench plan tight-1000.txt.gz
      """
  )

  @Argument(help: "The problem's file")
  var file: String

  func run() throws {
    let measurement = try PlanMeasurement(of: ProblemFile(path: file).text())
    print(try measurement.json())
    guard measurement.violations == 0 else { throw ExitCode(1) }
  }
}
