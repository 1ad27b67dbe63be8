internal import ArgumentParser
internal import AssetMap

/// What can be said on a card, for `add` and `edit`.
struct CardFields: ParsableArguments {
  @Option(help: ArgumentHelp("A need in this theme", valueName: "theme"), completion: .themes)
  var need: String?

  @Option(help: ArgumentHelp("A capability in this theme", valueName: "theme"), completion: .themes)
  var capability: String?

  @Option(help: "In a language theme: the language it is about", completion: .languages)
  var about: String?

  @Option(parsing: .unconditional, help: "The words that were said")
  var text: String?

  @Option(
    help: "Their language (default: the table's, else the working language)",
    completion: .languages
  )
  var textLanguage: String?

  @Option(parsing: .unconditional, help: "The rendering into the working language")
  var rendering: String?

  @Option(help: "Helpers wanted, or people it can serve at once")
  var count: Int?

  @Flag(inversion: .prefixedNo, help: "Offered to a group")
  var group: Bool?

  @Option(help: "When, such as sat-morning (default: the holder's times)")
  var times: String?

  @Flag(inversion: .prefixedNo, help: "An urgent need")
  var urgent: Bool?

  @Option(help: "The day it was written (default: the table's, else today)")
  var writtenOn: String?

  @Option(help: "The number on the paper card")
  var number: Int?

  func validate() throws {
    if need != nil && capability != nil {
      throw ValidationError("A card is a need or a capability: give --need or --capability.")
    }
  }

  /// A theme by code or label; one that is switched off only where the card has it already.
  private func theme(_ name: String, over present: CardTerms?, in town: Town) throws -> ThemeCode {
    let option = need != nil ? "--need" : "--capability"
    let theme = try Parsing.value(option, name, town.theme(named:))
    guard theme.isActive || theme.code == present?.theme else {
      throw WrongValue(
        option,
        "the theme \(theme.code) is switched off; see the others with: seewhat theme list"
      )
    }
    return theme.code
  }

  /// The card's terms, starting from those there are.
  func terms(over present: CardTerms?, writtenOn fallback: Day, in town: Town) throws -> CardTerms {
    let kind: CardKind? =
      need != nil ? .need : capability != nil ? .capability : present?.kind
    guard let kind else {
      throw WrongValue("--need", "say what the card is with --need THEME or --capability THEME")
    }
    let theme = try (need ?? capability).map { try self.theme($0, over: present, in: town) }
    guard let theme = theme ?? present?.theme else {
      throw WrongValue("--need", "name the theme, such as childcare.during-class")
    }
    let about = try about.map { try Parsing.value("--about", $0, Languages.named) }
    do {
      return try CardTerms(
        kind: kind,
        theme: theme,
        about: about ?? (theme.namesALanguage ? present?.about : nil),
        count: count ?? present?.count ?? 1,
        isForGroup: group ?? (kind == .capability && present?.isForGroup ?? false),
        times: try times.map { try Parsing.value("--times", $0, TimesOfWeek.init(_:)) }
          ?? present?.times ?? [],
        isUrgent: urgent ?? (kind == .need && present?.isUrgent ?? false),
        writtenOn: try writtenOn.map { try Parsing.day("--written-on", $0) }
          ?? present?.writtenOn ?? fallback
      )
    } catch let fault as CardFault {
      throw WrongValue("--\(fault.field)", fault)
    }
  }
}
