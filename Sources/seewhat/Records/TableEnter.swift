internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// Types a pile of paper cards.
struct TableEnter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enter",
    abstract: "Type the paper cards of a round table, one after the other",
    discussion: """
      Each card is stored as it is confirmed, so that you can leave at any moment and go on later.

      Example:
        printf 'quit\\n' | seewhat table enter kreuzmatt
      """
  )

  @Argument(help: "The table's reference or code")
  var table: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office()
    var session = try EntrySession(office: office, table: office.register.table(named: table))
    session.dialogue.greeting.forEach(Terminal.say)
    while true {
      Terminal.prompt(session.dialogue.prompt)
      guard let line = try Terminal.readLine() else { return Terminal.say("") }
      let reply = session.dialogue.take(line)
      reply.lines.forEach(Terminal.say)
      if reply.action == .leave { return }
      session.perform(reply.action).lines.forEach(Terminal.say)
    }
  }
}
