/// What a merge makes of two participants, before or after it was made.
package struct MergePreview: Hashable, Sendable {
  package var merge: Merge
  /// The cards of each.
  package var keptCards: [CardCode]
  package var goneCards: [CardCode]
  /// Open matches that cannot go on, and why: the two were both sides of them, or a consent ends.
  package var closing: [Closing]

  /// A match that closes, and why.
  package struct Closing: Hashable, Sendable {
    package var match: MatchCode
    package var reason: DeclineReason

    package init(_ match: MatchCode, _ reason: DeclineReason) {
      (self.match, self.reason) = (match, reason)
    }
  }

  package init(
    merge: Merge,
    keptCards: [CardCode],
    goneCards: [CardCode],
    closing: [Closing]
  ) {
    self.merge = merge
    self.keptCards = keptCards
    self.goneCards = goneCards
    self.closing = closing
  }
}

/// What taking a merge back gives to each of the two.
package struct UnmergePreview: Hashable, Sendable {
  /// The two participants as they will be.
  package var kept: Participant
  package var gone: Participant
  /// The day of the merge.
  package var mergedOn: Day
  /// The cards that go back.
  package var cards: [CardCode]
  /// Cards that were written since the merge: these stay with the one who was kept.
  package var newCards: [CardCode]
  /// Matches that the merge closed, which stand again where they stood.
  package var reopening: [MatchCode]

  package init(
    kept: Participant,
    gone: Participant,
    mergedOn: Day,
    cards: [CardCode],
    newCards: [CardCode],
    reopening: [MatchCode]
  ) {
    self.kept = kept
    self.gone = gone
    self.mergedOn = mergedOn
    self.cards = cards
    self.newCards = newCards
    self.reopening = reopening
  }
}

/// A participant whose code was given up in a merge.
package struct MergedParticipant: Hashable, Sendable {
  package var merge: Merge
  /// ISO 8601 in UTC, to the second.
  package var at: String
  package var by: String

  package init(merge: Merge, at: String, by: String) {
    (self.merge, self.at, self.by) = (merge, at, by)
  }
}
