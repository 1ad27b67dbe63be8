extension Weekday {
  /// The day's name in full, in German where that is asked for and else in English.
  package func name(in language: LanguageTag) -> String {
    names(in: language)[rawValue]
  }

  /// The day's name in two or three letters, in German where that is asked for and else in English.
  package func shortName(in language: LanguageTag) -> String {
    String(name(in: language).prefix(language.isGerman ? 2 : 3))
  }

  /// The day in files: `mon` … `sun`.
  var word: String { Self.english[rawValue].prefix(3).lowercased() }

  /// All that people write for the day.
  var words: [String] {
    let (english, german) = (Self.english[rawValue], Self.german[rawValue])
    let others: [Weekday: [String]] = [
      .tuesday: ["tues"], .wednesday: ["weds"], .thursday: ["thur", "thurs"],
      .saturday: ["Sonnabend", "Sonnabends"],
    ]
    return [english, english + "s", String(english.prefix(3))]
      + [german, german + "s", String(german.prefix(2))] + (others[self] ?? [])
  }

  private func names(in language: LanguageTag) -> [String] {
    language.isGerman ? Self.german : Self.english
  }

  private static let english = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let german = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
  ]
}

extension PartOfDay {
  /// The name of the part in full, in German where that is asked for and else in English.
  package func name(in language: LanguageTag) -> String {
    (language.isGerman ? Self.german : Self.english)[rawValue]
  }

  /// The name of the part in two to four letters, in German where that is asked for and else in
  /// English.
  package func shortName(in language: LanguageTag) -> String {
    (language.isGerman ? ["Vm", "Nm", "Abd"] : ["morn", "aft", "eve"])[rawValue]
  }

  /// The part in files: `morning`, `afternoon`, `evening`.
  var word: String { Self.english[rawValue] }

  /// All that people write for the part; noon and night are none of them.
  var words: [String] {
    let others: [PartOfDay: [String]] = [
      .morning: ["Morgen", "morgens", "vorm"], .afternoon: ["nachm"],
    ]
    let (english, german) = (Self.english[rawValue], Self.german[rawValue])
    return [english, english + "s", german, german + "s"] + (others[self] ?? [])
  }

  private static let english = ["morning", "afternoon", "evening"]
  private static let german = ["Vormittag", "Nachmittag", "Abend"]
}

extension LanguageTag {
  /// Whether it is German.
  var isGerman: Bool { description == "de" }
}
