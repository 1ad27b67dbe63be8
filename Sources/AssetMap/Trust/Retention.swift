/// How long what is kept: a value that is stored, shown and changed by a council.
package struct Retention: Hashable, Sendable {
  /// Days after which an open card that nobody confirmed goes.
  package var unconfirmedCards = 180
  /// Days after which a closed card goes.
  package var closedCards = 90
  /// Days after which the notes on a declined or ended match go; that it was declined stays.
  package var declinedMatches = 30
  /// Months after which an entry of the audit goes.
  package var auditMonths = 24
  /// Days after which the last backup is too old.
  package var backupDays = 7
  /// Whether backups must be encrypted: 1 where they must.
  package var encryptedBackups = 0

  package init() {}

  /// The day before which entries of the audit go.
  package func auditEnd(on day: Day) -> Day { day.before(months: auditMonths) }
}

/// One term of retention by its name, with the range a council may choose from.
package struct RetentionSetting: Sendable {
  package let name: String
  package let range: ClosedRange<Int>
  package let path: any WritableKeyPath<Retention, Int> & Sendable

  /// Every term, in the order in which they are shown.
  package static let all = [
    RetentionSetting(name: "keep.unconfirmed-card-days", range: 1...3650, path: \.unconfirmedCards),
    RetentionSetting(name: "keep.closed-card-days", range: 1...3650, path: \.closedCards),
    RetentionSetting(name: "keep.declined-match-days", range: 1...3650, path: \.declinedMatches),
    RetentionSetting(name: "keep.audit-months", range: 1...120, path: \.auditMonths),
    RetentionSetting(name: "backup.days", range: 1...365, path: \.backupDays),
    RetentionSetting(name: "backup.encrypted", range: 0...1, path: \.encryptedBackups),
  ]
}

extension Day {
  /// The same day of the month so many months before, or the last day of that month.
  package func before(months: Int) -> Day {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 - months
    let lengths = (0..<4).compactMap { Day(year: count / 12, month: count % 12 + 1, day: day - $0) }
    return lengths.first ?? Day(number: 0)
  }
}
