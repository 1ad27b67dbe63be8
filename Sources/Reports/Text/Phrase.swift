package import AssetMap

/// A piece of text that knows where its words come from: the catalogue, or somebody else.
///
/// Pages are made of phrases, never of glued strings, so that each form (terminal, Markdown, later
/// HTML) can make foreign words safe and mark their language by itself.
package struct Phrase: Hashable, Sendable {
  /// One run of words.
  package enum Span: Hashable, Sendable {
    /// Our own words, from the catalogue.
    case words(String)
    /// Words that were typed by others, and their language where it is known.
    case foreign(String, LanguageTag?)
    /// A code or a command: kept in one piece, set in a fixed width where the form has one.
    case code(String)

    /// The words alone.
    package var text: String {
      switch self {
      case .words(let text), .foreign(let text, _), .code(let text): text
      }
    }
  }

  /// The runs, in order.
  package var spans: [Span]

  /// The phrase of these runs.
  package init(_ spans: [Span] = []) { self.spans = spans }

  /// Our own words.
  package static func words(_ text: String) -> Phrase { Phrase([.words(text)]) }

  /// Words that were typed by others.
  package static func foreign(_ text: String, in language: LanguageTag? = nil) -> Phrase {
    Phrase([.foreign(text, language)])
  }

  /// A code or a command.
  package static func code(_ text: String) -> Phrase { Phrase([.code(text)]) }

  /// Whether it says nothing.
  package var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  /// The words as they are, for data forms (CSV, JSON): nothing is escaped or left out.
  package var plain: String { spans.map(\.text).joined() }

  /// One line that is safe to print.
  package func line(isolating: Bool = false) -> String {
    spans.map { span in
      TerminalText.safe(span.text, isolating: isolating && span.isForeign)
    }
    .joined()
  }

  /// Adds a run; our own words join those before them.
  package mutating func append(_ span: Span) {
    if case .words(let text) = span, case .words(let before) = spans.last {
      spans[spans.count - 1] = .words(before + text)
    } else {
      spans.append(span)
    }
  }

  /// One phrase after the other.
  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.spans + right.spans)
  }
}

extension Phrase.Span {
  /// Whether it is a code or command of ASCII letters, digits, blanks and `-._:`, which stays in
  /// one piece in every form; a code of anything else is shown as foreign words are.
  var isOnePiece: Bool {
    guard case .code(let text) = self, text.utf8.first != 0x20, text.utf8.last != 0x20 else {
      return false
    }
    return !text.isEmpty && text.utf8.count <= 40
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "a")...UInt8(ascii: "z"):
          true
        default: " -._:".utf8.contains(byte)
        }
      }
  }

  /// Whether it was typed by others.
  package var isForeign: Bool {
    switch self {
    case .words: false
    case .foreign: true
    case .code: !isOnePiece
    }
  }
}

extension Sequence<Phrase> {
  /// One phrase of all, with our own words between.
  package func joined(by separator: String) -> Phrase {
    var result = Phrase()
    for phrase in self where !phrase.isEmpty {
      if !result.spans.isEmpty { result.append(.words(separator)) }
      phrase.spans.forEach { result.append($0) }
    }
    return result
  }
}
