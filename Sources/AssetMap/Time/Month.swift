/// A month of the calendar.
package struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Months since January of the year 0.
  package let number: Int

  package init(number: Int) { self.number = number }

  /// The month in which a day lies.
  package init(of day: Day) {
    let (year, month, _) = day.parts
    number = year * 12 + month - 1
  }

  /// Year, and month from 1 to 12.
  package var parts: (year: Int, month: Int) { (number / 12, number % 12 + 1) }

  /// The month as `2016-11`.
  package var description: String {
    let (year, month) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)"
  }

  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}
