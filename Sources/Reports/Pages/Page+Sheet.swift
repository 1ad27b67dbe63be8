extension Page {
  /// Something to be ticked or filled in on paper.
  package enum Field: Sendable {
    /// A box, and what a tick in it says.
    case tick(Phrase)
    /// What is asked, and a line to write on.
    case line(Phrase)

    /// The same in characters.
    var simple: Phrase {
      switch self {
      case .tick(let phrase): .words("☐ ") + phrase
      case .line(let phrase): phrase + .words(" …………………………")
      }
    }
  }

  /// A sheet of A4.
  package enum Sheet: Sendable {
    /// Questions to be read from afar, each in a first language and, small, in a second.
    case questions([Bilingual])
    /// Pictures to be cut out, as many as a sheet holds.
    case pictures([Picture], perPage: Int)
    /// As many cards to write on as a sheet holds.
    case blanks([BlankLine], perPage: Int)

    /// The same without paper: pictures as a list; there is nothing on cards to write on.
    var simple: [Block] {
      switch self {
      case .questions(let questions): [.list(questions.map(\.inOneLine))]
      case .pictures(let pictures, _):
        [
          .facts(
            pictures.map { Fact(.code($0.code), [$0.picture, $0.label.inOneLine].joined(by: " ")) }
          )
        ]
      case .blanks: []
      }
    }
  }

  /// Words in two languages.
  package struct Bilingual: Sendable {
    package var first: Phrase
    /// Empty where both languages are the same.
    package var second: Phrase

    /// Both, one after the other.
    var inOneLine: Phrase { [first, second].joined(by: " · ") }
  }

  /// A picture with its name and the code that is typed for it.
  package struct Picture: Sendable {
    package var picture: Phrase
    package var label: Bilingual
    package var code: String
  }

  /// A line of a card to write on.
  package enum BlankLine: Sendable {
    /// A short answer.
    case word(Bilingual)
    /// An answer of several lines.
    case words(Bilingual)
    /// Boxes to tick, after what they are about.
    case ticks(Bilingual?, [Bilingual])
  }
}
