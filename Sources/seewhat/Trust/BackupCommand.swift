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
      everybody's names and words as the store does. With --encrypt it is locked with a passphrase,
      which is asked for twice: without it nobody opens the backup again, you neither.

      Example:
        seewhat backup --keep 14
        seewhat backup --to another-disk --drill
        (umask 077; echo "six quiet boats cross the Rhine" > passphrase)
        seewhat backup --to stick --encrypt --passphrase-file passphrase
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

  @Flag(help: "Lock it with a passphrase")
  var encrypt = false

  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard encrypt || passphrase.path == nil else {
      throw ValidationError("--passphrase-file goes with --encrypt.")
    }
    guard keep.map({ $0 > 0 }) ?? true else { throw ValidationError("--keep is 1 or more.") }
  }

  func run() throws {
    let office = try store.office(to: .backUp)
    let report = try office.register.backUp(
      to: folder,
      keeping: keep,
      passphrase: encrypt ? passphrase.new() : nil,
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
