import Foundation
import Testing

@Suite("Encrypted backups, from outside")
struct EncryptedBackupCommandTests {
  private func sample() throws -> Binary {
    let seewhat = try Binary()
    try seewhat.demo()
    try seewhat.sh("umask 077; echo 'six quiet boats cross the Rhine' >right; echo 'no' >wrong")
    return seewhat
  }

  @Test("are written, drilled and restored with a passphrase from a file")
  func roundTrip() throws {
    let seewhat = try sample()
    let backup = try seewhat("backup", "--encrypt", "--passphrase-file", "right", "--drill")
    #expect(backup.status == 0, "\(backup.errors)")
    #expect(backup.errors.contains("are the same"))
    let path = backup.output.trimmingCharacters(in: .newlines)
    #expect(path.hasSuffix(".sqlite.encrypted"))
    let before = try seewhat.sh("ls").output
    for (options, sentence) in [
      ("--passphrase-file wrong", "does not open"), ("", "is encrypted"),
      ("--passphrase-file none", "cannot be read"),
    ] {
      let outcome = try seewhat.sh("seewhat restore \(path) --store new.sqlite \(options)")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
      #expect(outcome.errors.split(whereSeparator: \.isNewline).count == 1)
      #expect(try seewhat.sh("ls").output == before)
    }
    let restored = try seewhat.sh(
      "seewhat restore \(path) --store new.sqlite --passphrase-file right"
    )
    #expect(restored.status == 0, "\(restored.errors)")
    let people = try seewhat("participant", "list", "--store", "new.sqlite").output
    #expect(try seewhat("participant", "list").output == people)
  }

  @Test("take no passphrase that others may read, none from nobody, and none that is short")
  func refused() throws {
    let seewhat = try sample()
    try seewhat.sh("echo 'six quiet boats cross the Rhine' >open; chmod 640 open; ln -s right link")
    for (file, sentence) in [
      ("open", "chmod 600"), ("link", "cannot be read"), ("wrong", "too short"),
      (".", "plain file"),
    ] {
      let outcome = try seewhat("backup", "--encrypt", "--passphrase-file", file)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    }
    #expect(try seewhat("backup", "--encrypt").errors.contains("Nobody can be asked"))
    #expect(try seewhat("backup", "--passphrase-file", "right").status == 64)
    #expect(try seewhat.sh("ls -d *.backups").output == "")
  }

  @Test("leave copies behind only where they are killed, and a check names these")
  func leftovers() throws {
    let seewhat = try sample()
    try seewhat("backup")
    #expect(try seewhat("check").status == 0)
    for file in ["store.sqlite.new-1", "store.sqlite.backups/store.sqlite.new-2"] {
      try seewhat.sh("umask 077; cp store.sqlite \(file)")
      let outcome = try seewhat("check", "--format", "csv")
      #expect(outcome.status == 1)
      #expect(outcome.output.contains((file as NSString).lastPathComponent), "\(outcome.output)")
      try seewhat.sh("touch -d '2 hours ago' \(file)")
      try seewhat("backup")
      #expect(try seewhat("check").status == 0)
    }
  }
}
