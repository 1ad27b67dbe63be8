internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// What a council has set.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Show or change the council's name and contact, working language and policy",
    subcommands: [SettingsShow.self, SettingsPolicy.self, SettingsSet.self],
    defaultSubcommand: SettingsShow.self
  )
}

/// Changes a setting.
struct SettingsSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change a setting",
    discussion: """
      The next match weighs by the new policy.

      Example:
        seewhat settings set council "Stadt Kehl, Integrationsbüro"
        seewhat settings set contact "Integrationsbüro, Hauptstraße 1, 07851 1234, Mo 9–12 Uhr"
        seewhat settings set place.same 120
      """
  )

  @Argument(help: "The setting's name, as settings show prints it")
  var name: String

  @Argument(help: "Its new value")
  var value: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeTown)
    let settings = try office.register.settings()
    guard let present = settings.first(where: { $0.name == name }) else {
      throw WrongValue(
        "setting",
        "“\(name)” is no setting; there are \(settings.map(\.name).joined(separator: ", "))"
      )
    }
    var wanted = Setting(name: name, value: value)
    if name == "working-language" {
      wanted.value = try Parsing.value("working-language", value, Languages.named).description
    }
    try office.register.set(wanted, acting: office.acting)
    Terminal.say("\(name) is now \(wanted.value) (before: \(present.value)).")
  }
}

/// Prints the settings.
struct SettingsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the settings and their values",
    discussion: """
      Example:
        seewhat settings show
      """
  )

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeTown)
    try output.write(
      Listing.settings(office.register.settings(), for: output.reader(in: office)),
      in: office
    )
  }
}

/// Prints the weights of matching.
struct SettingsPolicy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Print how matching weighs, and what a council may choose",
    discussion: """
      Example:
        seewhat settings policy
      """
  )

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeTown)
    try output.write(
      Listing.policy(office.register.town().policy, for: output.reader(in: office)),
      in: office
    )
  }
}
