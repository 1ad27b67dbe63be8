internal import ArgumentParser

/// Measures the product, and makes what it is measured with.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure the engine, and make towns to measure with",
    subcommands: [
      TownCommand.self, CandidatesCommand.self, PlanCommand.self, DirectCommand.self,
      InsertCommand.self,
    ]
  )
}
