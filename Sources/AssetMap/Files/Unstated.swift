/// What files did not say of the records that they bring.
///
/// A new record takes what the contents hold in that place; an existing one keeps what it has.
package struct Unstated: Hashable, Sendable {
  /// No day of registration was given, so consents have no day of their own either.
  package var registeredOn: Set<ParticipantCode> = []
  /// The file has no column of consents.
  package var consents: Set<ParticipantCode> = []
  /// The file has no column of checks.
  package var checks: Set<ParticipantCode> = []
  /// No day of writing was given.
  package var writtenOn: Set<CardCode> = []

  package init() {}

  /// A participant as a file states them, completed with what the register has of them.
  ///
  /// Of the consents in force on `day` those that the file does not list are withdrawn; those that
  /// it lists stay, on the file's terms; those that are new are added. History stays.
  package func completed(
    _ stated: Participant,
    from present: Participant,
    on day: Day
  ) -> Participant {
    var completed = stated
    if registeredOn.contains(stated.code) { completed.registeredOn = present.registeredOn }
    if checks.contains(stated.code) { completed.profile.checks = present.profile.checks }
    completed.consents = present.consents
    guard !consents.contains(stated.code) else { return completed }
    let listed = Set(stated.consents.map(\.purpose))
    completed.withdraw(Set(Purpose.allCases).subtracting(listed), on: day)
    for consent in stated.consents { completed.give(consent, on: day) }
    return completed
  }

  /// A card as a file states it, completed with what the register has of it.
  ///
  /// - Throws: ``CardFault``, which a sound card never causes.
  package func completed(_ stated: Card, from present: Card) throws(CardFault) -> Card {
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
