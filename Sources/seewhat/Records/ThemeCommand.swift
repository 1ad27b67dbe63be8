internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// What cards can be about.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "List, add, relabel and switch off themes",
    subcommands: [ThemeList.self, ThemeShow.self, ThemeAdd.self, ThemeEdit.self]
  )
}

/// Lists themes.
struct ThemeList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List themes",
    discussion: """
      Example:
        seewhat theme list --lang de
      """
  )

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeTown)
    try output.write(
      Listing.themes(office.register.town().themes, for: output.reader(in: office)),
      in: office
    )
  }
}

/// Shows one theme.
struct ThemeShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a theme with all its labels",
    discussion: """
      Example:
        seewhat theme show childcare.during-class
      """
  )

  @Argument(help: "Its code or a label", completion: .themes)
  var theme: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeTown)
    let theme = try Parsing.value("theme", theme, office.register.town().theme(named:))
    try output.write(RecordView.theme(theme, for: output.reader(in: office)), in: office)
  }
}
