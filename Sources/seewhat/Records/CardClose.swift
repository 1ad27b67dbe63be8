internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// Closes a card that asks or offers no longer.
struct CardClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a card that asks or offers no longer",
    discussion: """
      What was proposed for it goes; what was decided stays.

      Example:
        seewhat card close 3DZE-FJW5
      """
  )

  @Argument(help: "The card's code", completion: .cards)
  var code: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeCards)
    let card = try office.card(Parsing.code("card", code))
    guard card.isOpen else { throw RegisterError.cardState(card.code, isOpen: false) }
    let closed = card.closed(on: office.acting.day)
    try office.register.update(closed, action: "card close", acting: office.acting)
    Terminal.say(
      "Card \(card.code) is closed. Open it again with: seewhat card reopen \(card.code)"
    )
  }
}

/// Opens a closed card again.
struct CardReopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Open a closed card again",
    discussion: """
      Example:
        seewhat card close 3DZE-FJW5 && seewhat card reopen 3DZE-FJW5
      """
  )

  @Argument(help: "The card's code", completion: .cards)
  var code: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeCards)
    let card = try office.card(Parsing.code("card", code))
    guard !card.isOpen else { throw RegisterError.cardState(card.code, isOpen: true) }
    let open = card.closed(on: nil)
    try office.register.update(open, action: "card reopen", acting: office.acting)
    Terminal.say("Card \(card.code) is open.")
  }
}

/// Says that a card still holds.
struct CardConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Record that a card still holds, so that it is kept on",
    discussion: """
      A card that nobody confirms goes after the term keep.unconfirmed-card-days: see seewhat purge.

      Example:
        seewhat card confirm 3DZE-FJW5
      """
  )

  @Argument(help: "The card's code", completion: .cards)
  var code: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeCards)
    let card = try Parsing.code("card", code, as: Card.self)
    try office.register.confirm(card, acting: office.acting)
    Terminal.say("Card \(card) is confirmed as of \(office.acting.day).")
  }
}
