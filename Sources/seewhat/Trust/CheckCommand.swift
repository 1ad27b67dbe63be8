internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Looks whether the store is sound.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look whether the store is sound, private, backed up and purged",
    discussion: """
      Exits with 1 where anything must be mended, so that cron can tell. Note the head of the audit
      elsewhere: it shows that no entry up to it was altered. With --repair, files that others may
      read are made private; nothing else is altered.

      Example:
        seewhat backup && seewhat purge --yes && seewhat check
        seewhat check --repair --format json || true
      """
  )

  @Flag(help: "Make files private that others may read")
  var repair = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .check)
    let report = try office.register.check(mendingModes: repair, on: office.acting.day)
    try output.write(report, in: office)
    if report.hasProblems { throw ExitCode.failure }
  }
}
