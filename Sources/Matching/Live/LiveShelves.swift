/// The cards of one side that are in a live plan: by theme, then what they are about, then what their
/// holders speak.
struct LiveShelves {
  /// By theme.
  private(set) var shelves: [[Shelf]]

  /// Cards of one theme, about one language or none.
  struct Shelf {
    let about: Int32
    var groups: [Group]
  }

  /// Cards that theme and language cannot tell apart.
  struct Group {
    let profile: Int32
    var members: [Member]
  }

  struct Member: BitwiseCopyable {
    var party: Party
    /// Its number in the plan.
    var number: Int32
    /// What its waiting earns.
    var waiting: Int32
  }

  init(themes: Int) { shelves = Array(repeating: [], count: themes) }

  /// - Complexity: O(groups of the shelf).
  mutating func add(_ member: Member, to key: CardGroup) {
    let theme = Int(key.theme)
    guard let shelf = shelves[theme].firstIndex(where: { $0.about == key.about }) else {
      let group = Group(profile: key.profile, members: [member])
      return shelves[theme].append(Shelf(about: key.about, groups: [group]))
    }
    let known = shelves[theme][shelf].groups.firstIndex { $0.profile == key.profile }
    if let group = known {
      shelves[theme][shelf].groups[group].members.append(member)
    } else {
      shelves[theme][shelf].groups.append(Group(profile: key.profile, members: [member]))
    }
  }

  /// - Complexity: O(groups of the shelf + members of the group).
  mutating func remove(_ number: Int, from key: CardGroup) {
    let theme = Int(key.theme)
    guard let shelf = shelves[theme].firstIndex(where: { $0.about == key.about }),
      let group = shelves[theme][shelf].groups.firstIndex(where: { $0.profile == key.profile })
    else { return }
    shelves[theme][shelf].groups[group].members.removeAll { Int($0.number) == number }
    if shelves[theme][shelf].groups[group].members.isEmpty {
      shelves[theme][shelf].groups.remove(at: group)
    }
  }
}
