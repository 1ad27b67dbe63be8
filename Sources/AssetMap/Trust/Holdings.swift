/// All that is held about a participant.
package struct Holdings: Hashable, Sendable {
  package var participant: Participant
  /// Those who were merged with them, as they were recorded before.
  package var merged: [MergedParticipant]
  package var cards: [Card]
  /// Matches on their cards, and those in which they interpret.
  package var matches: [Match]
  /// Entries of the audit about them, their cards and matches, or that may have named them.
  package var audit: [AuditEntry]
  package var retention: Retention
  package var day: Day

  package init(
    participant: Participant,
    merged: [MergedParticipant] = [],
    cards: [Card],
    matches: [Match],
    audit: [AuditEntry],
    retention: Retention,
    day: Day
  ) {
    self.participant = participant
    self.merged = merged
    self.cards = cards
    self.matches = matches
    self.audit = audit
    self.retention = retention
    self.day = day
  }
}
