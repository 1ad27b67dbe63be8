internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// What a council decides on.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print what a council decides on, and what residents and interpreters hold in hand",
    subcommands: [
      ReportMatches.self, ReportGaps.self, ReportAdvice.self, ReportGroups.self,
      ReportCircles.self, ReportExchanges.self, ReportAssets.self, ReportPlenary.self,
      ReportOverview.self, ReportChanges.self,
      ReportParticipant.self, ReportIntroduction.self, ReportTableCards.self,
    ]
  )
}

/// The matches, with their reasons.
struct ReportMatches: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matches",
    abstract: "Print who could help whom, and why",
    discussion: """
      Codes stand for people; names are shown only with --names and a reason.

      Example:
        seewhat report matches --neighbourhood Kreuzmatt
        seewhat report matches --theme childcare --lang de --format markdown
      """
  )

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeMatches)
    try output.write(
      office.matchReport(filter.filter(in: office), names: filter.names.reason),
      in: office
    )
  }
}

/// The needs nobody serves.
struct ReportGaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Print the needs that nobody serves, why, and what would help",
    discussion: """
      Example:
        seewhat report gaps --theme housing
        seewhat report gaps --format csv
      """
  )

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeMatches)
    try output.write(
      office.gapReport(filter.filter(in: office), names: filter.names.reason),
      in: office
    )
  }
}
