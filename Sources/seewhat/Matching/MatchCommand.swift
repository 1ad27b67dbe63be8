internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Reports
internal import Register

/// Computes the best plan.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Compute the best plan for the whole register, and propose its matches",
    discussion: """
      Says what changed since the last plan. Decided matches are never touched.

      Example:
        seewhat match --dry-run
        seewhat match
      """
  )

  @Flag(help: "Only say what would change")
  var dryRun = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let report = try store.office().plan(isDryRun: dryRun)
    try output.write(report)
    guard report.summary.bound != nil else { throw ExitCode(1) }
  }
}
