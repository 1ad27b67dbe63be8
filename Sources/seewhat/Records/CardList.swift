internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Lists cards.
struct CardList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List cards",
    discussion: """
      Example:
        seewhat card list --table kreuzmatt --kind capability
        seewhat card list --theme housing --format csv
      """
  )

  @Option(help: "Only those of this participant", completion: .participants)
  var participant: String?

  @Option(help: "Only those of this round table", completion: .tables)
  var table: String?

  @Option(help: "need or capability")
  var kind: String?

  @Option(help: "Only this theme, with its sub-themes", completion: .themes)
  var theme: String?

  @Flag(help: "Closed ones too")
  var closed = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeCards)
    let town = try office.register.town()
    let filter = CardFilter(
      participant: try participant.map {
        try office.register.current(Parsing.code("--participant", $0))
      },
      table: try table.map(office.table(named:))?.code,
      kind: try kind.map { try Parsing.value("--kind", $0, CardKind.init(_:)) },
      theme: try theme.map { try Parsing.value("--theme", $0, town.theme(named:)).code },
      includesClosed: closed
    )
    let (cards, leftOut) = try office.cards(filter)
    try output.write(Listing.cards(cards, for: output.reader(in: office)), in: office)
    if leftOut > 0 {
      Terminal.say("Left out: \(leftOut), because their holders do not consent to keep.")
    }
  }
}

/// Shows one card.
struct CardShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a card: the words that were said and their rendering side by side",
    discussion: """
      Example:
        seewhat card show 3DZE-FJW5
      """
  )

  @Argument(help: "The card's code", completion: .cards)
  var code: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeCards)
    let card = try office.card(Parsing.code("card", code))
    if let holder = try card.participant.map(office.register.participant),
      !holder.purposes(on: office.acting.day).contains(.keep)
    {
      throw RegisterError.noConsentToKeep(holder.code)
    }
    try output.write(RecordView.card(card, for: output.reader(in: office)), in: office)
  }
}
