internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Writes all that is held about someone.
struct ParticipantExportAll: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-all",
    abstract: "Write all that is held about a participant, for them",
    discussion: """
      Name, contact, consents, cards, matches and every entry of the audit about them: as a page in
      text or Markdown, or as JSON to take elsewhere. It always names them, so say why. Others appear
      in it by their codes alone.

      Example:
        seewhat participant export-all 3K0E-54N2 --names "she asked for it"
        seewhat participant export-all 3K0E-54N2 --names "she asked for it" \\
          --format json --output 3K0E-54N2.json
      """
  )

  @Argument(help: "The participant's code", completion: .participants)
  var code: String

  @OptionGroup var names: NamesOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard names.reason != nil else {
      throw ValidationError(
        "It holds their name: say why with --names, such as --names \"she asked\"."
      )
    }
  }

  func run() throws {
    let office = try store.office(to: .exportPerson)
    let code = try Parsing.code("participant", code, as: Participant.self)
    try output.write(Dossier(office.holdings(of: code), for: output.reader(in: office)), in: office)
  }
}
