internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Who could help, asked while someone sits there.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Print who could help with a card, best first, without storing anything",
    discussion: """
      For a capability it prints whom it could help. With --participant, for all their open cards.
      Beside each stands whether the best plan of direct help would choose it now.

      Example:
        seewhat suggest --card 3DZE-FJW5
        seewhat suggest --participant 3K0E-54N2 --limit 3
      """
  )

  @Option(help: "The card's code", completion: .cards)
  var card: String?

  @Option(help: "The participant's code", completion: .participants)
  var participant: String?

  @Option(help: "At most so many for each card")
  var limit = 10

  @OptionGroup var names: NamesOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard (card == nil) != (participant == nil) else {
      throw ValidationError(
        "Name a card with --card CODE, or a participant with --participant CODE."
      )
    }
    guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
  }

  func run() throws {
    let office = try store.office(to: .suggest)
    try output.write(
      office.suggestions(for: cards(in: office), limit: limit, names: names.reason),
      in: office
    )
  }

  private func cards(in office: Office) throws -> [CardCode] {
    if let card {
      let found = try office.register.card(Parsing.code("--card", card))
      guard found.participant != nil else {
        throw Refused("Card \(found.code) belongs to a table as a whole, so it is not matched.")
      }
      guard found.isOpen else {
        throw Refused(
          "Card \(found.code) is closed. Open it first: seewhat card reopen \(found.code)"
        )
      }
      return [found.code]
    }
    let code = try office.register.participant(Parsing.code("--participant", participant ?? ""))
      .code
    return try office.register.cards(CardFilter(participant: code)).map(\.code)
  }
}
