import AssetMap

/// The search for circles among people with the same need.
///
/// People who can meet are those at one *venue*: one language, one place, one slot, one company. Any
/// number from 3 on at a venue can be dealt out to circles of 3 to 8. That each needs three makes it
/// a covering by sets of at least three, which is NP-hard (Karp 1972, exact cover): small parts are
/// solved exactly, larger ones by the fullest venue first and then by moving people.
struct PeerCircleSearch {
  private let peers: [Peer]
  /// By venue, those with at least three people.
  private let venues: [[Int]]

  /// The most people for whom every choice is tried.
  static let exact = 12

  /// What people meet in.
  private struct Venue: Hashable, Comparable {
    var language: Int32
    var place: Int32
    var slot: Int32
    var company: Company

    static func < (left: Venue, right: Venue) -> Bool {
      (left.language, left.place, left.slot, left.company)
        < (right.language, right.place, right.slot, right.company)
    }
  }

  /// - Parameter peers: Of different holders; each by themselves is possible.
  init(_ peers: [Peer]) {
    self.peers = peers
    let companies = Company.all(of: peers.map(\.party))
    var found: [Venue: [Int]] = [:]
    for (index, peer) in peers.enumerated() {
      for company in companies where company.admits(peer.party) {
        for slot in 0..<Int32(TimesOfWeek.any.count)
        where peer.ground.slots >> UInt32(slot) & 1 == 1 {
          for place in peer.ground.places {
            for language in peer.ground.languages {
              let venue = Venue(language: language, place: place, slot: slot, company: company)
              found[venue, default: []].append(index)
            }
          }
        }
      }
    }
    venues = found.filter { $0.value.count >= PeerCircle.sizes.lowerBound }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// The circles as indices of the peers, each ascending, by their first member; and whether none
  /// bring more people together.
  func circles() -> (circles: [[Int]], isMost: Bool) {
    var circles: [[Int]] = []
    var isMost = true
    for part in parts {
      if part.count <= Self.exact {
        circles += exactCircles(of: part)
      } else {
        var dealing = PeerDealing(peers.map(\.ground), venues.filter { part.contains($0[0]) })
        let found = dealing.circles()
        circles += found
        isMost = isMost && found.reduce(0) { $0 + $1.count } == part.count
      }
    }
    return (circles.map { $0.sorted() }.sorted { $0[0] < $1[0] }, isMost)
  }

  /// People who share a venue, be it through others.
  private var parts: [Set<Int>] {
    var parents = Array(peers.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node { node = parents[node] }
      return node
    }
    for venue in venues {
      let roots = Set(venue.map(root))
      let first = roots.min() ?? venue[0]
      for root in roots { parents[root] = first }
      for member in venue { parents[member] = first }
    }
    let members = Set(venues.joined())
    return Dictionary(grouping: members, by: root).sorted { $0.key < $1.key }.map { Set($0.value) }
  }

  /// The best of all choices: most people, then fewest circles; the first where they are equal.
  ///
  /// - Complexity: O(3ⁿ) for n people.
  private func exactCircles(of part: Set<Int>) -> [[Int]] {
    let people = part.sorted()
    var grounds: [CommonGround?] = [nil]
    var circles: [[Int]] = Array(repeating: [], count: people.count)
    for set in 1..<(1 << people.count) {
      let (low, rest) = (set.trailingZeroBitCount, set & (set - 1))
      let own = peers[people[low]].ground
      let ground = rest == 0 ? own : grounds[rest]?.narrowed(to: own)
      grounds.append(ground?.isPossible == true ? ground : nil)
      if grounds[set] != nil, PeerCircle.sizes.contains(set.nonzeroBitCount) {
        circles[low].append(set)
      }
    }
    // The best for each set of people, and the circle of its lowest member, 0 for none.
    var best: [(people: Int, circles: Int, circle: Int)] = [(0, 0, 0)]
    for set in 1..<(1 << people.count) {
      let low = set.trailingZeroBitCount
      let without = best[set & (set - 1)]
      var value = (people: without.people, circles: without.circles, circle: 0)
      for circle in circles[low] where circle & set == circle {
        let rest = best[set ^ circle]
        let found = (rest.people + circle.nonzeroBitCount, rest.circles + 1)
        if (value.people, found.1) < (found.0, value.circles) {
          value = (found.0, found.1, circle)
        }
      }
      best.append(value)
    }
    var (set, chosen) = ((1 << people.count) - 1, [[Int]]())
    while set != 0 {
      let circle = best[set].circle
      if circle != 0 {
        chosen.append(people.indices.filter { circle >> $0 & 1 == 1 }.map { people[$0] })
      }
      set = circle == 0 ? set & (set - 1) : set ^ circle
    }
    return chosen
  }
}

/// Deals out many people to circles: at the fullest venue first; then whoever is left joins a circle
/// that can take them, or makes a new one with people whom circles of more than three can spare, until
/// nothing changes.
struct PeerDealing {
  private let grounds: [CommonGround]
  private let venues: [[Int]]
  private var found: [[Int]] = []
  /// For each person their circle.
  private var circleOf: [Int: Int] = [:]

  private static let (least, most) = (PeerCircle.sizes.lowerBound, PeerCircle.sizes.upperBound)

  init(_ grounds: [CommonGround], _ venues: [[Int]]) {
    self.grounds = grounds
    self.venues = venues
  }

  mutating func circles() -> [[Int]] {
    fillVenues()
    var isSettled = false
    while !isSettled { isSettled = !joinSome() && !borrowSome() }
    return found
  }

  /// Venues by how many are free there; the counts only fall.
  private mutating func fillVenues() {
    var byCount: [Int: [Int]] = [:]
    for (index, venue) in venues.enumerated() { byCount[venue.count, default: []].append(index) }
    var count = venues.map(\.count).max() ?? 0
    while count >= Self.least {
      for venue in byCount[count] ?? [] {
        let free = venues[venue].filter { circleOf[$0] == nil }
        if free.count < count {
          byCount[free.count, default: []].append(venue)
        } else {
          open(free)
        }
      }
      count -= 1
    }
  }

  /// Deals people at one venue out evenly.
  private mutating func open(_ people: [Int]) {
    let count = (people.count + Self.most - 1) / Self.most
    for index in 0..<count {
      let range = people.count * index / count..<people.count * (index + 1) / count
      found.append(Array(people[range]))
      for person in people[range] { circleOf[person] = found.count - 1 }
    }
  }

  private var left: [Int] { Set(venues.joined()).filter { circleOf[$0] == nil }.sorted() }

  /// Lets those left join circles; says whether any did.
  private mutating func joinSome() -> Bool {
    var didJoin = false
    for person in left {
      let circle = found.indices.first { index in
        found[index].count < Self.most
          && found[index].reduce(grounds[person]) { $0.narrowed(to: grounds[$1]) }.isPossible
      }
      guard let circle else { continue }
      found[circle].append(person)
      circleOf[person] = circle
      didJoin = true
    }
    return didJoin
  }

  /// Makes circles of those left and of people whom others can spare; says whether any was made.
  private mutating func borrowSome() -> Bool {
    var didMake = false
    for venue in venues {
      var people = venue.filter { circleOf[$0] == nil }
      if people.isEmpty { continue }
      var spare = found.map { $0.count - Self.least }
      for person in venue where people.count < Self.least {
        guard let circle = circleOf[person], spare[circle] > 0 else { continue }
        spare[circle] -= 1
        people.append(person)
      }
      if people.count < Self.least { continue }
      for person in people {
        if let circle = circleOf[person] { found[circle].removeAll { $0 == person } }
      }
      open(people)
      didMake = true
    }
    return didMake
  }
}
