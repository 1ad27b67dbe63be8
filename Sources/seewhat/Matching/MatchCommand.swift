internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// Computes the best plan.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Compute the best plan for the whole register, and propose its matches",
    discussion: """
      Says what changed since the last plan. Decided matches are never touched.

      Example:
        seewhat match --dry-run
        seewhat match
      """
  )

  @Flag(help: "Only say what would change")
  var dryRun = false

  @OptionGroup var store: StoreOptions

  func run() throws {
    let outcome = try store.office().plan(isDryRun: dryRun)
    let (summary, changes) = (outcome.summary, outcome.changes)
    Terminal.say(
      """
      \(summary.served) of \(summary.needs) needs have at least one helper; \
      urgent: \(summary.urgentServed) of \(summary.urgentNeeds).
      \(summary.pairs) matches \(dryRun ? "would be" : "are") proposed: \(changes.new) new, \
      \(changes.kept) kept, \(changes.gone) gone.
      \(summary.isProvenBest ? "Proven best." : "Not proven best: please report this as a fault.")
      """
    )
    if outcome.leftOut.cardsWithoutMatch > 0 {
      Terminal.say("\(outcome.leftOut.cardsWithoutMatch) cards are left out for lack of consent.")
    }
    if !dryRun { Terminal.say("Look at them with: seewhat report matches, or seewhat review list") }
    guard summary.isProvenBest else { throw ExitCode(1) }
  }
}
