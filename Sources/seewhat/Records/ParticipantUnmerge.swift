internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Takes a merge back.
struct ParticipantUnmerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmerge",
    abstract: "Take back a merge: make two participants of one again",
    discussion: """
      Name the code that was given up, or the one that stayed: then its newest merge is taken back.
      Both are as they were before. What was changed since stays with the code that stayed, and so do
      cards written since; a consent withdrawn since is withdrawn for both.

      Example:
        seewhat participant merge 3K0E-54N2 3SPZ-MH8Y --yes
        seewhat participant unmerge 3SPZ-MH8Y --yes
      """
  )

  @Argument(help: "The participant's code")
  var code: String

  @Flag(help: "Do not ask")
  var yes = false

  @OptionGroup var names: NamesOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changePeople)
    let code = try Parsing.code("participant", code, as: Participant.self)
    let preview = try office.register.unmergePreview(of: code, acting: office.acting)
    let (kept, gone) = (preview.kept.code, preview.gone.code)
    try names.record(in: office, of: NamedPeople([kept, gone]))
    try output.write(
      MergeView(
        preview,
        on: office.acting.day,
        names: names.reason != nil,
        for: output.reader(in: office)
      ),
      in: office
    )
    guard yes || (Terminal.canAsk && Terminal.confirm("Make two of \(kept) and \(gone)?")) else {
      throw Refused("Nothing was taken back. To do it without being asked, add --yes.")
    }
    try office.register.unmerge(gone, acting: office.acting)
    Terminal.say("\(kept) and \(gone) are two participants again.")
  }
}
