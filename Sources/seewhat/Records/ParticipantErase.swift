internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Erases someone.
struct ParticipantErase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase a participant for good, with cards and matches",
    discussion: """
      Shows what goes, what cannot be reached from here, and which exports and reports may have named
      them; then asks. Their code goes into STORE.erased, so that an older backup forgets them too.

      Example:
        seewhat participant erase 3K0E-54N2 --yes
      """
  )

  @Argument(help: "The participant's code", completion: .participants)
  var code: String

  @Flag(help: "Do not ask")
  var yes = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .erase)
    let code = try office.register.participant(Parsing.code("participant", code)).code
    try output.write(office.erasure(of: code), in: office)
    guard yes || (Terminal.canAsk && Terminal.confirm("Erase \(code) for good?")) else {
      throw Refused("Nobody was erased. To do it without being asked, add --yes.")
    }
    try office.register.erase(code, acting: office.acting)
    Terminal.say("\(code) is erased.")
  }
}
