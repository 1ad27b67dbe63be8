internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// Changes what is written about someone.
struct ParticipantEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change what is written about a participant",
    discussion: """
      What is not named stays. A language or check is added to those there are.

      Example:
        seewhat participant edit 3K0E-54N2 --language de:B1 --consent introduce
        seewhat participant edit 3K0E-54N2 --withdraw review --clear contact
      """
  )

  @Argument(help: "The participant's code", completion: .participants)
  var code: String

  @OptionGroup var fields: ParticipantFields

  @Option(
    help: ArgumentHelp(
      "Empty a field: contact, gender, neighbourhood, times, preferences, reference",
      valueName: "field"
    )
  )
  var clear: [ClearableField] = []

  @Option(help: ArgumentHelp("Take out a language", valueName: "language"))
  var removeLanguage: [String] = []

  @Option(help: ArgumentHelp("Take out the checks of a kind", valueName: "kind"))
  var removeCheck: [String] = []

  @Option(
    help: ArgumentHelp(
      "Withdraw a consent from today; open matches close where they need it",
      valueName: "purposes"
    )
  )
  var withdraw: [String] = []

  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard
      !fields.isEmpty
        || ![clear.map(\.rawValue), removeLanguage, removeCheck, withdraw].allSatisfy(\.isEmpty)
    else { throw ValidationError("Say what is to change, such as --language de:B1.") }
  }

  func run() throws {
    let office = try store.office(to: .changePeople)
    let before = try office.register.participant(Parsing.code("participant", code))
    var participant = before
    try clear(in: &participant)
    try fields.apply(to: &participant.profile, in: office.register.town())
    if let name = try fields.statedName() { participant.name = name }
    if let contact = fields.contact { participant.contact = contact.isEmpty ? nil : contact }
    if let reference = fields.reference {
      participant.reference = Parsing.reference(reference)
    }
    let withdrawn = try Parsing.list("--withdraw", withdraw, Purpose.init(_:))
    participant.withdraw(Set(withdrawn), on: office.acting.day)
    for consent in try fields.consent.statedConsents(acting: office.acting) {
      participant.give(consent, on: office.acting.day)
    }
    _ = try office.register.update(participant, replacing: before, acting: office.acting)
    Terminal.say("Participant \(participant.code) is changed.")
  }

  private func clear(in participant: inout Participant) throws {
    for field in clear { field.clear(in: &participant) }
    for language in try Parsing.list("--remove-language", removeLanguage, Languages.named) {
      participant.profile.languages.removeAll { $0.language == language }
    }
    for kind in try Parsing.list("--remove-check", removeCheck, CheckKind.init(_:)) {
      participant.profile.checks.removeAll { $0.kind == kind }
    }
  }
}

/// A field of a participant that may be emptied.
enum ClearableField: String, ExpressibleByArgument, CaseIterable {
  case contact, gender, neighbourhood, times, preferences, reference

  func clear(in participant: inout Participant) {
    switch self {
    case .contact: participant.contact = nil
    case .gender: participant.profile.gender = nil
    case .neighbourhood: participant.profile.neighbourhood = nil
    case .times: participant.profile.times = []
    case .preferences: participant.profile.preferences = []
    case .reference: participant.reference = nil
    }
  }
}
