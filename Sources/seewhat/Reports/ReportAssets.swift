internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Reports

/// What a town needs and what it can do, by theme, place and language.
struct ReportAssets: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assets",
    abstract: "Print the asset map: open needs against open capabilities",
    discussion: """
      By theme and neighbourhood and by theme and language; cards of a table as a whole count too.
      With --public no count below 10 is shown or can be reckoned from the others.

      Example:
        seewhat report assets --lang de
        seewhat report assets --public --format html --output assets.html
      """
  )

  @Flag(name: .customLong("public"), help: "For readers outside the office: hide small counts")
  var isPublic = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeCounts)
    try output.write(office.assetReport(isPublic: isPublic), in: office)
  }
}
