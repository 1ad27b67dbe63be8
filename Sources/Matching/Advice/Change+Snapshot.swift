import AssetMap

/// The codes of whoever and whatever a change adds: the greatest that nothing in the register has.
struct FreshCodes {
  private(set) var holder: ParticipantCode
  private(set) var card: CardCode

  init(for snapshot: Snapshot) {
    let holders = Set(snapshot.holders.map(\.code.number))
    let cards = Set(snapshot.cards.map(\.code.number))
    var number: Int64 = (1 << 35) - 1
    while holders.contains(number) || cards.contains(number) { number -= 1 }
    holder = ParticipantCode(number: number)
    card = CardCode(number: number)
  }
}

extension Change {
  /// The register with the change made, and the card it adds or widens.
  ///
  /// Whoever is new consents to everything, says nothing of times, place or gender, and wishes
  /// nothing. An interpreter speaks both languages at B2, the least that interpreting takes; a helper
  /// speaks the language as a native does, and so the one that the theme is about.
  ///
  /// - Returns: `nil` where the register has no such card, or the card can take no more.
  func made(
    to snapshot: Snapshot,
    as fresh: FreshCodes
  ) -> (snapshot: Snapshot, card: CardCode)? {
    var changed = snapshot
    switch self {
    case .place(let code, _, _):
      guard let index = snapshot.cards.firstIndex(where: { $0.code == code }),
        let terms = snapshot.cards[index].terms.withOnePlaceMore
      else { return nil }
      changed.cards[index].terms = terms
      return (changed, code)
    case .interpreter, .helper:
      guard let (terms, languages) = newcomer(on: snapshot.day) else { return nil }
      changed.holders.append(
        Holder(
          code: fresh.holder,
          profile: Profile(languages: languages),
          purposes: Set(Purpose.allCases)
        )
      )
      changed.cards.append(HeldCard(code: fresh.card, holder: fresh.holder, terms: terms))
      return (changed, fresh.card)
    }
  }

  /// What somebody new offers, and speaks.
  private func newcomer(on day: Day) -> (terms: CardTerms, languages: [LanguageAbility])? {
    switch self {
    case .interpreter(let first, let second, let load):
      let count = min(max(1, load), CardTerms.greatestCount)
      let terms = try? CardTerms(
        kind: .capability,
        theme: .interpreting,
        count: count,
        writtenOn: day
      )
      return terms.map { ($0, [LanguageAbility(first, .b2), LanguageAbility(second, .b2)]) }
    case .helper(let theme, let about, let language):
      let terms = try? CardTerms(kind: .capability, theme: theme, about: about, writtenOn: day)
      let spoken = Set([language, about ?? language]).sorted()
      return terms.map { ($0, spoken.map { LanguageAbility($0, .native) }) }
    case .place: return nil
    }
  }
}

extension CardTerms {
  /// The terms with one place more; `nil` where the count is the greatest.
  fileprivate var withOnePlaceMore: CardTerms? {
    try? CardTerms(
      kind: kind,
      theme: theme,
      about: about,
      count: count + 1,
      isForGroup: isForGroup,
      times: times,
      isUrgent: isUrgent,
      writtenOn: writtenOn
    )
  }
}
