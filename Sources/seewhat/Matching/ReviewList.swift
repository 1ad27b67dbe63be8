internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Lists what awaits a decision.
struct ReviewList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the matches that await a decision",
    discussion: """
      Example:
        seewhat review list --neighbourhood Kreuzmatt
        seewhat review list --state accepted
      """
  )

  @Option(
    help: ArgumentHelp(
      "proposed (default), accepted, introduced, completed, declined or ended; may be repeated",
      valueName: "state"
    )
  )
  var state: [MatchState] = []

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeMatches)
    let report = try office.matchReport(
      filter.filter(in: office),
      states: state.isEmpty ? [.proposed] : Set(state),
      names: filter.names.reason
    )
    try output.write(Listing.review(report.entries, for: output.reader(in: office)), in: office)
    if report.leftOut.matchesWithoutReview > 0 {
      Terminal.say(
        "\(report.leftOut.matchesWithoutReview) left out: a holder does not consent to review."
      )
    }
  }
}

extension MatchState: ExpressibleByArgument {}

/// Shows one match with its reasons.
struct ReviewShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a match with its reasons and what was decided",
    discussion: """
      Example:
        seewhat review show KYZQ-XT3V
      """
  )

  @Argument(help: "The match's code", completion: .matches)
  var match: String

  @OptionGroup var names: NamesOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeMatches)
    let code = try Parsing.code("match", match, as: Match.self)
    let report = try office.matchReport(
      states: Set(MatchState.allCases),
      names: names.reason
    )
    guard let entry = report.entries.first(where: { $0.match.code == code }) else {
      _ = try office.register.match(code)
      throw Refused("Match \(code) is not shown: one of its holders does not consent to review.")
    }
    try output.write(MatchView(head: report.head, entry: entry), in: office)
  }
}
