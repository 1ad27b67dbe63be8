package import AssetMap
package import Register

/// Which participants a list is narrowed to.
package struct ParticipantFilter: Sendable {
  package var neighbourhood: String?
  package var language: LanguageTag?
  package var kind: ParticipantKind?
  /// A part of a name, contact or reference, compared as names are.
  package var search: String?

  package init(
    neighbourhood: String? = nil,
    language: LanguageTag? = nil,
    kind: ParticipantKind? = nil,
    search: String? = nil
  ) {
    self.neighbourhood = neighbourhood
    self.language = language
    self.kind = kind
    self.search = search
  }
}

extension Office {
  /// The participants a filter admits, by code.
  package func participants(
    matching filter: ParticipantFilter
  ) throws(RegisterError) -> [Participant] {
    let key = filter.search.map { TextKey($0).folded }
    return try register.participants().filter { participant in
      let profile = participant.profile
      if let wanted = filter.neighbourhood, profile.neighbourhood != wanted { return false }
      if let wanted = filter.kind, profile.kind != wanted { return false }
      if let wanted = filter.language, !profile.languages.contains(where: { $0.language == wanted })
      {
        return false
      }
      guard let key else { return true }
      return [participant.name.full, participant.contact, participant.reference]
        .contains { $0.map { TextKey($0).folded.contains(key) } ?? false }
    }
  }

  /// Those who offer to interpret and consent to be matched: participants with an open capability in
  /// `interpreting`.
  package func interpreters() throws(RegisterError) -> [Participant] {
    let filter = CardFilter(kind: .capability, theme: .interpreting)
    let codes = Set(try register.cards(filter).compactMap(\.participant))
    return try register.participants().filter {
      codes.contains($0.code) && $0.purposes(on: acting.day).isSuperset(of: [.keep, .match])
    }
  }

  /// The cards a filter admits whose holders consent to *keep*, of the tables within reach, and how
  /// many were left out for lack of consent.
  package func cards(
    _ filter: CardFilter
  ) throws(RegisterError) -> (kept: [Card], leftOut: Int) {
    let keeping = Set(
      try register.participants().filter { $0.purposes(on: acting.day).contains(.keep) }
        .map(\.code)
    )
    let tables = try reachedTables()
    let cards = try register.cards(filter).filter { card in
      tables.map { $0.contains { $0 == card.table } } ?? true
    }
    let kept = cards.filter { $0.participant.map(keeping.contains) ?? true }
    return (kept, cards.count - kept.count)
  }
}
