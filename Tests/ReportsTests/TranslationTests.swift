import Testing

@testable import Reports

@Suite("What commands say in another language")
struct TranslationTests {
  private let translation = Translation(
    """
    # For translators.
    Wrote {1}.
    → {1} ist geschrieben.
    Error: {1*}
    → Fehler: {1}
    There is no {1*} “{2}” in {3}
    → In {3} gibt es {1} „{2}“ nicht
    need
    → Anliegen
    #12 is a number
    → #12 ist eine Nummer
    """
  )

  @Test("A place keeps what was typed, in the order of the other language")
  func places() {
    #expect(
      translation("There is no need “need” in a.db") == "In a.db gibt es Anliegen „need“ nicht"
    )
  }

  @Test("A sentence within a sentence is translated where the place is ours")
  func within() {
    #expect(translation("Error: Wrote need.") == "Fehler: need ist geschrieben.")
  }

  @Test("Lines are translated one by one, with the blanks around them")
  func lines() {
    #expect(
      translation("  need  \nmore\n#12 is a number") == "  Anliegen  \nmore\n#12 ist eine Nummer"
    )
  }

  @Test("What no entry says stays as it is", arguments: ["", " ", "Wrote", "Error", "Wrote x"])
  func unknown(text: String) {
    #expect(translation(text) == text)
    #expect(!translation.says(text))
  }

  @Test("The entry with the most words in common is taken")
  func nearest() {
    let translation = Translation("{1}: {2*}\n→ {1}: {2}\n{1}: no\n→ {1}: nein")
    #expect(translation("a: no") == "a: nein")
    #expect(translation("a: b") == "a: b")
  }

  @Test("An entry whose places of ours are said goes before one with more words")
  func said() {
    let translation = Translation(
      "{1}:{2}: {3*}\n→ {1}:{2}: {3}\n{1}: {2*}\n→ {1}: {2}\n“{1}” is none; try: {2}\n→ „{1}“ ist keins; etwa: {2}"
    )
    #expect(translation("--x: “y” is none; try: a, b") == "--x: „y“ ist keins; etwa: a, b")
    #expect(translation("a.csv:3: “y” is none; try: a") == "a.csv:3: „y“ ist keins; etwa: a")
  }

  @Test("Of a list what stands between its words is translated, and of its words those of ours")
  func list() {
    let translation = Translation(
      "or\n→ oder\nand\n→ und\nchildren\n→ Kinder\ntake {1+}\n→ {1} nehmen"
    )
    #expect(translation("take 'a', 'b' or 'c'") == "'a', 'b' oder 'c' nehmen")
    #expect(translation("take x or y or z") == "x oder y oder z nehmen")
    #expect(translation("take children and \"them\"") == "Kinder und \"them\" nehmen")
    #expect(translation("take or") == "oder nehmen")
    #expect(translation("take x") == "x nehmen")
  }

  @Test("A place that stands twice holds the same twice")
  func twice() {
    let translation = Translation("{1} is {1}\n→ {1} gleich {1}")
    #expect(translation("a is a") == "a gleich a")
    #expect(translation("a is b") == "a is b")
  }

  @Test(
    "Lines that are no entry are kept as faults",
    arguments: [
      ("a", "a"), ("→ b", "→ b"), ("a\nb\n→ c", "a"), ("a {1}\n→ b", "a {1}"),
      ("a\n→ b\na\n→ c", "a"),
    ]
  )
  func faults(text: String, fault: String) {
    #expect(Translation(text).faults.map(String.init) == [fault])
  }

  @Test("The German has no faults")
  func german() { #expect(Translation.german.faults.isEmpty) }
}
