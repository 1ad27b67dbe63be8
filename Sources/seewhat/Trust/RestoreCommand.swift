internal import ArgumentParser
internal import AssetMap
internal import Foundation
internal import Office
internal import Register

/// Makes a store of a backup.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Make a store of a backup",
    discussion: """
      The backup is checked first and stays as it is. Whoever was erased since it was made is erased
      again before anyone can read it: keep STORE.erased beside the store. Of an encrypted backup the
      passphrase is asked.

      Example:
        seewhat backup --to copies
        seewhat restore copies/*.sqlite --store restored.sqlite
      """
  )

  @Argument(help: "The backup")
  var backup: String

  @Flag(help: "Replace the store that is there; it is kept among its backups")
  var force = false

  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var store: StoreOptions

  func run() throws {
    let report = try Office.restore(
      backup,
      to: store.path,
      passphrase: Register.isEncrypted(backup) ? passphrase.present(for: backup) : nil,
      replacing: force,
      acting: store.acting()
    )
    if let replaced = report.replaced {
      Terminal.say("The store that was there is kept as \(replaced).")
    }
    for code in report.erasedAgain { Terminal.say("Erased \(code) again.") }
    Terminal.say(
      "Restored \(report.path): \(report.entries) audit entries, records \(report.digest.prefix(12))."
    )
  }
}
