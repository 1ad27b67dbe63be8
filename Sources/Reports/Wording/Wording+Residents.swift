extension Wording.Key {
  /// The sentences that the pages for residents are made of: the page a resident takes home, the
  /// introduction, the cards for a round table, and the notice about consent.
  ///
  /// A language that has these alone serves its speakers; a test holds the set to the pages.
  package static let forResidents = Set(
    allCases.filter { key in
      ["own", "meet", "paper", "notice", "contact"].contains { key.rawValue.hasPrefix($0) }
    }
  )
  .union(shared)

  /// What the pages for residents share with reports: days, times, purposes.
  private static let shared: Set<Wording.Key> = [
    .headCouncil, .entryAbout, .footUnread, .listMore, .andList,
    .purposeKeep, .purposeMatch, .purposeReview, .purposeIntroduce,
    .timesAny, .timesDays, .timesInPart, .timesAllDay, .partMorning, .partAfternoon, .partEvening,
    .dayMonday, .dayTuesday, .dayWednesday, .dayThursday, .dayFriday, .daySaturday, .daySunday,
    .valueDay, .month1, .month2, .month3, .month4, .month5, .month6, .month7, .month8, .month9,
    .month10, .month11, .month12,
  ]
}
