/// What is kept longer than a council's terms allow, and why it goes.
package struct PurgeReport: Hashable, Sendable {
  /// Why something goes.
  package enum Reason: String, Hashable, CaseIterable, Sendable {
    /// An open card that nobody confirmed.
    case unconfirmed
    /// A closed card.
    case closed
    /// Notes on a declined or ended match.
    case declined
    /// Entries of the audit.
    case audit
  }

  /// One record that goes, or what of it goes.
  package struct Item: Hashable, Sendable {
    package var reason: Reason
    /// The code of the card or match; of the audit, the number of entries.
    package var record: String
    /// Since when it has been waiting: written or confirmed, closed, or decided on this day.
    package var since: Day

    package init(_ reason: Reason, _ record: String, since: Day) {
      self.reason = reason
      self.record = record
      self.since = since
    }
  }

  package var items: [Item]
  /// Whether nothing went.
  package var isDryRun: Bool

  package init(items: [Item], isDryRun: Bool) {
    self.items = items
    self.isDryRun = isDryRun
  }
}
