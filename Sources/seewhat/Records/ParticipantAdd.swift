internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Registers someone new.
struct ParticipantAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Register a resident or an organisation",
    discussion: """
      Prints the code. Where someone alike is registered already, it says who and why, and asks.

      Example:
        seewhat participant add --name "Selam Tesfay" --language ti:native \\
          --language de:A2 --neighbourhood Kreuzmatt --contact "+49 7851 555 0199" \\
          --consent keep,match,review --consent-language ti --new
      """
  )

  @OptionGroup var fields: ParticipantFields

  @Option(help: "The day they were registered (default: today)")
  var registeredOn: String?

  @Flag(help: "Register them even where someone alike is there already")
  var new = false

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changePeople)
    let participant = try participant(in: office)
    let alike = try office.alike(participant)
    if !alike.isEmpty {
      Terminal.say("Someone alike is registered already:")
      let reader = Reader(.english)
      for likeness in alike.prefix(10) {
        let reasons = likeness.reasons.map { reader.likeness($0).plain }.joined(separator: ", ")
        Terminal.say("  \(likeness.participant): \(reasons)")
      }
      guard new || (Terminal.canAsk && Terminal.confirm("Register them all the same?")) else {
        throw Refused(
          "Nobody was registered. If it is someone else, say so with --new; else use the code above."
        )
      }
    }
    try office.register.add(participant, acting: office.acting)
    Terminal.print(participant.code.description)
    if participant.consents.first(where: { $0.purpose == .keep }) == nil {
      Terminal.say(
        "No consent to keep: no cards can be recorded for them before it is given (seewhat "
          + "participant edit \(participant.code) --consent keep)."
      )
    }
  }

  private func participant(in office: Office) throws -> Participant {
    guard let name = try fields.statedName() else {
      throw WrongValue("--name", "give their name, such as --name \"Selam Tesfay\"")
    }
    var profile = Profile()
    try fields.apply(to: &profile, in: office.register.town())
    return Participant(
      code: try office.freshCode(),
      reference: Parsing.reference(fields.reference),
      name: name,
      contact: fields.contact.flatMap { $0.isEmpty ? nil : $0 },
      profile: profile,
      registeredOn: try registeredOn.map { try Parsing.day("--registered-on", $0) }
        ?? office.acting.day,
      consents: try fields.consent.statedConsents(acting: office.acting)
    )
  }
}
