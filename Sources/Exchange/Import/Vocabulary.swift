import AssetMap

/// The words of the register, each looked up once: a file says the same few a thousand times.
final class Vocabulary {
  private let town: Town
  private var themes: [String: Result<ThemeCode, UnknownWord>] = [:]
  private var neighbourhoods: [String: Result<String, UnknownWord>] = [:]
  private var languages: [String: Result<LanguageTag, UnknownWord>] = [:]
  private var abilities: [String: Result<LanguageAbility, UnknownWord>] = [:]
  private var times: [String: Result<TimesOfWeek, UnknownWord>] = [:]

  init(of town: Town) { self.town = town }

  func theme(_ text: String) throws(UnknownWord) -> ThemeCode {
    try Self.look(up: text, in: &themes) { (text) throws(UnknownWord) in
      try town.theme(named: text).code
    }
  }

  /// The neighbourhood's name.
  func neighbourhood(_ text: String) throws(UnknownWord) -> String {
    try Self.look(up: text, in: &neighbourhoods) { (text) throws(UnknownWord) in
      try town.neighbourhood(named: text).name
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

  func times(_ text: String) throws(UnknownWord) -> TimesOfWeek {
    try Self.look(up: text, in: &times) { (text) throws(UnknownWord) in try TimesOfWeek(text) }
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
