/// A choice of circles in which each person has at most one.
///
/// Step by step: those whom fewest others can help, or could be helped by, come first, and get the
/// circle whose people have fewest partners too, of equal ones that with most points. Then, until nothing gets better: each circle is given up,
/// and the best is made of its people and those left (``ExchangePacking``).
struct ExchangeChoice {
  private let graph: ExchangeGraph
  /// Who is in no chosen circle; one row.
  private var free: BitMatrix
  /// The chosen circles, by their first person.
  private(set) var chosen: [Circle] = []
  private var points: [Pair: Int] = [:]
  /// How many each can help, or can be helped by, whichever is fewer.
  private let partners: [Int]
  /// Who could be in a circle, those with fewest partners first.
  private let order: [Int]

  /// How many circles of a person are weighed against each other.
  private static let weighed = 48
  /// How often all chosen circles are gone through.
  private static let rounds = 8

  /// People of whom each helps the next.
  struct Circle: Hashable {
    /// The lowest first.
    var people: [Int]
    /// What each one's help earns.
    var points: [Int]

    /// Most people first, then most points.
    var value: Int { people.count << 32 + points.reduce(0, +) }
  }

  private struct Pair: Hashable {
    var giver: Int
    var receiver: Int
  }

  init(_ graph: ExchangeGraph) {
    self.graph = graph
    free = graph.everybody(from: 0)
    let partners = (0..<graph.people).map {
      min(graph.helps.count(of: $0), graph.helpedBy.count(of: $0))
    }
    self.partners = partners
    order = partners.indices.filter { partners[$0] > 0 }
      .sorted { (partners[$0], $0) < (partners[$1], $1) }
    fill()
    improve()
    chosen.sort { $0.people[0] < $1.people[0] }
  }

  /// How many partners its people have on average, times six, then less points.
  private func scarcity(of circle: Circle) -> (Int, Int) {
    let all = circle.people.reduce(0) { $0 + partners[$1] }
    return (all * 6 / circle.people.count, -circle.points.reduce(0, +) * 6 / circle.people.count)
  }

  /// Takes circles of those in none, while there are any.
  private mutating func fill() {
    for person in order where free.contains(0, person) {
      let best = circles(of: person).min { scarcity(of: $0) < scarcity(of: $1) }
      if let best { take(best) }
    }
  }

  private mutating func take(_ circle: Circle) {
    for person in circle.people { free.remove(0, person) }
    chosen.append(circle)
  }

  /// The circles of a person with those who are in none.
  private mutating func circles(of person: Int) -> [Circle] {
    graph.circles(of: person, among: free, most: Self.weighed).map { circle($0) }
  }

  /// The circle of these people with its points, the lowest of them first.
  private mutating func circle(_ people: [Int]) -> Circle {
    let lowest = people.indices.min { people[$0] < people[$1] } ?? 0
    let people = Array(people[lowest...] + people[..<lowest])
    let points = people.indices.map { place in
      let pair = Pair(giver: people[place], receiver: people[(place + 1) % people.count])
      if let known = self.points[pair] { return known }
      let points = graph.best(pair.giver, pair.receiver)?.points ?? 0
      self.points[pair] = points
      return points
    }
    return Circle(people: people, points: points)
  }

  private mutating func improve() {
    for _ in 0..<Self.rounds {
      var isBetter = false
      for index in chosen.indices {
        let old = chosen[index]
        for person in old.people { free.insert(0, person) }
        let possible = Set(old.people.flatMap { circles(of: $0) })
        var packing = ExchangePacking(possible.union([old]), work: 20_000)
        let found = packing.best(from: [old])
        for circle in found { for person in circle.people { free.remove(0, person) } }
        if found.reduce(0, { $0 + $1.value }) == old.value { continue }
        isBetter = true
        chosen[index] = found[0]
        chosen += found.dropFirst()
      }
      if !isBetter { return }
      fill()
    }
  }

  /// Searches every part of the graph to the end, as far as that can be done.
  ///
  /// - Returns: Whether the choice is proven best.
  mutating func improveExactly() -> Bool {
    var all: [Circle] = []
    for person in 0..<graph.people {
      let others = graph.everybody(from: person)
      all += graph.circles(of: person, among: others).map { circle($0) }
    }
    var isProvenBest = true
    var better: [Circle] = []
    for part in Self.parts(of: all, people: graph.people) {
      let members = Set(part.lazy.flatMap(\.people))
      var packing = ExchangePacking(part, work: ExchangePacking.mostWork)
      better += packing.best(from: chosen.filter { members.contains($0.people[0]) })
      isProvenBest = isProvenBest && packing.isProvenBest
    }
    chosen = better.sorted { $0.people[0] < $1.people[0] }
    return isProvenBest
  }

  /// Circles that share people, be it through others, by their lowest person.
  private static func parts(of circles: [Circle], people: Int) -> [[Circle]] {
    var parents = Array(0..<people)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node { node = parents[node] }
      return node
    }
    for circle in circles {
      let roots = circle.people.map(root)
      let lowest = roots.min() ?? 0
      for root in roots { parents[root] = lowest }
    }
    return Dictionary(grouping: circles) { root($0.people[0]) }
      .sorted { $0.key < $1.key }.map(\.value)
  }
}
