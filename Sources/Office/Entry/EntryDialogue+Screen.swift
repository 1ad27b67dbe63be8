internal import AssetMap

extension EntryDialogue {
  /// What is shown when the dialogue begins.
  package var greeting: [String] {
    let name = table.reference ?? table.code.description
    let language = table.language.map { ", \(Languages.name(of: $0, in: .english))" } ?? ""
    return [
      "\(isolated(table.event)), \(table.date)\(language) (\(name)): \(taken.count) cards so far.",
      "Enter keeps what stands in [brackets]; ? helps; undo takes the last card back; quit leaves.",
    ]
  }

  /// The question of the moment, with its default in brackets.
  package var prompt: String {
    switch step {
    case .who: "card \(draft.number) · who\(bracket(holderShown)): "
    case .kind: "  need or capability\(bracket(draft.kind.map { String($0.rawValue.prefix(1)) })): "
    case .theme: "  theme\(bracket(draft.theme?.description)): "
    case .about: "  about which language\(bracket(draft.about?.description)): "
    case .words:
      "  words in \(Languages.name(of: draft.textLanguage, in: .english))"
        + "\(bracket(draft.text.isEmpty ? nil : "keep")): "
    case .rendering:
      "  in \(Languages.name(of: town.workingLanguage, in: .english))"
        + "\(bracket(draft.rendering == nil ? nil : "keep")): "
    case .more: "  more (2, urgent, group, sat-morning …)\(bracket("nothing")): "
    case .confirm:
      (cardShown + ["  store it? [Enter = yes, n = no, or what to mend]: "]).joined(separator: "\n")
    case .newLanguages:
      "  their languages\(bracket(table.language.map { "\($0):native" })): "
    case .newNeighbourhood: "  their neighbourhood\(bracket(table.neighbourhood)): "
    case .newConsents: "  they consent to (keep, match, review, introduce): "
    }
  }

  private func bracket(_ value: String?) -> String { value.map { " [\($0)]" } ?? "" }

  private var holderShown: String? {
    switch draft.holder {
    case .participant(let code): code.description
    case .wholeTable: "the whole table"
    case nil: nil
    }
  }

  /// The card as it will be stored.
  private var cardShown: [String] {
    let theme = draft.theme.flatMap(town.theme)
    let head = [
      "card \(draft.number)", draft.kind?.rawValue, theme.map { shown(.theme($0)) },
      draft.theme?.namesALanguage == true
        ? draft.about.map { Languages.name(of: $0, in: .english) } : nil,
      holderShown,
    ]
    let words =
      draft.text.isEmpty
      ? nil
      : "  | \(isolated(draft.text)) (\(Languages.name(of: draft.textLanguage, in: .english)))"
    let rest = [
      draft.count == 1 ? nil : "× \(draft.count)", draft.isUrgent ? "urgent" : nil,
      draft.isForGroup ? "for a group" : nil, draft.times.isEmpty ? nil : draft.times.text,
    ]
    .compactMap(\.self)
    return [
      "  | " + head.compactMap(\.self).joined(separator: " · "), words,
      draft.rendering.map { "  | \(isolated($0))" },
      rest.isEmpty ? nil : "  | " + rest.joined(separator: " · "),
    ]
    .compactMap(\.self)
  }

  func shown(_ choice: Choice) -> String {
    switch choice {
    case .person(let person): "\(person.code)  \(isolated(person.name))"
    case .theme(let theme):
      [theme.picture, theme.label(in: town.workingLanguage), "(\(theme.code))"]
        .compactMap(\.self).joined(separator: " ")
    case .language(let language): "\(Languages.name(of: language, in: .english)) (\(language))"
    }
  }

  /// The text between first-strong isolates, without controls, so that it cannot disturb its line.
  private func isolated(_ text: String) -> String {
    "\u{2068}\(String(text.unicodeScalars.filter { !$0.isControl }))\u{2069}"
  }

  var help: [String] {
    switch step {
    case .who:
      [
        "  Part of a name, a code or a reference finds who holds the card; several that fit are",
        "  shown with a number. +NAME registers someone new (++NAME where someone alike is there",
        "  already), - is the table as a whole,",
        "  #12 says that the paper card has the number 12.",
      ]
    case .theme: ["  Any part of a theme's name, in any language it is named in, or of its code."]
    case .words:
      [
        "  The words as they were said. “in ar: …” where they are in another language than the",
        "  table's; - where only the rendering is on the card.",
      ]
    case .more:
      [
        "  A number (helpers wanted, people served), urgent (a need), group (a capability),",
        "  times such as sat-morning or weekdays-evening. - takes all of it back.",
      ]
    case .confirm:
      ["  Enter stores the card, n drops it; who, kind, theme, words, rendering, more mend it."]
    default: ["  back goes one answer back; undo drops this card; quit leaves."]
    }
  }
}

extension LanguageTag {
  fileprivate static let english = LanguageTag(stored: "en")
}

extension Unicode.Scalar {
  /// A control character or a bidi control, which would disturb the terminal.
  fileprivate var isControl: Bool {
    properties.generalCategory == .control || properties.isBidiControl
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  init(_ scalars: [Unicode.Scalar]) {
    self.init(String.UnicodeScalarView(scalars))
  }
}
