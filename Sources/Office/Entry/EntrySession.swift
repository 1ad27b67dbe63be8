package import AssetMap
internal import Register

/// A sitting at one table's pile of cards: the dialogue, and the register it writes to.
package struct EntrySession {
  package var dialogue: EntryDialogue
  private let office: Office
  private let table: RoundTable
  private var batch: Int64?
  /// The cards stored in this sitting, oldest first.
  private var stored: [CardCode] = []

  /// Reads who is registered and which numbers are taken.
  package init(office: Office, table: RoundTable) throws {
    self.office = office
    self.table = table
    // People are found by any part of their names, which the screen then shows.
    try office.register.recordNamesShown(acting: office.acting)
    let cards = try office.register.cards(CardFilter(table: table.code, includesClosed: true))
    let former = Dictionary(grouping: try office.register.mergedCodes(), by: \.value)
    dialogue = EntryDialogue(
      table: table,
      town: try office.register.town(),
      people: try office.register.participants().map {
        EntryPerson(
          code: $0.code,
          formerCodes: Set(former[$0.code, default: []].map(\.key)),
          reference: $0.reference,
          name: $0.name.full,
          keeps: $0.purposes(on: office.acting.day).contains(.keep)
        )
      },
      taken: Set(cards.compactMap(\.number))
    )
  }

  /// Does what the dialogue asks for, and tells it what became of it.
  package mutating func perform(_ action: EntryDialogue.Action) -> EntryDialogue.Reply {
    do {
      switch action {
      case .none, .leave: return EntryDialogue.Reply(lines: [])
      case .store(let draft): return dialogue.stored(try store(draft))
      case .register(let draft): return dialogue.registered(try register(draft))
      case .undo:
        try undo()
        return dialogue.undone()
      }
    } catch {
      return dialogue.refused("\(error)")
    }
  }

  private mutating func store(_ draft: EntryDraft) throws -> CardCode {
    let card = try draft.card(code: office.freshCode(), table: table)
    if batch == nil {
      batch = try office.register.beginBatch(table: table.code, acting: office.acting)
    }
    try office.register.add(card, batch: batch, acting: office.acting)
    stored.append(card.code)
    return card.code
  }

  private func register(_ draft: EntryPerson.Draft) throws -> EntryPerson {
    guard let name = ParticipantName(whole: draft.name) else {
      throw RegisterError.refused("A name is not empty.")
    }
    let participant = Participant(
      code: try office.freshCode(),
      name: name,
      profile: Profile(languages: draft.languages, neighbourhood: draft.neighbourhood),
      registeredOn: office.acting.day,
      consents: draft.purposes.map {
        Consent(
          $0,
          givenOn: office.acting.day,
          language: table.language,
          through: table.facilitator,
          recordedBy: office.acting.by
        )
      }
    )
    if !draft.isCertain, let alike = try office.alike(participant).first {
      throw RegisterError.refused(
        "Someone alike is registered already: \(alike.participant). Take that code, or write "
          + "++\(draft.name) to register them all the same."
      )
    }
    try office.register.add(participant, acting: office.acting)
    return EntryPerson(code: participant.code, name: draft.name)
  }

  private mutating func undo() throws {
    guard let last = stored.last else {
      throw RegisterError.refused(
        "No card was stored in this sitting; an earlier batch goes with: seewhat table undo"
      )
    }
    try office.register.remove([last], acting: office.acting)
    stored.removeLast()
  }
}
