/// What files did not say of the records that they bring.
///
/// A new record takes what the contents hold in that place; an existing one keeps what it has.
package struct Unstated: Hashable, Sendable {
  /// No day of registration was given, so consents have no day of their own either.
  package var registeredOn: Set<ParticipantCode> = []
  /// The file has no column of consents.
  package var consents: Set<ParticipantCode> = []
  /// No day of writing was given.
  package var writtenOn: Set<CardCode> = []

  package init() {}

  /// A participant as a file states them, completed with what the register has of them.
  ///
  /// Of the consents in force on `day` those that the file does not list are withdrawn; those that
  /// it lists stay, on the file's terms; those that are new are added, unless they were withdrawn
  /// since the day on which the file says they were given. History stays. A check that the register
  /// has is never taken away by a file.
  package func completed(
    _ stated: Participant,
    from present: Participant,
    on day: Day
  ) -> Participant {
    var completed = stated
    if registeredOn.contains(stated.code) { completed.registeredOn = present.registeredOn }
    let checks = stated.profile.checks
    completed.profile.checks =
      checks
      + present.profile.checks.filter { held in
        !checks.contains { $0.kind == held.kind && $0.issuedOn == held.issuedOn }
      }
    completed.profile.checks.sort()
    completed.consents = present.consents
    guard !consents.contains(stated.code) else { return completed }
    let listed = Set(stated.consents.map(\.purpose))
    completed.withdraw(Set(Purpose.allCases).subtracting(listed), on: day)
    for var consent in stated.consents {
      if registeredOn.contains(stated.code) { consent.givenOn = present.registeredOn }
      if !present.wasWithdrawn(consent) { completed.give(consent, on: day) }
    }
    return completed
  }

  /// A card as a file states it, completed with what the register has of it.
  ///
  /// A card that was closed stays so: a file does not reopen it.
  ///
  /// - Throws: ``CardFault``, which a sound card never causes.
  package func completed(_ stated: Card, from present: Card) throws(CardFault) -> Card {
    let stated = stated.closedOn == nil ? stated.closed(on: present.closedOn) : stated
    guard writtenOn.contains(stated.code) else { return stated }
    let terms = try CardTerms(
      kind: stated.terms.kind,
      theme: stated.terms.theme,
      about: stated.terms.about,
      count: stated.terms.count,
      isForGroup: stated.terms.isForGroup,
      times: stated.terms.times,
      isUrgent: stated.terms.isUrgent,
      writtenOn: present.terms.writtenOn
    )
    return try stated.with(
      terms: terms,
      text: stated.text,
      textLanguage: stated.textLanguage,
      rendering: stated.rendering,
      number: stated.number
    )
  }
}
