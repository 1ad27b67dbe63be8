import AssetMap
import Matching
import Testing

@Suite("Suggestions")
struct SuggestionsTests {
  @Test("Who could help comes best first, equal ones by code")
  func order() throws {
    var scene = Scene()
    let need = try scene.add(.need, "housing.repairs")
    let top = try scene.add(.capability, "housing")
    let same = [
      try scene.add(.capability, "housing.repairs", count: 3),
      try scene.add(.capability, "housing.repairs"),
    ]
    try scene.add(.capability, "childcare")
    let suggestions = scene.problem.suggestions(for: need)
    #expect(suggestions.map(\.card) == same + [top])
    #expect(suggestions.map(\.explanation.points) == [800, 800, 700])
    #expect(suggestions.map(\.left) == [3, 1, 1])
    #expect(scene.problem.suggestions(for: need, limit: 1).map(\.card) == [same[0]])
    #expect(scene.problem.suggestions(for: top).map(\.card) == [need])
  }

  @Test("Fixed pairs, full capabilities and needs that want nobody more are not suggested")
  func leftOut() throws {
    var scene = Scene()
    let helped = try scene.add(.need, "housing.repairs")
    let open = try scene.add(.need, "housing.repairs")
    let full = try scene.add(.capability, "housing.repairs")
    let free = try scene.add(.capability, "housing.repairs", count: 2)
    scene.fixed = [FixedPair(need: helped, capability: full)]
    #expect(scene.problem.suggestions(for: open).map(\.card) == [free])
    #expect(scene.problem.suggestions(for: helped).map(\.card) == [free])
    #expect(scene.problem.suggestions(for: free).map(\.card) == [open])
    #expect(scene.problem.suggestions(for: full).isEmpty)
  }
}
