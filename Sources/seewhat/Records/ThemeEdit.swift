internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// What can be said of a theme, for `add` and `edit`.
struct ThemeFields: ParsableArguments {
  @Option(
    name: .customLong("label"),
    help: ArgumentHelp(
      "A label, such as en=Beekeeping; may be repeated",
      valueName: "language=label"
    )
  )
  var labels: [String] = []

  @Option(help: "Its picture: one emoji")
  var picture: String?

  @Option(help: "The spoken level it takes, A1 to C2")
  var level: String?

  @Option(help: "The check that helpers should hold: children, vulnerable or none")
  var check: String?

  @Flag(inversion: .prefixedNo, help: "Its cards are likely to say something intimate")
  var sensitive: Bool?

  /// Writes what was given over what is there.
  func apply(to theme: inout Theme) throws {
    for label in labels {
      let parts = label.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, !parts[1].allSatisfy(\.isWhitespace) else {
        throw WrongValue("--label", "“\(label)” is not of the form en=Beekeeping")
      }
      theme.labels[try Parsing.value("--label", parts[0], Languages.named)] = parts[1]
    }
    if let picture { theme.picture = picture.isEmpty ? nil : picture }
    if let level { theme.minimumLevel = try Parsing.value("--level", level, SpokenLevel.init(_:)) }
    if let check {
      theme.check = check == "none" ? nil : try Parsing.value("--check", check, CheckKind.init(_:))
    }
    if let sensitive { theme.isSensitive = sensitive }
  }
}

/// Adds a theme.
struct ThemeAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a theme of your own",
    discussion: """
      Example:
        seewhat theme add everyday.bees --label en=Beekeeping --label de=Imkerei \\
          --level A1 --picture 🐝
      """
  )

  @Argument(help: "Its code: top theme, dot, sub-theme")
  var code: String

  @OptionGroup var fields: ThemeFields
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeTown)
    let town = try office.register.town()
    guard let code = ThemeCode(code) else {
      throw WrongValue(
        "code",
        "“\(code)” is no theme's code; write lower-case letters and hyphens, such as everyday.bees"
      )
    }
    guard town.theme(code) == nil else {
      throw Refused("There is a theme \(code) already. Change it with: seewhat theme edit \(code)")
    }
    guard let top = code.isTop ? nil : town.theme(code.top) else {
      guard code.isTop else {
        throw Refused(
          "There is no top theme \(code.top). Add it first: seewhat theme add \(code.top)"
        )
      }
      return try add(Theme(code: code, minimumLevel: .a2, labels: [:]), in: office)
    }
    try add(
      Theme(code: code, minimumLevel: top.minimumLevel, check: top.check, labels: [:]),
      in: office
    )
  }

  private func add(_ theme: Theme, in office: Office) throws {
    var theme = theme
    try fields.apply(to: &theme)
    guard !theme.labels.isEmpty else {
      throw WrongValue("--label", "give at least one label, such as --label en=Beekeeping")
    }
    try office.register.save(theme, acting: office.acting)
    Terminal.say("Theme \(theme.code) is added.")
  }
}

/// Changes a theme.
struct ThemeEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Relabel a theme, change what it takes, or switch it off",
    discussion: """
      A theme that is switched off is not offered for new cards; cards that have it keep it.

      Example:
        seewhat theme edit everyday.hair --label ar="قص الشعر"
        seewhat theme edit community.inspect --no-active
      """
  )

  @Argument(help: "Its code or a label", completion: .themes)
  var theme: String

  @OptionGroup var fields: ThemeFields

  @Flag(inversion: .prefixedNo, help: "Offered for new cards")
  var active: Bool?

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeTown)
    var theme = try Parsing.value("theme", theme, office.register.town().theme(named:))
    try fields.apply(to: &theme)
    if let active { theme.isActive = active }
    try office.register.save(theme, acting: office.acting)
    Terminal.say("Theme \(theme.code) is changed.")
  }
}
