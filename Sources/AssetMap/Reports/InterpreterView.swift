/// Who interprets, as a report shows them: by code, and by name only where that was asked for.
package struct InterpreterView: Hashable, Sendable {
  package var code: ParticipantCode
  /// Name and contact; `nil` in a pseudonymous report.
  package var identity: CardView.Identity?
  /// Whether they consent to being introduced.
  package var consentsToIntroduce: Bool

  package init(
    code: ParticipantCode,
    identity: CardView.Identity? = nil,
    consentsToIntroduce: Bool
  ) {
    self.code = code
    self.identity = identity
    self.consentsToIntroduce = consentsToIntroduce
  }
}
