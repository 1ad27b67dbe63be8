import AssetMap
import Matching
import Testing

@Suite("Candidates")
struct CandidatesTests {
  /// Capabilities are looked at 64 at a time: the larger registers have several times as many.
  @Test(
    "They are the pairs that the rules allow one by one, with the same points",
    arguments: [(seeds: 150, holders: 14, cards: 40), (3, 150, 500)]
  )
  func allPairs(seeds: Int, holders: Int, cards: Int) throws {
    for seed in UInt64(0)..<UInt64(seeds) {
      let snapshot = try Snapshot.random(seed: seed, holders: holders, cards: cards)
      let problem = Problem(snapshot)
      let candidates = Candidates(of: problem)
      let fixed = Set(snapshot.fixed.map { CardPair(need: $0.need, capability: $0.capability) })
      for need in problem.matchableNeeds {
        var eligible: [CardPair: Int] = [:]
        for capability in problem.matchableCapabilities {
          let pair = CardPair(need: need, capability: capability)
          guard let left = problem.left(of: need), left > 0, !fixed.contains(pair),
            case .eligible(let why) = problem.evaluate(need: need, capability: capability)
          else { continue }
          eligible[pair] = why.points
        }
        let row = candidates.row(of: need)
        let found = row.map { (CardPair(need: need, capability: $0.capability), $0.points) }
        #expect(Dictionary(uniqueKeysWithValues: found) == eligible, "seed \(seed)")
        #expect(row.map(\.points) == row.map(\.points).sorted(by: >))
      }
    }
  }

  @Test("Random registers have candidates of every kind of language and theme reason")
  func coverage() throws {
    var kinds: Set<String> = []
    for seed in UInt64(0)..<150 {
      let problem = Problem(try Snapshot.random(seed: seed))
      for need in problem.matchableNeeds {
        for suggestion in problem.suggestions(for: need) {
          kinds.formUnion(
            suggestion.explanation.parts.map { "\($0.reason)".prefix { $0 != "(" }.description }
          )
        }
      }
    }
    let wanted: Set<String> = [
      "sameTheme", "topTheme", "relatedTheme", "commonLanguage", "nearLanguages",
      "learntLanguage", "interprets", "sameNeighbourhood", "adjacentNeighbourhoods", "elsewhere",
      "placeUnknown", "commonTimes", "timesUnknown", "waited", "bridged",
    ]
    #expect(kinds == wanted)
  }

  @Test("What is left beside fixed matches goes to the solver")
  func fixedMatches() throws {
    var scene = Scene()
    let need = try scene.add(.need, "housing.repairs", count: 3, isUrgent: true)
    let capability = try scene.add(.capability, "housing.repairs", count: 4)
    try scene.add(.capability, "housing.repairs")
    scene.fixed = [
      FixedPair(need: need, capability: capability), FixedPair(need: need, capability: capability),
    ]
    let assignment = Candidates(of: scene.problem).assignment
    #expect(assignment.needs == [.init(demand: 2, isUrgent: true, alreadyServed: true)])
    #expect(
      assignment.capabilities == [.init(capacity: 3, baseLoad: 1), .init(capacity: 1)]
    )
    #expect(assignment.pairs.map(\.capability) == [1])
  }

  @Test("Equal points do not always put the same capability first")
  func ties() throws {
    var scene = Scene()
    for _ in 0..<40 { try scene.add(.need, "housing.repairs") }
    for _ in 0..<5 { try scene.add(.capability, "housing.repairs") }
    let candidates = Candidates(of: scene.problem)
    let first = candidates.problem.matchableNeeds.compactMap { candidates.row(of: $0).first }
    #expect(Set(first.map(\.capability)).count == 5)
  }
}
