/// The exact assignment of chosen pairs to interpreters.
enum InterpreterDeal {
  /// A pair that takes a place of an interpreter.
  struct Asking {
    /// Those who could, and what the pair would earn.
    var options: [BridgeSearch.Option]
    /// Whether the interpreter carries it, or else serves it directly.
    var isBridge: Bool
    var isUrgent: Bool
  }

  /// Gives interpreters to as many pairs as can have one: most urgent ones, then most, direct ones
  /// before bridged ones, then by points, then spread over the interpreters.
  ///
  /// - Returns: For each pair the option dealt, or `nil`.
  /// - Complexity: as that of ``PlanSolver/solve(_:)`` over all options.
  static func options(
    _ asking: [Asking],
    among interpreters: [Interpreter]
  ) -> [BridgeSearch.Option?] {
    // A cycle changes one interpreter's slot for another's, so points weighed with more than the
    // last slot go before an even spread.
    let slots = interpreters.map { Int($0.taken) + min(Int($0.left), asking.count) }
    let weight = Int32(clamping: min(100_000, (slots.max() ?? 0) + 1))
    // Direct help goes first: more than any bridge can earn.
    let most = asking.flatMap(\.options).map(\.points).max() ?? 0
    var rowStarts = [0]
    var pairs: [AssignmentProblem.Pair] = []
    for pair in asking {
      pairs += pair.options.map {
        AssignmentProblem.Pair(
          capability: Int32($0.interpreter),
          points: ($0.points + (pair.isBridge ? 0 : most)) * weight
        )
      }
      rowStarts.append(pairs.count)
    }
    let plan = PlanSolver.solve(
      AssignmentProblem(
        needs: asking.map { .init(demand: 1, isUrgent: $0.isUrgent) },
        capabilities: interpreters.map { .init(capacity: $0.left, baseLoad: $0.taken) },
        rowStarts: rowStarts,
        pairs: pairs,
        loadCharge: 1
      )
    )
    var chosen: [BridgeSearch.Option?] = asking.map { _ in nil }
    var number = 0
    for index in plan.chosen {
      while rowStarts[number + 1] <= index { number += 1 }
      chosen[number] = asking[number].options[index - rowStarts[number]]
    }
    return chosen
  }
}
