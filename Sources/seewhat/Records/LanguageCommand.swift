internal import ArgumentParser
internal import AssetMap
internal import Reports

/// How languages are called.
struct LanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Find a language's tag by any part of its name",
    discussion: """
      Names in English, German and many other languages will do, and the codes of ISO 639.

      Example:
        seewhat language kurd
      """
  )

  @Argument(help: "A part of a name, or a code")
  var name: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let exact = (try? Languages.named(name)).map { [$0] } ?? []
    let found = exact + Languages.matching(part: name, limit: 12).filter { !exact.contains($0) }
    guard !found.isEmpty else {
      _ = try Parsing.value("language", name, Languages.named)
      return
    }
    let reader = Reader(try output.language())
    try output.write([Listing.languages(found, for: reader)], for: reader)
  }
}
