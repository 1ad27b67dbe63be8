import Foundation
import Testing

@Suite("Faults of disk, files and terminal")
struct FaultTests {
  /// A folder with a store of the sample data.
  private func sample() throws -> Binary {
    let seewhat = try Binary()
    try seewhat.demo()
    return seewhat
  }

  private func names(_ seewhat: Binary, in folder: String = ".") throws -> [String] {
    let path = seewhat.folder.appendingPathComponent(folder).path
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private func expectRefusal(_ outcome: Binary.Outcome, _ words: String) {
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("a journal beside the place of a new store is refused", arguments: ["init", "demo"])
  func journal(command: String) throws {
    let seewhat = try Binary()
    try seewhat.write("old", to: "store.sqlite-journal")
    expectRefusal(
      try seewhat(command, "--store", "store.sqlite"),
      "store.sqlite-journal holds the remains of an older store"
    )
    #expect(try names(seewhat) == ["store.sqlite-journal"])
  }

  @Test(
    "a name that SQLite would interpret is a plain name",
    arguments: [":memory:", "file:a?mode=rw"]
  )
  func interpreted(path: String) throws {
    let seewhat = try Binary()
    #expect(try seewhat("init", "--store", path).status == 0)
    #expect(try seewhat("neighbourhood", "add", "Kork", "--store", path).status == 0)
    #expect(try seewhat("neighbourhood", "list", "--store", path).output.contains("Kork"))
    #expect(try names(seewhat).contains(path))
  }

  @Test("a store that others may read is warned of, by every command")
  func openToOthers() throws {
    let seewhat = try sample()
    try seewhat.sh("chmod 644 store.sqlite")
    for command in ["theme list", "card list --format json"] {
      let outcome = try seewhat.sh("seewhat \(command)")
      #expect(outcome.status == 0)
      #expect(outcome.errors.contains("make it private with: chmod 600 store.sqlite"))
      #expect(!outcome.output.contains("chmod"))
    }
    try seewhat.sh("chmod 600 store.sqlite")
    #expect(try seewhat("theme", "list").errors.isEmpty)
  }

  @Test("an import can be tried in a read-only folder")
  func dryRun() throws {
    let seewhat = try sample()
    try seewhat.write("name\nGoldscheuer\n", to: "n.csv")
    try seewhat.sh("chmod 400 store.sqlite")
    let outcome = try seewhat("import", "n.csv", "--dry-run")
    #expect(outcome.status == 0, "\(outcome.errors)")
    expectRefusal(try seewhat("import", "n.csv"), "is read-only")
  }

  // MARK: Output files

  @Test(
    "what is a store, lies beside one or is no file is never written over",
    arguments: ["store.sqlite", "store.sqlite-journal", "folder", "pipe", "link"]
  )
  func precious(path: String) throws {
    let seewhat = try sample()
    try seewhat.sh("mkdir folder; mkfifo pipe; ln -s store.sqlite link; rm -f store.sqlite-journal")
    let before = try seewhat.bytes("store.sqlite")
    for force in ["", "--force"] {
      expectRefusal(try seewhat.sh("seewhat card list --output \(path) \(force)"), path)
    }
    #expect(try seewhat.bytes("store.sqlite") == before)
    #expect(try names(seewhat) == ["folder", "link", "pipe", "store.sqlite"])
  }

  @Test("what an earlier run left over does not stand in the way")
  func leftover() throws {
    let seewhat = try sample()
    try seewhat.write("", to: "out.txt.part")
    #expect(try seewhat("card", "list", "--output", "out.txt").status == 0)
    expectRefusal(
      try seewhat("card", "list", "--output", "out.txt"),
      "There is a file at out.txt already"
    )
    #expect(try seewhat("card", "list", "--output", "out.txt", "--force").status == 0)
    #expect(try names(seewhat) == ["out.txt", "out.txt.part", "store.sqlite"])
  }

  @Test("a file that grows too large is refused in one sentence, and nothing is left")
  func tooLarge() throws {
    let seewhat = try sample()
    let outcome = try seewhat.sh("ulimit -f 4; seewhat card list --format json --output out.json")
    expectRefusal(outcome, "out.json cannot be written")
    #expect(try names(seewhat) == ["store.sqlite"])
  }

  @Test("an export is written whole or not at all, and recorded only then")
  func export() throws {
    let seewhat = try sample()
    let entries = try seewhat.audits()
    expectRefusal(try seewhat.sh("ulimit -f 8; seewhat export --to new"), "cannot be written")
    #expect(try names(seewhat) == ["store.sqlite"])
    try seewhat.sh("mkdir old; echo mine > old/cards.csv")
    expectRefusal(try seewhat("export", "--to", "old"), "old/cards.csv")
    #expect(try names(seewhat, in: "old") == ["cards.csv"])
    expectRefusal(try seewhat.sh("ulimit -f 8; seewhat export --to old --force"), "written")
    #expect(try names(seewhat, in: "old") == ["cards.csv"])
    #expect(try seewhat.bytes("old/cards.csv") == Data("mine\n".utf8))
    #expect(try seewhat.audits() == entries)
    #expect(try seewhat("export", "--to", "old", "--force").status == 0)
    #expect(try seewhat.bytes("old/cards.csv") != Data("mine\n".utf8))
    #expect(try seewhat.audits() == entries + 1)
  }

  @Test("files and folders are private and usable, whatever the umask", arguments: ["000", "777"])
  func umask(mask: String) throws {
    let seewhat = try sample()
    try seewhat.sh("umask \(mask); seewhat export --to out && seewhat card list --output list")
    let modes = try seewhat.sh("stat -c '%a %n' out out/cards.csv list").output
    #expect(modes == "700 out\n600 out/cards.csv\n600 list\n")
  }

  // MARK: The terminal

  @Test("output that cannot be written says what was stored", arguments: [">/dev/full", ">&-"])
  func unprinted(redirection: String) throws {
    let seewhat = try sample()
    let added = try seewhat.sh("seewhat table add --event Fest --date 2017-02-01 \(redirection)")
    expectRefusal(added, "what the command did is stored: ")
    let code = added.errors.dropLast(2).suffix(9)
    #expect(try seewhat("table", "list", "--format", "csv").output.contains(code))
    expectRefusal(try seewhat.sh("seewhat card list \(redirection)"), "nothing was stored")
  }

  @Test("an unwritable stderr changes nothing", arguments: ["2>/dev/full", "2>&-", "2> >(true)"])
  func unsaid(redirection: String) throws {
    let seewhat = try sample()
    let outcome = try seewhat.sh("seewhat neighbourhood add Goldscheuer \(redirection)")
    #expect(outcome.status == 0)
    #expect(try seewhat("neighbourhood", "list").output.contains("Goldscheuer"))
  }

  @Test("a reader that goes away ends a command without a word")
  func pipe() throws {
    let seewhat = try sample()
    let outcome = try seewhat.sh(
      "seewhat card list --format json | head -1 >/dev/null; echo ${PIPESTATUS[0]}"
    )
    #expect(outcome.errors.isEmpty)
    #expect(["0\n", "141\n"].contains(outcome.output))
  }

  @Test("Ctrl-C takes an import back, and its trial", arguments: ["", "--dry-run"])
  func interrupted(option: String) throws {
    let seewhat = try Binary()
    try seewhat("init")
    let rows = (0..<20_000).map { "P\($0),Vorname\($0),keep" }
    try seewhat.write("reference,given name,consents\n" + rows.joined(separator: "\n"), to: "p.csv")
    let before = try seewhat.bytes("store.sqlite")
    let outcome = try seewhat.sh(
      """
      seewhat import p.csv \(option) & job=$!
      while kill -INT $job 2>/dev/null; do sleep 0.02; done; wait $job
      """
    )
    #expect(outcome.status == 130)
    #expect(outcome.errors.contains("Nothing was stored"))
    #expect(try seewhat.bytes("store.sqlite") == before)
  }
}

extension Binary {
  /// How many files the store says were written of it.
  fileprivate func audits() throws -> Int {
    var count = 0
    var rest = try bytes("store.sqlite")[...]
    while let found = rest.range(of: Data("testerexport".utf8)) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
