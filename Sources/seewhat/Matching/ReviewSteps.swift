internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

extension Side: ExpressibleByArgument {}

/// What every step of the review takes.
struct StepOptions: ParsableArguments {
  @Argument(help: "The match's code", completion: .matches)
  var match: String

  @Option(parsing: .unconditional, help: "A note, kept with the decision")
  var note: String?

  @OptionGroup var store: StoreOptions

  /// Takes the step, and says where the match stands now.
  func take(
    _ step: ReviewStep,
    side: Side? = nil,
    reason: DeclineReason? = nil,
    outcome: Outcome? = nil
  ) throws {
    let office = try store.office(to: step.permission)
    let decision = Decision(
      step: step,
      side: side,
      reason: reason,
      outcome: outcome,
      note: note,
      at: office.acting.at,
      by: office.acting.by
    )
    let match = try office.decide(Parsing.code("match", match), decision)
    let next = match.possibleSteps.map { $0.command(on: match.code) }
    Terminal.say("Match \(match.code) is \(match.state.rawValue).")
    if !next.isEmpty { Terminal.say("Possible now: \(next.joined(separator: ", or "))") }
  }
}

/// The council says yes.
struct ReviewAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Record that the council says yes to a match",
    discussion: """
      From now on the pair is fixed: it uses up the helper's places, and no plan touches it.

      Example:
        seewhat review accept KYZQ-XT3V
      """
  )

  @OptionGroup var step: StepOptions

  func run() throws { try step.take(.accept) }
}

/// A side says yes.
struct ReviewAgree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Record that a side says yes to an accepted match",
    discussion: """
      Example:
        seewhat review accept KYZQ-XT3V \\
          && seewhat review agree KYZQ-XT3V --side need
      """
  )

  @OptionGroup var step: StepOptions

  @Option(help: "Which side said it: need or capability")
  var side: Side

  func run() throws { try step.take(.agree, side: side) }
}

/// Somebody says no.
struct ReviewDecline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline",
    abstract: "Record a no to a match, and why",
    discussion: """
      The pair is not proposed again for as long as the reason stands: distance until a side moves,
      language until a side's languages change, no-answer for 30 days, all else for good.

      Reasons: no-longer-needed, not-suitable, conflict-of-interest, distance, language, no-answer, other

      Example:
        seewhat review decline KYZQ-XT3V --reason distance --note "no bus at night"
      """
  )

  @OptionGroup var step: StepOptions

  @Option(help: "The reason")
  var reason: String

  @Option(help: "The side that said it, if not the council: need or capability")
  var side: Side?

  func run() throws {
    try step.take(
      .decline,
      side: side,
      reason: Parsing.value("--reason", reason, DeclineReason.init(_:))
    )
  }
}

/// Names are exchanged.
struct ReviewIntroduce: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "introduce",
    abstract: "Record that the two were introduced to each other",
    discussion: """
      Only after the council and both sides said yes, both consent to being introduced, and a check is
      there where the theme asks for one.

      Example:
        seewhat review accept F52J-40W1 \\
          && seewhat review agree F52J-40W1 --side need \\
          && seewhat review agree F52J-40W1 --side capability \\
          && seewhat review introduce F52J-40W1
      """
  )

  @OptionGroup var step: StepOptions

  func run() throws { try step.take(.introduce) }
}

/// Both sides tell how it went.
struct ReviewComplete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete",
    abstract: "Record how it went, as each side told it",
    discussion: """
      The match is complete when both sides have told. Outcomes: helped, helped-in-part, did-not-help,
      did-not-meet

      Example:
        seewhat review accept F52J-40W1 \\
          && seewhat review agree F52J-40W1 --side need \\
          && seewhat review agree F52J-40W1 --side capability \\
          && seewhat review introduce F52J-40W1 \\
          && seewhat review complete F52J-40W1 --side need --outcome helped \\
          && seewhat review complete F52J-40W1 --side capability --outcome helped
      """
  )

  @OptionGroup var step: StepOptions

  @Option(help: "Which side tells: need or capability")
  var side: Side

  @Option(help: "How it went")
  var outcome: String

  func run() throws {
    try step.take(
      .complete,
      side: side,
      outcome: Parsing.value("--outcome", outcome, Outcome.init(_:))
    )
  }
}

/// It stops on the way.
struct ReviewEnd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "Stop an accepted or introduced match, and say why",
    discussion: """
      Reasons: no-longer-needed, not-suitable, conflict-of-interest, distance, language, no-answer, other

      Example:
        seewhat review accept KYZQ-XT3V \\
          && seewhat review end KYZQ-XT3V --reason no-longer-needed
      """
  )

  @OptionGroup var step: StepOptions

  @Option(help: "The reason")
  var reason: String

  func run() throws {
    try step.take(.end, reason: Parsing.value("--reason", reason, DeclineReason.init(_:)))
  }
}
