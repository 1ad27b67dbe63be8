internal import ArgumentParser

/// Needs and capabilities.
struct CardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: "Record needs and capabilities in the words that were said",
    subcommands: [
      CardAdd.self, CardList.self, CardShow.self, CardEdit.self, CardClose.self, CardConfirm.self,
      CardReopen.self,
    ]
  )
}
