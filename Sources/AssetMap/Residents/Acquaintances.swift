/// A small part of the register: some matches, and all that matters of the people in them.
package struct Acquaintances: Sendable {
  package var town: Town
  package var matches: [Match]
  package var participants: [ParticipantCode: Participant]
  /// Every card of these people, by code.
  package var cards: [Card]

  package init(town: Town, matches: [Match], participants: [Participant], cards: [Card]) {
    self.town = town
    self.matches = matches
    self.participants = Dictionary(participants.map { ($0.code, $0) }) { first, _ in first }
    self.cards = cards
  }

  /// What matching would see if there were nobody else.
  ///
  /// It serves to say why two fit; who else wants the same is not in it.
  package func snapshot(on day: Day) -> Snapshot {
    Snapshot(
      town: town,
      day: day,
      holders: participants.values.sorted { $0.code < $1.code }.map {
        Holder(code: $0.code, profile: $0.profile, purposes: $0.purposes(on: day))
      },
      cards: cards.filter(\.isOpen).compactMap { card in
        card.participant.map {
          HeldCard(code: card.code, holder: $0, table: card.table, terms: card.terms)
        }
      }
    )
  }

  /// The card with this code.
  package func card(_ code: CardCode) -> Card? { cards.first { $0.code == code } }

  /// Who takes part in a match, as far as they are in the register.
  package func people(of match: Match) -> [MatchRole: Participant] {
    let codes: [MatchRole: ParticipantCode?] = [
      .need: card(match.need)?.participant,
      .capability: card(match.capability)?.participant,
      .interpreter: match.interpreter,
    ]
    return codes.compactMapValues { $0.flatMap { participants[$0] } }
  }

  /// The people whose names someone may see on their own page on a day: those they were introduced
  /// to, as long as these consent to *keep* and *introduce*.
  package func known(to code: ParticipantCode, on day: Day) -> Set<ParticipantCode> {
    Set(
      matches.filter(\.hasExchangedNames).flatMap { people(of: $0).values }
        .filter { $0.code != code && $0.purposes(on: day).isSuperset(of: [.keep, .introduce]) }
        .map(\.code)
    )
  }
}

extension Match {
  /// Whether its people know each other's names.
  package var hasExchangedNames: Bool { state == .introduced || state == .completed }
}
