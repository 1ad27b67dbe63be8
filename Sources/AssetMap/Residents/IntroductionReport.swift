/// The pages with which people are introduced to each other: one for each of them.
package struct IntroductionReport: Hashable, Sendable {
  package var head: ReportHead
  /// How the office is reached, in its own words.
  package var contact: String?
  package var meeting: Meeting
  /// The pages, in the order need, capability, interpreter.
  package var pages: [Sheet]

  /// The page of one person, in their language.
  package struct Sheet: Hashable, Sendable {
    package var role: MatchRole
    package var language: LanguageTag

    package init(for role: MatchRole, in language: LanguageTag) {
      self.role = role
      self.language = language
    }
  }

  package init(head: ReportHead, contact: String? = nil, meeting: Meeting, pages: [Sheet]) {
    self.head = head
    self.contact = contact
    self.meeting = meeting
    self.pages = pages
  }
}
