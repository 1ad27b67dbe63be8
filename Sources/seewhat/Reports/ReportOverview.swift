internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Reports

/// What a town hall reads on one page.
struct ReportOverview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview",
    abstract: "Print the town at a glance: people, cards, who is served, who waits",
    discussion: """
      With --public no count below 10 is shown or can be reckoned from the others.

      Example:
        seewhat report overview --lang de
        seewhat report overview --public --format html --output overview.html
      """
  )

  @Flag(name: .customLong("public"), help: "For readers outside the office: hide small counts")
  var isPublic = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeCounts)
    try output.write(office.overviewReport(isPublic: isPublic), in: office)
  }
}
