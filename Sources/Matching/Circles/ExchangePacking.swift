/// The best choice among a list of circles: branch and bound over the people in them.
///
/// The person with fewest circles left is decided on: each of their circles in turn, then none. What
/// a branch can still reach is bounded by giving everybody who has a circle left the most points
/// with which any of these helps them.
struct ExchangePacking {
  typealias Circle = ExchangeChoice.Circle

  private let circles: [Circle]
  /// For each circle its people as numbers from 0 on.
  private let members: [[Int]]
  private let people: Int
  private var work: Int
  private var best: [Circle] = []
  private var bestValue = 0

  /// Whether the search came to its end.
  var isProvenBest: Bool { work > 0 }

  /// The most circles of a register that are all listed, and how many looks at a circle the search
  /// of one part may take: about a second's work.
  static let mostCircles = 20_000
  static let mostWork = 20_000_000

  /// - Parameters:
  ///   - circles: In any order.
  ///   - work: How many looks at a circle the search may take.
  init(_ circles: some Sequence<Circle>, work: Int) {
    self.circles = circles.sorted { one, other in
      one.value == other.value
        ? one.people.lexicographicallyPrecedes(other.people) : one.value > other.value
    }
    var numbers: [Int: Int] = [:]
    for person in Set(self.circles.lazy.flatMap(\.people)).sorted() {
      numbers[person] = numbers.count
    }
    members = self.circles.map { $0.people.map { numbers[$0] ?? 0 } }
    people = numbers.count
    self.work = work
  }

  /// The best choice, or `first` where the search found none better.
  mutating func best(from first: [Circle]) -> [Circle] {
    best = first
    bestValue = first.reduce(0) { $0 + $1.value }
    search(Array(circles.indices), [], value: 0)
    return best
  }

  /// Goes on from circles taken so far, and their value, with those live: none of whose people is
  /// decided on.
  private mutating func search(_ live: [Int], _ chosen: [Int], value: Int) {
    if value > bestValue {
      bestValue = value
      best = chosen.map { circles[$0] }
    }
    work -= live.count
    if live.isEmpty || work <= 0 { return }
    var count = [Int](repeating: 0, count: people)
    var share = [Int](repeating: 0, count: people)
    for index in live {
      let (circle, members) = (circles[index], members[index])
      for place in members.indices {
        let receiver = members[(place + 1) % members.count]
        count[receiver] += 1
        share[receiver] = max(share[receiver], 1 << 32 + circle.points[place])
      }
    }
    if value + share.reduce(0, +) <= bestValue { return }
    let person = count.indices.filter { count[$0] > 0 }.min { (count[$0], $0) < (count[$1], $1) }
    guard let person else { return }
    for index in live where members[index].contains(person) {
      let rest = live.filter { other in !members[other].contains { members[index].contains($0) } }
      search(rest, chosen + [index], value: value + circles[index].value)
      if work <= 0 { return }
    }
    search(live.filter { !members[$0].contains(person) }, chosen, value: value)
  }
}
