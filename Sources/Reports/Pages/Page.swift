package import AssetMap

/// A report as its reader sees it, before it is given a form: a title and blocks of phrases.
package struct Page: Sendable {
  /// The language of our own words on it.
  package var language: LanguageTag
  /// What it is.
  package var title: Phrase
  /// What stands on it, top to bottom.
  package var blocks: [Block]
  /// Whether its sections are short and stand side by side where there is room.
  package var isDense = false
  /// Whether it is handed to somebody: on paper it then begins a sheet of its own.
  package var isForHand: Bool

  /// A page of these blocks.
  package init(
    language: LanguageTag,
    title: Phrase,
    blocks: [Block] = [],
    isForHand: Bool = false
  ) {
    self.language = language
    self.title = title
    self.blocks = blocks
    self.isForHand = isForHand
  }

  /// The page with more blocks at its end.
  func adding(_ blocks: [Block]) -> Page {
    var page = self
    page.blocks += blocks
    return page
  }

  /// A part of a page.
  package enum Block: Sendable {
    /// A heading of level 2 or 3.
    case heading(Phrase, level: Int)
    case paragraph(Phrase)
    case list([Phrase])
    case table(TextTable)
    case facts([Fact])
    /// A pair to decide on.
    case match(Match)
    /// Lists to be seen side by side.
    case columns([Column])
    /// A drawing of what stands in the table after it.
    case drawing(Drawing)
    /// A table with a bar a row.
    case bars(TextTable, BarChart)
    /// What is to be ticked or filled in on paper.
    case form([Field])
    /// What is cut out of a sheet of paper, or hung up.
    case sheet(Sheet)
    /// Something that is good to know and is not the matter itself.
    case note(Phrase)

    /// The same in the simpler blocks, for forms that set nothing side by side and draw nothing.
    var simple: [Block] {
      switch self {
      case .match(let match): [.heading(match.heading, level: 3), .facts(match.facts)]
      case .columns(let columns): [.table(Column.table(of: columns))]
      case .drawing: []
      case .bars(let table, _): [.table(table)]
      case .form(let fields): [.list(fields.map(\.simple))]
      case .sheet(let sheet): sheet.simple
      default: [self]
      }
    }
  }

  /// A line of an entry: what it is, a short mark such as a code, and the words.
  package struct Fact: Sendable {
    /// What it is; empty where the line goes on with the one before.
    package var label: Phrase
    /// A code, or the language of the words.
    package var mark: Phrase
    package var words: Phrase

    /// Whether its mark is a code.
    var isCoded: Bool { if case .code? = mark.spans.first { true } else { false } }

    /// A line of an entry.
    package init(_ label: Phrase, mark: Phrase = Phrase(), _ words: Phrase) {
      self.label = label
      self.mark = mark
      self.words = words
    }
  }
}
