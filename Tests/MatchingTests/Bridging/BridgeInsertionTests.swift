import AssetMap
import Testing

@testable import Matching

@Suite("Letting interpreters carry matches in a large town")
struct BridgeInsertionTests {
  @Test("leaves no pair that pays more than its prices and is not chosen, so that searches end")
  func reducedProfits() throws {
    var relieved = 0
    for seed in UInt64(0)..<120 {
      let problem = Problem(try Snapshot.threeParties(seed: seed, times: 12))
      var search = ListedSearch(of: problem)
      search.solve()
      var insertion = BridgeInsertion(search, BridgeRule(problem))
      insertion.run()
      // Everybody who was asked in vain may be asked again.
      insertion.search.network.source.bridges?.closed = InterpreterSet()
      for node in 0..<insertion.search.network.needCount {
        let need = insertion.search.network.needs[node]
        guard need.holdCount > 0, insertion.search.network.source.isLeft(insertion.need(node))
        else {
          continue
        }
        relieved += 1
        var row = need.row
        row.rest = max(row.rest, -need.price)
        let longer = insertion.search.network.source.lengthened(
          row,
          of: node,
          below: Int64.max / 2,
          at: insertion.search.network.prices,
          in: &insertion.search.network.arena
        )
        let held = (0..<Int(need.holdCount)).map { Int(need.holds[$0]) }
        for position in 0..<Int(longer.count) where !held.contains(position) {
          let pair = longer.pairs[position]
          let price = insertion.search.network.prices[Int(pair.capability)]
          #expect(Int64(pair.points) - need.price - price <= 0, "seed \(seed)")
        }
      }
    }
    #expect(relieved > 1000)
  }

  @Test("is bounded by the verifier at any prices, or these are refused")
  func anyPrices() throws {
    var (refused, bounded) = (0, 0)
    for seed in UInt64(0)..<150 {
      let snapshot = try Snapshot.threeParties(seed: seed)
      let problem = Problem(snapshot)
      let best = BridgeBruteForce(snapshot).best
      var search = ListedSearch(of: problem)
      search.solve()
      var insertion = BridgeInsertion(search, BridgeRule(problem))
      insertion.run()
      let prices = insertion.prices()
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<20 {
        var altered = prices
        func shift(_ price: inout Int, atLeast least: Int = .min) {
          if Bool.random(using: &generator) {
            price = max(least, price + Int.random(in: -400...400, using: &generator))
          }
        }
        for need in altered.needs.indices { shift(&altered.needs[need]) }
        for index in altered.capabilities.indices {
          shift(&altered.capabilities[index], atLeast: 0)
        }
        for index in altered.interpreters.indices {
          shift(&altered.interpreters[index], atLeast: 0)
        }
        guard let bound = PlanVerifier.bound(altered, of: problem) else {
          refused += 1
          continue
        }
        bounded += 1
        #expect(problem.tiers(of: bound, beside: best) >= best, "seed \(seed)")
      }
    }
    #expect(refused > 100)
    #expect(bounded > 100)
  }
}
