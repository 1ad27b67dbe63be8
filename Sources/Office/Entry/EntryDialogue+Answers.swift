internal import AssetMap

extension EntryDialogue {
  /// Takes the answer to the question on the screen; an empty one keeps the default.
  mutating func answer(_ line: String) -> Reply {
    let text = line.trimmingBlanks
    switch step {
    case .who: return who(text)
    case .kind: return kind(text)
    case .theme: return theme(text)
    case .about: return about(text)
    case .words: return words(line)
    case .rendering: return rendering(line)
    case .more: return more(text)
    case .confirm: return confirm(text)
    case .newLanguages: return newLanguages(text)
    case .newNeighbourhood: return newNeighbourhood(text)
    case .newConsents: return newConsents(text)
    }
  }

  /// Takes one of the numbered choices.
  mutating func choose(_ choice: Choice) -> Reply {
    switch choice {
    case .person(let person):
      guard person.keeps else {
        return Reply(
          "  ! \(person.code) has not consented to keep, so no card can be recorded for them."
        )
      }
      draft.holder = .participant(person.code)
      advance(from: .who)
    case .theme(let theme):
      draft.theme = theme.code
      advance(from: .theme)
    case .language(let language):
      draft.about = language
      advance(from: .about)
    }
    return Reply()
  }

  private mutating func who(_ text: String) -> Reply {
    if text.isEmpty {
      guard draft.holder != nil else { return Reply("  Who holds the card? ? helps.") }
      advance(from: .who)
      return Reply()
    }
    if text == "-" {
      draft.holder = .wholeTable
      advance(from: .who)
      return Reply()
    }
    if text.hasPrefix("#"), let number = Int(text.dropFirst()) { return renumber(number) }
    if text.hasPrefix("+") {
      let name = String(text.drop { $0 == "+" }).trimmingBlanks
      guard !name.isEmpty else { return Reply("  Write their name after the +.") }
      newcomer = EntryPerson.Draft(name: name, isCertain: text.hasPrefix("++"))
      go(to: .newLanguages)
      return Reply()
    }
    return find(
      people.filter { $0.reference == text || ParticipantCode(text).map($0.hasCode) == true },
      orElse: people.filter { $0.key.contains(TextKey(text).folded) },
      called: "“\(text)” is no one registered; +NAME registers them now"
    ) { .person($0) }
  }

  private mutating func renumber(_ number: Int) -> Reply {
    guard (1...99_999).contains(number) else {
      return Reply("  A card's number is from 1 to 99999.")
    }
    guard !taken.contains(number) else {
      return Reply("  Card \(number) of this table is in the register already.")
    }
    draft.number = number
    return Reply()
  }

  private mutating func kind(_ text: String) -> Reply {
    if text.isEmpty, draft.kind != nil {
      advance(from: .kind)
      return Reply()
    }
    switch TextKey(text).folded {
    case "n", "b": draft.kind = .need
    case "c", "f", "k": draft.kind = .capability
    default:
      guard let kind = try? CardKind(text) else {
        return Reply("  n for a need, c for a capability.")
      }
      draft.kind = kind
    }
    advance(from: .kind)
    return Reply()
  }

  private mutating func theme(_ text: String) -> Reply {
    if text.isEmpty {
      guard draft.theme != nil else { return Reply("  Any part of a theme's name will do.") }
      advance(from: .theme)
      return Reply()
    }
    let exact = (try? town.theme(named: text)).map { [$0] } ?? []
    return find(
      exact.filter(\.isActive),
      orElse: town.themes(matching: text, limit: 8).filter(\.isActive),
      called: "no theme has “\(text)” in its name"
    ) { .theme($0) }
  }

  private mutating func about(_ text: String) -> Reply {
    if text.isEmpty {
      guard draft.about != nil else { return Reply("  Which language is it about?") }
      advance(from: .about)
      return Reply()
    }
    let exact = (try? Languages.named(text)).map { [$0] } ?? []
    return find(
      exact,
      orElse: Languages.matching(part: text, limit: 8),
      called: "no language has “\(text)” in its name"
    ) { .language($0) }
  }

  /// Takes the one that fits, shows the few that fit, or says that none does.
  private mutating func find<Found>(
    _ exact: [Found],
    orElse found: [Found],
    called none: String,
    _ choice: (Found) -> Choice
  ) -> Reply {
    if let only = exact.count == 1 ? exact.first : found.count == 1 ? found.first : nil {
      return choose(choice(only))
    }
    choices = found.prefix(8).map(choice)
    guard !choices.isEmpty else { return Reply("  ! \(none)") }
    let more = found.count > choices.count ? ["  … and \(found.count - choices.count) more"] : []
    return Reply(lines: choices.enumerated().map { "  \($0 + 1)  \(shown($1))" } + more)
  }

  private mutating func words(_ line: String) -> Reply {
    let (language, text) = inLanguage(line)
    if let language { draft.textLanguage = language }
    if text.trimmingBlanks.isEmpty, draft.text.isEmpty, !isMending {
      return language == nil
        ? Reply("  What was said? (- where only the rendering is on it)") : Reply()
    }
    if !text.trimmingBlanks.isEmpty { draft.text = text.trimmingBlanks == "-" ? "" : text }
    advance(from: .words)
    return Reply()
  }

  /// `in ti: …` says that the words are in another language than the table's.
  private func inLanguage(_ line: String) -> (LanguageTag?, String) {
    guard line.hasPrefix("in "), let colon = line.firstIndex(of: ":"),
      let language = try? Languages.named(
        String(line[line.index(line.startIndex, offsetBy: 3)..<colon]).trimmingBlanks
      )
    else { return (nil, line) }
    return (language, String(line[line.index(after: colon)...].drop(while: \.isWhitespace)))
  }

  private mutating func rendering(_ line: String) -> Reply {
    let text = line.trimmingBlanks
    if text.isEmpty, draft.text.isEmpty, draft.rendering == nil {
      return Reply("  Without the words said, the rendering is needed.")
    }
    if text == "-" { draft.rendering = nil } else if !text.isEmpty { draft.rendering = line }
    advance(from: .rendering)
    return Reply()
  }

  /// Anything out of the ordinary, in any order: `2 urgent group sat-morning`.
  private mutating func more(_ text: String) -> Reply {
    var (count, isUrgent, isForGroup) = (draft.count, draft.isUrgent, draft.isForGroup)
    var times: TimesOfWeek = []
    for item in text.split(whereSeparator: { $0.isWhitespace || $0 == ";" || $0 == "," }) {
      switch TextKey(String(item)).folded {
      case "-": (count, isUrgent, isForGroup, times) = (1, false, false, [])
      case "urgent", "dringend", "u", "!": isUrgent = true
      case "group", "gruppe", "g": isForGroup = true
      case let word:
        if let number = Int(word), (1...CardTerms.greatestCount).contains(number) {
          count = number
        } else if let slots = try? TimesOfWeek(String(item)) {
          times.formUnion(slots)
        } else {
          return Reply("  ! “\(item)”: a number, urgent, group or times such as sat-morning")
        }
      }
    }
    if draft.kind == .need, isForGroup { return Reply("  ! Only a capability is for a group.") }
    if draft.kind == .capability, isUrgent { return Reply("  ! Only a need can be urgent.") }
    (draft.count, draft.isUrgent, draft.isForGroup) = (count, isUrgent, isForGroup)
    if !times.isEmpty || text == "-" { draft.times = times }
    advance(from: .more)
    return Reply()
  }

  private mutating func confirm(_ text: String) -> Reply {
    switch TextKey(text).folded {
    case "", "y", "yes", "j", "ja": return Reply(action: .store(draft))
    case "n", "no", "nein":
      (draft.text, draft.rendering) = ("", nil)
      go(to: .who)
      return Reply("  not stored")
    case let word:
      let field = Step.allCases.prefix(7).first { !word.isEmpty && $0.rawValue.hasPrefix(word) }
      guard let field else {
        let reply = more(text)
        step = .confirm
        return reply.lines.isEmpty
          ? reply : Reply("  Enter stores it, n drops it, or name what to mend: who, kind, theme …")
      }
      go(to: field)
      isMending = true
      return Reply()
    }
  }
}
