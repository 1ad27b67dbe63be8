package import AssetMap
package import Register

extension Office {
  /// The least count that leaves the office.
  package static let leastPublicCount = 10

  /// The asset map: open needs against open capabilities.
  ///
  /// Cards count whose holders consent to *keep* and *review*, and those of a table as a whole,
  /// which are nobody's; the others are counted as left out.
  ///
  /// - Parameter isPublic: whether it leaves the office, so that small counts are hidden.
  /// - Returns: the map; a card's place is its holder's, or its table's where it has no holder.
  /// - Throws: ``RegisterError``.
  package func assetReport(isPublic: Bool = false) throws(RegisterError) -> AssetReport {
    let (town, contents) = (try register.town(), try register.contents())
    let holders = Dictionary(uniqueKeysWithValues: contents.participants.map { ($0.code, $0) })
    let tables = Dictionary(uniqueKeysWithValues: contents.tables.map { ($0.code, $0) })
    let open = contents.cards.filter(\.isOpen)
    let counted = open.filter { $0.mayBeCounted(holders, on: acting.day) }
    return AssetReport(
      head: ReportHead(
        council: town.council,
        day: acting.day,
        workingLanguage: town.workingLanguage
      ),
      cards: counted.map { card in
        AssetReport.Counted(
          kind: card.terms.kind,
          theme: card.terms.theme,
          neighbourhood: card.participant.map { holders[$0]?.profile.neighbourhood }
            ?? card.table.flatMap { tables[$0]?.neighbourhood },
          language: card.textLanguage
        )
      },
      leftOut: open.count - counted.count,
      least: isPublic ? Self.leastPublicCount : nil
    )
  }
}

extension Card {
  /// Whether it may be shown to the council without its holder's code: nobody holds it, or its
  /// holder consents to *keep* and *review*.
  func mayBeCounted(_ holders: [ParticipantCode: Participant], on day: Day) -> Bool {
    guard let participant else { return true }
    return holders[participant]?.purposes(on: day).isSuperset(of: [.keep, .review]) ?? false
  }
}
