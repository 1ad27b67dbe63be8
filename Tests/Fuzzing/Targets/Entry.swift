internal import AssetMap
internal import Office

/// The dialogue in which paper cards are typed: any lines end without a trap, and a card that it
/// stores has words that were typed.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let typed = text(start, count) else { return 0 }
  let table = RoundTable(
    code: Code(number: 9),
    event: "Stadtteilfest",
    date: today,
    language: LanguageTag(stored: "ti")
  )
  let people = ["Selam Tesfay", "Selam Gebre", "Marta Weiß"].enumerated().map { number, name in
    EntryPerson(
      code: Code(number: Int64(number + 1)),
      reference: "P\(number)",
      name: name,
      keeps: number < 2
    )
  }
  var dialogue = EntryDialogue(table: table, town: town, people: people, taken: [1, 2])
  var (stored, next) = (0, Int64(100))
  expect(!dialogue.greeting.isEmpty, "no greeting")
  for line in typed.split(separator: "\n", omittingEmptySubsequences: false) {
    expect(!dialogue.prompt.isEmpty, "no prompt")
    next += 1
    let reply = dialogue.take(String(line))
    switch reply.action {
    case .none: continue
    case .leave: return 0
    case .undo where stored == 0: _ = dialogue.refused("Nothing was stored.")
    case .undo:
      stored -= 1
      _ = dialogue.undone()
    case .register(let person):
      expect(person.purposes.contains(.keep), "registered without consent to keep")
      _ = dialogue.registered(EntryPerson(code: Code(number: next), name: person.name))
    case .store(let draft):
      do throws(CardFault) {
        let card = try draft.card(code: Code(number: next), table: table)
        expect(
          [card.text, card.rendering].allSatisfy { $0.map { typed.contains($0) } ?? true },
          "a card has words that nobody typed"
        )
        stored += 1
        _ = dialogue.stored(card.code)
      } catch {
        _ = dialogue.refused("\(error)")
      }
    }
  }
  return 0
}
