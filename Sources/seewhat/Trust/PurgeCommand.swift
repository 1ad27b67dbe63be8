internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Takes out what is kept too long.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Take out what is kept longer than the council's terms allow",
    discussion: """
      The terms are settings (keep.…): see seewhat settings. Of a card a count stays, without person
      and words. That a match was declined stays as long as its cards; its notes go.

      Example:
        seewhat purge --dry-run
        seewhat purge --yes
      """
  )

  @Flag(help: "Only list what would go, and why")
  var dryRun = false

  @Flag(help: "Do not ask")
  var yes = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .purge)
    let overdue = try office.register.overdue(on: office.acting.day)
    guard !dryRun, !overdue.items.isEmpty else { return try output.write(overdue, in: office) }
    if !yes {
      try output.write(overdue, in: office)
      guard Terminal.canAsk, Terminal.confirm("Take these out for good?") else {
        throw Refused("Nothing was taken out. To do it without being asked, add --yes.")
      }
    }
    let report = try office.register.purge(acting: office.acting)
    if yes { try output.write(report, in: office) }
    Terminal.say("\(report.items.count) went.")
  }
}
