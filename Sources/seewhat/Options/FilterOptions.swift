internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// What a report is narrowed to, and whether names are shown.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only this neighbourhood", completion: .neighbourhoods)
  var neighbourhood: String?

  @Option(help: "Only this theme, with its sub-themes", completion: .themes)
  var theme: String?

  @Option(help: "Only holders who speak this language", completion: .languages)
  var language: String?

  @Option(help: "Only cards of this round table", completion: .tables)
  var table: String?

  @OptionGroup var names: NamesOption

  /// The filter, with its words understood.
  func filter(in office: Office) throws -> ReportFilter {
    let town = try office.register.town()
    return ReportFilter(
      neighbourhood: try neighbourhood.map {
        try Parsing.value("--neighbourhood", $0, town.neighbourhood(named:)).name
      },
      theme: try theme.map { try Parsing.value("--theme", $0, town.theme(named:)).code },
      language: try language.map { try Parsing.value("--language", $0, Languages.named) },
      table: try table.map(office.register.table(named:))
    )
  }
}
