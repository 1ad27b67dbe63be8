extension TimesOfWeek {
  /// Reads `sat-morning; weekdays-evening`, `Samstag Vormittag`, `mon-fri`, `any`.
  ///
  /// Values stand with `;` or `,` between them. Each is a day, a range of days or a group, then a
  /// part of the day, joined by a hyphen or a blank; either may be left out. Groups: `weekdays`
  /// (Monday to Friday, "wochentags", "unter der Woche"; not "werktags", which has Saturday for
  /// some), `weekend`, `daily`. Nothing at all gives the empty set.
  package init(_ text: String) throws(UnknownWord) {
    var times: TimesOfWeek = []
    for item in text.split(whereSeparator: { ";,،؛".contains($0) }) where !item.trimmed.isEmpty {
      guard let read = TimesItem(item)?.times else {
        throw UnknownWord(
          value: String(item.trimmed),
          expected: "a time of the week",
          allowed: ["sat-morning", "mon-fri", "weekdays-evening", "weekend", "daily", "any"],
          cause: .form
        )
      }
      times.formUnion(read)
    }
    self = times
  }
}

/// One value of a list of times.
private struct TimesItem {
  /// The slots it means.
  let times: TimesOfWeek

  /// `nil` where it is not understood.
  init?(_ text: Substring) {
    let text = text.trimmed
    guard let first = text.first, let last = text.last, !Self.isDash(first), !Self.isDash(last)
    else { return nil }
    if let known = TimesWords.slots[TextKey(String(text)).joined] {
      times = known
      return
    }
    var (words, isJoined) = Self.words(of: text)
    let fillers: Set<String> = ["am", "on", "im", "every", "jeden", "each"]
    if words.count > 1, fillers.contains(words[0]), !isJoined[1] {
      words.removeFirst()
      isJoined.removeFirst()
    }
    if let known = TimesWords.slots[words.joined()], !isJoined.contains(true) {
      times = known
      return
    }
    guard words.count > 1, isJoined[1], let first = TimesWords.weekdays[words[0]],
      let last = TimesWords.weekdays[words[1]]
    else { return nil }
    let days = TimesOfWeek(from: first, through: last)
    guard words.count > 2 else {
      times = days
      return
    }
    guard let parts = TimesWords.parts[words[2...].joined()] else { return nil }
    times = days.intersection(parts)
  }

  /// The words as keys, and for each whether a hyphen, "to" or "bis" stands before it.
  private static func words(of text: Substring) -> (words: [String], isJoined: [Bool]) {
    var (words, isJoined, joins) = ([String](), [Bool](), false)
    let dashed = text.split(omittingEmptySubsequences: false, whereSeparator: isDash)
    for (index, piece) in dashed.enumerated() {
      if index > 0 { joins = true }
      for word in TextKey(String(piece)).words {
        if !words.isEmpty, word == "to" || word == "bis" {
          joins = true
          continue
        }
        words.append(String(word))
        isJoined.append(joins && words.count > 1)
        joins = false
      }
    }
    // "to" at the end joins nothing: leave a word that no table has.
    return joins ? (words + ["to"], isJoined + [true]) : (words, isJoined)
  }

  private static func isDash(_ character: Character) -> Bool { "-–—‐‑−".contains(character) }
}

/// The words for times of the week, as keys without blanks.
private enum TimesWords {
  static let weekdays = table(Weekday.allCases.map { ($0, $0.words) })

  static let parts = table(
    PartOfDay.allCases.map { (TimesOfWeek($0), $0.words) }
      + [(.any, ["all day", "whole day", "ganztags", "den ganzen Tag"])]
  )

  /// All that needs no more than looking up: days, groups and parts, alone and together, such as
  /// "sat-morning", "weekdays" and "Samstagvormittag".
  static let slots: [String: TimesOfWeek] = {
    let days = weekdays.mapValues { TimesOfWeek(from: $0, through: $0) }
      .merging(groups) { day, _ in day }
    var slots = parts.merging(days) { _, day in day }
    for (day, slotsOfDay) in days {
      for (part, ofEveryDay) in parts { slots[day + part] = slotsOfDay.intersection(ofEveryDay) }
    }
    return slots
  }()

  private static let groups = table([
    (
      TimesOfWeek(from: .monday, through: .friday),
      ["weekdays", "weekday", "wochentags", "unter der Woche"]
    ),
    (
      TimesOfWeek(from: .saturday, through: .sunday),
      ["weekend", "weekends", "Wochenende", "am Wochenende", "Wochenenden"]
    ),
    (
      .any,
      [
        "daily", "every day", "täglich", "jeden Tag", "any", "any time", "always", "jederzeit",
        "immer",
      ]
    ),
  ])

  private static func table<Value>(_ entries: [(Value, [String])]) -> [String: Value] {
    Dictionary(
      entries.flatMap { value, words in words.map { (TextKey($0).joined, value) } },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension TimesOfWeek {
  /// The days from `first` to `last`, over the week's end where `last` lies before `first`.
  init(from first: Weekday, through last: Weekday) {
    let count = (last.rawValue - first.rawValue + 7) % 7
    self = Weekday.allCases.reduce(into: []) { times, day in
      guard (day.rawValue - first.rawValue + 7) % 7 <= count else { return }
      for part in PartOfDay.allCases { times.insert(TimesOfWeek(day, part)) }
    }
  }

  /// A part of every day.
  init(_ part: PartOfDay) {
    self = Weekday.allCases.reduce(into: []) { $0.insert(TimesOfWeek($1, part)) }
  }
}
