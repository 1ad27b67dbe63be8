internal import ArgumentParser
internal import AssetMap
internal import Exchange
internal import Office
internal import Register
internal import Reports

/// The sentences of reports, to be translated or put in other words.
struct WordingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wording",
    abstract: "Add a language to the reports, or change their sentences",
    subcommands: [WordingExport.self, WordingImport.self]
  )
}

/// Writes the sentences of a language as a table.
struct WordingExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write every sentence of the reports as CSV, to be translated",
    discussion: """
      A row has the sentence's key, the English and the German sentence, the translation, and whether
      somebody who grew up with the language has checked it. Fill in the translation, keep what stands
      in braces as it is, and bring the table back with seewhat wording import.

      Example:
        seewhat wording export --lang so --output somali.csv
      """
  )

  @Option(help: "The language of the translation")
  var lang: String

  @Option(parsing: .unconditional, help: ArgumentHelp("The file to write", valueName: "path"))
  var output: String?

  @Flag(help: "Overwrite the file if there is one")
  var force = false

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeTown)
    let sheet = WordingSheet(try Parsing.value("--lang", lang, Languages.named))
    var writer = CSVWriter(hasByteOrderMark: output != nil)
    writer.append(WordingSheet.columns)
    for row in sheet.rows(try office.register.corrections(in: sheet.language)) {
      writer.append(row)
    }
    guard let output else { return Terminal.print(String(decoding: writer.bytes, as: UTF8.self)) }
    try OutputFile(path: output, overwrites: force).write(writer.bytes)
    Terminal.say("Wrote \(output).")
  }
}

/// Takes in a table of translations.
struct WordingImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in a table of translated sentences, all or nothing",
    discussion: """
      The columns key and translation are needed; checked says yes where somebody who grew up with the
      language has read the sentence. An empty translation brings the built-in sentence back. The store
      keeps the sentences: they hold for this council's reports.

      Example:
        seewhat wording export --lang so --output somali.csv
        seewhat wording import --lang so somali.csv
      """
  )

  @Option(help: "The language of the translation")
  var lang: String

  @Argument(help: "The CSV file, in the form in which seewhat wording export writes it")
  var file: String

  @OptionGroup var form: EncodingOption
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeTown)
    let sheet = WordingSheet(try Parsing.value("--lang", lang, Languages.named))
    let corrections = try WordingFile(path: file, encoding: form.encoding).corrections(for: sheet)
    let count = try office.register.save(corrections, in: sheet.language, acting: office.acting)
    let language = Languages.name(of: sheet.language, in: .english)
    Terminal.say("\(language): \(corrections.count) sentences read, \(count) changed.")
  }
}
