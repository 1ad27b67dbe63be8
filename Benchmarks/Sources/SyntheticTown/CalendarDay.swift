/// A day of the Gregorian calendar, without Foundation's calendars, which are slow at millions.
package struct CalendarDay: CustomStringConvertible, Sendable {
  /// Counted from 1970-01-01.
  private let number: Int

  /// The day on which every synthetic town stands: 2026-11-21.
  package static let today = CalendarDay(number: 20_778)

  private init(number: Int) { self.number = number }

  /// How many days before ``today`` it is.
  package var age: Int { Self.today.number - number }

  func earlier(by days: Int) -> CalendarDay { CalendarDay(number: number - days) }

  /// As in `2026-11-21`.
  ///
  /// Source: H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
  package var description: String {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
