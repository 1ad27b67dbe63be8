import AssetMap

/// The search for the best pairs of one need after the other.
///
/// A need walks through the shelves that fit it, in each first through the places that earn most,
/// and stops when what is left cannot earn more than the last pair it wants. It looks only at those
/// who have a language that can still earn enough, see ``LanguagePlanes``. Equal pairs go by when
/// the walk comes to their place, then by a hash of the two codes. Where the walk through all other
/// places begins a hash of the need says, so that equal capabilities are found equally often. So
/// the best n pairs are the first n of the best n + 1.
///
/// The sides can change places: then it is a capability that walks through shelves of needs, see
/// ``lengthened(_:of:below:at:in:)``.
struct CandidateSearch: ~Copyable {
  let problem: Problem
  /// Which side looks for the other.
  let asking: Side
  let shelves: CardShelves
  /// For each card of the side that asks, by theme and about, an index of ``openings``.
  var kinds: [Int32]
  var openings: [[Opening]] = []
  var reach: LanguageReach
  var stages: [Stage] = []
  var finds: Finds
  /// The members and the starts of places of ``shelves``, without checks of bounds.
  let members: UnsafeMutablePointer<CardShelves.Member>
  let placeStarts: UnsafeMutablePointer<Int32>
  /// For each member the languages it has, see ``LanguageReach/languages(of:)``.
  let languages: UnsafeMutablePointer<UInt64>
  let planes: LanguagePlanes
  let profiles: ProfileBlocks
  let places: PlaceTable
  let barred: BarredPairs
  let timePoints: UnsafeMutablePointer<Int32>
  let unknownTime: Int32
  let shelfStride: Int
  /// For each member when it was last found to be listed.
  let listedAt: UnsafeMutablePointer<UInt32>
  var generation: UInt32 = 0
  var cheapest = CheapestPairs()
  /// For each shelf and place the least price there when it was last looked at.
  let placeFloors: UnsafeMutablePointer<Int64>
  /// No price is ever less.
  let leastPrice: Int64
  /// No member's waiting earns more.
  let mostWaiting: Int32

  enum Side { case needs, capabilities }

  /// A shelf that a kind of card can turn to, and what their themes earn and ask.
  struct Opening {
    var shelf: Int
    var points: Int32
    var terms: LanguageRule.Terms
  }

  /// Needs look for capabilities.
  init(_ problem: Problem) {
    self.init(problem, asking: .needs, CardShelves(capabilitiesOf: problem), leastPrice: 0)
  }

  /// Capabilities look for some of the needs.
  ///
  /// - Parameters:
  ///   - problem: Whose cards.
  ///   - needs: These needs, as indices.
  ///   - leastPrice: No price of a need is ever less.
  init(_ problem: Problem, lookingFor needs: [Int], leastPrice: Int64) {
    let shelves = CardShelves(needs, of: problem)
    self.init(problem, asking: .capabilities, shelves, leastPrice: leastPrice)
  }

  private init(_ problem: Problem, asking: Side, _ shelves: CardShelves, leastPrice: Int64) {
    self.problem = problem
    self.asking = asking
    self.shelves = shelves
    self.leastPrice = leastPrice
    mostWaiting = shelves.members.reduce(0) { max($0, $1.waiting) }
    reach = LanguageReach(problem.languages, of: asking == .needs ? .needHolder : .helper)
    finds = Finds()
    members = .copy(of: shelves.members)
    placeStarts = .copy(of: shelves.placeStarts)
    languages = .allocate(capacity: shelves.members.count)
    for (index, member) in shelves.members.enumerated() {
      (languages + index).initialize(to: reach.languages(of: member.profile))
    }
    planes = LanguagePlanes(languages, count: shelves.members.count)
    profiles = ProfileBlocks(shelves, languages: languages, leastPrice: leastPrice)
    places = problem.meetings.places
    barred = BarredPairs(fixed: problem.fixed, excluded: problem.excluded)
    timePoints = .copy(of: problem.meetings.timePoints)
    unknownTime = problem.meetings.unknownTime
    shelfStride = problem.meetings.places.names.count + 1
    placeFloors = .allocate(capacity: shelves.placeStarts.count)
    placeFloors.initialize(repeating: leastPrice, count: shelves.placeStarts.count)
    listedAt = .allocate(capacity: shelves.members.count)
    listedAt.initialize(repeating: 0, count: shelves.members.count)
    let (rows, groups) =
      asking == .needs
      ? (problem.needs, problem.needGroups) : (problem.capabilities, problem.capabilityGroups)
    kinds = [Int32](repeating: -1, count: rows.count)
    var latest: CardGroup?
    for (index, group) in groups.groups.enumerated() {
      if latest?.theme != group.theme || latest?.about != group.about {
        openings.append(Self.openings(for: group, asking, problem, shelves))
        latest = group
      }
      for card in groups.cards(in: index) {
        kinds[Int(card)] = Int32(openings.count - 1)
      }
    }
  }

  deinit {
    members.deallocate()
    placeStarts.deallocate()
    languages.deallocate()
    timePoints.deallocate()
    listedAt.deallocate()
    placeFloors.deallocate()
  }

  /// Those of the shelves that fit cards of this theme and about.
  private static func openings(
    for card: CardGroup,
    _ asking: Side,
    _ problem: Problem,
    _ shelves: CardShelves
  ) -> [Opening] {
    let themes = asking == .needs ? problem.themes.fitting : problem.themes.offered
    return themes[Int(card.theme)].flatMap { theme in
      shelves.shelves(of: theme).compactMap { index in
        let shelf = shelves.shelves[index]
        let group = CardGroup(theme: shelf.theme, about: shelf.about, profile: -1)
        let (need, capability) = asking == .needs ? (card, group) : (group, card)
        guard let fit = problem.fit(need, capability) else { return nil }
        return Opening(
          shelf: index,
          points: Int32(fit.points),
          terms: problem.languageTerms(need, capability)
        )
      }
    }
  }

  /// The needs that can be matched and want somebody, those of one theme and profile together.
  var openNeeds: [Int32] {
    problem.needGroups.members.filter {
      $0 < problem.needCount && problem.needs[Int($0)].left > 0
    }
  }

  /// The best pairs of a need, with the members of ``shelves`` as capabilities.
  ///
  /// - Parameters:
  ///   - count: How many at most.
  ///   - need: One of ``openNeeds``.
  ///   - arena: Where they are kept.
  /// - Returns: Them, best first, and what the others cost at least.
  /// - Complexity: O(capabilities of fitting themes) at worst.
  mutating func row(_ count: Int, of need: Int, in arena: inout Arena) -> PairRow {
    let walker = walker(need)
    finds.reset(count)
    plan(walker)
    for stage in stages.indices {
      finds.nextPlace()
      if finds.cannotTake(stages[stage].bound) { break }
      walk(walker, stages[stage])
    }
    finds.close()
    return finds.row(in: &arena)
  }
}
