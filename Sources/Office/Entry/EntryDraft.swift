package import AssetMap

/// A card that is being typed.
package struct EntryDraft: Hashable, Sendable {
  /// Who holds it.
  package enum Holder: Hashable, Sendable {
    case participant(ParticipantCode)
    case wholeTable
  }

  package var number: Int
  package var holder: Holder?
  package var kind: CardKind?
  package var theme: ThemeCode?
  package var about: LanguageTag?
  package var text = ""
  package var textLanguage: LanguageTag
  package var rendering: String?
  package var count = 1
  package var isUrgent = false
  package var isForGroup = false
  package var times: TimesOfWeek = []

  init(number: Int, textLanguage: LanguageTag) {
    self.number = number
    self.textLanguage = textLanguage
  }

  /// The card, under a code and at a table.
  ///
  /// - Throws: ``CardFault`` where the answers do not go together.
  package func card(code: CardCode, table: RoundTable) throws(CardFault) -> Card {
    guard let holder, let kind, let theme else { throw .noHolder }
    let participant: ParticipantCode? =
      if case .participant(let code) = holder { code } else { nil }
    return try Card(
      code: code,
      participant: participant,
      table: table.code,
      number: number,
      terms: CardTerms(
        kind: kind,
        theme: theme,
        about: theme.namesALanguage ? about : nil,
        count: count,
        isForGroup: isForGroup,
        times: times,
        isUrgent: isUrgent,
        writtenOn: table.date
      ),
      text: text,
      textLanguage: textLanguage,
      rendering: rendering
    )
  }
}

/// Someone registered, as the dialogue finds them.
package struct EntryPerson: Hashable, Sendable {
  package var code: ParticipantCode
  /// Codes that were theirs before records were merged, as older paper has them.
  package var formerCodes: Set<ParticipantCode>
  package var reference: String?
  package var name: String
  /// Whether they consent to *keep*, so that cards can be recorded for them.
  package var keeps: Bool
  /// The folded name, for finding any part of it.
  let key: String

  package init(
    code: ParticipantCode,
    formerCodes: Set<ParticipantCode> = [],
    reference: String? = nil,
    name: String,
    keeps: Bool = true
  ) {
    self.code = code
    self.formerCodes = formerCodes
    self.reference = reference
    self.name = name
    self.keeps = keeps
    key = TextKey(name).folded
  }

  /// Whether a code is theirs, or was.
  func hasCode(_ code: ParticipantCode) -> Bool {
    code == self.code || formerCodes.contains(code)
  }

  /// Someone who is to be registered on the spot.
  package struct Draft: Hashable, Sendable {
    package var name: String
    /// Whether the interpreter is sure that it is no one registered.
    package var isCertain = false
    package var languages: [LanguageAbility] = []
    package var neighbourhood: String?
    package var purposes: [Purpose] = []
  }
}

/// One of the numbered choices on the screen.
enum Choice: Hashable {
  case person(EntryPerson)
  case theme(Theme)
  case language(LanguageTag)
}
