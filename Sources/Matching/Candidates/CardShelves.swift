import AssetMap

/// Cards of one side, shelf by shelf: those of one theme, about one language, and on each shelf place
/// by place.
struct CardShelves {
  /// By theme, then about, then place, then code.
  private(set) var members: [Member] = []
  private(set) var shelves: [Shelf] = []
  /// The shelves of theme `t` are those from `themeStarts[t]` to `themeStarts[t + 1]`.
  private var themeStarts: [Int]
  /// The members of a shelf at place `p` begin at `placeStarts[shelf · (places + 1) + p]`.
  private(set) var placeStarts: [Int32] = []
  private let placeCount: Int

  /// A card with all that a meeting looks at.
  struct Member: BitwiseCopyable {
    var party: Party
    var profile: Int32
    /// Its number in the problem.
    var index: Int32
    var hash: UInt32
    /// What its waiting earns; 0 where that is counted with the one who looks for it.
    var waiting: Int32
  }

  /// What all cards on a shelf share.
  struct Shelf {
    var theme: Int32
    var about: Int32
  }

  /// The capabilities that can take somebody.
  ///
  /// - Complexity: O(capabilities + shelves · places).
  init(capabilitiesOf problem: Problem) {
    let open = (0..<problem.capabilityCount).filter { problem.capabilities[$0].left > 0 }
    self.init(problem, problem.capabilities, problem.capabilityGroups, open, isUrgentApart: false) {
      _ in 0
    }
  }

  /// Some of the needs; the urgent ones stand on shelves of their own, as they are worth more.
  ///
  /// - Complexity: O(needs + shelves · places).
  init(_ needs: [Int], of problem: Problem) {
    self.init(problem, problem.needs, problem.needGroups, needs, isUrgentApart: true) {
      Int32(problem.waitingPoints(of: $0))
    }
  }

  private init(
    _ problem: Problem,
    _ rows: [CardRow],
    _ groups: CardGroups,
    _ open: [Int],
    isUrgentApart: Bool,
    waiting: (CardRow) -> Int32
  ) {
    placeCount = problem.meetings.places.names.count
    themeStarts = [Int](repeating: 0, count: problem.themes.rows.count + 1)
    let shelfOfCard = Self.shelve(rows, groups, isUrgentApart, &shelves)
    for shelf in shelves { themeStarts[Int(shelf.theme) + 1] += 1 }
    for theme in problem.themes.rows.indices { themeStarts[theme + 1] += themeStarts[theme] }

    let stride = placeCount + 1
    var counts = [Int32](repeating: 0, count: shelves.count * stride)
    for card in open {
      counts[Int(shelfOfCard[card]) * stride + Int(rows[card].party.place)] += 1
    }
    // Each shelf's last entry counts nothing: it is where the shelf ends.
    var next: Int32 = 0
    for slot in counts.indices { (counts[slot], next) = (next, next + counts[slot]) }
    placeStarts = counts
    var order = [Int32](repeating: 0, count: open.count)
    for card in open {
      let slot = Int(shelfOfCard[card]) * stride + Int(rows[card].party.place)
      order[Int(counts[slot])] = Int32(card)
      counts[slot] += 1
    }
    members = order.map { card in
      let row = rows[Int(card)]
      return Member(
        party: row.party,
        profile: row.group.profile,
        index: card,
        hash: row.code.number.spread,
        waiting: waiting(row)
      )
    }
  }

  /// The shelf of each card; groups are in the order of shelves already.
  private static func shelve(
    _ rows: [CardRow],
    _ groups: CardGroups,
    _ isUrgentApart: Bool,
    _ shelves: inout [Shelf]
  ) -> [Int32] {
    var shelfOfCard = [Int32](repeating: 0, count: rows.count)
    for (index, group) in groups.groups.enumerated() {
      let shelf = Shelf(theme: group.theme, about: group.about)
      if shelves.last?.theme != group.theme || shelves.last?.about != group.about {
        shelves += isUrgentApart ? [shelf, shelf] : [shelf]
      }
      for card in groups.cards(in: index) {
        let isBefore = isUrgentApart && rows[Int(card)].isUrgent
        shelfOfCard[Int(card)] = Int32(shelves.count - (isBefore ? 2 : 1))
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
