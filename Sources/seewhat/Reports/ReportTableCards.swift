internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

extension TableCards.PerPage: ExpressibleByArgument {}

/// What lies on a round table.
struct ReportTableCards: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table-cards",
    abstract: "Print picture cards of the themes, the two questions and blank cards for a table",
    discussion: """
      In the table's language and in the working language, with the codes used at entry. Print the
      HTML on A4 and cut it; the other forms list the themes.

      Example:
        seewhat report table-cards kreuzmatt --format html --output cards.html
        seewhat report table-cards --lang de --per-page 8
      """
  )

  @Argument(
    help: "The table's reference or code (default: no table yet, in --lang)",
    completion: .tables
  )
  var table: String?

  @Option(help: "How many cards a sheet of A4 holds: 4 or 8")
  var perPage = TableCards.PerPage.four

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeTown)
    let table = try table.map(office.table(named:))
    let working = try office.register.town().workingLanguage
    let stated = try output.lang.map { try Parsing.value("--lang", $0, Languages.named) }
    let language = stated ?? table?.language ?? working
    try output.write(
      [office.tableCards(for: table, in: language, perPage: perPage)],
      for: output.reader(speaking: [language], in: office)
    )
  }
}
