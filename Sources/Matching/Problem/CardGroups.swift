/// Cards that theme and language cannot tell apart: same theme, same language that they are about,
/// and holders who speak the same.
struct CardGroup: Sendable, Hashable {
  var theme: Int32
  /// −1 outside `language.*`.
  var about: Int32
  var profile: Int32
}

/// The groups of all needs, or of all capabilities, and who is in them.
struct CardGroups: Sendable {
  /// By theme, then about, then profile.
  let groups: [CardGroup]
  /// The cards of group `g` are `members[starts[g]..<starts[g + 1]]`, ascending.
  let members: [Int32]
  let starts: [Int]
  /// The groups of theme `t` are those from `themeStarts[t]` to `themeStarts[t + 1]`.
  let themeStarts: [Int]

  /// - Parameters:
  ///   - cards: The group of each card.
  ///   - themeCount: How many themes there are.
  init(_ cards: [CardGroup], themeCount: Int) {
    var found: [CardGroup] = []
    var known: [CardGroup: Int] = [:]
    let numbers = cards.map { group in
      if let number = known[group] { return number }
      known[group] = found.count
      found.append(group)
      return found.count - 1
    }
    let order = found.indices.sorted {
      (found[$0].theme, found[$0].about, found[$0].profile)
        < (found[$1].theme, found[$1].about, found[$1].profile)
    }
    groups = order.map { found[$0] }
    var indices = [Int](repeating: 0, count: order.count)
    for (index, number) in order.enumerated() { indices[number] = index }
    let ofCard = numbers.map { indices[$0] }
    var starts = [Int](repeating: 0, count: groups.count + 1)
    for group in ofCard { starts[group + 1] += 1 }
    for group in groups.indices { starts[group + 1] += starts[group] }
    var next = starts
    var members = [Int32](repeating: 0, count: cards.count)
    for (card, group) in ofCard.enumerated() {
      members[next[group]] = Int32(card)
      next[group] += 1
    }
    var themeStarts = [Int](repeating: 0, count: themeCount + 1)
    for group in groups { themeStarts[Int(group.theme) + 1] += 1 }
    for theme in 0..<themeCount { themeStarts[theme + 1] += themeStarts[theme] }
    self.members = members
    self.starts = starts
    self.themeStarts = themeStarts
  }

  /// The groups of a theme as indices of ``groups``.
  func groups(of theme: Int32) -> Range<Int> {
    themeStarts[Int(theme)]..<themeStarts[Int(theme) + 1]
  }

  /// The cards of a group, ascending.
  func cards(in group: Int) -> ArraySlice<Int32> { members[starts[group]..<starts[group + 1]] }
}
