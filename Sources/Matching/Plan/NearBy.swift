import AssetMap

/// Capabilities in other sub-themes under the same top theme: they do not fit, but may be worth a
/// question.
struct NearBy {
  private let problem: Problem
  /// For each top theme the capabilities that can be matched, by code.
  private let byTop: [Int32: [Int]]

  /// How many a gap lists.
  static let limit = 5

  init(_ problem: Problem) {
    self.problem = problem
    byTop = Dictionary(grouping: 0..<problem.capabilityCount) {
      problem.themes.rows[Int(problem.capabilities[$0].group.theme)].topIndex
    }
  }

  /// The first of them for a need, by code; in `language.*` only those about the same language.
  func codes(for need: CardRow) -> [CardCode] {
    let top = problem.themes.rows[Int(need.group.theme)].topIndex
    var codes: [CardCode] = []
    for index in byTop[top] ?? [] where codes.count < Self.limit {
      let row = problem.capabilities[index]
      guard row.group.theme != need.group.theme, row.group.about == need.group.about,
        row.party.holder != need.party.holder, problem.fit(need.group, row.group) == nil
      else { continue }
      codes.append(row.code)
    }
    return codes
  }
}
