internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// Records a round table.
struct TableAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Record a round table",
    discussion: """
      Prints its code. A reference is a name of your own by which the table is easier to call.

      Example:
        seewhat table add --reference neumuehl --event "Round Table Neumühl" \\
          --date 2017-03-04 --place Gemeindehaus --neighbourhood Neumühl \\
          --language ti --facilitator "Luam Berhane"
      """
  )

  @Option(parsing: .unconditional, help: "What the occasion is called")
  var event: String

  @Option(help: "The day it takes place")
  var date: String

  @Option(parsing: .unconditional, help: "Where it takes place")
  var place: String?

  @Option(help: "The name of the neighbourhood", completion: .neighbourhoods)
  var neighbourhood: String?

  @Option(help: "The language spoken at it", completion: .languages)
  var language: String?

  @Option(parsing: .unconditional, help: "The name of who leads the talk")
  var facilitator: String?

  @Option(parsing: .unconditional, help: "A name of your own for it")
  var reference: String?

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeTables)
    let town = try office.register.town()
    guard !event.allSatisfy(\.isWhitespace) else {
      throw WrongValue("--event", "say what the occasion is called")
    }
    let table = RoundTable(
      code: try office.freshCode(),
      reference: Parsing.reference(reference),
      event: event,
      date: try Parsing.day("--date", date),
      place: place,
      neighbourhood: try neighbourhood.map {
        try Parsing.value("--neighbourhood", $0, town.neighbourhood(named:)).name
      },
      language: try language.map { try Parsing.value("--language", $0, Languages.named) },
      facilitator: facilitator
    )
    try office.register.add(table, acting: office.acting)
    Terminal.print(table.code.description)
  }
}
