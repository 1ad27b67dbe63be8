internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// Whether names and contacts are shown, and why.
struct NamesOption: ParsableArguments {
  @Option(
    name: .customLong("names"),
    parsing: .unconditional,
    help: ArgumentHelp(
      "Show names and contacts; say why. That names were shown goes into the audit",
      valueName: "reason"
    )
  )
  var reason: String?

  func validate() throws {
    if let reason, reason.allSatisfy(\.isWhitespace) {
      throw ValidationError("Say why names are shown, such as --names \"calling both sides\".")
    }
  }

  /// Records whose names are shown, where they are.
  func record(in office: Office, of people: NamedPeople) throws {
    if reason != nil { try office.showNames(of: people) }
  }
}
