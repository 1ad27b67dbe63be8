internal import ArgumentParser

/// The occasions at which cards are written.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Record round tables and type their cards",
    subcommands: [
      TableAdd.self, TableList.self, TableShow.self, TableEnter.self, TableUndo.self,
    ]
  )
}
