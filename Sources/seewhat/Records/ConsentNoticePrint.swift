internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// The notice to be read out, ticked and signed.
struct ConsentNoticePrint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Print the notice about consent, to be read out, ticked and signed",
    discussion: """
      In the participant's language, or in --lang: what is kept, the four purposes with boxes to tick,
      until when, their rights, and where to sign. Its version, \(ConsentNotice.version), is what consent
      grant records with --consent-notice.

      Example:
        seewhat participant consent notice 3K0E-54N2 --format html --output notice.html
        seewhat participant consent notice --lang de
      """
  )

  @Argument(
    help: "The participant's code (default: nobody yet, in --lang)",
    completion: .participants
  )
  var code: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: code == nil ? .seeTown : .seePeople)
    let participant = try code.map {
      try office.register.participant(Parsing.code("participant", $0))
    }
    let languages = participant?.profile.languages.map(\.language)
    let reader =
      try languages.map { try output.reader(speaking: $0, in: office) }
      ?? output.reader(in: office)
    let notice = try office.consentNotice(for: participant?.code)
    Terminal.hint(ifNoContact: notice.contact)
    try output.write([notice], for: reader)
  }
}
