internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Those who interpret.
struct InterpreterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interpreter",
    abstract: "List those who offer to interpret",
    subcommands: [InterpreterList.self],
    defaultSubcommand: InterpreterList.self
  )
}

/// Lists those who interpret.
struct InterpreterList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List participants with an open capability in interpreting",
    discussion: """
      Example:
        seewhat interpreter list
      """
  )

  @OptionGroup var names: NamesOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seePeople)
    let interpreters = try office.interpreters()
    try names.record(in: office, of: NamedPeople(interpreters.map(\.code)))
    try output.write(
      Listing.participants(
        interpreters,
        on: office.acting.day,
        names: names.reason != nil,
        for: output.reader(in: office)
      ),
      in: office
    )
  }
}
