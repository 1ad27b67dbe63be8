/// The notice that is read out before someone consents, to be signed on paper.
package struct ConsentNotice: Hashable, Sendable {
  /// The version of what the notice says, as a consent records it.
  ///
  /// It goes up whenever a sentence of the notice means something else than before.
  package static let version = "2026-1"

  package var head: ReportHead
  /// How the office is reached, in its own words.
  package var contact: String?
  /// Whose it is; `nil` leaves room for the code.
  package var code: ParticipantCode?
  package var retention: Retention

  package init(
    head: ReportHead,
    contact: String? = nil,
    code: ParticipantCode? = nil,
    retention: Retention
  ) {
    self.head = head
    self.contact = contact
    self.code = code
    self.retention = retention
  }
}
