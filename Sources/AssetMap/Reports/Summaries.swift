/// What a command did, for people and programs: a plan, or an import.
package struct PlanReport: Hashable, Sendable {
  package var summary: PlanSummary
  package var changes: PlanChanges
  package var leftOut: LeftOut
  /// Whether nothing was stored.
  package var isDryRun: Bool

  package init(summary: PlanSummary, changes: PlanChanges, leftOut: LeftOut, isDryRun: Bool) {
    self.summary = summary
    self.changes = changes
    self.leftOut = leftOut
    self.isDryRun = isDryRun
  }
}

/// What an import found, by kind of record.
package struct ImportReport: Hashable, Sendable {
  package var result: ImportResult
  /// Whether nothing was stored.
  package var isDryRun: Bool

  package init(result: ImportResult, isDryRun: Bool) {
    self.result = result
    self.isDryRun = isDryRun
  }
}
