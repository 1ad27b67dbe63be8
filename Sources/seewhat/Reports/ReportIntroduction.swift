internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

extension MatchRole: ExpressibleByArgument {}

/// The pages with which people are introduced.
struct ReportIntroduction: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "introduction",
    abstract: "Print a page for each person of a match, with names, in their language",
    discussion: """
      Only after the council and both sides said yes and all of them, with the interpreter, consent to
      being introduced. The pages name them, which goes into the audit. In HTML each begins a new
      sheet of paper.

      Example:
        seewhat review accept F52J-40W1 \\
          && seewhat review agree F52J-40W1 --side need \\
          && seewhat review agree F52J-40W1 --side capability \\
          && seewhat report introduction F52J-40W1 --format html --output introduction.html
      """
  )

  @Argument(help: "The match's code", completion: .matches)
  var match: String

  @Option(help: "Whose page alone: need, capability or interpreter (default: all)")
  var side: MatchRole?

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .introduce)
    let report = try office.introductionReport(
      of: Parsing.code("match", match),
      for: side,
      in: output.lang.map { _ in try output.reader(in: office).wording.language }
    )
    let reader = try output.reader(in: office, with: report.pages.map(\.language))
    Terminal.hint(ifNoContact: report.contact)
    for condition in report.meeting.conditions {
      Terminal.say("Before they meet: \(reader.condition(condition).line()).")
    }
    try output.write([report], for: reader)
    if !report.meeting.match.hasExchangedNames {
      Terminal.say(
        "When they have met, record it with: seewhat review introduce \(report.meeting.match.code)"
      )
    }
  }
}
