internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Makes two participants one.
struct ParticipantMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make one of two participants who are the same person",
    discussion: """
      Shows both and what becomes of them, then asks. The first code stays; the second one goes on
      leading to it. Cards, consents, checks, languages and matches of both are kept. Where only one
      of the two consents to something, that ends: the stricter one counts. It can be taken back with
      "participant unmerge".

      Example:
        seewhat participant merge 3K0E-54N2 3SPZ-MH8Y --yes
      """
  )

  @Argument(help: "The code that stays")
  var code: String

  @Argument(help: "The code that is given up")
  var other: String

  @Flag(help: "Do not ask")
  var yes = false

  @OptionGroup var names: NamesOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changePeople)
    let kept = try Parsing.code("participant", code, as: Participant.self)
    let gone = try Parsing.code("participant", other, as: Participant.self)
    let preview = try office.register.mergePreview(of: gone, into: kept, acting: office.acting)
    try names.record(in: office, of: NamedPeople([kept, gone]))
    try output.write(
      MergeView(preview, names: names.reason != nil, for: output.reader(in: office)),
      in: office
    )
    guard yes || (Terminal.canAsk && Terminal.confirm("Make \(gone) one with \(kept)?")) else {
      throw Refused("Nobody was merged. To do it without being asked, add --yes.")
    }
    try office.register.merge(gone, into: kept, acting: office.acting)
    Terminal.say(
      "\(gone) is now \(kept). To take it back: seewhat participant unmerge \(gone)"
    )
  }
}
