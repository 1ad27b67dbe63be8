internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// What a resident takes home.
struct ReportParticipant: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participant",
    abstract: "Print the page that a resident takes home, in their language",
    discussion: """
      What they can do, what they would like, what was proposed, what they agreed to, and whom to ask:
      in the language they speak best of those that there are sentences in, or in --lang. Others
      appear by their codes until they were introduced; that names are shown goes into the audit.

      Example:
        seewhat report participant 3K0E-54N2
        seewhat report participant 3K0E-54N2 --lang de --format html --output 3K0E-54N2.html
      """
  )

  @Argument(help: "The participant's code", completion: .participants)
  var code: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seePeople)
    let code = try Parsing.code("participant", code, as: Participant.self)
    let languages = try office.register.participant(code).profile.languages.map(\.language)
    let reader = try output.reader(speaking: languages, in: office)
    let report = try office.participantReport(of: code)
    Terminal.hint(ifNoContact: report.contact)
    try output.write([report], for: reader)
  }
}

extension Terminal {
  /// Says how to set whom residents may ask, where that is not set.
  static func hint(ifNoContact contact: String?) {
    guard contact == nil else { return }
    say(
      "Whom to ask is not set, so the page leaves a line for it. Set it once with: seewhat settings "
        + "set contact \"Integration office, Main Street 1, 07851 1234, Mondays 9 to 12\""
    )
  }
}
