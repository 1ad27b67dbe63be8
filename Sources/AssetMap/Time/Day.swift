/// A day of the calendar, without time or zone.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01 (Gregorian, proleptic).
  package let number: Int

  package init(number: Int) { self.number = number }

  /// `nil` where the calendar has no such day, or the year is not from 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
    guard self.parts == (year, month, day) else { return nil }
  }

  /// Reads `2016-11-19` or `19.11.2016`.
  package init?(_ text: String) {
    var iso = text
    if let day = iso.withUTF8({ Day(iso: $0) }) {
      self = day
      return
    }
    let dotted = text.contains(".")
    let fields = text.split(separator: dotted ? "." : "-", omittingEmptySubsequences: false)
    guard fields.count == 3, fields.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let first = Int(fields[0]), let month = Int(fields[1]), let last = Int(fields[2]),
      fields[dotted ? 2 : 0].count == 4, fields[1].count <= 2, fields[dotted ? 0 : 2].count <= 2
    else { return nil }
    self.init(year: dotted ? last : first, month: month, day: dotted ? first : last)
  }

  /// Reads `2016-11-19` alone, byte by byte: this is how every stored day is read.
  private init?(iso text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 10 else { return nil }
    var digits = (year: 0, month: 0, day: 0)
    for (index, byte) in text.enumerated() {
      let digit = Int(byte) - 48
      switch index {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case _ where !(0...9).contains(digit): return nil
      case 0..<4: digits.year = digits.year * 10 + digit
      case 5, 6: digits.month = digits.month * 10 + digit
      default: digits.day = digits.day * 10 + digit
      }
    }
    self.init(year: digits.year, month: digits.month, day: digits.day)
  }

  /// Year, month (1…12) and day (1…31).
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The day so many days later (earlier where negative).
  package func adding(days: Int) -> Day { Day(number: number + days) }

  /// Whole days from `earlier` to this day; negative where `earlier` lies after it.
  package func days(since earlier: Day) -> Int { number - earlier.number }
}

extension Day: CustomStringConvertible {
  /// The day as `2016-11-19`.
  package var description: String {
    let (year, month, day) = parts
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension Day: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
