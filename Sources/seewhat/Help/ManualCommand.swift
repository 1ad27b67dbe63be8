internal import ArgumentParser

/// Writes the manual.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual of all commands, as a page for man",
    discussion: """
      Example:
        seewhat manual > seewhat.1
      """
  )

  func run() throws {
    Terminal.print(
      ManualPage(tree: try CommandTree.whole()).written(version: Seewhat.configuration.version)
    )
  }
}
