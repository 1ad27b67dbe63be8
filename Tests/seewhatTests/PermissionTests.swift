import Foundation
import Testing

@Suite("Who may do what")
struct PermissionTests {
  /// A store with the sample data and a user of each role; the interpreter leads the table of Kork.
  private func staffed() throws -> Binary {
    let seewhat = try Binary()
    try seewhat.demo()
    for (name, role) in [
      ("Kim", "custodian"), ("Olga", "officer"), ("Farida Noori", "interpreter"),
      ("Karl", "council"), ("Spare", "council"),
    ] {
      let outcome = try seewhat("user", "add", name, "--role", role, "--as", "Kim")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(try seewhat("backup", "--to", "copies", "--as", "Kim").status == 0)
    return seewhat
  }

  private static let names = [
    "o": "Olga", "i": "FARIDA noori", "c": "Karl", "k": "Kim",
  ]

  /// Every command with what it is called with, and who may.
  ///
  /// The letters are officer, interpreter, council and custodian (k).
  private static let commands: [String: (arguments: String, may: String)] = [
    "audit": ("", "k"), "backup": ("", "k"), "card add": ("--need housing --text a", "o"),
    "card close": ("3DZE-FJW5", "o"), "card confirm": ("3DZE-FJW5", "o"),
    "card edit": ("3DZE-FJW5 --text a", "o"), "card list": ("", "oi"),
    "card reopen": ("3DZE-FJW5", "o"), "card show": ("3DZE-FJW5", "oi"), "check": ("", "k"),
    "export": ("--to out", "o"), "import": ("none.csv", "o"), "interpreter list": ("", "o"),
    "match": ("", "o"), "neighbourhood add": ("Odelshofen", "o"),
    "neighbourhood list": ("", "oick"),
    "participant add": ("--name Neu --consent keep", "o"),
    "participant consent grant": ("3K0E-54N2 --consent keep", "o"),
    "participant consent show": ("3K0E-54N2", "o"),
    "participant consent withdraw": ("3K0E-54N2 review", "o"),
    "participant duplicates": ("", "o"),
    "participant consent notice": ("3K0E-54N2", "o"),
    "participant merge": ("3K0E-54N2 3K0E-54N2 --yes", "o"),
    "participant unmerge": ("3K0E-54N2", "o"),
    "participant edit": ("3K0E-54N2 --contact x", "o"),
    "participant erase": ("3K0E-54N2 --yes", "k"),
    "participant export-all": ("3K0E-54N2 --names why", "ok"), "participant list": ("", "o"),
    "participant show": ("3K0E-54N2", "o"), "purge": ("--yes", "k"),
    "report advice": ("", "oc"), "report assets": ("", "oick"), "report circles": ("", "oc"),
    "report changes": ("--since 2016-11-20", "oc"),
    "report exchanges": ("", "oc"), "report introduction": ("KYZQ-XT3V", "o"),
    "report overview": ("", "oick"), "report participant": ("3K0E-54N2", "o"),
    "report table-cards": ("", "oick"), "report gaps": ("", "oc"), "report groups": ("", "oc"),
    "report matches": ("", "oc"), "report plenary": ("", "oick"),
    "restore": ("copies/*.sqlite --force", "k"), "review accept": ("KYZQ-XT3V", "oc"),
    "review agree": ("KYZQ-XT3V --side need", "o"),
    "review complete": ("KYZQ-XT3V --side need --outcome helped", "o"),
    "review decline": ("KYZQ-XT3V --reason distance", "oc"),
    "review end": ("KYZQ-XT3V --reason distance", "o"),
    "review introduce": ("KYZQ-XT3V", "o"), "review list": ("", "oc"),
    "review show": ("KYZQ-XT3V", "oc"), "settings policy": ("", "oick"),
    "settings set": ("place.same 120", "o"), "settings show": ("", "oick"),
    "suggest": ("--card 3DZE-FJW5", "o"), "table add": ("--event a --date 2017-02-01", "o"),
    "table enter": ("kork </dev/null", "oi"), "table list": ("", "oi"),
    "table show": ("kork", "oi"), "table undo": ("kork --yes", "oi"),
    "theme add": ("sewing --label en:Sewing", "o"), "theme edit": ("housing --label en:Home", "o"),
    "theme list": ("", "oick"), "theme show": ("housing", "oick"),
    "user add": ("Neu --role council", "k"), "user edit": ("Spare --name Ersatz", "k"),
    "user list": ("", "k"), "user remove": ("Ersatz", "k"),
    "wording export": ("--lang de", "oick"), "wording import": ("--lang so none.csv", "o"),
  ]

  /// What needs no store, or makes its own.
  private static let open = ["demo", "init", "language list", "language", "manual"]

  @Test("is asked by every command, for every role", arguments: ["o", "i", "c", "k"])
  func table(role: String) throws {
    let seewhat = try staffed()
    let leaves = Set(
      try Examples.commands().filter(\.isLeaf).map {
        $0.path.split(separator: " ").dropFirst().joined(separator: " ")
      }
    ).subtracting(Self.open)
    #expect(leaves == Set(Self.commands.keys))
    let name = try #require(Self.names[role])
    for (command, call) in Self.commands.sorted(by: { $0.key < $1.key }) {
      let line = "seewhat \(command) --as '\(name)' \(call.arguments)"
      let outcome = try seewhat.sh(line)
      let isRefused = outcome.errors.contains("who may not")
      #expect(isRefused == !call.may.contains(role), "\(line): \(outcome.errors)")
      if isRefused {
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
      } else {
        #expect(!outcome.errors.contains("All options"), "\(line): \(outcome.errors)")
      }
    }
  }

  @Test("keeps whoever is not recorded out, says how to mend it, and records the refusal")
  func unknown() throws {
    let seewhat = try staffed()
    let outcome = try seewhat("theme", "list")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("“tester” is not a user") && outcome.errors.contains("--as"))
    _ = try seewhat("export", "--to", "out", "--as", "Karl")
    let audit = try seewhat("audit", "--kind", "refusal", "--format", "csv", "--as", "Kim").output
    #expect(audit.contains("tester,refusal,see-town,,unknown-user"))
    #expect(audit.contains("Karl,refusal,export,,not-permitted"))
  }

  @Test("shows names to officers alone, whichever command is asked for them")
  func names() throws {
    let seewhat = try staffed()
    let lines = ["report matches", "review list", "report gaps", "report groups", "report advice"]
    for line in lines {
      let refused = try seewhat.sh("seewhat \(line) --names why --as Karl")
      #expect(refused.status == 1 && refused.output == "", "\(line)")
      #expect(refused.errors.contains("who may not see names"), "\(line)")
      #expect(try seewhat.sh("seewhat \(line) --names why --as Olga").status == 0, "\(line)")
    }
    #expect(
      try seewhat("table", "show", "kork", "--names", "why", "--as", "Farida Noori").status == 1
    )
  }

  @Test("lets interpreters see the tables they lead, and the cards of these")
  func tables() throws {
    let seewhat = try staffed()
    func rows(_ line: String, _ name: String) throws -> [String] {
      let outcome = try seewhat.sh("seewhat \(line) --format csv --as '\(name)'")
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.output.split(whereSeparator: \.isNewline).dropFirst().map(String.init)
    }
    #expect(try rows("table list", "Olga").count == 4)
    #expect(try rows("table list", "Farida Noori").count == 1)
    let own = try rows("card list --table kork", "Olga")
    #expect(!own.isEmpty)
    #expect(try rows("card list", "Farida Noori") == own)
    let other = try #require(try rows("card list --table kreuzmatt", "Olga").first).prefix(9)
    for line in ["table show kreuzmatt", "table enter kreuzmatt", "card show \(other)"] {
      let outcome = try seewhat.sh("seewhat \(line) --as 'Farida Noori' </dev/null")
      #expect(outcome.status == 1 && outcome.output == "", "\(line)")
      #expect(outcome.errors.contains("Farida Noori"), "\(outcome.errors)")
    }
  }

  @Test("locks nobody out: officers stand in for a custodian, and the last of both stays")
  func lockOut() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    func user(_ arguments: String, as name: String) throws -> Binary.Outcome {
      try seewhat.sh("seewhat user \(arguments) --as \(name)")
    }
    #expect(try user("add Ina --role interpreter", as: "x").errors.contains("left who may"))
    #expect(try user("add Olga --role officer", as: "x").errors.contains("From now on"))
    #expect(try seewhat("backup", "--as", "Olga").status == 0)
    #expect(try user("add olga --role council", as: "Olga").errors.contains("already"))
    #expect(try user("add Ina --role interpreter", as: "Olga").status == 0)
    for change in ["remove Olga", "edit Olga --role council"] {
      #expect(try user(change, as: "Olga").errors.contains("left who may"), "\(change)")
    }
    #expect(try user("add Kim --role custodian", as: "Olga").status == 0)
    #expect(try user("list", as: "Olga").errors.contains("who may not"))
    #expect(try user("remove Olga", as: "Kim").status == 0)
    #expect(try user("remove Ina", as: "Kim").status == 0)
    #expect(try user("remove Kim", as: "Kim").status == 0)
    #expect(try seewhat("theme", "list").status == 0)
  }
}
