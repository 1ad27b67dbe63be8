package import AssetMap

/// What the best plan of direct help gives whom, at one moment.
///
/// Where no interpreter has load left it is the plan that ``Plan/init(of:smallRegister:watch:)``
/// finds, pair by pair. Matches that an interpreter carries are no part of it.
package struct DirectPlan: Sendable {
  private var partners: [CardCode: [CardCode]] = [:]
  private let problem: Problem

  /// - Complexity: as that of ``ListedPlan``.
  package init(of problem: Problem) {
    self.problem = problem
    let listed = ListedPlan(of: problem)
    let assignment = listed.assignment
    var need = 0
    for index in listed.plan.chosen {
      while assignment.rowStarts[need + 1] <= index { need += 1 }
      let capability = problem.capabilities[Int(assignment.pairs[index].capability)].code
      partners[problem.needs[need].code, default: []].append(capability)
      partners[capability, default: []].append(problem.needs[need].code)
    }
  }

  /// The cards that it brings together with a card: helpers of a need, or needs that a capability
  /// serves, by code.
  package func partners(of card: CardCode) -> [CardCode] { (partners[card] ?? []).sorted() }

  /// What it leaves of a card beside its fixed matches: helpers still wanted, or places still free; 0
  /// where the problem does not have the card.
  package func left(of card: CardCode) -> Int {
    (problem.left(of: card) ?? 0) - (partners[card]?.count ?? 0)
  }
}
