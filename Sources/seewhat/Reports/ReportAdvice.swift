internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Reports

/// What a council could do, with what it would bring.
struct ReportAdvice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advice",
    abstract: "Print which changes would serve most needs more: interpreters, places, helpers",
    discussion: """
      Each change is tried by making the plan again with it; nothing is stored. Filters say which
      needs are of interest; what is tried is the plan of the whole town.

      Example:
        seewhat report advice
        seewhat report advice --theme childcare --limit 3 --lang de
      """
  )

  @OptionGroup var filter: FilterOptions

  @Option(help: "How many changes at most, by themselves and one after the other")
  var limit = 10

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
  }

  func run() throws {
    let office = try store.office(to: .seeMatches)
    try output.write(
      office.adviceReport(
        filter.filter(in: office),
        limit: limit,
        names: filter.names.reason
      ),
      in: office
    )
  }
}
