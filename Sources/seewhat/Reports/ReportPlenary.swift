internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// What round tables said.
struct ReportPlenary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plenary",
    abstract: "Print what round tables said, to read out or show in the hall",
    discussion: """
      By theme, needs and capabilities side by side, in the working language and as they were said.

      Example:
        seewhat report plenary kreuzmatt
        seewhat report plenary kreuzmatt kork --lang de --format html --output hall.html
      """
  )

  @Argument(
    help: "The tables' references or codes, in the order to be read (default: all)",
    completion: .tables
  )
  var tables: [String] = []

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeCounts)
    try output.write(
      office.plenaryReport(of: tables.map(office.register.table(named:))),
      in: office
    )
  }
}
