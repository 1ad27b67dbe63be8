internal import ArgumentParser
internal import AssetMap
internal import Foundation
internal import Office
internal import Register
internal import Reports

extension ReportFormat: ExpressibleByArgument {}

/// In which form, language and place a list or report is written.
struct OutputOptions: ParsableArguments {
  @Option(help: "text, json, csv, markdown or html")
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp(
      "The language to write in, by its tag or name (default: LANG, else English)",
      valueName: "language"
    )
  )
  var lang: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Write to a file instead, readable by you alone", valueName: "path")
  )
  var output: String?

  @Flag(help: "Overwrite the file if there is one")
  var force = false

  @Flag(help: "Open the file written with --output in the program that shows such files")
  var open = false

  func validate() throws {
    guard !open || output != nil else {
      throw ValidationError("--open shows a file: name one with --output.")
    }
  }

  /// The reader's language.
  func language() throws -> LanguageTag {
    if let lang { return try Parsing.value("--lang", lang, Languages.named) }
    return CommandLanguage.fromEnvironment
  }

  /// Whether people read it, so that a second list may follow the first.
  var isForReading: Bool { [.text, .markdown, .html].contains(format) }

  /// Who reads it, with the register's labels for themes and the council's own sentences.
  ///
  /// - Parameters:
  ///   - office: whose register it is.
  ///   - others: the languages of pages in the same file.
  /// - Returns: the reader.
  /// - Throws: ``WrongValue`` where `--lang` is no language.
  func reader(in office: Office, with others: [LanguageTag] = []) throws -> Reader {
    let language = try language()
    if lang != nil, try office.wording(in: language) == nil {
      Terminal.say(
        "There is no wording in \(Languages.name(of: language, in: .english)) yet; this is English. "
          + "To write one: seewhat wording export --lang \(language)"
      )
    }
    return try office.reader(in: language, with: others)
  }

  /// Who reads what is handed to somebody who speaks these languages, best first: in `--lang`, else
  /// in the first of them that there are sentences in, else in the working language.
  func reader(speaking languages: [LanguageTag], in office: Office) throws -> Reader {
    guard lang == nil else { return try reader(in: office) }
    if let language = try office.languageForHand(languages) {
      return try office.reader(in: language)
    }
    let reader = try office.reader(in: office.register.town().workingLanguage)
    if let first = languages.first {
      Terminal.say(
        "There is no wording in \(Languages.name(of: first, in: .english)) yet; this is "
          + "\(Languages.name(of: reader.wording.language, in: .english)). Choose with --lang."
      )
    }
    return reader
  }

  /// Writes lists or reports, one after the other, with the register's own words.
  func write(_ reports: any Renderable..., in office: Office) throws {
    try write(reports, for: reader(in: office))
  }

  /// Writes lists or reports, one after the other, to stdout or to the file.
  func write(_ reports: [any Renderable], for reader: Reader) throws {
    let layout = TextLayout(width: output == nil ? Terminal.width : 100)
    let text = reports.rendered(as: format, for: reader, layout: layout)
    guard let output else {
      let shown = format == .csv && Terminal.isScreen ? TerminalText.safeLines(text) : text
      if !Pager.shows(shown) { Terminal.print(shown) }
      return
    }
    try OutputFile(path: output, overwrites: force).write(Array(text.utf8))
    Terminal.say("Wrote \(output).")
    if open { Desktop.show(output) }
  }
}
