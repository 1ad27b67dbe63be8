internal import ArgumentParser
internal import AssetMap
internal import Exchange
internal import Foundation
internal import Office
internal import Register
internal import Reports

/// The whole path on sample data.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make a store with the round tables of Kehl, match, and print the reports",
    discussion: """
      All persons in it are invented. Codes and day are fixed, so that it prints the same everywhere.

      Example:
        seewhat demo --store try.sqlite --lang de
      """
  )

  @Option(
    name: .customLong("store"),
    parsing: .unconditional,
    help: ArgumentHelp("Where the store is made (default: a temporary place)", valueName: "path")
  )
  var storePath: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let path = try storePath ?? temporaryPath()
    var generator = SeededGenerator(seed: 2016)
    let office = try Office.demonstration(at: path, using: &generator)
    OpenStore.note(office.register)
    let matches = try office.matchReport()
    if output.isForReading {
      try output.write(matches, office.gapReport(), in: office)
    } else {
      try output.write(matches, in: office)
    }
    let store = "--store \(path.shellWord)"
    Terminal.say("Try next: seewhat review list \(store) --today 2017-03-01")
    Terminal.say(
      "      and: seewhat suggest \(store) --card \(matches.entries[0].match.need) --today 2017-03-01"
    )
  }

  private func temporaryPath() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seewhat-\(UUID().uuidString.prefix(8))").path
    guard mkdir(folder, 0o700) == 0 else {
      throw Refused("No temporary folder can be made. Say where with --store PATH.")
    }
    return folder + "/demo.sqlite"
  }
}
