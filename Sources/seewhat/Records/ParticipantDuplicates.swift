internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Lists those who are likely registered twice.
struct ParticipantDuplicates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "List those who are likely registered twice, and why",
    discussion: """
      Codes, a score from 0 to 99, what speaks for it and what against. Names are shown only with
      --names and a reason. Nobody is merged: look at both with "participant show", then say so with
      "participant merge". Relatives who share a home and a telephone are not listed for that.

      Example:
        seewhat participant duplicates
        seewhat participant duplicates --score 50 --format csv
      """
  )

  @Option(help: "The lowest score that is listed, 1 to 99")
  var score = DuplicateSearch.usualScore

  @OptionGroup var names: NamesOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard (1...99).contains(score) else {
      throw ValidationError("--score is a whole number from 1 to 99.")
    }
  }

  func run() throws {
    let office = try store.office(to: .seePeople)
    let found = try office.duplicates(scoring: score)
    try names.record(in: office, of: NamedPeople(found.names.keys))
    try output.write(
      Listing.duplicates(
        found.pairs,
        names: names.reason == nil ? nil : found.names,
        for: output.reader(in: office)
      ),
      in: office
    )
  }
}
