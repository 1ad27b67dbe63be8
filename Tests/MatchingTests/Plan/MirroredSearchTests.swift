import AssetMap
import Testing

@testable import Matching

@Suite("Capabilities that look for needs")
struct MirroredSearchTests {
  @Test("find every need that the rules allow, with its points")
  func allPairs() throws {
    var found = 0
    for seed in UInt64(0)..<60 {
      let problem = Problem(try Snapshot.random(seed: seed, holders: 40, cards: 160))
      let open = (0..<problem.needCount).filter { problem.needs[$0].left > 0 }
      var search = CandidateSearch(problem, lookingFor: open, leastPrice: 0)
      let prices = [Int64](repeating: 0, count: open.count)
      for capability in 0..<problem.capabilityCount where problem.capabilities[capability].left > 0
      {
        var expected: [Int: Int] = [:]
        for need in open { expected[need] = problem.points(need, capability) }
        var arena = Arena()
        let none = arena.take(0, of: AssignmentProblem.Pair.self)
        var row = PairRow(pairs: none, count: 0, rest: .min)
        while row.rest < 0 {
          row = search.lengthened(row, of: capability, below: 1, at: prices, in: &arena)
        }
        var points: [Int: Int] = [:]
        for index in 0..<Int(row.count) {
          let need = Int(search.shelves.members[Int(row.pairs[index].capability)].index)
          #expect(points[need] == nil, "each once")
          points[need] = Int(row.pairs[index].points)
        }
        #expect(points == expected, "seed \(seed), \(problem.capabilities[capability].code)")
        found += points.count
      }
    }
    #expect(found > 2000)
  }

  @Test("are those of the themes that more wait for than there are")
  func overdemand() throws {
    var scene = Scene()
    for _ in 0..<3 { try scene.add(.need, "housing.search") }
    try scene.add(.capability, "housing.search")
    try scene.add(.need, "housing.moving")
    try scene.add(.capability, "housing.moving")
    let problem = scene.problem
    let part = Overdemand(of: problem)
    #expect(part.needs.count == 3)
    #expect(part.capabilities.map { problem.capabilities[$0].code } == [scene.cards[3].code])
    // Who offers any help with housing could turn to either.
    try scene.add(.capability, "housing")
    let both = Overdemand(of: scene.problem)
    #expect(both.needs.count == 3)
    #expect(both.capabilities.count == 2)
    try scene.add(.need, "housing")
    #expect(Overdemand(of: scene.problem).needs.count == 5)
    for _ in 0..<5 { try scene.add(.capability, "housing") }
    #expect(Overdemand(of: scene.problem).needs.isEmpty)
  }
}
