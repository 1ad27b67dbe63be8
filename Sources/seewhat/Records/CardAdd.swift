internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// Records one card.
struct CardAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Record a need or a capability",
    discussion: """
      Prints the card's code. A pile of paper cards is typed faster with: seewhat table enter

      Example:
        seewhat card add --participant 3K0E-54N2 --need childcare.during-class \\
          --text "ውላደይ ኣብ ግዜ ትምህርቲ ዝሕልወለይ እደሊ" --text-language ti \\
          --rendering "Wer achtet während des Kurses auf mein Kind?"
      """
  )

  @Option(
    help: "The code of who holds it; without one it belongs to the table as a whole",
    completion: .participants
  )
  var participant: String?

  @Option(help: "The round table it was written at: its reference or code", completion: .tables)
  var table: String?

  @OptionGroup var fields: CardFields

  @Option(parsing: .unconditional, help: "The office's own key for it")
  var reference: String?

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeCards)
    let card = try card(in: office)
    try office.register.add(card, acting: office.acting)
    Terminal.print(card.code.description)
  }

  private func card(in office: Office) throws -> Card {
    let town = try office.register.town()
    let table = try table.map(office.table(named:))
    let holder = try participant.map {
      try office.register.participant(Parsing.code("--participant", $0)).code
    }
    let terms = try fields.terms(
      over: nil,
      writtenOn: table?.date ?? office.acting.day,
      in: town
    )
    do {
      return try Card(
        code: try office.freshCode(),
        reference: Parsing.reference(reference),
        participant: holder,
        table: table?.code,
        number: fields.number,
        terms: terms,
        text: fields.text ?? "",
        textLanguage: try fields.textLanguage.map {
          try Parsing.value("--text-language", $0, Languages.named)
        } ?? table?.language ?? town.workingLanguage,
        rendering: fields.rendering
      )
    } catch let fault as CardFault {
      throw WrongValue("--\(fault.field)", fault)
    }
  }
}
