import Foundation
import Testing

@Suite("Any text, from outside")
struct HostileTextTests {
  /// A store with somebody who consents, and their code.
  private func store() throws -> (seewhat: Binary, person: String) {
    let seewhat = try Binary(fixed: false)
    try seewhat("init")
    let added = try seewhat("participant", "add", "--name", "Selam", "--consent", "keep,match")
    return (seewhat, added.output.trimmingCharacters(in: .newlines))
  }

  private func cards(_ seewhat: Binary, _ store: String = "store.sqlite") throws -> [[String: Any]]
  {
    let outcome = try seewhat("card", "list", "--format", "json", "--store", store)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    if let list = json as? [[String: Any]] { return list }
    let lists = (json as? [String: Any])?.values.compactMap { $0 as? [[String: Any]] } ?? []
    return try #require(lists.first)
  }

  /// The bytes of a field of each card, sorted.
  private func bytes(_ field: String, of cards: [[String: Any]]) -> [[UInt8]] {
    sorted(cards.compactMap { $0[field] as? String })
  }

  private func sorted(_ texts: [String]) -> [[UInt8]] {
    texts.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  @Test("comes back byte for byte: added, listed, exported, imported, exported again")
  func throughEveryDoor() throws {
    let (seewhat, person) = try store()
    var hostile = HostileText(seed: 5)
    let long = String(repeating: "ሰ\u{301}\"\r\n", count: 2_500)
    let texts = (0..<12).map { _ in hostile.next() } + [long]
    for text in texts {
      let added = try seewhat(
        "card",
        "add",
        "--participant",
        person,
        "--need",
        "sport",
        "--text",
        text,
        "--rendering",
        "\u{301}" + text
      )
      #expect(added.status == 0, "\(added.errors)")
    }
    let listed = try cards(seewhat)
    #expect(bytes("words", of: listed) == sorted(texts))
    try seewhat("export", "--to", "out")
    try seewhat("init", "--store", "new.sqlite")
    let imported = try seewhat.sh("seewhat import out/*.csv --store new.sqlite")
    #expect(imported.status == 0, "\(imported.errors)")
    let again = try cards(seewhat, "new.sqlite")
    for field in ["words", "rendering"] {
      #expect(bytes(field, of: again) == bytes(field, of: listed))
    }
    try seewhat("export", "--to", "again", "--store", "new.sqlite")
    #expect(try seewhat.bytes("again/cards.csv") == seewhat.bytes("out/cards.csv"))
    #expect(try seewhat.bytes("again/participants.csv") == seewhat.bytes("out/participants.csv"))
  }

  @Test("comes back byte for byte from a file of many, whatever parts its cells", arguments: ",;\t")
  func fromFiles(delimiter: Character) throws {
    let (seewhat, person) = try store()
    var hostile = HostileText(seed: 7)
    let texts = (0..<400).map { _ in hostile.next() }
    let rows = texts.enumerated().map { number, text in
      // An apostrophe before what a spreadsheet would take for a formula is taken away in reading.
      let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
      let cell = "\"" + (isGuarded(text) ? "'" : "") + doubled + "\""
      return ["C\(number)", person, "need", "sport", cell].joined(separator: String(delimiter))
    }
    let header = ["reference", "participant", "kind", "theme", "text"]
      .joined(separator: String(delimiter))
    try seewhat.write(([header] + rows).joined(separator: "\r\n"), to: "cards.csv")
    let imported = try seewhat("import", "cards.csv")
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(try bytes("words", of: cards(seewhat)) == sorted(texts))
  }

  /// Whether, after apostrophes, a text begins as a formula does, so that a file guards it.
  private func isGuarded(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) }
      ?? false
  }

  @Test("is shown byte for byte in HTML, unless it would steer the page")
  func inHTML() throws {
    let (seewhat, person) = try store()
    var hostile = HostileText(seed: 9)
    let texts = (0..<8).map { _ in hostile.next(showable: true) }
    for text in texts {
      try seewhat("card", "add", "--participant", person, "--need", "sport", "--text", text)
    }
    let page = try seewhat("card", "list", "--format", "html").output
    let shown = Set(HTMLTexts(page).texts.map { Array($0.utf8) })
    for text in texts { #expect(shown.contains(Array(text.utf8)), "\(text.debugDescription)") }
  }

  @Test("does not matter in names of files, and a link to a store is refused")
  func paths() throws {
    let (seewhat, _) = try store()
    let names = ["-odd.csv", "two words.csv", "ስም \u{301}é.csv", "a'b\"$(id).csv"]
    for (index, name) in names.enumerated() {
      try seewhat.write("name\nTeil \(index)\n", to: name)
      let imported = try seewhat("import", "--", name)
      #expect(imported.status == 0, "\(name): \(imported.errors)")
      let listed = try seewhat.sh(
        #"seewhat neighbourhood list --format csv --output "out $FILE""#,
        with: ["FILE": name]
      )
      #expect(listed.status == 0, "\(name): \(listed.errors)")
      let written = String(decoding: try seewhat.bytes("out " + name), as: UTF8.self)
      #expect(written.contains("Teil \(index)"))
      let again = try seewhat("neighbourhood", "list", "--output", "out " + name)
      #expect(again.status == 1 && again.errors.contains("already"))
    }
    try seewhat.sh("ln -s store.sqlite link; ln -s . folder")
    let linked = try seewhat("neighbourhood", "add", "Kork", "--store", "link")
    #expect(linked.status == 1 && linked.errors.contains("a symbolic link"))
    #expect(try seewhat("neighbourhood", "list", "--store", "folder/store.sqlite").status == 0)
  }
}

/// What a page shows between its tags, with the characters that its references stand for.
private struct HTMLTexts {
  private(set) var texts: [String] = []

  init(_ page: String) {
    for piece in page.unicodeScalars.split(separator: "<", omittingEmptySubsequences: false) {
      guard let end = piece.firstIndex(of: ">") else { continue }
      texts.append(Self.decoded(String(piece[piece.index(after: end)...])))
    }
  }

  private static func decoded(_ text: String) -> String {
    let named = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]
    let reference = /&(#?[0-9A-Za-z]+);/.matchingSemantics(.unicodeScalar)
    return text.replacing(reference) { reference in
      let name = String(reference.output.1)
      guard name.hasPrefix("#") else { return named[name] ?? "&\(name);" }
      let isHexadecimal = name.lowercased().hasPrefix("#x")
      let number = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "?"
    }
  }
}
