internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Lists those registered.
struct ParticipantList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List participants by code",
    discussion: """
      Names are shown only with --names and a reason. A search looks through names, contacts and
      references, and shows codes.

      Example:
        seewhat participant list --neighbourhood Kork
        seewhat participant list --search haddad --names "she sits at the desk"
      """
  )

  @Option(help: "Only this neighbourhood", completion: .neighbourhoods)
  var neighbourhood: String?

  @Option(help: "Only those who speak this language", completion: .languages)
  var language: String?

  @Option(help: "resident or organisation")
  var kind: String?

  @Option(parsing: .unconditional, help: "Only those with this in name, contact or reference")
  var search: String?

  @OptionGroup var names: NamesOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seePeople)
    let participants = try office.participants(matching: filter(in: office))
    try names.record(in: office, of: NamedPeople(participants.map(\.code)))
    if search != nil { try office.register.recordNamesSearched(acting: office.acting) }
    try output.write(
      Listing.participants(
        participants,
        on: office.acting.day,
        names: names.reason != nil,
        for: output.reader(in: office)
      ),
      in: office
    )
  }

  private func filter(in office: Office) throws -> ParticipantFilter {
    let town = try office.register.town()
    return ParticipantFilter(
      neighbourhood: try neighbourhood.map {
        try Parsing.value("--neighbourhood", $0, town.neighbourhood(named:)).name
      },
      language: try language.map { try Parsing.value("--language", $0, Languages.named) },
      kind: try kind.map { try Parsing.value("--kind", $0, ParticipantKind.init(_:)) },
      search: search
    )
  }
}

/// Shows one of those registered.
struct ParticipantShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a participant and their cards",
    discussion: """
      Example:
        seewhat participant show 3K0E-54N2
        seewhat participant show 3K0E-54N2 --names "the resident sits here"
      """
  )

  @Argument(help: "The participant's code", completion: .participants)
  var code: String

  @OptionGroup var names: NamesOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seePeople)
    let participant = try office.register.participant(Parsing.code("participant", code))
    if let merged = ParticipantCode(code), merged != participant.code {
      Terminal.say("\(merged) was merged and is \(participant.code) now.")
    }
    try names.record(in: office, of: NamedPeople([participant.code]))
    let reader = try output.reader(in: office)
    let view = RecordView.participant(
      participant,
      on: office.acting.day,
      names: names.reason != nil,
      for: reader
    )
    let cards = try office.cards(CardFilter(participant: participant.code)).kept
    guard output.isForReading, !cards.isEmpty else { return try output.write(view, in: office) }
    try output.write(view, Listing.cards(cards, for: reader), in: office)
  }
}
