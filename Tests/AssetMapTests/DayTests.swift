import AssetMap
import Testing

@Suite("Days")
struct DayTests {
  @Test("Every day from 1900 to 2100 is written and read back, one after the other")
  func roundTrip() throws {
    let first = try #require(Day(year: 1900, month: 1, day: 1))
    let last = try #require(Day(year: 2100, month: 12, day: 31))
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var expected = (year: 1900, month: 1, day: 1)
    for number in first.number...last.number {
      let day = Day(number: number)
      #expect(day.parts == expected)
      #expect(Day(day.description) == day)
      #expect(Day("\(expected.day).\(expected.month).\(expected.year)") == day)
      let year = expected.year
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      let length = lengths[expected.month - 1] + (isLeap && expected.month == 2 ? 1 : 0)
      expected.day += 1
      if expected.day > length { expected = (expected.year, expected.month + 1, 1) }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
  }

  @Test("Days count from 1970", arguments: [("1970-01-01", 0), ("2016-11-19", 17_124)])
  func epoch(text: String, number: Int) {
    #expect(Day(text)?.number == number)
  }

  @Test(
    "Days that the calendar has not, and other forms, are refused",
    arguments: [
      "2015-02-29", "1900-02-29", "2016-02-30", "2016-04-31", "2016-13-01", "2016-00-10",
      "2016-01-00", "0000-01-01", "16-11-19", "2016-11", "2016-11-19-1", "2016/11/19", "",
      "19.11.16", "19.11.", "2016-11-1a", "٢٠١٦-١١-١٩", "-2016-11-19", "2016-+1-19", "today",
    ]
  )
  func refused(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("Years are from 1 to 9999")
  func years() {
    #expect(Day(year: 0, month: 1, day: 1) == nil)
    #expect(Day(year: 1, month: 1, day: 1)?.description == "0001-01-01")
    #expect(Day(year: 9999, month: 12, day: 31)?.description == "9999-12-31")
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test("A leap day is read", arguments: ["2016-02-29", "29.02.2016", "29.2.2016", "2000-02-29"])
  func leapDays(text: String) {
    #expect(Day(text)?.parts.day == 29)
  }

  @Test("Days are added and told apart")
  func arithmetic() throws {
    let day = try #require(Day("2016-11-19"))
    #expect(day.adding(days: 43).description == "2017-01-01")
    #expect(day.adding(days: 43).days(since: day) == 43)
    #expect(day < day.adding(days: 1))
  }
}
