internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// Makes a new store.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a new, empty store",
    discussion: """
      The store has the starting themes; a council may add its own, relabel them and switch them off.

      Example:
        seewhat init --store new.sqlite --council "Stadt Kehl" --working-language de
      """
  )

  @Option(help: "The name of the council, for the head of its reports")
  var council = "Our town"

  @Option(help: "The language the office works in")
  var workingLanguage = "de"

  @OptionGroup var store: StoreOptions

  func run() throws {
    let language = try Parsing.value("--working-language", workingLanguage, Languages.named)
    guard !council.allSatisfy(\.isWhitespace) else {
      throw WrongValue("--council", "a council's name is not empty")
    }
    _ = try Office.opened(
      at: store.path,
      acting: store.acting(),
      council: council,
      workingLanguage: language
    )
    Terminal.say("Made the store \(store.path). Next: seewhat participant add, or seewhat import.")
  }
}
