import AssetMap
import Matching
import Testing

/// All exchange circles of a small register, by trying every two and three people.
private struct ExchangeBruteForce {
  var twos = 0
  var threes = 0
  /// Most people, then most points, of any choice in which nobody is in two circles.
  var best = (people: 0, points: 0)
  private(set) var points: [[Int?]] = []
  private var circles: [(people: Set<Int>, points: Int)] = []

  init(_ snapshot: Snapshot) {
    let problem = Problem(snapshot)
    let holders = snapshot.holders.filter { $0.purposes.contains(.review) }.map(\.code).sorted()
    func cards(_ holder: ParticipantCode, _ kind: CardKind) -> [CardCode] {
      snapshot.cards.filter { $0.holder == holder && $0.terms.kind == kind }.map(\.code)
    }
    points = holders.map { giver in
      holders.map { receiver in
        cards(receiver, .need).flatMap { need in
          cards(giver, .capability).compactMap { capability -> Int? in
            guard problem.left(of: need) ?? 0 > 0,
              !snapshot.fixed.contains(where: { $0.need == need && $0.capability == capability }),
              case .eligible(let explanation)? = problem.evaluate(
                need: need,
                capability: capability
              )
            else { return nil }
            return explanation.points
          }
        }
        .max()
      }
    }
    let all = holders.indices
    for a in all {
      for b in all where b > a {
        add([a, b])
        for c in all where c > a && c != b { add([a, b, c]) }
      }
    }
    twos = circles.count { $0.people.count == 2 }
    threes = circles.count { $0.people.count == 3 }
    choose(from: 0, used: [], people: 0, points: 0)
  }

  private mutating func add(_ people: [Int]) {
    let steps = people.indices.map { points[people[$0]][people[($0 + 1) % people.count]] }
    guard steps.allSatisfy({ $0 != nil }) else { return }
    circles.append((Set(people), steps.compactMap(\.self).reduce(0, +)))
  }

  private mutating func choose(from index: Int, used: Set<Int>, people: Int, points: Int) {
    if (people, points) > (best.people, best.points) { best = (people, points) }
    for next in circles.indices.dropFirst(index)
    where circles[next].people.isDisjoint(with: used) {
      choose(
        from: next + 1,
        used: used.union(circles[next].people),
        people: people + circles[next].people.count,
        points: points + circles[next].points
      )
    }
  }
}

extension Snapshot {
  /// The register with every fifth holder not consenting to *review*.
  func withShyHolders() -> Snapshot {
    var copy = self
    for index in copy.holders.indices where index % 5 == 4 {
      copy.holders[index].purposes.remove(.review)
    }
    return copy
  }
}

@Suite("Exchange circles")
struct ExchangeCircleTests {
  @Test("are all counted, and the choice is the best of all", arguments: 0..<60)
  func bruteForce(seed: UInt64) throws {
    let snapshot = try Snapshot.random(
      seed: seed,
      holders: 6 + Int(seed % 4),
      cards: 44 + Int(seed % 3) * 10
    )
    .withShyHolders()
    let expected = ExchangeBruteForce(snapshot)
    let found = Problem(snapshot).exchangeCircles()
    #expect(found.twos == expected.twos)
    #expect(found.threes == expected.threes)
    #expect(found.isProvenBest)
    #expect(found.helped == expected.best.people)
    #expect(found.chosen.reduce(0) { $0 + $1.points } == expected.best.points)
    #expect(found.people >= found.helped)
    try check(found, in: snapshot)
    #expect(Problem(snapshot.shuffled(seed: seed)).exchangeCircles() == found)
  }

  @Test("of random registers are many enough to mean something")
  func enough() throws {
    let found = try (0..<60).map { seed in
      Problem(
        try Snapshot.random(seed: seed, holders: 6 + Int(seed % 4), cards: 44 + Int(seed % 3) * 10)
      )
      .exchangeCircles()
    }
    #expect(found.count { $0.twos > 0 } > 20)
    #expect(found.count { $0.threes > 1 } > 12)
    #expect(found.count { $0.helped < $0.people } > 6)
  }

  /// Each step is an eligible pair, the receiver gives next, and nobody is in two circles.
  private func check(_ found: ExchangeCircles, in snapshot: Snapshot) throws {
    let problem = Problem(snapshot)
    let holders = Dictionary(uniqueKeysWithValues: snapshot.cards.map { ($0.code, $0.holder) })
    var seen: Set<ParticipantCode> = []
    for circle in found.chosen {
      #expect((2...3).contains(circle.steps.count))
      for (index, step) in circle.steps.enumerated() {
        let next = circle.steps[(index + 1) % circle.steps.count]
        #expect(holders[step.need] == holders[next.capability])
        let giver = try #require(holders[step.capability])
        #expect(seen.insert(giver).inserted)
        guard
          case .eligible(let explanation)? = problem.evaluate(
            need: step.need,
            capability: step.capability
          )
        else {
          Issue.record("not eligible")
          continue
        }
        #expect(explanation.points == step.points)
      }
    }
  }

  @Test("cover everybody where everybody can help everybody, though too many to try")
  func many() throws {
    var scene = Scene()
    for _ in 0..<46 {
      try scene.add(.need, "housing.repairs")
      let holder = try #require(scene.holders.last).code
      try scene.add(.capability, "housing.repairs", holder: holder)
    }
    let found = scene.problem.exchangeCircles()
    #expect(found.twos == 46 * 45 / 2)
    #expect(found.threes == 46 * 45 * 44 / 3)
    #expect(!found.isProvenBest)
    #expect(found.helped == 46)
    try check(found, in: scene.snapshot)
    let few = scene.problem.exchangeCircles(amongAtMost: 5)
    #expect(few.peopleLeftOut == 41)
    #expect(few.helped == 5)
  }

  @Test("do without cards that are taken, and pairs that are together or were declined")
  func standing() throws {
    func circles(_ change: (inout Scene, [CardCode]) -> Void) throws -> Int {
      var scene = Scene()
      var cards: [CardCode] = []
      for _ in 0..<2 {
        cards.append(try scene.add(.need, "housing.repairs"))
        let holder = try #require(scene.holders.last).code
        cards.append(try scene.add(.capability, "housing.repairs", holder: holder))
      }
      change(&scene, cards)
      return scene.problem.exchangeCircles().twos
    }
    #expect(try circles { _, _ in } == 1)
    #expect(
      try circles { $0.fixed = [FixedPair(need: $1[0], capability: $1[3])] } == 0
    )
    #expect(
      try circles { $0.excluded = [CardPair(need: $1[2], capability: $1[1])] } == 0
    )
    #expect(try circles { scene, _ in scene.holders[0].purposes.remove(.review) } == 0)
  }
}
