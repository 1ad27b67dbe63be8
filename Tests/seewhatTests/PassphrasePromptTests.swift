import Foundation
import Testing

@Suite("Passphrases asked for at a terminal")
struct PassphrasePromptTests {
  private let passphrase = "six quiet boats"

  private func sample() throws -> Binary {
    let seewhat = try Binary()
    try seewhat.demo()
    return seewhat
  }

  /// What is typed at the two questions of a backup.
  private func answers(_ lines: String...) -> [(words: String, deed: Binary.Deed)] {
    zip(["Passphrase: ", "The same again: "], lines).map { ($0, .types($1 + "\n")) }
  }

  private func encrypted(_ seewhat: Binary) throws -> [String] {
    try seewhat.sh("ls store.sqlite.backups 2>/dev/null").output
      .split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test("lock a backup and open it again, and are never shown")
  func roundTrip() throws {
    let seewhat = try sample()
    let backup = try seewhat.atTerminal(
      "backup",
      "--encrypt",
      doing: answers(passphrase, passphrase)
    )
    #expect(backup.outcome.status == 0, "\(backup.outcome.errors)")
    #expect(backup.showedTyping == [false, false])
    #expect(backup.showsTyping)
    #expect(!backup.outcome.errors.contains("boats"))
    let path = backup.outcome.output.trimmingCharacters(in: .newlines)
    for (typed, status) in [("quite another one", Int32(1)), (passphrase, 0)] {
      let restore = try seewhat.atTerminal(
        "restore",
        path,
        "--store",
        "new.sqlite",
        doing: [("Passphrase of \(path): ", .types(typed + "\n"))]
      )
      #expect(restore.outcome.status == status, "\(restore.outcome.errors)")
      #expect(restore.showedTyping == [false])
      #expect(restore.showsTyping)
      #expect(!restore.outcome.errors.contains(typed))
    }
    #expect(try seewhat("participant", "list", "--store", "new.sqlite").status == 0)
  }

  @Test(
    "are refused where they differ, are empty or too short, or nothing is typed",
    arguments: [
      (["six quiet boats", "six quiet goats"], "two passphrases differ"), ([""], "is empty"),
      (["too short"], "too short"), (["\u{4}"], "No passphrase was typed"),
    ]
  )
  func refused(lines: [String], sentence: String) throws {
    let seewhat = try sample()
    let deeds = zip(["Passphrase: ", "The same again: "], lines).map {
      (words: $0, deed: Binary.Deed.types($1 + "\n"))
    }
    let backup = try seewhat.atTerminal("backup", "--encrypt", doing: deeds)
    #expect(backup.outcome.status == 1)
    #expect(backup.outcome.errors.contains(sentence), "\(backup.outcome.errors)")
    #expect(backup.showsTyping)
    #expect(try encrypted(seewhat).isEmpty)
  }

  @Test(
    "are not typed where the program is stopped, and the terminal shows again what is typed",
    arguments: [SIGINT, SIGQUIT, SIGTERM, SIGHUP]
  )
  func stopped(signal: Int32) throws {
    let seewhat = try sample()
    for deeds in [
      [("Passphrase: ", Binary.Deed.presses(signal))],
      answers(passphrase) + [("The same again: ", .presses(signal))],
    ] {
      let backup = try seewhat.atTerminal("backup", "--encrypt", doing: deeds)
      #expect(backup.outcome.status == 128 + signal)
      #expect(backup.showedTyping == deeds.map { _ in false })
      #expect(backup.showsTyping)
      #expect(try encrypted(seewhat).isEmpty)
    }
  }
}
