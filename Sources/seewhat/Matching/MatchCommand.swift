internal import ArgumentParser
internal import AssetMap
internal import Matching
internal import Office
internal import Reports
internal import Register
internal import Synchronization

/// Computes the best plan.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Compute the best plan for the whole register, and propose its matches",
    discussion: """
      Says what changed since the last plan. Decided matches are never touched.

      With --within the search ends after so many seconds (reading, proving and storing come on top).
      The best plan so far is proposed, or the proposals there are, if these help more, with how much
      better another could be. Ctrl-C ends the search too, and says the same, but stores nothing.

      --export-problem writes the register's matching problem as text, so that another solver can
      check the plan, and computes none: all direct pairs, as numbers, without names and codes. With
      --best 20 only the twenty best pairs of each need are written.

      Example:
        seewhat match --dry-run
        seewhat match
        seewhat match --within 10
        seewhat match --export-problem problem.txt
      """
  )

  @Flag(help: "Only say what would change")
  var dryRun = false

  @Option(help: ArgumentHelp("End the search after so many seconds", valueName: "seconds"))
  var within: Double?

  @Option(
    help: ArgumentHelp(
      "Write the matching problem to a file, and compute nothing",
      valueName: "file"
    )
  )
  var exportProblem: String?

  @Option(help: ArgumentHelp("With --export-problem: so many pairs of each need", valueName: "n"))
  var best: Int?

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  /// A day, in seconds.
  private static let longestSearch = 86_400.0

  func validate() throws {
    guard within.map({ $0 > 0 && $0 <= Self.longestSearch }) ?? true else {
      throw ValidationError("--within takes seconds: more than 0, and a day (86400) at most.")
    }
    guard exportProblem == nil || (within == nil && !dryRun) else {
      throw ValidationError("--export-problem computes no plan: leave --within and --dry-run out.")
    }
    guard exportProblem != nil || best == nil else {
      throw ValidationError("--best goes with --export-problem.")
    }
    guard best.map({ $0 > 0 }) ?? true else { throw ValidationError("--best is 1 or more.") }
  }

  func run() throws {
    let office = try store.office(to: .makePlan)
    if let exportProblem {
      let text = try office.problemText(best: best)
      let file = OutputFile(path: exportProblem, overwrites: output.force)
      try OutputFile.write([(file, text)]) {
        try office.recordExport("export problem", of: .nobody)
      }
      Terminal.say("Wrote the problem to \(exportProblem).")
      return
    }
    let progress = Progress()
    defer { progress.end() }
    let report = try office.plan(isDryRun: dryRun, watch: watch(progress)) {
      progress.end()
      // What is stored now is stored whole or not at all.
      defer { progress.stopListening() }
      return !Progress.wasInterrupted
    }
    try output.write(report, in: office)
    if Progress.wasInterrupted && !dryRun {
      throw Refused(
        "Stopped with Ctrl-C, so nothing was stored. To store the best plan found in a given time: "
          + "seewhat match --within 10"
      )
    }
    guard report.summary.bound != nil else { throw ExitCode(1) }
  }

  private func watch(_ progress: Progress) -> PlanWatch {
    let end = Deadline(within)
    let shown = ProgressLine(progress)
    return PlanWatch(
      isOver: { Progress.wasInterrupted || end.isPast },
      report: { phase, done, total in shown.draw(phase.words, done, total) }
    )
  }
}

/// The end of a search, so many seconds after it was first asked.
private final class Deadline: Sendable {
  private let seconds: Double?
  private let end = Mutex<ContinuousClock.Instant?>(nil)

  init(_ seconds: Double?) { self.seconds = seconds }

  var isPast: Bool {
    guard let seconds else { return false }
    let now = ContinuousClock.now
    return end.withLock { end in
      let last = end ?? now + .seconds(seconds)
      end = last
      return now >= last
    }
  }
}

/// A plan is made on one thread, which alone draws.
private struct ProgressLine: @unchecked Sendable {
  private let progress: Progress

  init(_ progress: Progress) { self.progress = progress }

  func draw(_ phase: String, _ done: Int, _ total: Int) {
    progress.draw(phase, done: done, total: total)
  }
}

extension PlanWatch.Phase {
  /// What is done, beside the bar.
  fileprivate var words: String {
    switch self {
    case .candidates: "finding candidates"
    case .plan: "planning"
    case .interpreters: "finding interpreters"
    case .proof: "proving"
    }
  }
}
