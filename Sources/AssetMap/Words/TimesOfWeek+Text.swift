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
  private let words: [String]
  /// Whether a hyphen, "to" or "bis" stands before the word of the same index.
  private let isJoined: [Bool]

  /// `nil` where a range word has nothing to join.
  init?(_ text: Substring) {
    var (words, isJoined, word, joins) = ([String](), [Bool](), "", false)
    func close() {
      let key = TextKey(word).joined
      word = ""
      if key.isEmpty { return }
      if !words.isEmpty, key == "to" || key == "bis" { return joins = true }
      words.append(key)
      isJoined.append(joins)
      joins = false
    }
    for character in text {
      let isDash = "-–—‐‑−".contains(character)
      guard isDash || character.isWhitespace else {
        word.append(character)
        continue
      }
      close()
      if isDash { joins = true }
    }
    close()
    guard !joins, isJoined.first != true else { return nil }
    let fillers: Set<String> = ["am", "on", "im", "every", "jeden", "each"]
    if words.count > 1, fillers.contains(words[0]), TimesWords.days[words[0] + words[1]] == nil {
      words.removeFirst()
      isJoined.removeFirst()
    }
    (self.words, self.isJoined) = (words, isJoined)
  }

  /// The slots it means; `nil` where it is not understood.
  var times: TimesOfWeek? {
    for end in (0...words.count).reversed() {
      guard let days = days(before: end), let parts = parts(from: end) else { continue }
      return days.intersection(parts)
    }
    return nil
  }

  private func days(before end: Int) -> TimesOfWeek? {
    if end == 0 { return words.isEmpty ? nil : .any }
    if let known = TimesWords.days[words[..<end].joined()] { return known }
    guard end == 2, isJoined[1], let first = TimesWords.weekdays[words[0]],
      let last = TimesWords.weekdays[words[1]]
    else { return nil }
    return TimesOfWeek(from: first, through: last)
  }

  private func parts(from start: Int) -> TimesOfWeek? {
    start == words.count ? .any : TimesWords.parts[words[start...].joined()]
  }
}

/// The words for days and parts of the day, as keys without blanks.
private enum TimesWords {
  static let weekdays: [String: Weekday] = Dictionary(
    Weekday.allCases.flatMap { day in day.words.map { (TextKey($0).joined, day) } },
    uniquingKeysWith: { $1 }
  )

  static let parts: [String: TimesOfWeek] = {
    var parts: [String: TimesOfWeek] = [:]
    for part in PartOfDay.allCases {
      for word in part.words { parts[TextKey(word).joined] = TimesOfWeek(part) }
    }
    for word in ["all day", "whole day", "ganztags", "den ganzen Tag"] {
      parts[TextKey(word).joined] = .any
    }
    return parts
  }()

  /// Days and groups, and compounds such as "Samstagvormittag".
  static let days: [String: TimesOfWeek] = {
    var days = weekdays.mapValues { TimesOfWeek(from: $0, through: $0) }
    for (day, slots) in days {
      for (part, ofEveryDay) in parts { days[day + part] = slots.intersection(ofEveryDay) }
    }
    let groups: [(TimesOfWeek, [String])] = [
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
    ]
    for (slots, words) in groups {
      for word in words { days[TextKey(word).joined] = slots }
    }
    return days
  }()
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
