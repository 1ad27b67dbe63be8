internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// Takes a batch of cards out again.
struct TableUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last batch of a table's cards out again",
    discussion: """
      A batch is what was typed in one sitting, or came in with one import. Cards with decided matches
      are never taken out.

      Example:
        seewhat table undo sundheim --yes
      """
  )

  @Argument(help: "The table's reference or code", completion: .tables)
  var table: String

  @Flag(help: "All cards of the table, not only the last batch")
  var all = false

  @Flag(help: "Do not ask")
  var yes = false

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .enterCards)
    let table = try office.table(named: table)
    let cards = try office.register.batch(of: table.code, all: all)
    guard !cards.isEmpty else {
      Terminal.say("The table has no cards, so there is nothing to take out.")
      return
    }
    let numbers = cards.compactMap(\.number).sorted()
    let span = numbers.first.flatMap { first in numbers.last.map { " (numbers \(first) to \($0))" }
    }
    let what = "\(cards.count) cards of \(table.reference ?? table.code.description)\(span ?? "")"
    guard yes || (Terminal.canAsk && Terminal.confirm("Take out \(what)?")) else {
      throw Refused("Nothing was taken out: \(what) would go. Say so with --yes.")
    }
    try office.register.remove(cards.map(\.code), acting: office.acting)
    Terminal.say("Taken out: \(what).")
  }
}
