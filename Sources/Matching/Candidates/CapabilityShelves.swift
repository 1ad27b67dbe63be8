import AssetMap

/// The capabilities that can take somebody, shelf by shelf: those of one theme, about one language,
/// and on each shelf place by place.
struct CapabilityShelves {
  /// By theme, then about, then place, then code.
  private(set) var members: [Member] = []
  private(set) var shelves: [Shelf] = []
  /// The shelves of theme `t` are those from `themeStarts[t]` to `themeStarts[t + 1]`.
  private var themeStarts: [Int]
  /// The members of a shelf at place `p` begin at `placeStarts[shelf · (places + 1) + p]`.
  private(set) var placeStarts: [Int32] = []
  private let placeCount: Int

  /// A capability with all that a meeting looks at.
  struct Member: BitwiseCopyable {
    var party: Party
    var profile: Int32
    /// Its number in the problem.
    var index: Int32
    var hash: UInt32
  }

  /// What all capabilities on a shelf share.
  struct Shelf {
    var theme: Int32
    var about: Int32
  }

  /// - Complexity: O(capabilities + shelves · places).
  init(of problem: Problem) {
    placeCount = problem.meetings.places.names.count
    themeStarts = [Int](repeating: 0, count: problem.themes.rows.count + 1)
    let shelfOfCard = Self.shelve(problem, &shelves)
    for shelf in shelves { themeStarts[Int(shelf.theme) + 1] += 1 }
    for theme in problem.themes.rows.indices { themeStarts[theme + 1] += themeStarts[theme] }

    let open = (0..<problem.capabilityCount).filter { problem.capabilities[$0].left > 0 }
    let stride = placeCount + 1
    var counts = [Int32](repeating: 0, count: shelves.count * stride)
    for card in open {
      counts[Int(shelfOfCard[card]) * stride + Int(problem.capabilities[card].party.place)] += 1
    }
    // Each shelf's last entry counts nothing: it is where the shelf ends.
    var next: Int32 = 0
    for slot in counts.indices { (counts[slot], next) = (next, next + counts[slot]) }
    placeStarts = counts
    var order = [Int32](repeating: 0, count: open.count)
    for card in open {
      let slot = Int(shelfOfCard[card]) * stride + Int(problem.capabilities[card].party.place)
      order[Int(counts[slot])] = Int32(card)
      counts[slot] += 1
    }
    members = order.map { card in
      let row = problem.capabilities[Int(card)]
      return Member(
        party: row.party,
        profile: row.group.profile,
        index: card,
        hash: row.code.number.spread
      )
    }
  }

  /// The shelf of each capability; groups are in the order of shelves already.
  private static func shelve(_ problem: Problem, _ shelves: inout [Shelf]) -> [Int32] {
    var shelfOfCard = [Int32](repeating: 0, count: problem.capabilities.count)
    for (index, group) in problem.capabilityGroups.groups.enumerated() {
      if shelves.last?.theme != group.theme || shelves.last?.about != group.about {
        shelves.append(Shelf(theme: group.theme, about: group.about))
      }
      for card in problem.capabilityGroups.cards(in: index) {
        shelfOfCard[Int(card)] = Int32(shelves.count - 1)
      }
    }
    return shelfOfCard
  }

  /// The members of a shelf.
  func range(of shelf: Int) -> Range<Int> {
    let first = shelf * (placeCount + 1)
    return Int(placeStarts[first])..<Int(placeStarts[first + placeCount])
  }

  /// The shelves of a theme.
  func shelves(of theme: Int32) -> Range<Int> {
    themeStarts[Int(theme)]..<themeStarts[Int(theme) + 1]
  }
}

extension Int64 {
  /// A number that looks drawn at random: the finaliser of SplitMix64, its upper half.
  ///
  /// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (2014).
  var spread: UInt32 {
    var bits = UInt64(bitPattern: self) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: (bits ^ (bits >> 31)) >> 32)
  }
}
