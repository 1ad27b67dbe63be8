import AssetMap
import Testing

@Suite("Times of the week")
struct TimesOfWeekTests {
  @Test("Any set is written and read back to the same set")
  func roundTrip() throws {
    var numbers = SeededNumbers(seed: 7)
    for round in 0..<20_000 {
      let bits = UInt32.random(in: 0...0x1F_FFFF, using: &numbers)
      // A third of the sets are full, a third sparse, since both have runs to be found.
      let more = UInt32.random(in: 0...0x1F_FFFF, using: &numbers)
      let times = TimesOfWeek(rawValue: [bits, bits | more, bits & more][round % 3])
      #expect(try TimesOfWeek(times.text) == times, "\(times.text)")
    }
  }

  @Test(
    "A set is written in as few values as can be",
    arguments: [
      ("any", "any"), ("", ""), ("mon; tue; wed; thu; fri", "weekdays"),
      ("sun-evening; sat; sun-morning; sun-afternoon", "weekend"),
      ("daily-evening", "evening"), ("mon-evening; tue-evening", "mon-tue-evening"),
      ("sat; weekdays-evening; sun-evening", "evening; sat"),
      ("morning; afternoon", "morning; afternoon"),
      ("sat-morning; weekdays-evening", "weekdays-evening; sat-morning"),
      ("mon; wed", "mon; wed"), ("tue-thu; fri-evening", "tue-thu; fri-evening"),
      ("mon-sat", "mon-sat"), ("evening; mon", "mon; evening"),
      ("mon-sat-evening; sat", "weekdays-evening; sat"),
    ]
  )
  func shortest(typed: String, text: String) throws {
    #expect(try TimesOfWeek(typed).text == text)
  }

  @Test("No set of up to two values takes more than two")
  func fewest() throws {
    let days = ["mon", "tue", "sat", "sun", "mon-wed", "wed-sat", "weekdays", "weekend", "daily"]
    let values = days.flatMap { day in
      [day] + ["morning", "afternoon", "evening"].map { "\(day)-\($0)" }
    }
    for first in values {
      #expect(ListCell.items(try TimesOfWeek(first).text).count == 1, "\(first)")
      for second in values {
        let text = try TimesOfWeek("\(first); \(second)").text
        #expect(ListCell.items(text).count <= 2, "\(first); \(second) as \(text)")
      }
    }
  }

  @Test(
    "Times are understood in English and German, whatever the case and blanks",
    arguments: [
      ("sat-morning", "sat-morning"), ("Samstag Vormittag", "sat-morning"),
      ("Samstagvormittag", "sat-morning"), ("Sonnabend vormittags", "sat-morning"),
      ("am Samstag Vormittag", "sat-morning"), ("SATURDAY  MORNING", "sat-morning"),
      ("saturdays - morning", "sat-morning"), ("Sa. vorm.", "sat-morning"),
      ("every Saturday morning", "sat-morning"), ("Samstagmorgen", "sat-morning"),
      ("weekdays-evening", "weekdays-evening"), ("Mo-Fr abends", "weekdays-evening"),
      ("Mo – Fr abends", "weekdays-evening"), ("mon-fri evening", "weekdays-evening"),
      ("mon-fri-evening", "weekdays-evening"), ("Montag bis Freitag abends", "weekdays-evening"),
      ("monday to friday evenings", "weekdays-evening"), ("wochentags Abend", "weekdays-evening"),
      ("unter der Woche abends", "weekdays-evening"), ("am Wochenende", "weekend"),
      ("sa-so", "weekend"), ("weekend", "weekend"), ("täglich", "any"), ("jeden Tag", "any"),
      ("any", "any"), ("jederzeit", "any"), ("daily", "any"), ("Vormittag", "morning"),
      ("daily morning", "morning"), ("morning", "morning"), ("fri-mon", "fri-mon"),
      ("Mi", "wed"), ("wed; wed", "wed"), ("wed, thu", "wed-thu"), ("Dienstag ganztags", "tue"),
      (" ; tue ;", "tue"),
    ]
  )
  func grammar(typed: String, text: String) throws {
    #expect(try TimesOfWeek(typed) == TimesOfWeek(text))
  }

  @Test("A range over the end of the week has its days")
  func wrappingRange() throws {
    #expect(try TimesOfWeek("fri-mon").count == 12)
    #expect(try TimesOfWeek("fri-mon") == TimesOfWeek("fri; sat; sun; mon"))
  }

  @Test("A slot is the slot")
  func slots() throws {
    #expect(try TimesOfWeek("Mittwoch Nachmittag") == TimesOfWeek(.wednesday, .afternoon))
    #expect(TimesOfWeek(.wednesday, .afternoon).text == "wed-afternoon")
  }

  @Test(
    "What is no time is refused and named",
    arguments: [
      "mornings-sat", "sat sun", "mon tue wed", "mon-", "-fri", "night", "mittags", "18:00",
      "sat-noon", "werktags", "weekdays-weekend", "soon", "sat am", "mon-fri-sat", "to", "xyz",
      "mon--", "weekend-fri",
    ]
  )
  func refused(text: String) throws {
    let fault = #expect(throws: UnknownWord.self) { try TimesOfWeek("tue; \(text)") }
    #expect(fault?.value == text)
    #expect(fault?.description.contains("sat-morning") == true)
  }

  @Test("Days and parts have names in German, else in English")
  func names() {
    let (german, french) = (LanguageTag(stored: "de"), LanguageTag(stored: "fr"))
    #expect(Weekday.tuesday.name(in: german) == "Dienstag")
    #expect(Weekday.tuesday.shortName(in: german) == "Di")
    #expect(Weekday.tuesday.name(in: french) == "Tuesday")
    #expect(Weekday.tuesday.shortName(in: french) == "Tue")
    #expect(PartOfDay.morning.name(in: german) == "Vormittag")
    #expect(PartOfDay.evening.shortName(in: french) == "eve")
  }
}
