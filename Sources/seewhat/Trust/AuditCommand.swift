internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Lists who did what.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "List who did what, when, oldest first",
    discussion: """
      Every change, export, refusal and look at names has an entry. Each entry's digest is over the
      one before, so that an altered, dropped or moved entry is found: see seewhat check. Of an entry
      that names many, the first are shown: all of them with --about, and in CSV and JSON.

      Kinds: change, export, read, refusal

      Example:
        seewhat audit --since 2017-01-01 --kind export
        seewhat audit --about 3K0E-54N2 --format json
      """
  )

  @Option(help: "Only entries from this day on")
  var since: String?

  @Option(parsing: .unconditional, help: "Only what this person did")
  var by: String?

  @Option(help: "Only entries about this code, or that may have named this participant")
  var about: String?

  @Option(help: "Only this kind: change, export, read or refusal")
  var kind: AuditKind?

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeAudit)
    let filter = AuditFilter(
      since: try since.map { try Parsing.day("--since", $0) },
      by: by,
      kind: kind,
      about: try about.map { [try Parsing.code("--about", $0, as: Participant.self).description] }
    )
    try output.write(
      Listing.audit(
        office.audit(filter),
        isWhole: about != nil,
        for: output.reader(in: office)
      ),
      in: office
    )
  }
}

extension AuditKind: ExpressibleByArgument {}
