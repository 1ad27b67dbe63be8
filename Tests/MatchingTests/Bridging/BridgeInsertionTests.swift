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
}
