package import AssetMap

/// The talk between a volunteer interpreter with a pile of paper cards and the register.
///
/// One line in, a few lines out: the dialogue itself reads no terminal and writes no store. The last
/// answers are the defaults, so that an empty line keeps them.
///
/// One card is seven answers: who, need or capability, theme, words, rendering, more, and a look at
/// the whole. `undo` takes back the last card, `back` the last answer, `quit` leaves.
package struct EntryDialogue {
  /// What the caller does before the next line.
  package enum Action: Hashable {
    case none
    /// Store this card; then call ``stored(_:)`` or ``refused(_:)``.
    case store(EntryDraft)
    /// Register this person; then call ``registered(_:)`` or ``refused(_:)``.
    case register(EntryPerson.Draft)
    /// Take the last stored card out; then call ``undone()`` or ``refused(_:)``.
    case undo
    case leave
  }

  /// What to show, and what to do.
  package struct Reply: Hashable {
    package var lines: [String]
    package var action: Action

    init(_ lines: String..., action: Action = .none) {
      self.lines = lines
      self.action = action
    }

    init(lines: [String]) {
      self.lines = lines
      action = .none
    }
  }

  /// What is asked for next.
  enum Step: String, CaseIterable {
    case who, kind, theme, about, words, rendering, more, confirm
    case newLanguages = "languages"
    case newNeighbourhood = "neighbourhood"
    case newConsents = "consents"
  }

  let table: RoundTable
  let town: Town
  var people: [EntryPerson]
  var step = Step.who
  /// Whether a field is being mended, so that the card is shown again after one answer.
  var isMending = false
  var draft: EntryDraft
  var newcomer: EntryPerson.Draft?
  /// The numbered choices on the screen.
  var choices: [Choice] = []
  /// Numbers that are taken at this table.
  var taken: Set<Int>
  var storedCount = 0
  /// The cards stored in this sitting, oldest first.
  var storedDrafts: [EntryDraft] = []

  /// A dialogue about the cards of one table.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - town: its themes, neighbourhoods and working language.
  ///   - people: those registered, to find a card's holder.
  ///   - taken: the numbers of the table's cards that are in the register already.
  package init(table: RoundTable, town: Town, people: [EntryPerson], taken: Set<Int>) {
    self.table = table
    self.town = town
    self.people = people
    self.taken = taken
    draft = EntryDraft(
      number: (taken.max() ?? 0) + 1,
      textLanguage: table.language ?? town.workingLanguage
    )
  }

  /// Takes one line.
  package mutating func take(_ line: String) -> Reply {
    let word = TextKey(line).folded
    switch (word, step) {
    case ("?", _), ("help", _): return Reply(lines: help)
    case ("quit", _), ("exit", _): return Reply("Left; \(said(storedCount)).", action: .leave)
    case ("undo", .who): return Reply(action: .undo)
    case ("undo", _): return drop()
    case ("back", _): return goBack()
    case (_, .words), (_, .rendering): break
    default:
      if let number = Int(word), choices.indices.contains(number - 1) {
        return choose(choices[number - 1])
      }
    }
    return answer(line)
  }

  // MARK: What became of an action

  /// The card is stored: its words are cleared, all else stays as the default for the next.
  package mutating func stored(_ code: CardCode) -> Reply {
    storedCount += 1
    storedDrafts.append(draft)
    taken.insert(draft.number)
    draft.number = (taken.max() ?? 0) + 1
    (draft.text, draft.rendering) = ("", nil)
    (draft.count, draft.isUrgent, draft.isForGroup, draft.times) = (1, false, false, [])
    go(to: .who)
    return Reply("  stored as \(code)")
  }

  /// The last card is taken back: its answers are the defaults, its words too.
  package mutating func undone() -> Reply {
    storedCount -= 1
    if let last = storedDrafts.popLast() {
      taken.remove(last.number)
      draft = last
    }
    go(to: .who)
    return Reply("  card \(draft.number) is taken back; Enter keeps each of its answers")
  }

  /// Drops the card that is being typed; stored ones stay.
  private mutating func drop() -> Reply {
    newcomer = nil
    (draft.text, draft.rendering) = ("", nil)
    go(to: .who)
    return Reply("  dropped; undo once more takes back the last stored card")
  }

  /// The person is registered and holds the card.
  package mutating func registered(_ person: EntryPerson) -> Reply {
    people.append(person)
    newcomer = nil
    draft.holder = .participant(person.code)
    advance(from: .who)
    return Reply("  registered as \(person.code)")
  }

  /// The register refused.
  package mutating func refused(_ sentence: String) -> Reply {
    newcomer = nil
    if step != .confirm { go(to: .who) }
    return Reply("  ! \(sentence)")
  }

  private func said(_ count: Int) -> String {
    count == 1 ? "1 card was stored" : "\(count) cards were stored"
  }

  // MARK: Going on

  mutating func go(to step: Step) {
    self.step = step
    choices = []
    isMending = false
  }

  /// Goes on to the next question, or back to the whole card where one field was mended.
  mutating func advance(from step: Step) {
    choices = []
    if isMending {
      isMending = false
      self.step = needsAbout && draft.about == nil ? .about : .confirm
      return
    }
    switch step {
    case .who: self.step = .kind
    case .kind: self.step = .theme
    case .theme: self.step = needsAbout ? .about : .words
    case .about: self.step = .words
    case .words: self.step = .rendering
    case .rendering: self.step = .more
    case .more, .confirm: self.step = .confirm
    case .newLanguages: self.step = .newNeighbourhood
    case .newNeighbourhood: self.step = .newConsents
    case .newConsents: self.step = .kind
    }
  }

  private mutating func goBack() -> Reply {
    let order: [Step] = [.who, .kind, .theme, .about, .words, .rendering, .more, .confirm]
    guard let index = order.firstIndex(of: step), index > 0 else {
      newcomer = nil
      go(to: .who)
      return Reply()
    }
    let before = order[index - 1]
    go(to: before == .about && !needsAbout ? .theme : before)
    return Reply()
  }

  var needsAbout: Bool { draft.theme?.namesALanguage ?? false }
}
