internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// What someone consents to.
struct ConsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Show, record and withdraw a participant's consents, and print the notice",
    subcommands: [
      ConsentShow.self, ConsentGrant.self, ConsentWithdraw.self, ConsentNoticePrint.self,
    ]
  )
}

/// Shows the history of consent.
struct ConsentShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show every consent they gave, and what became of it",
    discussion: """
      The interpreters through whom they were given are named only with --names and a reason.

      Example:
        seewhat participant consent show 3K0E-54N2
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
    try names.record(in: office, of: .nobody)
    try output.write(
      Listing.consents(
        of: participant,
        on: office.acting.day,
        names: names.reason != nil,
        for: output.reader(in: office)
      ),
      in: office
    )
  }
}

/// Records a consent.
struct ConsentGrant: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant",
    abstract: "Record that they consent to a purpose",
    discussion: """
      Purposes: keep, match, review, introduce. A consent that is in force takes the new terms.

      Example:
        seewhat participant consent grant 3K0E-54N2 --consent introduce \\
          --consent-notice 2026-1 --consent-language ti \\
          --consent-through "Luwam Kidane" --consent-until 2027-12-31
      """
  )

  @Argument(help: "The participant's code", completion: .participants)
  var code: String

  @OptionGroup var fields: ConsentFields
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changePeople)
    let before = try office.register.participant(Parsing.code("participant", code))
    var participant = before
    let consents = try fields.statedConsents(acting: office.acting)
    guard !consents.isEmpty else {
      throw WrongValue("--consent", "say which purposes the consent is for, such as keep,match")
    }
    for consent in consents { participant.give(consent, on: office.acting.day) }
    try office.register.update(
      participant,
      replacing: before,
      action: "consent grant",
      acting: office.acting
    )
    Terminal.say("Recorded: \(participant.code) consents to \(consents.purposes).")
    if fields.consentNotice == nil {
      Terminal.say(
        "Which notice was read out is not recorded. Where it was the one that consent notice "
          + "prints, add: --consent-notice \(ConsentNotice.version)"
      )
    }
  }
}

/// Records that a consent is withdrawn.
struct ConsentWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Record that they withdraw a consent, from today",
    discussion: """
      It works at once. Open matches that need it end, with the reason; what was only proposed goes.

      Example:
        seewhat participant consent withdraw 3K0E-54N2 match,review
      """
  )

  @Argument(help: "The participant's code", completion: .participants)
  var code: String

  @Argument(help: "The purposes: keep, match, review, introduce")
  var purposes: [String]

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changePeople)
    let before = try office.register.participant(Parsing.code("participant", code))
    var participant = before
    let purposes = Set(try Parsing.list("purposes", purposes, Purpose.init(_:)))
    participant.withdraw(purposes, on: office.acting.day)
    guard participant.consents != before.consents else {
      throw Refused(
        "\(participant.code) has not consented to that, so there is nothing to withdraw. See what "
          + "there is with: seewhat participant consent show \(participant.code)"
      )
    }
    let ended = try office.register.update(
      participant,
      replacing: before,
      action: "consent withdraw",
      acting: office.acting
    )
    Terminal.say("Recorded: \(participant.code) withdrew their consent.")
    for match in ended { Terminal.say("Match \(match) is ended: consent withdrawn.") }
  }
}

extension [Consent] {
  fileprivate var purposes: String { map(\.purpose.rawValue).joined(separator: ", ") }
}
