/// An occasion at which cards were written: one table of an event.
package struct RoundTable: Hashable, Sendable {
  package let code: TableCode
  /// The key that a file or the office gave, such as `kreuzmatt`.
  package var reference: String?
  package var event: String
  package var date: Day
  package var place: String?
  /// The name of the neighbourhood.
  package var neighbourhood: String?
  package var language: LanguageTag?
  /// The name of who led the talk.
  package var facilitator: String?

  package init(
    code: TableCode,
    reference: String? = nil,
    event: String,
    date: Day,
    place: String? = nil,
    neighbourhood: String? = nil,
    language: LanguageTag? = nil,
    facilitator: String? = nil
  ) {
    self.code = code
    self.reference = reference
    self.event = event
    self.date = date
    self.place = place
    self.neighbourhood = neighbourhood
    self.language = language
    self.facilitator = facilitator
  }
}
