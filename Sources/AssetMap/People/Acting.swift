/// Who acts, and when: handed in by whoever calls, so that the same call gives the same result.
package struct Acting: Hashable, Sendable {
  /// The name or login of who acts.
  package var by: String
  /// The moment, ISO 8601 in UTC to the second.
  package var at: String
  /// The day, in the office's own time zone.
  package var day: Day

  package init(by: String, at: String, day: Day) {
    self.by = by
    self.at = at
    self.day = day
  }
}
