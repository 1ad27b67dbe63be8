internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// Writes a backup.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Write a verified backup, while others work",
    discussion: """
      The backup is named by date and time and readable by you alone. It lies beside the store, in
      the folder STORE.backups, unless you name another: keep one on another disk. It holds
      everybody's names and words as the store does.

      Example:
        seewhat backup --keep 14
        seewhat backup --to another-disk --drill
      """
  )

  @Option(
    name: .customLong("to"),
    parsing: .unconditional,
    help: ArgumentHelp("The folder, made if need be (default: STORE.backups)", valueName: "folder")
  )
  var folder: String?

  @Option(help: "Keep this many backups in the folder; older ones go")
  var keep: Int?

  @Flag(help: "Restore it into a temporary place, too, and compare all records")
  var drill = false

  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard keep.map({ $0 > 0 }) ?? true else { throw ValidationError("--keep is 1 or more.") }
  }

  func run() throws {
    let office = try store.office()
    let report = try office.register.backUp(
      to: folder,
      keeping: keep,
      isDrilled: drill,
      acting: office.acting
    )
    Terminal.print(report.path)
    Terminal.say("Verified: \(report.entries) audit entries, records \(report.digest.prefix(12)).")
    if report.wasDrilled {
      Terminal.say("Restored into a temporary place: records and audit are the same.")
    }
    for path in report.removed { Terminal.say("Removed \(path).") }
  }
}
