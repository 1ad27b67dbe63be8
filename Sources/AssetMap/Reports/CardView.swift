/// A card as a report shows it: by codes, and by name only where that was asked for.
package struct CardView: Hashable, Sendable {
  package var code: CardCode
  package var holder: ParticipantCode
  package var holderKind: ParticipantKind
  /// Name and contact of the holder; `nil` in a pseudonymous report.
  package var identity: Identity?
  package var neighbourhood: String?
  /// The holder's languages, best first.
  package var languages: [LanguageAbility]
  package var terms: CardTerms
  package var text: String
  package var textLanguage: LanguageTag
  package var rendering: String?
  /// The round table it was written at, by its reference or code.
  package var table: String?
  /// Its number on paper.
  package var number: Int?

  package init(
    code: CardCode,
    holder: ParticipantCode,
    holderKind: ParticipantKind,
    identity: Identity? = nil,
    neighbourhood: String?,
    languages: [LanguageAbility],
    terms: CardTerms,
    text: String,
    textLanguage: LanguageTag,
    rendering: String?,
    table: String? = nil,
    number: Int? = nil
  ) {
    self.code = code
    self.holder = holder
    self.holderKind = holderKind
    self.identity = identity
    self.neighbourhood = neighbourhood
    self.languages = languages
    self.terms = terms
    self.text = text
    self.textLanguage = textLanguage
    self.rendering = rendering
    self.table = table
    self.number = number
  }

  /// Who a holder is.
  package struct Identity: Hashable, Sendable {
    package var name: String
    package var contact: String?

    package init(name: String, contact: String?) {
      self.name = name
      self.contact = contact
    }
  }
}
