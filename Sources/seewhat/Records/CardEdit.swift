internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// Changes what is written on a card.
struct CardEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change what is written on a card",
    discussion: """
      What is not named stays. What was only proposed for the card goes; the next match proposes anew.

      Example:
        seewhat card edit 3DZE-FJW5 --urgent --times "weekdays-morning"
      """
  )

  @Argument(help: "The card's code", completion: .cards)
  var code: String

  @OptionGroup var fields: CardFields

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeCards)
    let card = try office.card(Parsing.code("card", code))
    let terms = try fields.terms(
      over: card.terms,
      writtenOn: card.terms.writtenOn,
      in: office.register.town()
    )
    do {
      let edited = try card.with(
        terms: terms,
        text: fields.text ?? card.text,
        textLanguage: fields.textLanguage.map {
          try Parsing.value("--text-language", $0, Languages.named)
        } ?? card.textLanguage,
        rendering: fields.rendering ?? card.rendering,
        number: fields.number ?? card.number
      )
      try office.register.update(edited, acting: office.acting)
    } catch let fault as CardFault {
      throw WrongValue("--\(fault.field)", fault)
    }
    Terminal.say("Card \(card.code) is changed.")
  }
}
