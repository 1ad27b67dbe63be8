/// What erasing a participant takes out, and what it cannot reach.
package struct Erasure: Hashable, Sendable {
  package var code: ParticipantCode
  /// Codes that they had before they were merged.
  package var givenUp: [ParticipantCode]
  package var cards: [CardCode]
  /// Matches on their cards.
  package var matches: [MatchCode]
  package var consents: Int
  package var checks: Int
  /// Matches of others in which they interpret; these stay, without them.
  package var interpreted: [MatchCode]
  /// Records of others in whose words their name or contact stands.
  package var mentions: [String]
  /// Exports, backups and looks at names that may have named them.
  package var named: [AuditEntry]
  /// Files beside the store that still hold them: backups.
  package var copies: [String]

  package init(
    code: ParticipantCode,
    givenUp: [ParticipantCode] = [],
    cards: [CardCode],
    matches: [MatchCode],
    consents: Int,
    checks: Int,
    interpreted: [MatchCode],
    mentions: [String],
    named: [AuditEntry] = [],
    copies: [String] = []
  ) {
    self.code = code
    self.givenUp = givenUp
    self.cards = cards
    self.matches = matches
    self.consents = consents
    self.checks = checks
    self.interpreted = interpreted
    self.mentions = mentions
    self.named = named
    self.copies = copies
  }
}
