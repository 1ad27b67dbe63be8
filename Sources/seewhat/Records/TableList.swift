internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Lists round tables.
struct TableList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List round tables",
    discussion: """
      Example:
        seewhat table list
      """
  )

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeTables)
    try output.write(
      Listing.tables(office.tables(), for: output.reader(in: office)),
      in: office
    )
  }
}

/// Shows one round table.
struct TableShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a round table and its cards in the order of their numbers",
    discussion: """
      Example:
        seewhat table show kork
      """
  )

  @Argument(help: "The table's reference or code", completion: .tables)
  var table: String

  @OptionGroup var names: NamesOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeTables)
    let table = try office.table(named: table)
    try names.record(in: office, of: .nobody)
    let reader = try output.reader(in: office)
    let view = RecordView.table(table, names: names.reason != nil, for: reader)
    guard output.isForReading else { return try output.write(view, in: office) }
    let cards = try office.cards(CardFilter(table: table.code, includesClosed: true)).kept
    try output.write(view, Listing.cards(cards, for: reader), in: office)
  }
}
