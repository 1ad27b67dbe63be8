import AssetMap
import Office
import Testing

@Suite("Typing a pile of paper cards")
struct EntryDialogueTests {
  static let tigrinya = LanguageTag(stored: "ti")
  static let selam = EntryPerson(code: Code(number: 1), reference: "P1", name: "Selam Tesfay")
  static let luam = EntryPerson(code: Code(number: 2), name: "ሉኣም ተስፋይ")
  static let marta = EntryPerson(code: Code(number: 3), name: "Marta Weiß")

  static func dialogue(taken: Set<Int> = []) -> EntryDialogue {
    func theme(_ code: String, _ english: String, _ german: String) -> Theme {
      Theme(
        code: ThemeCode(stored: code),
        minimumLevel: .a2,
        labels: [LanguageTag(stored: "en"): english, LanguageTag(stored: "de"): german]
      )
    }
    return EntryDialogue(
      table: RoundTable(
        code: Code(number: 9),
        reference: "kreuzmatt",
        event: "Kreuzmatt",
        date: Day(number: 17_000),
        neighbourhood: "Kreuzmatt",
        language: tigrinya
      ),
      town: Town(
        council: "Kehl",
        workingLanguage: LanguageTag(stored: "de"),
        themes: [
          theme("childcare", "Childcare", "Kinderbetreuung"),
          theme("childcare.babysitting", "Babysitting", "Babysitten"),
          theme("childcare.during-class", "Childcare during classes", "Kinderbetreuung im Kurs"),
          theme("language.practice", "Conversation practice", "Sprachpraxis"),
        ],
        neighbourhoods: [Neighbourhood(name: "Kreuzmatt")]
      ),
      people: [selam, luam, marta],
      taken: taken
    )
  }

  /// Takes lines, and gives the last reply.
  @discardableResult
  static func take(_ lines: String..., in dialogue: inout EntryDialogue) -> EntryDialogue.Reply {
    var reply = dialogue.take(lines[0])
    for line in lines.dropFirst() { reply = dialogue.take(line) }
    return reply
  }

  private func stored(_ reply: EntryDialogue.Reply) -> EntryDraft? {
    if case .store(let draft) = reply.action { draft } else { nil }
  }

  @Test("takes a card in seven answers")
  func oneCard() throws {
    var dialogue = Self.dialogue(taken: [1, 2])
    let reply = Self.take(
      "selam",
      "n",
      "during",
      "ቆልዓ",
      "Ein Kind",
      "2 urgent sat-morning",
      "",
      in: &dialogue
    )
    let draft = try #require(stored(reply))
    #expect(draft.number == 3)
    #expect(draft.holder == .participant(Self.selam.code))
    #expect(draft.kind == .need)
    #expect(draft.theme?.description == "childcare.during-class")
    #expect(draft.text == "ቆልዓ")
    #expect(draft.textLanguage == Self.tigrinya)
    #expect(draft.rendering == "Ein Kind")
    #expect(draft.count == 2 && draft.isUrgent && !draft.times.isEmpty)
  }

  @Test("keeps the last answers as defaults, but never the words")
  func defaults() throws {
    var dialogue = Self.dialogue()
    Self.take("selam", "n", "babysitting", "ሀ", "A", "3 urgent", "", in: &dialogue)
    _ = dialogue.stored(Code(number: 4))
    let again = try #require(stored(Self.take("", "", "", "ለ", "", "", "", in: &dialogue)))
    #expect(again.holder == .participant(Self.selam.code))
    #expect(again.kind == .need)
    #expect(again.theme?.description == "childcare.babysitting")
    #expect(again.text == "ለ" && again.rendering == nil)
    #expect(again.count == 1 && !again.isUrgent)
    #expect(again.number == 2)
  }

  @Test("costs forty cards no more than twelve keys each beside the words")
  func keystrokes() {
    var (dialogue, keys) = (Self.dialogue(), 0)
    for card in 0..<40 {
      let isNewHolder = card % 3 == 0
      let who = isNewHolder ? ["selam", "mart", "ሉኣ"][card / 3 % 3] : ""
      let theme = card % 2 == 0 ? ["babys", "during"][card / 2 % 2] : ""
      for line in [who, card % 5 == 0 ? "n" : "", theme, "ቃል", "Wort", "", ""] {
        if line != "ቃል" && line != "Wort" { keys += line.count }
        keys += 1
        _ = dialogue.take(line)
      }
      _ = dialogue.stored(Code(number: Int64(card)))
    }
    #expect(keys / 40 <= 12)
  }

  @Test("shows the few that fit, and takes one by its number")
  func choices() throws {
    var dialogue = Self.dialogue()
    let few = Self.take("ta", in: &dialogue)
    #expect(few.lines.isEmpty || few.lines.count >= 1)
    let people = Self.take("back", "e", in: &dialogue)
    #expect(people.lines.count == 2)
    Self.take("2", in: &dialogue)
    #expect(dialogue.prompt.contains("need or capability"))
  }

  @Test("finds a theme by any part of its label in any language, or of its code")
  func themes() {
    for part in ["im kurs", "DURING", "childcare.during-class", "during-c"] {
      var dialogue = Self.dialogue()
      Self.take("selam", "n", part, in: &dialogue)
      #expect(dialogue.prompt.contains("words in Tigrinya"), "\(part)")
    }
    var dialogue = Self.dialogue()
    let none = Self.take("selam", "n", "flying", in: &dialogue)
    #expect(none.lines == ["  ! no theme has “flying” in its name"])
  }

  @Test("asks which language a card in a language theme is about")
  func about() throws {
    var dialogue = Self.dialogue()
    let reply = Self.take("selam", "n", "practice", "Deutsch", "ሀ", "", "", "", in: &dialogue)
    #expect(try #require(stored(reply)).about == LanguageTag(stored: "de"))
  }

  @Test("mends one field and shows the card again")
  func mending() throws {
    var dialogue = Self.dialogue()
    Self.take("selam", "n", "babys", "ሀ", "A", "", "words", "ለ", in: &dialogue)
    #expect(dialogue.prompt.contains("store it?"))
    let draft = try #require(stored(dialogue.take("")))
    #expect(draft.text == "ለ" && draft.rendering == "A")
  }

  @Test("takes words in another language than the table's")
  func otherLanguage() throws {
    var dialogue = Self.dialogue()
    let reply = Self.take("marta", "c", "babys", "in de: Ich passe auf", "", "", "", in: &dialogue)
    let draft = try #require(stored(reply))
    #expect(draft.text == "Ich passe auf")
    #expect(draft.textLanguage.description == "de")
  }

  @Test("registers someone new only with their consent to keep")
  func newcomer() throws {
    var dialogue = Self.dialogue()
    #expect(Self.take("+Abel Haile", "", "", "", in: &dialogue).action == .none)
    let reply = Self.take("+Abel Haile", "ti:native; de:A1", "", "keep match", in: &dialogue)
    guard case .register(let person) = reply.action else {
      Issue.record("\(reply)")
      return
    }
    #expect(person.name == "Abel Haile")
    #expect(person.purposes == [.keep, .match])
    #expect(person.neighbourhood == "Kreuzmatt")
    _ = dialogue.registered(EntryPerson(code: Code(number: 7), name: person.name))
    #expect(dialogue.prompt.contains("need or capability"))
  }

  @Test("goes back, takes back and leaves")
  func ways() {
    var dialogue = Self.dialogue()
    Self.take("selam", "n", "back", in: &dialogue)
    #expect(dialogue.prompt.contains("need or capability"))
    #expect(dialogue.take("undo").action == .none)
    #expect(dialogue.take("undo").action == .undo)
    #expect(dialogue.take("quit").action == .leave)
  }

  @Test("gives a card that is taken back as defaults, words and all")
  func takenBack() throws {
    var dialogue = Self.dialogue()
    Self.take("selam", "n", "babys", "ሀ", "A", "3 urgent", "", in: &dialogue)
    _ = dialogue.stored(Code(number: 4))
    _ = dialogue.undone()
    let again = try #require(stored(Self.take("", "", "", "", "B", "", "", in: &dialogue)))
    #expect(again.number == 1 && again.text == "ሀ" && again.rendering == "B")
    #expect(again.count == 3 && again.isUrgent)
  }

  @Test("takes no card for someone who does not consent to keep")
  func withoutKeep() {
    var dialogue = EntryDialogue(
      table: RoundTable(code: Code(number: 9), event: "Kork", date: Day(number: 17_000)),
      town: Town(council: "Kehl", workingLanguage: LanguageTag(stored: "de")),
      people: [EntryPerson(code: Code(number: 1), name: "Selam", keeps: false)],
      taken: []
    )
    #expect(dialogue.take("selam").lines.first?.contains("has not consented to keep") == true)
    #expect(dialogue.prompt.contains("who"))
  }

  @Test("takes what is out of the ordinary at the last question too")
  func moreAtTheEnd() throws {
    var dialogue = Self.dialogue()
    Self.take("selam", "n", "babys", "ሀ", "A", "", "2 sat-morning", in: &dialogue)
    let draft = try #require(stored(dialogue.take("")))
    #expect(draft.count == 2 && draft.times.count == 1)
  }

  @Test("refuses what does not go together, and stays at the question")
  func refusals() {
    var dialogue = Self.dialogue()
    #expect(Self.take("", in: &dialogue).lines.count == 1)
    Self.take("selam", "c", "babys", "ሀ", "", in: &dialogue)
    #expect(dialogue.take("urgent").lines == ["  ! Only a need can be urgent."])
    #expect(dialogue.take("sometimes").lines.first?.contains("“sometimes”") == true)
    #expect(dialogue.prompt.contains("more"))
  }

  @Test("keeps controls out of the screen and isolates foreign words")
  func screen() {
    var dialogue = Self.dialogue()
    Self.take("selam", "n", "babys", "ab\u{1B}[31m\u{202E}ሀ", "A", "", in: &dialogue)
    #expect(!dialogue.prompt.unicodeScalars.contains("\u{1B}"))
    #expect(!dialogue.prompt.unicodeScalars.contains("\u{202E}"))
    #expect(dialogue.prompt.contains("\u{2068}ab[31mሀ\u{2069}"))
  }
}
