/// A set of the week's 21 slots: seven days, each with morning, afternoon and evening.
///
/// The empty set means that nothing was said.
package struct TimesOfWeek: OptionSet, Hashable, Sendable {
  /// Bit `3 · weekday + part`, Monday morning first.
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue & 0x1F_FFFF }

  /// One slot.
  package init(_ weekday: Weekday, _ part: PartOfDay) {
    self.init(rawValue: 1 << UInt32(3 * weekday.rawValue + part.rawValue))
  }

  /// Every slot.
  package static let any = TimesOfWeek(rawValue: 0x1F_FFFF)

  /// The number of slots.
  package var count: Int { rawValue.nonzeroBitCount }

  /// The slots in order, Monday morning first.
  package var slots: [(weekday: Weekday, part: PartOfDay)] {
    Weekday.allCases.flatMap { weekday in
      PartOfDay.allCases.filter { contains(TimesOfWeek(weekday, $0)) }.map { (weekday, $0) }
    }
  }
}

/// A day of the week, Monday first.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A part of a day.
package enum PartOfDay: Int, CaseIterable, Sendable {
  case morning, afternoon, evening
}
