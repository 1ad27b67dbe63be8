internal import AssetMap
internal import Foundation

/// Turns the values of options into values of the register, with refusals that name the option.
enum Parsing {
  /// One value.
  static func value<Value>(
    _ option: String,
    _ text: String,
    _ read: (String) throws(UnknownWord) -> Value
  ) throws -> Value {
    do throws(UnknownWord) {
      return try read(text)
    } catch {
      throw WrongValue(option, error)
    }
  }

  /// Several values, given one by one or in one piece with commas or semicolons between.
  static func list<Value>(
    _ option: String,
    _ texts: [String],
    _ read: (String) throws(UnknownWord) -> Value
  ) throws -> [Value] {
    try texts.flatMap { $0.split { $0 == ";" || $0 == "," } }
      .map { String($0.drop(while: \.isWhitespace)) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
      .map { try value(option, $0, read) }
  }

  /// A day such as `2016-11-19`.
  static func day(_ option: String, _ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw WrongValue(option, "“\(text)” is not a day; write it as 2016-11-19")
    }
    return day
  }

  /// A key of the office's own: without blanks at its ends, composed; `nil` where it is empty.
  static func reference(_ text: String?) -> String? {
    let key = text?.trimmingCharacters(in: .whitespaces).precomposedStringWithCanonicalMapping
    return key.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A user's name, with at least one letter or digit.
  static func userName(_ text: String) throws -> String {
    let name = text.trimmingCharacters(in: .whitespaces)
    guard !TextKey(name).folded.isEmpty else {
      throw WrongValue("name", "the name of a user has at least one letter or digit")
    }
    return name
  }

  /// A code such as `K7QF-3MXA`.
  static func code<Record>(
    _ kind: String,
    _ text: String,
    as type: Record.Type = Record.self
  ) throws -> Code<Record> {
    guard let code = Code<Record>(text) else {
      throw WrongValue(
        kind,
        "“\(text)” is not a code; codes look like K7QF-3MXA, and one with a slip in it is found out"
      )
    }
    return code
  }
}
