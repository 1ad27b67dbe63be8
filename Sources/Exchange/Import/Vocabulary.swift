import AssetMap

/// The words of the register, each looked up once: a file says the same few a thousand times.
final class Vocabulary {
  private let town: Town
  private let incomplete: Set<RecordKind>
  private var themes: [String: Result<ThemeCode, UnknownWord>] = [:]
  private var neighbourhoods: [String: Result<String, UnknownWord>] = [:]
  private var languages: [String: Result<LanguageTag, UnknownWord>] = [:]
  private var abilities: [String: Result<LanguageAbility, UnknownWord>] = [:]
  private var times: [String: Result<TimesOfWeek, UnknownWord>] = [:]

  /// The words of a town; an unknown one of the kinds that are `incomplete` may be no fault.
  init(of town: Town, incomplete: Set<RecordKind>) {
    (self.town, self.incomplete) = (town, incomplete)
  }

  /// The theme's code; `nil` where it may be one that could not be read.
  func theme(_ text: String) throws(UnknownWord) -> ThemeCode? {
    try excused(.themes) { () throws(UnknownWord) in
      try Self.look(up: text, in: &themes) { (text) throws(UnknownWord) in
        try town.theme(named: text).code
      }
    }
  }

  /// The neighbourhood's name; `nil` where it may be one that could not be read.
  func neighbourhood(_ text: String) throws(UnknownWord) -> String? {
    try excused(.neighbourhoods) { () throws(UnknownWord) in
      try Self.look(up: text, in: &neighbourhoods) { (text) throws(UnknownWord) in
        try town.neighbourhood(named: text).name
      }
    }
  }

  func language(_ text: String) throws(UnknownWord) -> LanguageTag {
    try Self.look(up: text, in: &languages, Languages.named)
  }

  func ability(_ text: String) throws(UnknownWord) -> LanguageAbility {
    try Self.look(up: text, in: &abilities) { (text) throws(UnknownWord) in
      try LanguageAbility(text)
    }
  }

  /// All that is wrong with a language and its level.
  func faults(inAbility text: String, _ first: UnknownWord) -> [UnknownWord] {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { part in
      String(part).trimmed
    }
    guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return [first] }
    var faults: [UnknownWord] = []
    func look(_ read: () throws(UnknownWord) -> Void) {
      do throws(UnknownWord) { try read() } catch { faults.append(error) }
    }
    look { () throws(UnknownWord) in _ = try language(parts[0]) }
    look { () throws(UnknownWord) in _ = try SpokenLevel(parts[1]) }
    if parts.count == 3 {
      look { () throws(UnknownWord) in _ = try LanguageAbility("de:A1:" + parts[2]) }
    }
    return faults
  }

  func preference(_ text: String) throws(UnknownWord) -> Preference { try town.preference(text) }

  func times(_ text: String) throws(UnknownWord) -> TimesOfWeek {
    try Self.look(up: text, in: &times) { (text) throws(UnknownWord) in try TimesOfWeek(text) }
  }

  private func excused<Value>(
    _ kind: RecordKind,
    _ read: () throws(UnknownWord) -> Value
  ) throws(UnknownWord) -> Value? {
    do throws(UnknownWord) { return try read() } catch {
      guard incomplete.contains(kind) else { throw error }
      return nil
    }
  }

  private static func look<Value>(
    up text: String,
    in known: inout [String: Result<Value, UnknownWord>],
    _ read: (String) throws(UnknownWord) -> Value
  ) throws(UnknownWord) -> Value {
    if let result = known[text] { return try result.get() }
    let result = Result { () throws(UnknownWord) in try read(text) }
    known[text] = result
    return try result.get()
  }
}
