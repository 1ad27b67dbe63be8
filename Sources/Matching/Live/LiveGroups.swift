/// The cards of one side that are in a live plan, those together that theme and language cannot tell
/// apart.
struct LiveGroups {
  /// By theme.
  private(set) var groups: [[Group]]

  struct Group {
    let key: CardGroup
    var members: [Member]
  }

  struct Member: BitwiseCopyable {
    var party: Party
    /// Its number in the plan.
    var number: Int32
    /// What its waiting earns.
    var waiting: Int32
  }

  init(themes: Int) { groups = Array(repeating: [], count: themes) }

  /// - Complexity: O(groups of the theme).
  mutating func add(_ member: Member, to key: CardGroup) {
    let theme = Int(key.theme)
    if let group = groups[theme].firstIndex(where: { $0.key == key }) {
      groups[theme][group].members.append(member)
    } else {
      groups[theme].append(Group(key: key, members: [member]))
    }
  }

  /// - Complexity: O(groups of the theme + members of the group).
  mutating func remove(_ number: Int, from key: CardGroup) {
    let theme = Int(key.theme)
    guard let group = groups[theme].firstIndex(where: { $0.key == key }) else { return }
    groups[theme][group].members.removeAll { Int($0.number) == number }
    if groups[theme][group].members.isEmpty { groups[theme].remove(at: group) }
  }
}
