package import AssetMap

extension Listing {
  /// Every consent a participant gave, oldest first, and what became of it.
  ///
  /// - Parameters:
  ///   - participant: whose they are.
  ///   - day: for which it is judged whether they are in force.
  ///   - names: whether the interpreters through whom they were given are named.
  ///   - reader: whose words are used.
  /// - Returns: the list.
  package static func consents(
    of participant: Participant,
    on day: Day,
    names: Bool,
    for reader: Reader
  ) -> Listing {
    let wording = reader.wording
    let code = Phrase.code(participant.code.description)
    let interpreter = names ? [Column("through", wording[.columnThrough])] : []
    return Listing(
      wording[.listConsents, ["code": code]],
      columns: [
        Column("purpose", wording[.columnPurpose]), Column("in_force", wording[.columnInForce]),
        Column("given_on", wording[.columnGivenOn]), Column("until", wording[.columnUntil]),
        Column("withdrawn_on", wording[.columnWithdrawnOn]),
        Column("notice", wording[.columnNotice]), Column("language", wording[.columnLanguage]),
      ] + interpreter + [Column("recorded_by", wording[.columnBy])],
      rows: participant.consents.map { consent in
        [
          .purpose(consent.purpose), .flag(consent.isInForce(on: day)), .day(consent.givenOn),
          consent.until.map { .day($0) } ?? .none,
          consent.withdrawnOn.map { .day($0) } ?? .none, .text(ifAny: consent.notice),
          consent.language.map { .language($0, reader) } ?? .none,
        ] + (names ? [.text(ifAny: consent.through)] : []) + [.text(ifAny: consent.recordedBy)]
      }
    )
  }
}
