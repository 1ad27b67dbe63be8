internal import AssetMap
internal import Register

/// The cards of a register as reports show them, with the persons behind them only where asked for.
struct CardViews {
  let town: Town
  let participants: [ParticipantCode: Participant]
  private let cards: [CardCode: Card]
  private let tables: [TableCode: RoundTable]
  private let showsNames: Bool

  init(_ contents: RegisterContents, town: Town, showsNames: Bool) {
    self.town = town
    self.showsNames = showsNames
    participants = Dictionary(uniqueKeysWithValues: contents.participants.map { ($0.code, $0) })
    cards = Dictionary(uniqueKeysWithValues: contents.cards.map { ($0.code, $0) })
    tables = Dictionary(uniqueKeysWithValues: contents.tables.map { ($0.code, $0) })
  }

  /// The card with this code; `nil` where it is not in the register or belongs to a whole table.
  func view(_ code: CardCode) -> CardView? {
    guard let card = cards[code], let holder = card.participant.flatMap({ participants[$0] }) else {
      return nil
    }
    let table = card.table.flatMap { tables[$0] }
    return CardView(
      code: code,
      holder: holder.code,
      holderKind: holder.profile.kind,
      identity: identity(of: holder),
      neighbourhood: holder.profile.neighbourhood,
      languages: holder.profile.languages,
      terms: card.terms,
      text: card.text,
      textLanguage: card.textLanguage,
      rendering: card.rendering,
      table: table.map { $0.reference ?? $0.code.description },
      number: card.number
    )
  }

  /// Who interprets; `nil` where they are not in the register.
  func interpreter(_ code: ParticipantCode, on day: Day) -> InterpreterView? {
    participants[code].map { participant in
      InterpreterView(
        code: code,
        identity: identity(of: participant),
        consentsToIntroduce: participant.purposes(on: day).contains(.introduce)
      )
    }
  }

  private func identity(of participant: Participant) -> CardView.Identity? {
    showsNames
      ? CardView.Identity(name: participant.name.full, contact: participant.contact) : nil
  }

  /// Whether the holder of a card consents to a purpose on a day.
  func consents(_ card: CardView, to purpose: Purpose, on day: Day) -> Bool {
    consents(card.holder, to: purpose, on: day)
  }

  /// Whether a participant consents to a purpose on a day.
  func consents(_ participant: ParticipantCode, to purpose: Purpose, on day: Day) -> Bool {
    participants[participant]?.purposes(on: day).contains(purpose) ?? false
  }
}
