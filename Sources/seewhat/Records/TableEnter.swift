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

  /// Bytes of a line that a terminal passes on; what is longer it cuts.
  private static let longestLine = 4095

  @Argument(help: "The table's reference or code", completion: .tables)
  var table: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .enterCards)
    var session = try EntrySession(office: office, table: office.table(named: table))
    session.dialogue.greeting.forEach(Terminal.say)
    while true {
      Terminal.prompt(session.dialogue.prompt)
      guard let line = try readLine() else {
        return Terminal.say("\n\(session.dialogue.take("quit").lines.joined())")
      }
      guard line.utf8.count < Self.longestLine || !Terminal.canAsk else {
        Terminal.say(
          "  ! A terminal passes on no longer line than this, and cut it. Type a shorter one; "
            + "the whole goes in later with: seewhat card edit CODE --text"
        )
        continue
      }
      let reply = session.dialogue.take(line)
      reply.lines.forEach(Terminal.say)
      if reply.action == .leave { return }
      session.perform(reply.action).lines.forEach(Terminal.say)
    }
  }

  /// The next line; one that is not UTF-8 is asked for again.
  private func readLine() throws -> String? {
    do {
      return try Terminal.readLine()
    } catch let refusal as Refused where Terminal.canAsk {
      Terminal.say("  ! \(refusal.sentence)")
      return ""
    }
  }
}
