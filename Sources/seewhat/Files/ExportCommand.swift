internal import ArgumentParser
internal import AssetMap
internal import Exchange
internal import Foundation
internal import Office
internal import Register

/// Writes the register to files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the register to CSV files, names and contacts included",
    discussion: """
      The files can be imported into a new store, which is then equal, codes included. Matches and
      their decisions are not in them. The files are readable by you alone: keep them so.

      Example:
        seewhat export --to backup-folder
      """
  )

  @Option(name: .customLong("to"), parsing: .unconditional, help: "The folder, made if need be")
  var folder: String

  @Flag(help: "Overwrite files that are there")
  var force = false

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .exportFiles)
    let export = try office.export()
    let isNewFolder = try makeFolder()
    let outputs = export.files.map {
      (file: OutputFile(path: "\(folder)/\($0.name)", overwrites: force), bytes: $0.bytes)
    }
    do {
      try OutputFile.write(outputs) { try office.recordExport() }
    } catch {
      if isNewFolder { rmdir(folder) }
      throw error
    }
    Terminal.say("Wrote \(outputs.count) files to \(folder).")
    if export.leftOut > 0 {
      Terminal.say("\(export.leftOut) cards were left out: their holders do not consent to keep.")
    }
    if export.leftOutSentences > 0 {
      Terminal.say(
        "Own sentences left out, because no report has them any more: \(export.leftOutSentences)."
      )
    }
  }

  /// Makes the folder.
  ///
  /// - Returns: whether there was none.
  private func makeFolder() throws -> Bool {
    if mkdir(folder, 0o700) == 0 { return true }
    guard errno == EEXIST else {
      throw Refused(
        "\(folder) cannot be made: \(String(cString: strerror(errno))). Name another place."
      )
    }
    return false
  }
}
