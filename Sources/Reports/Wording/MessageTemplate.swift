/// A sentence with places to fill, in the part of ICU's message format that the catalogues use.
///
/// `{theme}` is filled with a phrase or number; `{needs, plural, one {# need} other {# needs}}`
/// chooses by number and writes it for `#`. A choice may also name a number itself: `=0 {none}`.
struct MessageTemplate: Hashable, Sendable {
  /// A run of words or a place to fill.
  indirect enum Part: Hashable, Sendable {
    case words(String)
    case place(String)
    case plural(String, choices: [String: [Part]])
    /// The number that the plural around it chose by.
    case number
  }

  let parts: [Part]

  /// Reads a sentence of a catalogue; `nil` where its braces or plurals are not well formed.
  init?(_ text: String) {
    var parser = Parser(rest: text[...])
    guard let parts = parser.parts(inPlural: false), parser.rest.isEmpty else { return nil }
    self.parts = parts
  }

  /// The names of the places to fill.
  var places: Set<String> { Self.places(of: parts) }

  /// The plural forms each choice offers, by place.
  var choices: [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for case .plural(let name, let choices) in parts { result[name] = Set(choices.keys) }
    return result
  }

  private static func places(of parts: [Part]) -> Set<String> {
    parts.reduce(into: []) { places, part in
      switch part {
      case .words, .number: break
      case .place(let name): places.insert(name)
      case .plural(let name, let choices):
        places.insert(name)
        choices.values.forEach { places.formUnion(Self.places(of: $0)) }
      }
    }
  }

  /// Walks through a sentence once.
  private struct Parser {
    var rest: Substring

    /// The parts up to the end, or to the brace that closes a choice.
    mutating func parts(inPlural: Bool) -> [Part]? {
      var parts: [Part] = []
      var words = ""
      func flushed() -> [Part] { words.isEmpty ? parts : parts + [.words(words)] }
      while let character = rest.first, character != "}" {
        rest.removeFirst()
        if character == "{" {
          parts = flushed()
          words = ""
          guard let place = place() else { return nil }
          parts.append(place)
        } else if character == "#", inPlural {
          parts = flushed() + [.number]
          words = ""
        } else {
          words.append(character)
        }
      }
      return flushed()
    }

    /// What stands between two braces, the first of which is read.
    private mutating func place() -> Part? {
      let name = rest.prefix { $0 != "}" && $0 != "," }
      rest = rest.dropFirst(name.count)
      guard !name.isEmpty, let end = rest.popFirst() else { return nil }
      if end == "}" { return .place(String(name)) }
      let marker = " plural, "
      guard rest.hasPrefix(marker) else { return nil }
      rest = rest.dropFirst(marker.count)
      var choices: [String: [Part]] = [:]
      while let character = rest.first, character != "}" {
        if character == " " {
          rest.removeFirst()
          continue
        }
        let form = rest.prefix { $0 != " " && $0 != "{" && $0 != "}" }
        rest = rest.dropFirst(form.count).drop { $0 == " " }
        guard !form.isEmpty, rest.popFirst() == "{", let parts = parts(inPlural: true),
          rest.popFirst() == "}"
        else { return nil }
        choices[String(form)] = parts
      }
      guard rest.popFirst() == "}", choices["other"] != nil else { return nil }
      return .plural(String(name), choices: choices)
    }
  }
}
