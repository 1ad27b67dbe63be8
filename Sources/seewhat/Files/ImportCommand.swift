internal import ArgumentParser
internal import AssetMap
internal import Exchange
internal import Foundation
internal import Office
internal import Register
internal import Reports

/// Takes in files.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in CSV files: all of them, or nothing",
    discussion: """
      The kind of a file is known by its header. A second import of the same file changes nothing; a
      changed row updates its record. Documentation/Files.md has every column.

      Example:
        seewhat import --dry-run neighbourhoods.csv participants.csv
        seewhat import neighbourhoods.csv participants.csv round-tables.csv \\
          cards.csv
      """
  )

  @Argument(help: "The files")
  var files: [String]

  @Flag(help: "Only say what would happen")
  var dryRun = false

  @OptionGroup var form: EncodingOption

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A JSON file that says what the columns of a foreign table are")
  )
  var map: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .importFiles)
    let mapping = try map.map { try Mapping(file: $0, bytes: InputFile(path: $0).bytes()) }
    let inputs = try files.map { ImportFile(name: $0, bytes: try InputFile(path: $0).bytes()) }
    var generator = try office.generator()
    let progress = Progress()
    defer { progress.end() }
    let report = try office.take(
      inputs,
      encoding: form.encoding,
      mapping: mapping,
      isDryRun: dryRun,
      using: &generator,
      progress: progress.show
    )
    progress.end()
    try output.write(report, in: office)
  }
}
