import AssetMap
import Matching

/// The best plan with interpreters for a small register, by trying every way.
///
/// It takes from the engine only what one pair earns; who takes part, whose load is used up and what
/// counts is said here again.
struct BridgeBruteForce {
  private struct Option {
    var capability: Int
    var interpreter: Int?
    var points: Int
  }

  private let problem: AssignmentProblem
  private var options: [[Option]] = []
  private var demands: [Int] = []
  private var loads: [Int]
  private var places: [Int]
  private var quality = 0
  private var served: [Bool]
  private(set) var best = PlanVerifier.Tiers(urgent: -1)

  init(_ snapshot: Snapshot) {
    let candidates = Candidates(of: Problem(snapshot))
    problem = candidates.assignment
    let interpreters = Self.interpreters(in: snapshot)
    places = interpreters.map { Self.places(of: $0, in: snapshot) }
    loads = problem.capabilities.map { Int($0.baseLoad) }
    served = problem.needs.map(\.alreadyServed)
    let direct = PlanSolver.solve(problem)
    for need in problem.needs.indices {
      let row = problem.row(of: need)
      let isHelped =
        problem.needs[need].alreadyServed || direct.chosen.contains { row.contains($0) }
      let carried = isHelped ? [] : Self.carried(need, candidates, interpreters)
      demands.append(min(Int(problem.needs[need].demand), carried.isEmpty ? .max : 1))
      options.append(
        carried.isEmpty
          ? row.map { index in
            let capability = Int(problem.pairs[index].capability)
            let card = candidates.problem.matchableCapabilities[capability]
            return Option(
              capability: capability,
              interpreter: interpreters.firstIndex { Self.offers($0, card, snapshot) },
              points: Int(problem.pairs[index].points)
            )
          } : carried
      )
    }
    choose(need: 0, from: 0, left: demands.first ?? 0)
  }

  private static func interpreters(in snapshot: Snapshot) -> [ParticipantCode] {
    snapshot.holders.map(\.code).filter { holder in
      snapshot.cards.contains {
        $0.holder == holder && $0.terms.kind == .capability && $0.terms.theme.top == .interpreting
      }
    }
  }

  private static func offers(
    _ holder: ParticipantCode,
    _ card: CardCode,
    _ snapshot: Snapshot
  ) -> Bool {
    snapshot.cards.contains {
      $0.code == card && $0.holder == holder && $0.terms.theme.top == .interpreting
    }
  }

  private static func places(of holder: ParticipantCode, in snapshot: Snapshot) -> Int {
    let cards = snapshot.cards.filter { offers(holder, $0.code, snapshot) }
    let served = snapshot.fixed.count { pair in cards.contains { $0.code == pair.capability } }
    let carried = snapshot.fixed.count { $0.interpreter == holder }
    let count = cards.filter { $0.terms.kind == .capability }.reduce(0) { $0 + $1.terms.count }
    return max(0, count - served - carried)
  }

  private static func carried(
    _ need: Int,
    _ candidates: Candidates,
    _ interpreters: [ParticipantCode]
  ) -> [Option] {
    let problem = candidates.problem
    let asking = problem.matchableNeeds[need]
    var options: [Option] = []
    for (capability, card) in problem.matchableCapabilities.enumerated() {
      for (index, interpreter) in interpreters.enumerated() {
        if let found = problem.bridgedExplanation(
          need: asking,
          capability: card,
          interpreter: interpreter
        ) {
          options.append(
            Option(capability: capability, interpreter: index, points: found.points)
          )
        }
      }
    }
    return options
  }

  /// Tries what a need may get: its options from `start` on, so many as it still wants.
  private mutating func choose(need: Int, from start: Int, left: Int) {
    guard need < options.count else {
      best = max(best, tiers())
      return
    }
    let next = need + 1
    choose(need: next, from: 0, left: next < demands.count ? demands[next] : 0)
    guard left > 0 else { return }
    let before = served[need]
    for index in options[need].indices.dropFirst(start) {
      let option = options[need][index]
      let facts = problem.capabilities[option.capability]
      guard loads[option.capability] < Int(facts.baseLoad) + Int(facts.capacity) else { continue }
      if let interpreter = option.interpreter, places[interpreter] == 0 { continue }
      let worth = option.points - problem.loadCharge * loads[option.capability]
      loads[option.capability] += 1
      if let interpreter = option.interpreter { places[interpreter] -= 1 }
      quality += worth
      served[need] = true
      choose(need: need, from: index + 1, left: left - 1)
      served[need] = before
      quality -= worth
      if let interpreter = option.interpreter { places[interpreter] += 1 }
      loads[option.capability] -= 1
    }
  }

  private func tiers() -> PlanVerifier.Tiers {
    var tiers = PlanVerifier.Tiers(netQuality: quality)
    for (need, facts) in problem.needs.enumerated() where served[need] {
      tiers.served += 1
      if facts.isUrgent { tiers.urgent += 1 }
    }
    return tiers
  }
}
