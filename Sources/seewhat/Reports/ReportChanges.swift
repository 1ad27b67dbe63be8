internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Reports

/// What is new, gone and decided.
struct ReportChanges: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Print what is new, gone and decided since a day or plan",
    discussion: """
      Codes stand for people; how many came and went is told by number alone.

      Example:
        seewhat report changes --since 2016-11-20
        seewhat match && seewhat match && seewhat report changes --since-plan --lang de
      """
  )

  @Option(help: ArgumentHelp("The first day that counts", valueName: "day"))
  var since: String?

  @Flag(help: "Since the plan before the latest one")
  var sincePlan = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard (since == nil) == sincePlan else {
      throw ValidationError("Say since when: --since DAY or --since-plan, one of the two.")
    }
  }

  func run() throws {
    let office = try store.office(to: .seeMatches)
    let day = try since.map { try Parsing.day("--since", $0) }
    try output.write(office.changeReport(since: day), in: office)
  }
}
