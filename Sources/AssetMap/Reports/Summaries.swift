/// What a command did, for people and programs: a plan, or an import.
package struct PlanReport: Hashable, Sendable {
  package var summary: PlanSummary
  package var changes: PlanChanges
  package var leftOut: LeftOut
  /// Whether nothing was stored.
  package var isDryRun: Bool
  /// Whether the search was ended before it had come to its end.
  package var isCutShort: Bool

  package init(
    summary: PlanSummary,
    changes: PlanChanges,
    leftOut: LeftOut,
    isDryRun: Bool,
    isCutShort: Bool = false
  ) {
    self.summary = summary
    self.changes = changes
    self.leftOut = leftOut
    self.isDryRun = isDryRun
    self.isCutShort = isCutShort
  }
}

/// What an import found, by kind of record.
package struct ImportReport: Hashable, Sendable {
  package var result: ImportResult
  /// New participants who are alike to one registered, for the office to look at.
  package var alike: [Alike]
  /// Whether nothing was stored.
  package var isDryRun: Bool

  package init(result: ImportResult, alike: [Alike] = [], isDryRun: Bool) {
    self.result = result
    self.alike = alike
    self.isDryRun = isDryRun
  }

  /// Someone new, and whom they are alike to.
  package struct Alike: Hashable, Sendable {
    package var new: ParticipantCode
    package var likeness: Likeness

    package init(new: ParticipantCode, likeness: Likeness) {
      self.new = new
      self.likeness = likeness
    }
  }
}
