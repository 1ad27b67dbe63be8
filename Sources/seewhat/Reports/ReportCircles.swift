internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// The tables of group offers.
struct ReportGroups: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: "Print a table for each offer to a group: who comes, in which language, when",
    discussion: """
      People whom the plan gives to the offer, and needs that nobody serves.

      Example:
        seewhat report groups --theme sport
        seewhat report groups --lang de --format markdown
      """
  )

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeMatches)
    try output.write(
      office.groupReport(filter.filter(in: office), names: filter.names.reason),
      in: office
    )
  }
}

/// The circles of people with the same unserved need.
struct ReportCircles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circles",
    abstract: "Print circles of people with the same need that nobody serves",
    discussion: """
      Example:
        seewhat report circles --theme housing
        seewhat report circles --format csv
      """
  )

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeMatches)
    try output.write(
      office.peerReport(filter.filter(in: office), names: filter.names.reason),
      in: office
    )
  }
}

/// The circles in which each helps the next.
struct ReportExchanges: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exchanges",
    abstract: "Print circles of two or three people in which each helps the next",
    discussion: """
      Example:
        seewhat report exchanges --neighbourhood Kreuzmatt
        seewhat report exchanges --lang de
      """
  )

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeMatches)
    try output.write(
      office.exchangeReport(filter.filter(in: office), names: filter.names.reason),
      in: office
    )
  }
}
